//! What becomes of a bulk change, for everything that can be answered to its requests.

use super::*;
use contract::{BulkChange, BulkChangeId, BulkRowRequest, BulkState};

/// An answer: the state, and how many are planned and done.
fn at(state: &str, planned: u32, done: u32) -> Option<Answer> {
    let counts = format!(r#"{{"planned":{planned},"skipped":0,"done":{done},"failed":0}}"#);
    Some(json(
        200,
        &format!(
            r#"{{"id":"b","state":"{state}","counts":{counts},"createdBy":"Ada",
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

fn drive(wanted: &[BulkState], script: impl IntoIterator<Item = Option<Answer>>) -> Ended {
    let (client, port) = client(script);
    let told = RefCell::new(Vec::new());
    let left = RefCell::new(VecDeque::from(wanted.to_vec()));
    // The last one stays wanted.
    let wanted = || {
        let mut left = left.borrow_mut();
        if left.len() > 1 { left.pop_front().unwrap() } else { left[0].clone() }
    };
    let id = BulkChangeId::new("b");
    let end = client.drive_bulk(&id, &wanted, &|stage| told.borrow_mut().push(stage)).now_or_never();
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
fn n4_rows_go_by_chunks_and_silence_is_answered_by_the_same_request() {
    let end = fill(
        1_200,
        [
            silence(),
            at("draft", 0, 0),
            at("draft", 500, 0),
            Some(Err(NoReply::Timeout)),
            at("draft", 1_000, 0),
            problem(503, "unavailable"),
            at("draft", 1_200, 0),
        ],
    );
    assert_eq!(state(&end), BulkState::Draft);
    let (_, port, told) = end;
    let requests = port.sent.borrow();
    let chunk = |at: usize| requests[at].1.body.as_deref().unwrap_or_default().matches("number").count();
    assert_eq!(requests.len(), 7);
    for creating in &requests[..2] {
        assert_eq!(creating.1.idempotency_key, Some(IdempotencyKey::new("k")));
        assert_eq!(creating.1.body.as_deref(), Some(r#"{"retryOf":"a"}"#));
    }
    assert_eq!((chunk(2), chunk(3), chunk(5)), (500, 500, 200));
    assert_eq!(requests[3].1.body, requests[4].1.body);
    assert_eq!(requests[5].1.body, requests[6].1.body);
    let waited = told.iter().filter(|stage| matches!(stage, BulkStage::Waiting(_))).count();
    assert_eq!((waited, told.len()), (3, 6));
}

#[test]
fn n4_a_draft_that_was_started_since_is_not_filled_again() {
    let end = fill(1, [at("draft", 0, 0), problem(409, "wrong-state"), at("completed", 0, 1)]);
    assert_eq!(state(&end), BulkState::Completed);
    assert_eq!(sent(&end.1), ["POST ", "POST /b/rows", "GET /b"]);
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
    assert_eq!(end.1.sent.borrow()[1].1.body.as_deref(), Some(r#"{"state":"running"}"#));
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
        let end = client.drive_bulk(&id, &|| BulkState::Running, &|_| {}).now_or_never();
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
