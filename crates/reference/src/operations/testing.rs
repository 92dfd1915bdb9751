//! A bench for the tests of the operations: the seed in memory, a held clock, a person signed in.

use crate::{
    clock::HeldClock,
    in_process::InProcess,
    message::{ApiRequest, ApiResponse},
    seed,
    store::{MemoryStore, Store},
};
use contract::{Moniker, Problem, Role, SubscriptionId, Timestamp};
use serde::de::DeserializeOwned;

/// The backend under test.
pub(crate) type Bench = InProcess<MemoryStore, HeldClock>;

pub(crate) fn bench() -> Bench {
    let now = Timestamp::parse("2026-11-21T08:30:00Z").unwrap();
    InProcess::new(MemoryStore::new(seed::tenants(now)), HeldClock::at(now))
}

/// A bench on which the first account of a cloud with a role is signed in.
pub(crate) fn bench_as(cloud: &Moniker, role: &Role) -> Bench {
    let bench = bench();
    let accounts = bench.store.accounts(cloud).unwrap();
    let account = accounts.iter().find(|account| account.roles.contains(role)).unwrap();
    assert_eq!(bench.sign_in(cloud, &account.account.id).status, 200);
    bench
}

/// A read in a cloud.
pub(crate) fn get(bench: &Bench, cloud: &Moniker, path: &str) -> ApiResponse {
    bench.send(&ApiRequest::get(&format!("/api/{cloud}{path}")))
}

pub(crate) fn read<T: DeserializeOwned>(response: &ApiResponse) -> T {
    serde_json::from_str(&response.body).unwrap_or_else(|error| panic!("{error}: {}", response.body))
}

/// The problem in a refusal, whose status must be its own.
pub(crate) fn problem(response: &ApiResponse) -> Problem {
    let problem: Problem = read(response);
    assert_eq!((problem.status, problem.code.status()), (response.status, response.status));
    problem
}

/// The first subscription of an organisation.
pub(crate) fn first_subscription(organization: &str) -> SubscriptionId {
    let tenants = seed::tenants(bench().clock_now());
    tenants.iter().find(|tenant| tenant.organization.name == organization).unwrap().subscriptions[0]
        .id
        .clone()
}

impl Bench {
    fn clock_now(&self) -> Timestamp {
        use crate::clock::Clock;
        self.clock.now()
    }
}
