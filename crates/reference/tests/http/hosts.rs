//! HTTP over SQLite and in-process over memory answer the same, request by request.

use crate::support::{Server, memory, now};
use contract::{Moniker, SubscriptionStatus};
use proptest::{
    prelude::*,
    sample::{Index, select},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use reference::{clock::HeldClock, in_process::InProcess, message::ApiRequest, seed, session::IDLE_LIMIT};
use serde_json::Value;
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};
use tokio::runtime::Runtime;

/// Something a browser does.
#[derive(Clone, Debug)]
enum Step {
    Send(ApiRequest),
    SignIn(Moniker, Index),
    /// The next page of the list that was read last.
    NextPage,
    /// A change of the partner of record, or its removal without digits, meant for the version that is there.
    Change(Index, &'static str),
    Wait(i64),
}

fn any_target() -> impl Strategy<Value = String> {
    let ids: Vec<String> = seed::tenants(now())
        .iter()
        .flat_map(|tenant| tenant.subscriptions.iter().take(3).map(|row| row.id.to_string()))
        .collect();
    let histories = ids.clone();
    let query = (
        select(vec!["", "365", "fabrikam%20e3", "G%C3%B6teborg", "%22%3E", "x+y"]),
        prop_oneof![Just("bad"), select(SubscriptionStatus::KNOWN).prop_map(|status| match status {
            SubscriptionStatus::Active => "active",
            _ => "expired,deleted",
        })],
        select(vec!["", "with", "without"]),
        select(vec!["", "name", "-status", "partnerOfRecord", "-partnerOfRecord", "-termEndsAt", "size"]),
        0..=101_u16,
    )
        .prop_map(|(search, status, partner, sort, limit)| {
            format!("/v1/subscriptions?search={search}&status={status}&partnerOfRecord={partner}&sort={sort}&limit={limit}")
        });
    let path = prop_oneof![
        4 => query,
        2 => select(ids).prop_map(|id| format!("/v1/subscriptions/{id}")),
        2 => (select(histories), 0..=3).prop_map(|(id, limit)| format!("/v1/subscriptions/{id}/history?limit={limit}")),
        1 => select(vec!["4391507", "1530246", "9992201", "9990429", "9990501", "x", "123"])
            .prop_map(|digits| format!("/v1/partner-ids/{digits}")),
        1 => Just("/v1/subscriptions?sort=-licenses&limit=9".to_owned()),
        2 => select(vec!["/v1/session", "/v1/capabilities", "/v1/demo-accounts", "/v1/nowhere", "", "/v1/session/"])
            .prop_map(str::to_owned),
    ];
    (any_cloud(), path).prop_map(|(cloud, path)| format!("/api/{cloud}{path}"))
}

fn any_cloud() -> impl Strategy<Value = String> {
    select(vec!["o365-worldwide", "o365-worldwide", "o365-germany", "o365-21vianet", "o365-mars"])
        .prop_map(str::to_owned)
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => any_target().prop_map(|target| Step::Send(ApiRequest::get(&target))),
        3 => (select(Moniker::KNOWN), any::<Index>()).prop_map(|(cloud, who)| Step::SignIn(cloud, who)),
        3 => Just(Step::NextPage),
        1 => any_cloud().prop_map(|cloud| {
            Step::Send(ApiRequest::post(&format!("/api/{cloud}/v1/session/sign-out"), ""))
        }),
        1 => any_target().prop_map(|target| Step::Send(ApiRequest::post(&target, "{}"))),
        1 => any_target().prop_map(|target| Step::Send(ApiRequest::delete(&format!("{target}/partner-of-record"), ""))),
        8 => (any::<Index>(), select(vec!["", "4391507", "6080810", "86420975", "7654321", "9992203", "9990409", "9990412", "9990500", "9990501", "1530246", "12"]))
            .prop_map(|(row, digits)| Step::Change(row, digits)),
        1 => select(vec![1000, 30_000, IDLE_LIMIT / 2, IDLE_LIMIT]).prop_map(Step::Wait),
    ]
}

/// The two hosts, and the cookies of the browser in front of the server.
struct Pair {
    runtime: Runtime,
    server: Server,
    in_process: InProcess<reference::store::MemoryStore, HeldClock>,
    cookies: BTreeMap<String, String>,
    list: Option<(String, String)>,
    statuses: BTreeSet<u16>,
}

impl Pair {
    fn new() -> Self {
        Self {
            runtime: Runtime::new().unwrap(),
            server: Server::new(),
            in_process: InProcess::new(memory(), HeldClock::at(now())),
            cookies: BTreeMap::new(),
            list: None,
            statuses: BTreeSet::new(),
        }
    }

    fn take(&mut self, step: &Step) {
        match step {
            Step::Send(request) => self.compare(request),
            Step::Wait(millis) => {
                self.server.clock.advance(*millis);
                self.in_process.clock.advance(*millis);
            }
            Step::SignIn(cloud, who) => self.sign_in(cloud, who.index(5)),
            Step::Change(row, digits) => self.change(row, digits),
            Step::NextPage => {
                if let Some((target, cursor)) = self.list.clone() {
                    self.compare(&ApiRequest::get(&format!("{target}&cursor={cursor}")));
                }
            }
        }
    }

    fn sign_in(&mut self, cloud: &Moniker, who: usize) {
        let account = self.server.store.accounts(cloud).unwrap().remove(who);
        let body = serde_json::json!({ "accountId": account.account.id }).to_string();
        self.compare(&ApiRequest::post(&format!("/api/{cloud}/v1/session/sign-in"), &body));
    }

    /// In the cloud of the seed's first organisation, of which few rows are changed, but often.
    fn change(&mut self, row: &Index, digits: &str) {
        let tenant = seed::tenants(now()).remove(0);
        let id = &tenant.subscriptions[row.index(9)].id;
        let current = self.server.store.subscription(&tenant.organization.id, id).unwrap().unwrap();
        let target = format!("/api/o365-worldwide/v1/subscriptions/{id}/partner-of-record");
        let etag = current.partner_of_record.etag.as_str();
        let request = match digits {
            "" => ApiRequest::delete(&target, etag),
            "12" => ApiRequest::put(&target, "\"another\"", r#"{"partnerId":"86420975"}"#),
            digits => ApiRequest::put(&target, etag, &format!("{{\"partnerId\":\"{digits}\"}}")),
        };
        self.compare(&request);
        self.compare(&ApiRequest::get(&format!("/api/o365-worldwide/v1/subscriptions/{id}")));
        self.compare(&ApiRequest::get(&format!("/api/o365-worldwide/v1/subscriptions/{id}/history?limit=2")));
    }

    fn compare(&mut self, request: &ApiRequest) {
        let mut over_http = request.clone();
        let id = "0f8fad5b-d9cb-469f-a165-70867728950e".to_owned();
        over_http.headers.insert("x-request-id".to_owned(), id);
        let inside = over_http.clone();
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        over_http.headers.insert("cookie".to_owned(), cookies.join("; "));

        let theirs = self.runtime.block_on(self.server.call(&over_http));
        let ours = self.in_process.send(&inside);
        assert_eq!(theirs.status, ours.status, "{request:?}");
        self.statuses.insert(ours.status);
        assert_eq!(theirs.text(), ours.body, "{request:?}");
        for (name, value) in &ours.headers {
            if *name == "set-cookie" {
                let ending = |text: &str| text.split_once(';').map(|(_, rest)| rest.to_owned());
                assert_eq!(ending(theirs.header(name)), ending(value));
            } else {
                assert_eq!(theirs.header(name), value, "{name} of {request:?}");
            }
        }
        if let Some((name, value)) =
            theirs.header("set-cookie").split(';').next().and_then(|pair| pair.split_once('='))
        {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        if let Value::String(cursor) = &theirs.json()["next"]
            && !request.query.contains("cursor")
        {
            self.list = Some((format!("{}?{}", request.path, request.query), cursor.clone()));
        }
    }
}

#[test]
fn a1_both_hosts_answer_every_request_the_same() {
    let config = Config { cases: 40, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let steps = proptest::collection::vec(any_step(), 1..40);
    let seen = RefCell::new(BTreeSet::new());
    let result = runner.run(&steps, |steps| {
        let mut pair = Pair::new();
        // Begun signed in, or most of it would be about not being so.
        pair.sign_in(&Moniker::Worldwide, 0);
        steps.iter().for_each(|step| pair.take(step));
        seen.borrow_mut().append(&mut pair.statuses);
        Ok(())
    });
    result.unwrap();
    let seen = seen.into_inner();
    assert!(
        [200, 204, 400, 401, 403, 404, 405, 409, 412, 422, 428, 429, 500]
            .iter()
            .all(|status| seen.contains(status)),
        "{seen:?}"
    );
}
