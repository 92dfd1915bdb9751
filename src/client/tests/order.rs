//! What becomes of a purchase, for everything that can be answered to it and seen afterwards.

use super::*;
use contract::{OrderId, OrderRequest, PartnerId, PlanId, ProductId, QuoteHash};

const NOW: &str = "2026-11-21T08:00:00Z";
const AN_HOUR_AGO: &str = "2026-11-21T07:00:00Z";

fn purchase(licenses: u32, beside: Option<&str>) -> Purchase {
    Purchase {
        request: OrderRequest {
            product_id: ProductId::new("p"),
            plan_id: PlanId::new("annual"),
            licenses,
            quote_hash: QuoteHash::new("h"),
            partner_id: Some(PartnerId::parse("4391507").unwrap()),
        },
        beside: beside.map(OrderId::new),
    }
}

fn order(id: &str, licenses: u32, placed_at: &str, state: &str) -> String {
    let money = r#"{"amountMinor":"100","currency":"EUR"}"#;
    format!(
        r#"{{"id":"{id}","number":"A-1","state":"{state}","placedAt":"{placed_at}","placedBy":"M","quote":{{
            "item":{{"productId":"p","planId":"annual","licenses":{licenses}}},"productName":"P","term":"P1Y",
            "unitPrice":{money},"net":{money},"taxRate":1900,"tax":{money},"total":{money},"hash":"h"}}}}"#
    )
}

fn taken() -> Option<Answer> {
    Some(json(200, &order("o", 5, NOW, "completed")))
}

fn orders(items: &[String]) -> Option<Answer> {
    Some(json(200, &format!(r#"{{"items":[{}],"total":{}}}"#, items.join(","), items.len())))
}

fn none() -> Option<Answer> {
    orders(&[])
}

fn found() -> Option<Answer> {
    orders(&[order("o", 5, NOW, "completed")])
}

fn problem(status: u16, code: &str) -> Option<Answer> {
    Some(json(status, &format!(r#"{{"status":{status},"code":"{code}"}}"#)))
}

fn lost() -> Option<Answer> {
    Some(Err(NoReply::Network))
}

/// Buys against a script, which it must come to the end of: what it came to, what was sent and what was told.
fn buy(
    purchase: &Purchase,
    script: impl IntoIterator<Item = Option<Answer>>,
) -> (OrderOutcome, Rc<FakePort>, Vec<OrderStage>) {
    let (client, port) = client(script);
    let told = RefCell::new(Vec::new());
    let outcome = client.buy(purchase, &|stage| told.borrow_mut().push(stage)).now_or_never();
    let outcome = outcome.expect("every wait moves the fake clock");
    assert!(port.script.borrow().is_empty(), "{outcome:?}, before all was answered");
    (outcome, port, told.into_inner())
}

/// The keys that were sent, in order.
fn keys(port: &FakePort) -> Vec<String> {
    let sent = port.sent.borrow();
    let keys = sent.iter().filter(|(_, request)| request.method == Method::Post);
    keys.map(|(_, request)| request.idempotency_key.as_ref().unwrap().to_string()).collect()
}

#[test]
fn c5_an_order_carries_what_was_shown_and_who_is_credited() {
    let (outcome, port, told) = buy(&purchase(5, None), [none(), taken()]);
    assert!(matches!(outcome, OrderOutcome::Taken(order) if order.id.as_str() == "o"));
    let sent = port.sent.borrow();
    let (_, request) = &sent[1];
    assert_eq!((sent.len(), request.url.as_str()), (2, "/api/o365-worldwide/v1/orders"));
    let body = r#"{"productId":"p","planId":"annual","licenses":5,"quoteHash":"h","partnerId":"4391507"}"#;
    assert_eq!(request.body.as_deref(), Some(body));
    let key = request.idempotency_key.clone().unwrap();
    assert_eq!(
        told,
        [OrderStage::Comparing, OrderStage::Sending(key.clone())],
        "it is kept before it is sent"
    );
    let groups: Vec<usize> = key.as_str().split('-').map(str::len).collect();
    assert_eq!(groups, [8, 4, 4, 4, 12]);
    assert!(key.as_str().split('-').nth(2).unwrap().starts_with('8'), "{key}");
}

#[test]
fn c5_the_same_intent_has_the_same_key_wherever_it_is_pressed() {
    let old = || orders(&[order("before", 5, AN_HOUR_AGO, "completed")]);
    let key = |purchase: &Purchase, orders| keys(&buy(purchase, [orders, taken()]).1).pop().unwrap();
    let ours = key(&purchase(5, None), old());
    assert_eq!(key(&purchase(5, None), old()), ours);
    assert_ne!(
        key(&purchase(5, None), none()),
        ours,
        "the same was ordered in between: it is another intent"
    );
    let meanwhile = [order("other", 9, NOW, "completed"), order("before", 5, AN_HOUR_AGO, "completed")];
    assert_eq!(key(&purchase(5, None), orders(&meanwhile)), ours, "somebody ordered something else");
    assert_ne!(key(&purchase(6, None), old()), ours);
    let dearer = Purchase {
        request: OrderRequest {
            quote_hash: QuoteHash::new("h"),
            partner_id: None,
            ..purchase(5, None).request
        },
        beside: None,
    };
    assert_ne!(key(&dearer, old()), ours);
}

#[test]
fn c5_a_key_never_stands_for_an_order_that_is_too_old_to_be_seen() {
    let key = |orders| keys(&buy(&purchase(5, None), [orders, taken()]).1).pop().unwrap();
    let others = |young: usize, old: usize| {
        let order = |place: usize, at: &str| order(&format!("{at} {place}"), 9, at, "completed");
        let young = (0..young).rev().map(|place| order(place, NOW));
        let old = (0..old).rev().map(|place| order(place, AN_HOUR_AGO));
        orders(&young.chain(old).collect::<Vec<_>>())
    };
    let first = key(others(0, 19));
    assert_eq!(key(others(0, 18)), first, "all are seen: the same was never ordered");
    let full = key(others(0, 20));
    assert_ne!(full, first, "it may have been ordered before those that are seen");
    assert_eq!(key(others(5, 20)), full, "what others order meanwhile is none of its business");
}

#[test]
fn c5_what_was_ordered_just_now_is_not_ordered_again_unasked() {
    let twin = |id: &str| orders(&[order("other", 9, NOW, "completed"), order(id, 5, NOW, "completed")]);
    let (outcome, port, _) = buy(&purchase(5, None), [twin("o")]);
    assert!(matches!(outcome, OrderOutcome::Twin(order) if order.id.as_str() == "o"));
    assert_eq!(keys(&port), [""; 0], "nothing was sent");
    let (outcome, port, _) = buy(&purchase(5, Some("o")), [twin("o"), taken()]);
    assert!(matches!(outcome, OrderOutcome::Taken(_)));
    assert_eq!(keys(&port).len(), 1);
    let (outcome, ..) = buy(&purchase(5, Some("o")), [twin("a third")]);
    assert!(matches!(outcome, OrderOutcome::Twin(_)), "that one was not known");
    for (placed_at, state) in [(AN_HOUR_AGO, "completed"), (NOW, "failed")] {
        let (outcome, ..) = buy(&purchase(5, None), [orders(&[order("o", 5, placed_at, state)]), taken()]);
        assert!(matches!(outcome, OrderOutcome::Taken(_)), "{placed_at} {state}");
    }
}

#[test]
fn c5_nothing_is_sent_before_it_is_known_what_was_ordered() {
    let (outcome, port, _) = buy(&purchase(5, None), [problem(403, "forbidden")]);
    assert!(matches!(outcome, OrderOutcome::Refused(_)));
    assert_eq!(keys(&port), [""; 0]);
}

#[test]
fn c5_a_lost_answer_is_found_out_by_the_key() {
    for answer in [lost(), None, problem(500, "internal"), Some(status(502)), Some(json(200, "{}"))] {
        let what = format!("{answer:?}");
        let (outcome, port, told) = buy(&purchase(5, None), [none(), answer, found()]);
        assert!(matches!(outcome, OrderOutcome::Taken(_)), "{what}: {outcome:?}");
        let [key] = keys(&port).try_into().unwrap();
        let look = port.sent.borrow().last().unwrap().1.clone();
        assert_eq!(
            (look.method, look.url),
            (Method::Get, format!("/api/o365-worldwide/v1/orders?key={key}"))
        );
        assert!(matches!(told.last(), Some(OrderStage::Looking(_))), "{what}: {told:?}");
    }
}

#[test]
fn c5_what_did_not_arrive_is_sent_again_with_the_same_key_three_times_at_most() {
    let (outcome, port, _) = buy(&purchase(5, None), [none(), lost(), none(), lost(), none(), taken()]);
    assert!(matches!(outcome, OrderOutcome::Taken(_)), "{outcome:?}");
    let sent = keys(&port);
    assert_eq!((sent.len(), sent.iter().all(|key| *key == sent[0])), (3, true));

    let (outcome, port, _) =
        buy(&purchase(5, None), [none(), lost(), none(), lost(), none(), lost(), none()]);
    assert!(matches!(outcome, OrderOutcome::Unknown(_)), "it may still arrive: {outcome:?}");
    assert_eq!(keys(&port).len(), 3);
}

#[test]
fn c5_a_refusal_is_told_as_it_is() {
    for (status, code) in [
        (409, "price-changed"),
        (409, "not-offered"),
        (422, "licenses-out-of-range"),
        (422, "partner-not-eligible"),
        (401, "insufficient-user-authentication"),
        (403, "forbidden"),
        (429, "throttled"),
    ] {
        let (outcome, port, _) = buy(&purchase(5, None), [none(), problem(status, code)]);
        assert!(matches!(outcome, OrderOutcome::Refused(_)), "{code}: {outcome:?}");
        assert_eq!(keys(&port).len(), 1, "{code}");
    }
    // The service failed before anything was bought, and nothing of it is under way any more.
    let (outcome, ..) = buy(&purchase(5, None), [none(), problem(500, "internal"), none()]);
    assert!(matches!(outcome, OrderOutcome::Refused(_)), "{outcome:?}");
}

#[test]
fn c5_a_refusal_behind_a_request_that_may_still_arrive_says_nothing_of_that_one() {
    for (status, code, is_known) in [
        (401, "insufficient-user-authentication", false),
        (429, "throttled", false),
        (409, "price-changed", true),
        (422, "partner-not-eligible", true),
    ] {
        let (outcome, ..) = buy(&purchase(5, None), [none(), lost(), none(), problem(status, code)]);
        assert_eq!(matches!(outcome, OrderOutcome::Refused(_)), is_known, "{code}: {outcome:?}");
        assert_eq!(matches!(outcome, OrderOutcome::Unknown(_)), !is_known, "{code}: {outcome:?}");
    }
}

#[test]
fn c5_after_a_reload_an_order_is_looked_for_and_not_sent() {
    let look = |sent_ago, script: Vec<Option<Answer>>| {
        let (client, port) = client(script);
        let told = RefCell::new(Vec::new());
        let tell = |stage| told.borrow_mut().push(stage);
        let key = IdempotencyKey::new("k");
        let outcome = client.look_for(&key, CallError::interrupted(), sent_ago, &tell).now_or_never();
        assert!(port.script.borrow().is_empty());
        assert_eq!(keys(&port), [""; 0]);
        (outcome.unwrap(), told.into_inner())
    };
    let (outcome, _) = look(400, vec![lost(), found()]);
    assert!(matches!(outcome, OrderOutcome::Taken(_)), "{outcome:?}");
    let (outcome, told) = look(120_000, vec![none()]);
    assert_eq!(outcome, OrderOutcome::NotDone);
    assert!(!told.contains(&OrderStage::NotYet), "{told:?}");
    let (outcome, told) = look(112_000, vec![none(), none(), none()]);
    assert_eq!((outcome, told.last()), (OrderOutcome::NotDone, Some(&OrderStage::NotYet)));
    let (outcome, _) = look(400, vec![problem(401, "sign-in-required")]);
    assert!(matches!(outcome, OrderOutcome::Unknown(_)), "{outcome:?}");
}
