//! A bench for the tests of the operations: the seed in memory, a held clock, a person signed in.

use crate::{
    clock::HeldClock,
    in_process::InProcess,
    message::{ApiRequest, ApiResponse},
    seed,
    store::{MemoryStore, Store},
};
use contract::{Moniker, Problem, Role, Timestamp};
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
    sign_in(&bench, cloud, role);
    bench
}

/// Signs in the first account of a cloud with a role.
pub(crate) fn sign_in(bench: &Bench, cloud: &Moniker, role: &Role) -> ApiResponse {
    let accounts = bench.store.accounts(cloud).unwrap();
    let account = accounts.iter().find(|account| account.roles.contains(role)).unwrap();
    let response = bench.sign_in(cloud, &account.account.id);
    assert_eq!(response.status, 200);
    response
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
