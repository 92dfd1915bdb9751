//! The policy on a fake clock: a port that answers from a script and sleeps by moving its clock.

mod act;
mod bulk;
mod change;
mod errand;
mod order;

use super::*;
use contract::{
    ProblemCode,
    operation::{GetSession, SignOut},
};
use futures_util::FutureExt;
use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
};

type Answer = Result<HttpReply, NoReply>;

#[derive(Default)]
struct FakePort {
    clock: Cell<u64>,
    random: Cell<u32>,
    script: RefCell<VecDeque<Option<Answer>>>,
    otherwise: RefCell<Option<Answer>>,
    sent: RefCell<Vec<(u64, HttpRequest)>>,
}

impl Port for FakePort {
    fn send(&self, request: HttpRequest) -> LocalFuture<'_, Answer> {
        self.sent.borrow_mut().push((self.clock.get(), request));
        let next = self.script.borrow_mut().pop_front().unwrap_or_else(|| self.otherwise.borrow().clone());
        match next {
            Some(answer) => Box::pin(std::future::ready(answer)),
            None => Box::pin(std::future::pending()),
        }
    }

    fn sleep(&self, millis: u32) -> LocalFuture<'_, ()> {
        // Polled only when nothing else is ready, so time passes only when somebody really waits.
        Box::pin(async move { self.clock.set(self.clock.get() + u64::from(millis)) })
    }

    fn now(&self) -> u64 {
        self.clock.get()
    }

    fn wall_clock(&self) -> i64 {
        // 2026-11-21T08:00:00Z, and as long as the fake clock has run.
        1_795_248_000_000 + self.clock.get() as i64
    }

    fn random(&self) -> u32 {
        // A linear congruential step: spread out, and the same in every run.
        self.random.set(self.random.get().wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
        self.random.get() >> 3
    }

    fn new_request_id(&self) -> String {
        "ours".to_owned()
    }
}

fn json(status: u16, body: &str) -> Answer {
    Ok(HttpReply {
        status,
        content_type: "application/problem+json".into(),
        body: body.into(),
        ..HttpReply::default()
    })
}

fn status(status: u16) -> Answer {
    Ok(HttpReply { status, ..HttpReply::default() })
}

fn signed_out() -> Answer {
    json(401, r#"{"status":401,"code":"sign-in-required"}"#)
}

fn client(script: impl IntoIterator<Item = Option<Answer>>) -> (Client, Rc<FakePort>) {
    let port =
        Rc::new(FakePort { script: RefCell::new(script.into_iter().collect()), ..FakePort::default() });
    (Client::new(port.clone(), ApiBase::parse("/api/o365-worldwide").unwrap()), port)
}

fn call(client: &Client) -> CallError {
    client.call(&GetSession).now_or_never().expect("every wait moves the fake clock").unwrap_err()
}

#[test]
fn a_transient_failure_is_absorbed() {
    for transient in [status(429), status(502), status(503), status(504), Err(NoReply::Network)] {
        let (client, port) = client([Some(transient), Some(signed_out())]);
        assert!(
            matches!(call(&client), CallError::Problem(problem) if problem.code == ProblemCode::SignInRequired)
        );
        assert_eq!(port.sent.borrow().len(), 2);
    }
}

#[test]
fn a_read_is_tried_three_times_and_no_more() {
    let (client, port) = client([]);
    *port.otherwise.borrow_mut() = Some(status(503));
    assert!(matches!(call(&client), CallError::Unreadable { status: 503, .. }));
    assert_eq!(port.sent.borrow().len(), 3);
}

#[test]
fn what_will_not_change_is_not_tried_again() {
    for lasting in
        [status(400), status(403), status(404), status(500), Err(NoReply::Redirected), Err(NoReply::TooLarge)]
    {
        let (client, port) = client([Some(lasting)]);
        call(&client);
        assert_eq!(port.sent.borrow().len(), 1);
    }
}

#[test]
fn a_write_is_sent_once_whatever_happens() {
    for outcome in [Some(status(503)), Some(Err(NoReply::Network)), None] {
        let (client, port) = client([outcome]);
        assert!(client.call(&SignOut).now_or_never().unwrap().is_err());
        assert_eq!(port.sent.borrow().len(), 1);
    }
}

#[test]
fn every_call_ends_even_when_nothing_answers() {
    let (client, port) = client([]);
    assert!(matches!(call(&client), CallError::NoReply { why: NoReply::Timeout, .. }));
    assert!(port.clock.get() <= 30_000, "{} ms", port.clock.get());
    let (client, port) = self::client([]);
    assert!(client.call(&SignOut).now_or_never().unwrap().is_err());
    assert!(port.clock.get() <= 30_000);
}

#[test]
fn no_retry_comes_before_retry_after_and_a_long_wait_is_not_hidden() {
    for seconds in 0..=40 {
        let asked =
            HttpReply { status: 429, retry_after: Some(format!("{seconds}")), ..HttpReply::default() };
        let (client, port) = client([Some(Ok(asked)), Some(signed_out())]);
        call(&client);
        let sent = port.sent.borrow();
        match sent.as_slice() {
            [_, (at, _)] => assert!(*at >= seconds * 1000, "{seconds} s: retried after {at} ms"),
            _ => assert!(seconds >= 20, "{seconds} s: not retried"),
        }
    }
    let long = HttpReply {
        retry_after: Some("120".into()),
        ..json(429, r#"{"status":429,"code":"throttled"}"#).unwrap()
    };
    let (client, _) = client([Some(Ok(long))]);
    assert!(matches!(call(&client), CallError::Problem(problem) if problem.retry_after_seconds == Some(120)));
}

#[test]
fn a_server_that_is_down_is_not_stormed() {
    let (client, port) = client([]);
    *port.otherwise.borrow_mut() = Some(status(503));
    for _ in 0..10 {
        call(&client);
    }
    let before = port.sent.borrow().len();
    for _ in 0..100 {
        call(&client);
    }
    let amplification = (port.sent.borrow().len() - before) as u32;
    assert!(amplification <= 130, "{amplification} requests for 100 calls");
}

#[test]
fn ten_percent_of_failures_are_absorbed() {
    let (client, port) = client([]);
    let mut state = 7_u32;
    let mut failing = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8).is_multiple_of(10)
    };
    let mut lost = 0;
    for _ in 0..10_000 {
        let answers = (0..3).map(|_| Some(if failing() { status(503) } else { signed_out() }));
        *port.script.borrow_mut() = answers.collect();
        lost += u32::from(!matches!(call(&client), CallError::Problem(_)));
    }
    let sent = port.sent.borrow().len();
    assert!(lost <= 20, "{lost} of 10000 lost");
    assert!(sent <= 11_500, "{sent} requests for 10000 calls");
}

#[test]
fn nothing_is_sent_outside_the_cloud() {
    let (client, port) = client([Some(signed_out())]);
    let error =
        client.call_path::<()>("/../o365-germany/v1/session", None).now_or_never().unwrap().unwrap_err();
    assert!(matches!(error, CallError::NoReply { why: NoReply::OutsideCloud, .. }));
    assert!(port.sent.borrow().is_empty());
}

#[test]
fn one_request_id_names_all_attempts_of_a_call() {
    let (client, port) = client([Some(status(503)), Some(status(503)), Some(status(503))]);
    let CallError::Unreadable { request_id, .. } = call(&client) else { panic!("readable") };
    assert_eq!(request_id.as_str(), "ours");
    assert!(port.sent.borrow().iter().all(|(_, request)| request.request_id == request_id));
}

#[test]
fn ids_are_escaped_in_addresses() {
    use contract::{SubscriptionId, operation::GetSubscription};
    let (client, port) = client([Some(status(404))]);
    let _ = client.call(&GetSubscription(SubscriptionId::new("a/../b?c"))).now_or_never().unwrap();
    assert_eq!(port.sent.borrow()[0].1.url, "/api/o365-worldwide/v1/subscriptions/a%2F..%2Fb%3Fc");
}

#[test]
fn a_users_clock_that_is_days_off_does_no_harm() {
    let reply = HttpReply { date: Some("Thu, 19 Nov 2026 08:00:00 GMT".into()), ..signed_out().unwrap() };
    let (client, _) = client([Some(Ok(reply))]);
    assert_eq!(client.server_time().to_string(), "2026-11-21T08:00:00Z", "nothing is known yet");
    call(&client);
    assert_eq!(client.server_time().to_string(), "2026-11-19T08:00:00Z");
}
