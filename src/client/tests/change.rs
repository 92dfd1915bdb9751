//! What becomes of a change, for everything that can be answered to it and seen afterwards.

use super::*;
use contract::{PartnerId, SubscriptionId};
use std::iter::once;

const SEEN: &str = "\"1\"";
const OURS: &str = "4391507";
const THEIRS: &str = "512725";

/// A change that sets a partner, or removes it.
fn change(wanted: Option<&str>) -> Change {
    Change {
        subscription: SubscriptionId::new("s"),
        seen: ETag::new(SEEN),
        wanted: wanted.map(|digits| PartnerId::parse(digits).unwrap()),
    }
}

fn slot(etag: &str, digits: Option<&str>) -> String {
    let partner = digits.map(|digits| {
        format!(
            r#""value":{{"partnerId":"{digits}","name":"N","city":"C","country":"SE","source":"manual","associatedAt":"2026-11-21T08:00:00Z"}},"#
        )
    });
    format!(r#"{{{}"etag":{etag:?}}}"#, partner.unwrap_or_else(|| r#""value":null,"#.to_owned()))
}

/// The answer to a look.
fn there(etag: &str, digits: Option<&str>) -> Option<Answer> {
    Some(json(
        200,
        &format!(
            r#"{{"id":"s","name":"N","skuPartNumber":"S","status":"active","trial":false,
            "licenses":{{"total":1,"assigned":0}},"term":"P1Y","autoRenew":true,"purchaseChannel":"direct",
            "startedAt":"2026-01-01T00:00:00Z","termEndsAt":"2027-01-01T00:00:00Z","partnerOfRecord":{}}}"#,
            slot(etag, digits)
        ),
    ))
}

fn untouched() -> Option<Answer> {
    there(SEEN, None)
}

fn problem(status: u16, code: &str) -> Option<Answer> {
    Some(json(status, &format!(r#"{{"status":{status},"code":"{code}"}}"#)))
}

fn stale(digits: Option<&str>) -> Option<Answer> {
    let current = slot("\"2\"", digits);
    Some(json(412, &format!(r#"{{"status":412,"code":"stale","current":{current}}}"#)))
}

fn page(status: u16) -> Option<Answer> {
    let html = HttpReply { status, content_type: "text/html".into(), ..HttpReply::default() };
    Some(Ok(HttpReply { body: "<h1>Somebody else</h1>".into(), ..html }))
}

fn asked_to_wait(status: u16, seconds: u32) -> Option<Answer> {
    Some(Ok(HttpReply { status, retry_after: Some(seconds.to_string()), ..HttpReply::default() }))
}

/// Makes a change against a script: what it came to, what was sent, what was told.
fn make(
    wanted: Option<&str>,
    script: impl IntoIterator<Item = Option<Answer>>,
) -> (ChangeOutcome, Rc<FakePort>, Vec<Stage>) {
    let (client, port) = client(script);
    let told = RefCell::new(Vec::new());
    let outcome = client.change(&change(wanted), &|stage| told.borrow_mut().push(stage)).now_or_never();
    (outcome.expect("every wait moves the fake clock"), port, told.into_inner())
}

/// What it came to, in a word, and which methods were sent.
fn short(script: impl IntoIterator<Item = Option<Answer>>) -> (&'static str, Vec<&'static str>) {
    let (outcome, port, _) = make(Some(OURS), script);
    let word = match outcome {
        ChangeOutcome::Done(_) => "done",
        ChangeOutcome::Overtaken(_) => "overtaken",
        ChangeOutcome::Refused(_) => "refused",
        ChangeOutcome::NotDone(_) => "not done",
        ChangeOutcome::Unknown(_) => "unknown",
    };
    assert!(port.script.borrow().is_empty(), "{word}, before all was answered");
    (word, port.sent.borrow().iter().map(|(_, request)| request.method.as_str()).collect())
}

#[test]
fn e1_a_change_names_its_version_each_time_it_is_sent() {
    let set = format!("{{\"partnerId\":\"{OURS}\"}}");
    for (wanted, method, body) in [(Some(OURS), Method::Put, Some(set)), (None, Method::Delete, None)] {
        let (outcome, port, told) = make(
            wanted,
            [Some(Err(NoReply::Network)), there(SEEN, Some(THEIRS)), Some(json(200, &slot("\"2\"", wanted)))],
        );
        let ChangeOutcome::Done(slot) = outcome else { panic!("{outcome:?}") };
        assert_eq!(slot.etag.as_str(), "\"2\"");
        let sent = port.sent.borrow();
        assert_eq!(sent.len(), 3);
        for (_, request) in [&sent[0], &sent[2]] {
            assert_eq!((request.method, &request.body), (method, &body));
            assert_eq!(request.if_match, Some(ETag::new(SEEN)));
            assert_eq!(request.url, "/api/o365-worldwide/v1/subscriptions/s/partner-of-record");
        }
        assert_eq!((sent[1].1.method, sent[1].1.if_match.as_ref()), (Method::Get, None));
        assert!(
            matches!(
                told.as_slice(),
                [
                    Stage::Sending,
                    Stage::Looking(CallError::NoReply { why: NoReply::Network, .. }),
                    Stage::Sending
                ]
            ),
            "{told:?}"
        );
    }
}

#[test]
fn e1_an_answer_that_says_it_all_ends_the_change() {
    for (answer, word) in [
        (Some(json(200, &slot("\"2\"", Some(OURS)))), "done"),
        (stale(Some(THEIRS)), "overtaken"),
        (stale(None), "overtaken"),
        (problem(422, "region-mismatch"), "refused"),
        (problem(404, "unknown-partner-id"), "refused"),
        (problem(403, "forbidden"), "refused"),
        (problem(409, "conflict"), "refused"),
        (problem(429, "throttled"), "refused"),
        (problem(401, "sign-in-required"), "refused"),
        (page(403), "refused"),
        (asked_to_wait(429, 5), "refused"),
    ] {
        assert_eq!(short([answer.clone()]), (word, vec!["PUT"]), "{answer:?}");
    }
}

/// Answers by which nobody knows whether it was done.
fn open_answers() -> Vec<Option<Answer>> {
    let silence = [
        NoReply::Offline,
        NoReply::Network,
        NoReply::Interrupted,
        NoReply::Timeout,
        NoReply::Redirected,
        NoReply::TooLarge,
    ];
    let silence = silence.map(|why| Some(Err(why)));
    let answers = [
        None,
        problem(500, "internal"),
        problem(503, "unavailable"),
        problem(504, "internal"),
        problem(412, "stale"),
        page(200),
        page(408),
        page(412),
        page(500),
        page(502),
        page(504),
        asked_to_wait(503, 5),
        Some(json(200, "{\"value\":")),
        Some(json(200, &slot("\"2\"", Some(THEIRS)))),
    ];
    silence.into_iter().chain(answers).collect()
}

#[test]
fn e1_after_every_other_answer_what_is_there_decides() {
    for answer in open_answers() {
        let looked = |found| short([answer.clone(), found]);
        assert_eq!(looked(there("\"2\"", Some(OURS))), ("done", vec!["PUT", "GET"]), "{answer:?}");
        assert_eq!(looked(there("\"2\"", Some(THEIRS))), ("overtaken", vec!["PUT", "GET"]), "{answer:?}");
        assert_eq!(looked(there("\"2\"", None)), ("overtaken", vec!["PUT", "GET"]), "{answer:?}");
    }
}

#[test]
fn e1_what_cannot_arrive_any_more_and_was_not_done_is_refused() {
    for answer in [
        problem(500, "internal"),
        problem(503, "unavailable"),
        problem(412, "stale"),
        page(200),
        page(408),
        page(412),
        asked_to_wait(503, 5),
        Some(json(200, "{\"value\":")),
    ] {
        assert_eq!(short([answer.clone(), untouched()]), ("refused", vec!["PUT", "GET"]), "{answer:?}");
    }
}

#[test]
fn e1_what_may_still_arrive_is_sent_three_times_and_never_called_refused() {
    let twice = vec!["PUT", "GET", "PUT"];
    for lost in [None, Some(Err(NoReply::Network)), page(502), page(504), problem(504, "internal")] {
        let then = |next| short([lost.clone(), untouched(), next]);
        let all = once([lost.clone(), untouched()]).cycle().take(3).flatten();
        assert_eq!(short(all), ("unknown", [twice.as_slice(), &["GET", "PUT", "GET"]].concat()), "{lost:?}");
        assert_eq!(then(Some(json(200, &slot("\"2\"", Some(OURS))))), ("done", twice.clone()), "{lost:?}");
        assert_eq!(then(stale(None)), ("overtaken", twice.clone()), "{lost:?}");
        assert_eq!(then(problem(422, "region-mismatch")), ("refused", twice.clone()), "{lost:?}");
        // What is refused only now says nothing of the copy before.
        for now in [problem(409, "conflict"), problem(401, "sign-in-required"), asked_to_wait(429, 5)] {
            assert_eq!(then(now.clone()), ("unknown", twice.clone()), "{lost:?}, {now:?}");
        }
        // It is not sent again earlier than was asked for.
        let busy = short([lost.clone(), untouched(), asked_to_wait(503, 5), untouched()]);
        assert_eq!(busy, ("unknown", [twice.as_slice(), &["GET"]].concat()), "{lost:?}");
    }
}

#[test]
fn e1_looking_goes_on_until_something_answers() {
    let blind = [
        Some(Err(NoReply::Offline)),
        Some(Err(NoReply::Network)),
        None,
        page(200),
        page(503),
        problem(503, "unavailable"),
    ];
    let script = once(Some(Err(NoReply::Network))).chain(blind.clone()).chain([there("\"2\"", Some(OURS))]);
    let (outcome, port, told) = make(Some(OURS), script);
    assert!(matches!(outcome, ChangeOutcome::Done(_)), "{outcome:?}");
    let why = |stage: &Stage| matches!(stage, Stage::Looking(CallError::Problem(_)));
    assert!(told.len() == 8 && told.last().is_some_and(why), "{told:?}");
    // Everything answers again after the last of them, whichever that was.
    let times: Vec<u64> = port.sent.borrow().iter().map(|(at, _)| *at).collect();
    assert!(times.windows(2).all(|pair| pair[1] - pair[0] < 10_000), "{times:?}");
}

#[test]
fn no_look_comes_before_the_time_that_was_asked_for() {
    let script = [None, asked_to_wait(429, 30), asked_to_wait(503, 7), there("\"2\"", Some(OURS))];
    let (_, port, _) = make(Some(OURS), script);
    let times: Vec<u64> = port.sent.borrow().iter().map(|(at, _)| *at).collect();
    assert_eq!([times[2] - times[1], times[3] - times[2]], [30_000, 7_000]);
    // What takes longer is not hidden: somebody looks again when the time has come.
    assert_eq!(short([None, asked_to_wait(429, 31)]), ("unknown", vec!["PUT", "GET"]));
}

#[test]
fn e1_what_may_not_be_read_any_more_cannot_be_found_out() {
    // Nor before somebody has signed in again; then the page looks anew.
    for (status, code) in
        [(401, "sign-in-required"), (403, "forbidden"), (404, "not-found"), (410, "not-found")]
    {
        assert_eq!(short([None, problem(status, code)]), ("unknown", vec!["PUT", "GET"]), "{status}");
    }
}

#[test]
fn e1_after_a_reload_it_is_looked_for_and_not_sent() {
    let look = |sent_ago, script: Vec<Option<Answer>>| {
        let (client, port) = client(script);
        let told = RefCell::new(Vec::new());
        let tell = |stage| told.borrow_mut().push(stage);
        let change = change(Some(OURS));
        let outcome = client.look(&change, CallError::interrupted(), sent_ago, &tell).now_or_never();
        assert!(port.sent.borrow().iter().all(|(_, request)| request.method == Method::Get));
        assert!(port.script.borrow().is_empty());
        (outcome.unwrap(), told.into_inner(), port.clock.get())
    };
    let offline = || Some(Err(NoReply::Offline));
    let (outcome, ..) = look(400, vec![offline(), there("\"2\"", Some(OURS))]);
    assert!(matches!(outcome, ChangeOutcome::Done(_)), "{outcome:?}");

    // A request of two minutes ago arrives nowhere any more.
    let (outcome, told, _) = look(120_000, vec![offline(), untouched()]);
    assert!(matches!(outcome, ChangeOutcome::NotDone(_)), "{outcome:?}");
    assert!(told.iter().all(|stage| matches!(stage, Stage::Looking(_))), "{told:?}");

    // A younger one may: that it is not there is said at once, and is final only then.
    let (outcome, told, took) =
        look(110_000, vec![offline(), untouched(), offline(), untouched(), untouched()]);
    assert!(matches!(outcome, ChangeOutcome::NotDone(_)), "{outcome:?}");
    assert!(took >= 10_000, "{took} ms");
    let [Stage::Looking(_), Stage::Looking(_), not_yet @ ..] = told.as_slice() else { panic!("{told:?}") };
    assert!(not_yet.iter().all(|stage| matches!(stage, Stage::NotYet(_))), "{told:?}");
    let (outcome, ..) = look(400, vec![untouched(), there("\"2\"", Some(OURS))]);
    assert!(matches!(outcome, ChangeOutcome::Done(_)), "{outcome:?}");
}
