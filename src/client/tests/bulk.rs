//! What becomes of a bulk change, for everything that can be answered to its requests.

use super::*;
use contract::{BulkChange, BulkChangeId, BulkRowRequest, BulkState, ETag};

/// An answer: the state, which is its tag too, and how many are planned and done.
fn at(state: &str, planned: u32, done: u32) -> Option<Answer> {
    let counts = format!(r#"{{"planned":{planned},"skipped":0,"done":{done},"failed":0}}"#);
    Some(json(
        200,
        &format!(
            r#"{{"id":"b","state":"{state}","etag":"{state}","counts":{counts},"createdBy":"Ada",
            "createdAt":"2026-11-21T08:00:00Z","changedAt":"2026-11-21T08:00:00Z"}}"#
        ),
    ))
}

fn problem(status: u16, code: &str) -> Option<Answer> {
    Some(json(status, &format!(r#"{{"status":{status},"code":"{code}"}}"#)))
}

fn silence() -> Option<Answer> {
    Some(Err(NoReply::Network))
}

/// What was sent, each as its method and the end of its address.
fn sent(port: &FakePort) -> Vec<String> {
    let sent = port.sent.borrow();
    let short = |request: &HttpRequest| {
        let path = request.url.trim_start_matches("/api/o365-worldwide/v1/partner-of-record-changes");
        format!("{} {path}", request.method.as_str())
    };
    sent.iter().map(|(_, request)| short(request)).collect()
}

type Ended = (Result<BulkChange, CallError>, Rc<FakePort>, Vec<BulkStage>);

/// Drives what is first found as it was seen.
fn drive(wanted: &[BulkState], script: impl IntoIterator<Item = Option<Answer>>) -> Ended {
    let script: Vec<_> = script.into_iter().collect();
    let Some(Some(Ok(first))) = script.first() else { panic!("it is found first") };
    let seen = read::<BulkChange>(first).unwrap().etag;
    drive_seen(&seen, wanted, script)
}

fn drive_seen(seen: &ETag, wanted: &[BulkState], script: impl IntoIterator<Item = Option<Answer>>) -> Ended {
    let (client, port) = client(script);
    let told = RefCell::new(Vec::new());
    let left = RefCell::new(VecDeque::from(wanted.to_vec()));
    // The last one stays wanted.
    let wanted = || {
        let mut left = left.borrow_mut();
        if left.len() > 1 { left.pop_front().unwrap() } else { left[0].clone() }
    };
    let id = BulkChangeId::new("b");
    let end = client.drive_bulk(&id, seen, &wanted, &|stage| told.borrow_mut().push(stage)).now_or_never();
    (end.expect("every wait moves the fake clock"), port, told.into_inner())
}

fn run(script: impl IntoIterator<Item = Option<Answer>>) -> Ended {
    drive(&[BulkState::Running], script)
}

fn fill(rows: u32, script: impl IntoIterator<Item = Option<Answer>>) -> Ended {
    let (client, port) = client(script);
    let told = RefCell::new(Vec::new());
    let row = |number| BulkRowRequest { number, subscription: "s".into(), partner: "4391507".into() };
    let draft = BulkDraft {
        key: IdempotencyKey::new("k"),
        retry_of: Some(BulkChangeId::new("a")),
        rows: (1..=rows).map(row).collect(),
    };
    let end = client.fill_bulk(&draft, &|stage| told.borrow_mut().push(stage)).now_or_never();
    (end.expect("every wait moves the fake clock"), port, told.into_inner())
}

fn state(end: &Ended) -> BulkState {
    end.0.as_ref().unwrap().state.clone()
}

#[test]
fn n4_rows_go_by_chunks_and_what_was_lost_is_sent_again() {
    let end = fill(
        1_200,
        [
            silence(),
            at("draft", 0, 0),
            at("draft", 500, 0),
            Some(Err(NoReply::Timeout)),
            at("draft", 500, 0),
            at("draft", 1_000, 0),
            problem(503, "unavailable"),
            at("draft", 1_000, 0),
            at("draft", 1_200, 0),
        ],
    );
    assert_eq!(state(&end), BulkState::Draft);
    let (_, port, told) = end;
    let requests = port.sent.borrow();
    let chunk = |at: usize| requests[at].1.body.as_deref().unwrap_or_default().matches("number").count();
    assert_eq!(requests.len(), 9);
    for creating in &requests[..2] {
        assert_eq!(creating.1.idempotency_key, Some(IdempotencyKey::new("k")));
        assert_eq!(creating.1.body.as_deref(), Some(r#"{"retryOf":"a"}"#));
    }
    assert_eq!((chunk(2), chunk(3), chunk(6)), (500, 500, 200));
    for (lost, again) in [(3, 5), (6, 8)] {
        assert_eq!(requests[lost].1.body, requests[again].1.body);
        assert_eq!(requests[lost + 1].1.method, Method::Get, "first it is looked whether anybody answers");
    }
    let waited = told.iter().filter(|stage| matches!(stage, BulkStage::Waiting(_))).count();
    assert_eq!((waited, told.len()), (3, 9));
}

#[test]
fn n4_a_draft_that_was_started_since_is_not_filled_again() {
    let end = fill(1, [at("draft", 0, 0), problem(409, "wrong-state"), at("completed", 0, 1)]);
    assert_eq!(state(&end), BulkState::Completed);
    assert_eq!(sent(&end.1), ["POST ", "POST /b/rows", "GET /b"]);
    let end = fill(2, [at("draft", 0, 0), problem(409, "wrong-state"), at("cancelled", 0, 1)]);
    assert!(matches!(end.0, Err(CallError::Problem(_))), "one row is missing: that is not hidden");
}

#[test]
fn n4_what_a_person_must_see_to_ends_filling_at_once() {
    for (status, code) in
        [(401, "sign-in-required"), (403, "forbidden"), (409, "conflict"), (422, "too-many")]
    {
        let end = fill(1, [at("draft", 0, 0), problem(status, code)]);
        assert!(matches!(end.0, Err(CallError::Problem(problem)) if problem.status == status));
    }
}

#[test]
fn n4_a_run_is_started_and_stepped_until_nothing_is_planned() {
    let end =
        run([at("draft", 150, 0), at("running", 150, 0), at("running", 50, 100), at("completed", 0, 150)]);
    assert_eq!(state(&end), BulkState::Completed);
    assert_eq!(sent(&end.1), ["GET /b", "PUT /b/state", "POST /b/steps", "POST /b/steps"]);
    let starting = &end.1.sent.borrow()[1].1;
    assert_eq!(starting.body.as_deref(), Some(r#"{"state":"running"}"#));
    assert_eq!(starting.if_match, Some(ETag::new("draft")));
}

#[test]
fn n4_a_step_without_an_answer_is_looked_for_before_the_next() {
    for lost in [
        silence(),
        None,
        problem(500, "internal"),
        Some(Ok(HttpReply { status: 502, ..HttpReply::default() })),
        Some(Ok(HttpReply { status: 200, content_type: "text/html".into(), ..HttpReply::default() })),
    ] {
        let end = run([at("running", 150, 0), lost.clone(), at("running", 50, 100), at("completed", 0, 150)]);
        assert_eq!(state(&end), BulkState::Completed, "{lost:?}");
        assert_eq!(sent(&end.1), ["GET /b", "POST /b/steps", "GET /b", "POST /b/steps"]);
        assert!(end.2.iter().any(|stage| matches!(stage, BulkStage::Waiting(_))));
    }
    // The lost one was the last.
    let end = run([at("running", 50, 0), silence(), at("completed", 0, 50)]);
    assert_eq!((state(&end), sent(&end.1).len()), (BulkState::Completed, 3));
}

#[test]
fn n4_silence_lasts_as_long_as_it_lasts() {
    let dead = std::iter::repeat_n(silence(), 100);
    let end = run(std::iter::once(at("running", 1, 0)).chain(dead).chain([at("completed", 0, 1)]));
    assert_eq!(state(&end), BulkState::Completed);
}

#[test]
fn n4_a_service_that_keeps_failing_is_given_up() {
    for failing in [problem(500, "internal"), Some(Ok(HttpReply { status: 404, ..HttpReply::default() }))] {
        let (client, port) = client([at("running", 1, 0)]);
        *port.otherwise.borrow_mut() = failing;
        let id = BulkChangeId::new("b");
        let end =
            client.drive_bulk(&id, &ETag::new("running"), &|| BulkState::Running, &|_| {}).now_or_never();
        assert!(end.unwrap().is_err());
        assert!(port.sent.borrow().len() < 12);
    }
    let end = run([at("running", 9, 0), at("running", 9, 0), at("running", 9, 0), at("running", 9, 0)]);
    assert!(matches!(end.0, Err(CallError::Unreadable { why: Unreadable::Shape, .. })), "goes in circles");
}

#[test]
fn n4_it_pauses_between_two_steps_and_goes_on() {
    let running = BulkState::Running;
    let end = drive(
        &[running.clone(), BulkState::Paused],
        [at("running", 150, 0), at("running", 50, 100), at("paused", 50, 100)],
    );
    assert_eq!(state(&end), BulkState::Paused);
    assert_eq!(sent(&end.1), ["GET /b", "POST /b/steps", "PUT /b/state"]);
    let end = run([at("paused", 50, 100), at("running", 50, 100), at("completed", 0, 150)]);
    assert_eq!(state(&end), BulkState::Completed);
    assert_eq!(sent(&end.1), ["GET /b", "PUT /b/state", "POST /b/steps"]);
    let end = drive(&[BulkState::Cancelled], [at("draft", 5, 0), silence(), at("cancelled", 5, 0)]);
    assert_eq!(state(&end), BulkState::Cancelled);
}

#[test]
fn n4_a_pause_of_somebody_else_stays() {
    for found in ["paused", "cancelled", "completed"] {
        let end = run([at("running", 50, 0), problem(409, "wrong-state"), at(found, 50, 0)]);
        assert_eq!((state(&end), sent(&end.1).len()), (BulkState::from(found), 3));
        let end = run([at("running", 50, 0), at(found, 40, 10)]);
        assert_eq!((state(&end), sent(&end.1).len()), (BulkState::from(found), 2));
    }
}

#[test]
fn n4_what_somebody_else_set_since_it_was_seen_stays() {
    for found in ["paused", "cancelled", "completed"] {
        let end = drive_seen(&ETag::new("draft"), &[BulkState::Running], [at(found, 50, 0)]);
        assert_eq!((state(&end), sent(&end.1).len()), (BulkState::from(found), 1));
        let end = run([at("draft", 50, 0), problem(412, "stale"), at(found, 50, 0)]);
        assert_eq!((state(&end), sent(&end.1).len()), (BulkState::from(found), 3));
    }
    // A copy of the request that came before is no rival, nor is it one of which nobody knew.
    let end = run([at("draft", 9, 0), problem(412, "stale"), at("running", 9, 0), at("completed", 0, 9)]);
    assert_eq!(state(&end), BulkState::Completed);
    let minds = [BulkState::Running, BulkState::Paused];
    let end = drive(&minds, [at("draft", 9, 0), silence(), at("running", 9, 0), at("paused", 9, 0)]);
    assert_eq!(state(&end), BulkState::Paused);
    // What may still arrive is settled first.
    let script = [at("draft", 9, 0), silence(), at("draft", 9, 0), at("running", 9, 0), at("paused", 9, 0)];
    let end = drive(&minds, script);
    assert_eq!(state(&end), BulkState::Paused);
    assert_eq!(sent(&end.1), ["GET /b", "PUT /b/state", "GET /b", "PUT /b/state", "PUT /b/state"]);
    let end = drive(&[BulkState::Paused], [at("draft", 9, 0)]);
    assert_eq!((state(&end), sent(&end.1).len()), (BulkState::Draft, 1), "there is nothing to pause");
}

#[test]
fn n4_a_sign_in_that_is_too_old_starts_nothing() {
    let end = run([at("draft", 1, 0), problem(401, "insufficient-user-authentication")]);
    assert!(matches!(end.0, Err(CallError::Problem(problem)) if problem.status == 401));
    assert_eq!(sent(&end.1), ["GET /b", "PUT /b/state"]);
    // Refused for its state, and yet not over: no endless asking.
    let end = run([at("draft", 1, 0), problem(409, "wrong-state"), at("draft", 1, 0)]);
    assert!(end.0.is_err());
}

#[test]
fn n4_what_is_over_is_left_alone() {
    for wanted in [BulkState::Running, BulkState::Paused, BulkState::Cancelled] {
        let end = drive(&[wanted], [at("completed", 0, 9)]);
        assert_eq!((state(&end), sent(&end.1).len()), (BulkState::Completed, 1));
    }
}
