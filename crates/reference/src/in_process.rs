//! The host without a network: for tests, in a browser too, and for a static demo.
//!
//! It keeps the cookies of its one imaginary browser, so that a session begins, is used and ends
//! exactly as over HTTP.

use crate::{
    clock::Clock,
    digest::Digest,
    dispatch::{Occasion, dispatch, request_id},
    message::{ApiRequest, ApiResponse},
    setup::Setup,
    store::Store,
    test_issuer::TestIssuer,
};
use contract::{AccountId, Moniker};
use std::{
    collections::BTreeMap,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

/// A backend to call.
pub struct InProcess<S, C> {
    /// What it keeps.
    pub store: S,
    /// Its time.
    pub clock: C,
    /// Issues bearer tokens, where there is one.
    pub issuer: Option<TestIssuer>,
    /// What it has beside its store.
    pub setup: Setup,
    cookies: Mutex<BTreeMap<String, String>>,
    count: AtomicU64,
}

impl<S: Store, C: Clock> InProcess<S, C> {
    /// A backend over a store, with nobody signed in.
    pub fn new(store: S, clock: C) -> Self {
        Self {
            store,
            clock,
            issuer: None,
            setup: Setup::of_demo(),
            cookies: Mutex::default(),
            count: AtomicU64::new(0),
        }
    }

    /// The same host after a restart: nothing is left but what the store keeps.
    #[must_use]
    pub fn restarted(self) -> Self {
        Self { cookies: Mutex::default(), ..self }
    }

    /// Begins a session as an account of a cloud.
    pub fn sign_in(&self, cloud: &Moniker, account: &AccountId) -> ApiResponse {
        let body = serde_json::json!({ "accountId": account }).to_string();
        self.send(&ApiRequest::post(&format!("/api/{cloud}/v1/session/sign-in"), &body))
    }

    /// Answers a request, at once. Cookies of its own take the place of those that were kept.
    pub fn send(&self, request: &ApiRequest) -> ApiResponse {
        let mut request = request.clone();
        let mut cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        let pairs: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !pairs.is_empty() {
            request.headers.entry("cookie".to_owned()).or_insert_with(|| pairs.join("; "));
        }
        let random = self.next_bytes();
        let id = random.first_chunk().copied().unwrap_or_default();
        let occasion = Occasion {
            now: self.clock.now(),
            request_id: request_id(request.header("x-request-id"), id),
            random,
            issuer: self.issuer.as_ref(),
            setup: &self.setup,
            address: None,
        };
        let response = dispatch(&self.store, &request, occasion);
        keep(&mut cookies, response.header("set-cookie"));
        response
    }

    /// Bytes that differ from call to call. Nobody outside this process could use a guess.
    fn next_bytes(&self) -> [u8; 32] {
        let count = self.count.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        let digest = Digest::of("partner-admin in process 1", [count.as_slice()]);
        digest.as_bytes().try_into().unwrap_or_default()
    }
}

fn keep(cookies: &mut BTreeMap<String, String>, set_cookie: Option<&str>) {
    let pair = set_cookie.and_then(|header| header.split(';').next()?.split_once('='));
    match pair {
        Some((name, "")) => drop(cookies.remove(name)),
        Some((name, value)) => drop(cookies.insert(name.to_owned(), value.to_owned())),
        None => {}
    }
}
