use crate::{
    audit::{self, Action},
    message::ApiRequest,
    operations::testing::{
        Bench, bench_as, create, get, key_of, order_of, post, problem, quote, read, sign_in,
    },
    store::{NOTICE_AFTER, Store},
};
use contract::{
    DenialReason, HistoryEvent, Moniker, OperationName, Order, OrderFailure, OrderState, Page, ProblemCode,
    Role, Subscription, SubscriptionStatus, Timestamp,
    operation::FRESH_SIGN_IN,
    partner_of_record::Source,
    subscription::{PurchaseChannel, Term},
};

const CLOUD: Moniker = Moniker::Worldwide;
const ORDERS: &str = "/v1/orders";

fn billing() -> Bench {
    bench_as(&CLOUD, &Role::BillingAdmin)
}

fn orders(bench: &Bench, query: &str) -> Page<Order> {
    read(&get(bench, &CLOUD, &format!("/v1/orders{query}")))
}

fn subscriptions(bench: &Bench, cloud: &Moniker) -> Page<Subscription> {
    read(&get(bench, cloud, "/v1/subscriptions?limit=500"))
}

fn placed(bench: &Bench) -> usize {
    let trail = bench.store.audit_trail().unwrap();
    audit::verify(&trail, None).unwrap();
    trail.iter().filter(|entry| entry.event.action == Action::OrderPlaced).count()
}

#[test]
fn c5_what_was_bought_is_in_the_list_at_once_with_its_partner() {
    for (cloud, product, partner) in
        [(Moniker::Worldwide, "SPE_E3", "6080810"), (Moniker::Germany, "ENTERPRISEPACK", "2871190")]
    {
        let bench = bench_as(&cloud, &Role::BillingAdmin);
        let before = subscriptions(&bench, &cloud).total;
        let quote = quote(&bench, &cloud, product, 25);
        let order: Order = read(&create(&bench, &cloud, ORDERS, 1, &order_of(&quote, Some(partner))));
        assert_eq!((&order.state, &order.failure, &order.quote), (&OrderState::Completed, &None, &quote));
        let id = order.subscription_id.clone().unwrap();
        let row: Subscription = read(&get(&bench, &cloud, &format!("/v1/subscriptions/{id}")));
        let listed = subscriptions(&bench, &cloud);
        assert_eq!(listed.total, before + 1);
        assert!(listed.items.contains(&row));
        assert_eq!((&row.name, &row.term), (&quote.product_name, &Term::Annual));
        assert_eq!((row.licenses.total, row.licenses.assigned), (25, 0));
        assert_eq!(row.unit_price, Some(quote.unit_price));
        assert_eq!((row.status, row.purchase_channel), (SubscriptionStatus::Active, PurchaseChannel::Direct));
        let credited = row.partner_of_record.value.clone().unwrap();
        assert_eq!((credited.partner_id.digits().as_str(), &credited.source), (partner, &Source::AtPurchase));
        assert_eq!(order.partner_of_record.as_ref(), Some(&credited));
        assert_eq!(row.partner_of_record.visible_at, None);
        assert!(row.allowed_actions.replace.is_allowed() && !row.allowed_actions.set.is_allowed());
        // As after a change, the partner hears of it, and the subscription's history begins with it.
        let notices = bench.store.notices_due(order.placed_at.plus_millis(NOTICE_AFTER)).unwrap();
        assert_eq!((notices.len(), notices[0].after.as_ref()), (1, Some(&credited)));
        assert!(bench.store.notices_due(order.placed_at).unwrap().is_empty());
        let history: Page<HistoryEvent> =
            read(&get(&bench, &cloud, &format!("/v1/subscriptions/{id}/history")));
        let event = &history.items[0];
        assert_eq!((&event.operation, &event.after), (&OperationName::PlaceOrder, &Some(credited)));
        assert_eq!(event.order.as_ref().map(|placed| &placed.number), Some(&order.number));
    }
}

#[test]
fn c5_without_a_partner_nobody_is_credited_and_one_can_be_set() {
    let bench = billing();
    let quote = quote(&bench, &CLOUD, "VISIOCLIENT", 2);
    let order: Order = read(&create(&bench, &CLOUD, ORDERS, 1, &order_of(&quote, None)));
    let id = order.subscription_id.unwrap();
    let row: Subscription = read(&get(&bench, &CLOUD, &format!("/v1/subscriptions/{id}")));
    assert_eq!(row.partner_of_record.value, None);
    assert!(row.allowed_actions.set.is_allowed());
    assert!(bench.store.notices_due(Timestamp::MAX).unwrap().is_empty());
    assert_eq!(placed(&bench), 1);
}

/// Reliability B1.
#[test]
fn c5_the_same_intent_again_is_answered_the_same_and_buys_nothing() {
    let bench = billing();
    let quote = quote(&bench, &CLOUD, "SPE_E3", 3);
    let body = order_of(&quote, Some("6080810"));
    let before = subscriptions(&bench, &CLOUD).total;
    let first = create(&bench, &CLOUD, ORDERS, 1, &body);
    assert_eq!(first.header("idempotent-replayed"), None);
    for _ in 0..3 {
        let again = create(&bench, &CLOUD, ORDERS, 1, &body);
        assert_eq!((again.status, &again.body), (200, &first.body));
        assert_eq!(again.header("idempotent-replayed"), Some("true"));
    }
    assert_eq!((placed(&bench), subscriptions(&bench, &CLOUD).total), (1, before + 1));
    let other = order_of(&quote, None);
    assert_eq!(problem(&create(&bench, &CLOUD, ORDERS, 1, &other)).code, ProblemCode::IdempotencyKeyReused);
    assert_eq!(create(&bench, &CLOUD, ORDERS, 2, &body).status, 200, "another intent buys again");
    assert_eq!(placed(&bench), 2);
    // A key is its account's.
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    assert_eq!(create(&bench, &CLOUD, ORDERS, 1, &body).header("idempotent-replayed"), None);
    assert_eq!(placed(&bench), 3);
}

#[test]
fn c5_a_key_is_required_and_a_uuid_and_stands_for_one_operation() {
    let bench = billing();
    let body = order_of(&quote(&bench, &CLOUD, "SPE_E3", 3), None);
    let target = format!("/api/{CLOUD}{ORDERS}");
    let code = |request: ApiRequest| problem(&bench.send(&request)).code;
    assert_eq!(code(ApiRequest::post(&target, &body)), ProblemCode::IdempotencyKeyRequired);
    let with = |key: &str| ApiRequest::post(&target, &body).with_header("idempotency-key", key);
    assert_eq!(code(with(" ")), ProblemCode::IdempotencyKeyRequired);
    let twice = format!("{}, {}", key_of(1), key_of(1));
    for wrong in ["1", "\"x\"", &twice] {
        assert_eq!(code(with(wrong)), ProblemCode::InvalidRequest, "{wrong}");
    }
    assert_eq!(create(&bench, &CLOUD, "/v1/partner-of-record-changes", 1, "{}").status, 200);
    assert_eq!(code(with(&key_of(1))), ProblemCode::IdempotencyKeyReused);
    assert_eq!(placed(&bench), 0);
}

/// Reliability B5.
#[test]
fn c1_a_price_that_changed_is_shown_before_anything_is_bought() {
    let bench = billing();
    let shown = quote(&bench, &CLOUD, "SPE_E3", 409);
    let refused = problem(&create(&bench, &CLOUD, ORDERS, 1, &order_of(&shown, None)));
    assert_eq!((refused.code, placed(&bench)), (ProblemCode::PriceChanged, 0));
    let now = refused.quote.unwrap();
    assert_eq!((shown.unit_price.minor(), now.unit_price.minor()), (43_680, 44_117));
    assert_ne!(shown.hash, now.hash);
    // The refused request has kept no key.
    let order: Order = read(&create(&bench, &CLOUD, ORDERS, 1, &order_of(&now, None)));
    assert_eq!((order.quote, placed(&bench)), (now, 1));
    // A hash of something else never buys.
    let mut other = quote(&bench, &CLOUD, "SPE_E3", 5);
    other.item.licenses = 6;
    let refused = problem(&create(&bench, &CLOUD, ORDERS, 2, &order_of(&other, None)));
    assert_eq!(refused.code, ProblemCode::PriceChanged);
}

#[test]
fn c5_an_order_above_the_credit_limit_is_taken_and_fails() {
    let bench = billing();
    let before = subscriptions(&bench, &CLOUD).total;
    // 436.80 for a license, 25 % tax: the limit of 1,000,000.00 lies between 1,831 and 1,832.
    for (key, licenses, state) in [(1, 1_831, OrderState::Completed), (2, 1_832, OrderState::Failed)] {
        let quote = quote(&bench, &CLOUD, "SPE_E3", licenses);
        let order: Order = read(&create(&bench, &CLOUD, ORDERS, key, &order_of(&quote, Some("6080810"))));
        assert_eq!(order.state, state, "{licenses}");
        let failed = state == OrderState::Failed;
        assert_eq!(order.failure, failed.then_some(OrderFailure::CreditLimitExceeded));
        assert_eq!((order.subscription_id.is_none(), order.partner_of_record.is_none()), (failed, failed));
    }
    assert_eq!(subscriptions(&bench, &CLOUD).total, before + 1);
    assert_eq!((placed(&bench), orders(&bench, "?state=failed").total), (2, 1));
}

#[test]
fn c4_a_partner_that_does_not_fit_is_refused_before_anything_is_bought() {
    let bench = billing();
    let quote = quote(&bench, &CLOUD, "SPE_E3", 3);
    for (digits, code) in [
        ("x", ProblemCode::InvalidPartnerId),
        ("", ProblemCode::InvalidPartnerId),
        ("7654321", ProblemCode::UnknownPartnerId),
        ("2871190", ProblemCode::RegionMismatch),
        ("9992072", ProblemCode::PartnerNotEligible),
        ("9992006", ProblemCode::PartnerNotValidForOffer),
        ("9990409", ProblemCode::Conflict),
        ("9990429", ProblemCode::Throttled),
        ("9990500", ProblemCode::Internal),
    ] {
        let response = create(&bench, &CLOUD, ORDERS, 1, &order_of(&quote, Some(digits)));
        assert_eq!(problem(&response).code, code, "{digits}");
    }
    assert_eq!((placed(&bench), orders(&bench, "").total), (0, 0));
    let lost = create(&bench, &CLOUD, ORDERS, 1, &order_of(&quote, Some("9990501")));
    assert_eq!((problem(&lost).code, placed(&bench)), (ProblemCode::Internal, 1));
    let again = create(&bench, &CLOUD, ORDERS, 1, &order_of(&quote, Some("9990501")));
    assert_eq!((again.status, placed(&bench)), (200, 1));
}

/// Reliability B2.
#[test]
fn c5_what_became_of_an_intent_is_found_by_its_key() {
    let bench = billing();
    let body = order_of(&quote(&bench, &CLOUD, "SPE_E3", 501), None);
    assert_eq!(problem(&create(&bench, &CLOUD, ORDERS, 7, &body)).code, ProblemCode::Internal);
    let found = orders(&bench, &format!("?key={}", key_of(7)));
    assert_eq!((found.total, found.items[0].quote.item.licenses), (1, 501));
    assert_eq!(orders(&bench, &format!("?key={}", key_of(8))).total, 0);
    assert_eq!(problem(&get(&bench, &CLOUD, "/v1/orders?key=x")).code, ProblemCode::InvalidRequest);
    assert_eq!(problem(&get(&bench, &CLOUD, "/v1/orders?state=x")).code, ProblemCode::InvalidRequest);
    sign_in(&bench, &CLOUD, &Role::GlobalReader);
    assert_eq!(orders(&bench, &format!("?key={}", key_of(7))).total, 0, "it is somebody else's key");
    let order: Order = read(&get(&bench, &CLOUD, &format!("/v1/orders/{}", found.items[0].id)));
    assert_eq!(order, found.items[0]);
}

#[test]
fn c5_orders_come_by_page_the_newest_first() {
    let bench = billing();
    let quote = quote(&bench, &CLOUD, "SPE_E3", 3);
    for key in 0..7 {
        bench.clock.advance(1_000);
        assert_eq!(create(&bench, &CLOUD, ORDERS, key, &order_of(&quote, None)).status, 200);
    }
    let all = orders(&bench, "").items;
    assert!(all.is_sorted_by(|a, b| a.placed_at > b.placed_at));
    let mut page = orders(&bench, "?limit=3");
    let mut seen = page.items.clone();
    while let Some(cursor) = page.next {
        page = orders(&bench, &format!("?limit=3&cursor={cursor}"));
        assert_eq!((page.start as usize, page.total), (seen.len(), 7));
        seen.extend(page.items.clone());
    }
    assert_eq!(seen, all);
    let numbers: std::collections::BTreeSet<_> = all.iter().map(|order| &order.number).collect();
    assert_eq!(numbers.len(), 7);
}

/// Reliability B6.
#[test]
fn c5_buying_needs_a_sign_in_of_now_and_a_quote_does_not() {
    let bench = billing();
    bench.clock.advance(i64::from(FRESH_SIGN_IN) * 1000 + 1);
    let quote = quote(&bench, &CLOUD, "SPE_E3", 3);
    let refused = problem(&create(&bench, &CLOUD, ORDERS, 1, &order_of(&quote, None)));
    assert_eq!(refused.code, ProblemCode::InsufficientUserAuthentication);
    sign_in(&bench, &CLOUD, &Role::BillingAdmin);
    assert_eq!(create(&bench, &CLOUD, ORDERS, 1, &order_of(&quote, None)).status, 200);
}

#[test]
fn c1_nobody_buys_who_may_not() {
    for (cloud, role, reason) in [
        (CLOUD, Role::PartnerDelegate, DenialReason::PartnerDelegate),
        (CLOUD, Role::GlobalReader, DenialReason::RoleRequired),
        (CLOUD, Role::HelpdeskAdmin, DenialReason::RoleRequired),
        (Moniker::TwentyOneVianet, Role::GlobalAdmin, DenialReason::NotInThisCloud),
    ] {
        let bench = bench_as(&cloud, &role);
        for response in
            [create(&bench, &cloud, ORDERS, 1, "{}"), post(&bench, &cloud, "/v1/order-quotes", "{}")]
        {
            let problem = problem(&response);
            assert_eq!(
                (problem.code, problem.denial.unwrap().reason),
                (ProblemCode::Forbidden, reason.clone())
            );
        }
    }
}

#[test]
fn c5_a_body_that_cannot_be_read_says_where() {
    let bench = billing();
    for (body, field, what) in [
        ("", "", "not-json"),
        ("{}", "/productId", "required"),
        (r#"{"productId":1}"#, "/productId", "not-a-string"),
        (r#"{"productId":"SPE_E3","planId":"annual"}"#, "/licenses", "required"),
        (r#"{"productId":"SPE_E3","planId":"annual","licenses":"3"}"#, "/licenses", "not-a-whole-number"),
        (r#"{"productId":"SPE_E3","planId":"annual","licenses":1.5}"#, "/licenses", "not-a-whole-number"),
        (r#"{"productId":"SPE_E3","planId":"annual","licenses":3}"#, "/quoteHash", "required"),
        (
            r#"{"productId":"SPE_E3","planId":"annual","licenses":3,"quoteHash":"x","partnerId":4391507}"#,
            "/partnerId",
            "not-a-string",
        ),
    ] {
        let problem = problem(&create(&bench, &CLOUD, ORDERS, 1, body));
        let error = &problem.errors[0];
        assert_eq!((error.field.as_str(), error.code.as_str()), (field, what), "{body}");
    }
}
