//! The reference backend, with a memory of its own of which version was there when.

use crate::play::Defect;
use contract::{
    AccountId, BulkChange, ETag, IdempotencyKey, Method, Moniker, PartnerId, RequestId, Role, SubscriptionId,
    TenantId, Timestamp,
};
use partner_admin::client::HttpRequest;
use reference::{
    audit::Entry,
    clock::HeldClock,
    in_process::InProcess,
    message::{ApiRequest, ApiResponse},
    seed,
    store::{BulkQuestion, BulkStore, MemoryStore, Store, Tenant},
};

const CLOUD: Moniker = Moniker::Worldwide;

/// A version of the partner of record of a subscription.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its tag.
    pub etag: ETag,
    /// Who is partner of record in it.
    pub partner: Option<PartnerId>,
    /// The turn of the server in which it came to be.
    pub since: u64,
    /// The request that made it; the first ones were there.
    pub made_by: Option<RequestId>,
}

/// A server that may be restarted.
pub struct Server {
    backend: Option<InProcess<MemoryStore, HeldClock>>,
    organization: TenantId,
    /// Its subscriptions.
    pub ids: Vec<SubscriptionId>,
    /// The requests that came on another way.
    pub alone: Vec<RequestId>,
    /// The admins.
    pub accounts: Vec<AccountId>,
    cookies: Vec<String>,
    time: u64,
    /// How many requests it has answered.
    pub turns: u64,
    /// Until when it is away.
    pub away_until: u64,
    /// How it is broken.
    pub defect: Defect,
    /// The subscriptions whose every version is noted, and their versions, oldest first.
    pub subscriptions: Vec<(SubscriptionId, Vec<Version>)>,
}

impl Server {
    /// A server on which two admins are signed in. Of so many subscriptions every version is noted.
    pub fn new(tenant: &Tenant, noted: usize) -> Self {
        let backend = InProcess::new(MemoryStore::new(vec![tenant.clone()]), HeldClock::at(began()));
        let changers = tenant.accounts.iter().filter(|account| {
            account.roles.iter().any(|role| [Role::GlobalAdmin, Role::BillingAdmin].contains(role))
        });
        let accounts: Vec<AccountId> = changers.map(|account| account.account.id.clone()).collect();
        let first = |row: &contract::Subscription| Version {
            etag: row.partner_of_record.etag.clone(),
            partner: row.partner_of_record.value.as_ref().map(|partner| partner.partner_id),
            since: 0,
            made_by: None,
        };
        let subscriptions = tenant.subscriptions.iter().take(noted);
        Self {
            organization: tenant.organization.id.clone(),
            ids: tenant.subscriptions.iter().map(|row| row.id.clone()).collect(),
            alone: Vec::new(),
            cookies: accounts.iter().map(|account| sign_in(&backend, account)).collect(),
            accounts,
            time: 0,
            turns: 0,
            away_until: 0,
            defect: Defect::Nothing,
            subscriptions: subscriptions.map(|row| (row.id.clone(), vec![first(row)])).collect(),
            backend: Some(backend),
        }
    }

    /// Answers a request of an admin.
    pub fn answer(&mut self, now: u64, admin: usize, request: &HttpRequest) -> ApiResponse {
        self.turns += 1;
        self.pass(now);
        let mut asked =
            ApiRequest { method: request.method.as_str().to_owned(), ..ApiRequest::get(&request.url) };
        asked.body = request.body.clone().unwrap_or_default().into();
        asked = asked
            .with_header("x-partner-admin", "1")
            .with_header("x-request-id", request.request_id.as_str())
            .with_header("cookie", &self.cookies[admin]);
        if request.body.is_some() {
            asked = asked.with_header("content-type", "application/json");
        }
        if let Some(tag) = &request.if_match {
            asked = asked.with_header("if-match", self.version_for(tag, request).as_str());
        }
        if let Some(key) = &request.idempotency_key {
            asked = asked.with_header("idempotency-key", self.key_for(key).as_str());
        }
        let response = self.backend().send(&asked);
        if !request.method.is_safe() {
            self.note_versions(&request.request_id);
        }
        response
    }

    fn version_for(&self, tag: &ETag, request: &HttpRequest) -> ETag {
        if self.defect != Defect::ServerOverlooksVersions {
            return tag.clone();
        }
        let changes = self.bulk_changes();
        let states = changes.iter().map(|change| (change.id.as_str(), &change.etag));
        let slots = self.subscriptions.iter();
        let slots = slots.filter_map(|(id, versions)| Some((id.as_str(), &versions.last()?.etag)));
        let mut newest = states.chain(slots).filter(|(id, _)| request.url.contains(id));
        newest.next().map_or(tag, |(_, newest)| newest).clone()
    }

    fn key_for(&self, key: &IdempotencyKey) -> IdempotencyKey {
        match self.defect {
            Defect::ServerForgetsKeys => {
                IdempotencyKey::new(format!("00000000-0000-4000-a000-{:012}", self.turns))
            }
            _ => key.clone(),
        }
    }

    /// An admin names a partner of record on the version that is there, on a way that does not fail.
    pub fn change_alone(&mut self, now: u64, admin: usize, subscription: usize, partner: &str) {
        if now < self.away_until {
            return;
        }
        let id = &self.ids[subscription];
        let found = self.store().subscription(&self.organization, id).expect("a store in memory");
        let request_id = RequestId::new(format!("00000000-0000-4000-9000-{:012}", self.alone.len()));
        let request = HttpRequest {
            method: Method::Put,
            url: format!("/api/{CLOUD}/v1/subscriptions/{id}/partner-of-record"),
            request_id: request_id.clone(),
            body: Some(format!("{{\"partnerId\":\"{partner}\"}}")),
            if_match: found.map(|found| found.partner_of_record.etag),
            idempotency_key: None,
        };
        self.alone.push(request_id);
        self.answer(now, admin, &request);
    }

    /// An admin signs in anew.
    pub fn sign_in(&mut self, now: u64, admin: usize) {
        self.pass(now);
        self.cookies[admin] = sign_in(self.backend(), &self.accounts[admin]);
    }

    /// Dies, and is back later with nothing but its store.
    pub fn crash(&mut self, until: u64) {
        self.backend = self.backend.take().map(InProcess::restarted);
        self.away_until = until;
    }

    /// The version that was there after a turn.
    pub fn version(&self, subscription: usize, turn: u64) -> &Version {
        let versions = &self.subscriptions[subscription].1;
        versions.iter().rev().find(|version| version.since <= turn).expect("the first was always there")
    }

    /// What it keeps.
    pub fn store(&self) -> &MemoryStore {
        &self.backend().store
    }

    /// Whose it is.
    pub fn organization(&self) -> &TenantId {
        &self.organization
    }

    /// All bulk changes, oldest first.
    pub fn bulk_changes(&self) -> Vec<BulkChange> {
        let (organization, limit) = (self.organization.clone(), usize::MAX - 1);
        let question = BulkQuestion { organization, states: Vec::new(), edge: None, limit };
        let found = self.store().bulk_changes(&question).expect("a store in memory").items;
        found.into_iter().rev().map(|(_, change)| change).collect()
    }

    /// The whole audit trail.
    pub fn trail(&self) -> Vec<Entry> {
        self.store().audit_trail().expect("a store in memory")
    }

    fn backend(&self) -> &InProcess<MemoryStore, HeldClock> {
        self.backend.as_ref().expect("a backend")
    }

    fn pass(&mut self, now: u64) {
        let passed = now - self.time;
        self.time = now;
        self.backend().clock.advance(i64::try_from(passed).expect("a short time"));
    }

    fn note_versions(&mut self, request: &RequestId) {
        let store = &self.backend.as_ref().expect("a backend").store;
        for (id, versions) in &mut self.subscriptions {
            let found = store.subscription(&self.organization, id).expect("a store in memory");
            let slot = found.expect("a subscription stays").partner_of_record;
            if versions.last().is_some_and(|last| last.etag == slot.etag) {
                continue;
            }
            versions.push(Version {
                etag: slot.etag,
                partner: slot.value.map(|partner| partner.partner_id),
                since: self.turns,
                made_by: Some(request.clone()),
            });
        }
    }
}

/// When every schedule begins, by the server's clock.
pub fn began() -> Timestamp {
    Timestamp::parse("2026-11-21T08:30:00Z").expect("a time")
}

/// An organisation, of the seeds.
pub fn tenant() -> Tenant {
    seed::tenants(began()).into_iter().find(|tenant| tenant.cloud == CLOUD).expect("an organisation")
}

/// The cookie of a new session.
fn sign_in(backend: &InProcess<MemoryStore, HeldClock>, account: &AccountId) -> String {
    let body = format!("{{\"accountId\":\"{account}\"}}");
    let path = format!("/api/{CLOUD}/v1/session/sign-in");
    // No cookie: who is signed in elsewhere stays so.
    let response = backend.send(&ApiRequest::post(&path, &body).with_header("cookie", ""));
    let cookie = response.header("set-cookie").expect("a session");
    cookie.split(';').next().expect("a pair").to_owned()
}
