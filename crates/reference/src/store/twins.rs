//! Two backends, one over each store, answer everything that creates and acts the same, to the byte.

use super::{MemoryStore, SqliteStore, Store};
use crate::{
    audit,
    clock::HeldClock,
    in_process::InProcess,
    message::{ApiRequest, ApiResponse},
    operations::testing::key_of,
    seed,
};
use contract::{
    BulkChange, Cursor, Moniker, Operation, OrderQuote, Page, Role, Subscription, Timestamp,
    operation::AddBulkRows,
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::Value;

const API: &str = "/api/o365-worldwide/v1";

struct Twins {
    memory: InProcess<MemoryStore, HeldClock>,
    sqlite: InProcess<SqliteStore, HeldClock>,
    rows: Vec<Subscription>,
    _folder: tempfile::TempDir,
}

impl Twins {
    /// A few subscriptions, so that they are met often, and somebody signed in who may change them.
    fn new() -> Self {
        let now = Timestamp::parse("2026-11-21T08:30:00Z").unwrap();
        let mut tenants = seed::tenants(now);
        tenants[0].subscriptions.truncate(6);
        let rows = tenants[0].subscriptions.clone();
        let folder = tempfile::tempdir().unwrap();
        let sqlite = SqliteStore::open(&folder.path().join("test.sqlite3")).unwrap();
        sqlite.fill_if_empty(|| tenants.clone()).unwrap();
        let is_admin = |account: &&contract::DemoAccount| account.roles.contains(&Role::BillingAdmin);
        let account = tenants[0].accounts.iter().find(is_admin).unwrap().account.id.clone();
        let memory = InProcess::new(MemoryStore::new(tenants), HeldClock::at(now));
        let sqlite = InProcess::new(sqlite, HeldClock::at(now));
        for response in
            [memory.sign_in(&Moniker::Worldwide, &account), sqlite.sign_in(&Moniker::Worldwide, &account)]
        {
            assert_eq!(response.status, 200);
        }
        Self { memory, sqlite, rows, _folder: folder }
    }

    fn send(&self, request: &ApiRequest) -> ApiResponse {
        let answer = self.memory.send(request);
        assert_eq!(self.sqlite.send(request), answer, "{request:?}");
        answer
    }

    fn get<T: serde::de::DeserializeOwned>(&self, path: &str) -> T {
        serde_json::from_str(&self.send(&ApiRequest::get(&format!("{API}{path}"))).body).unwrap()
    }

    /// All pages, and then back again: the same.
    fn walk(&self, path: &str) {
        let turn = |cursor: &Cursor| self.get::<Page<Value>>(&format!("{path}&cursor={cursor}"));
        let mut pages = vec![self.get::<Page<Value>>(path)];
        while let Some(next) = &pages[pages.len() - 1].next {
            pages.push(turn(next));
        }
        let mut start = 0;
        for (place, page) in pages.iter().enumerate() {
            assert_eq!((page.start, page.total), (start, pages[0].total), "{path}");
            start += u32::try_from(page.items.len()).unwrap();
            let back = page.previous.as_ref().map(&turn);
            let before = place.checked_sub(1).map(|place| &pages[place]);
            let rows = |page: &Page<Value>| (page.items.clone(), page.start);
            assert_eq!(back.as_ref().map(rows), before.map(rows), "{path}");
        }
        assert_eq!(start, pages[0].total, "{path}");
    }

    fn post(&self, path: &str, key: u32, body: &str) -> ApiResponse {
        let request = ApiRequest::post(&format!("{API}{path}"), body);
        self.send(&request.with_header("idempotency-key", &key_of(key)))
    }

    fn bulk_changes(&self) -> Vec<BulkChange> {
        self.get::<Page<BulkChange>>("/partner-of-record-changes").items
    }

    fn play(&self, step: &Step) {
        match step {
            Step::Order(key, licenses, partner) => {
                let item = format!(r#""productId":"SPE_E3","planId":"annual","licenses":{licenses}"#);
                let quote = self.post("/order-quotes", 0, &format!("{{{item}}}"));
                let hash = serde_json::from_str::<OrderQuote>(&quote.body).unwrap().hash;
                let partner = partner.map_or(String::new(), |digits| format!(r#","partnerId":"{digits}""#));
                self.post("/orders", *key, &format!(r#"{{{item},"quoteHash":"{hash}"{partner}}}"#));
            }
            Step::Begin(key) => drop(self.post("/partner-of-record-changes", *key, "{}")),
            Step::Add(number, rows) => {
                let Some(change) = self.bulk_changes().into_iter().next() else { return };
                let rows = (*number..).zip(rows).map(|(number, (row, partner))| contract::BulkRowRequest {
                    number,
                    subscription: self.rows.get(*row).map_or("x", |row| row.id.as_str()).to_owned(),
                    partner: (*partner).to_owned(),
                });
                let body = AddBulkRows { id: change.id.clone(), rows: rows.collect() }.body().unwrap();
                self.post(&format!("/partner-of-record-changes/{}/rows", change.id), 0, &body);
            }
            Step::State(state) => {
                let Some(change) = self.bulk_changes().into_iter().next() else { return };
                let path = format!("{API}/partner-of-record-changes/{}/state", change.id);
                let body = format!(r#"{{"state":"{state}"}}"#);
                self.send(&ApiRequest::put(&path, change.etag.as_str(), &body));
            }
            Step::Go => {
                let Some(change) = self.bulk_changes().into_iter().next() else { return };
                self.post(&format!("/partner-of-record-changes/{}/steps", change.id), 0, "");
            }
            Step::Change(row, digits) => {
                let row: Subscription = self.get(&format!("/subscriptions/{}", self.rows[*row].id));
                let path = format!("{API}/subscriptions/{}/partner-of-record", row.id);
                let body = format!(r#"{{"partnerId":"{digits}"}}"#);
                self.send(&ApiRequest::put(&path, row.partner_of_record.etag.as_str(), &body));
            }
            Step::Wait(millis) => {
                self.memory.clock.advance(*millis);
                self.sqlite.clock.advance(*millis);
            }
        }
    }

    fn compare(&self) {
        for path in ["/orders?limit=2", "/partner-of-record-changes?limit=1", "/audit-events?limit=3"] {
            self.walk(path);
        }
        for path in [
            "/orders?state=failed",
            "/audit-events?operation=placeOrder&search=standardpack",
            "/audit-events?operation=setBulkState,setPartnerOfRecord",
            "/coverage",
            "/partner-of-record-changes?state=draft,completed",
            "/subscriptions?limit=500",
        ] {
            self.get::<Value>(path);
        }
        for change in self.bulk_changes() {
            let path = format!("/partner-of-record-changes/{}", change.id);
            assert_eq!(self.get::<BulkChange>(&path), change);
            self.get::<Value>(&format!("/audit-events?search={}", change.id));
            for query in ["?limit=2", "?outcome=failed&limit=3", "?outcome=skipped&limit=1"] {
                self.walk(&format!("{path}/rows{query}"));
            }
        }
        let trail = self.memory.store.audit_trail().unwrap();
        assert_eq!(self.sqlite.store.audit_trail().unwrap(), trail);
        audit::verify(&trail, None).unwrap();
        let notices = |store: &dyn Store| store.notices_due(Timestamp::MAX).unwrap();
        assert_eq!(notices(&self.memory.store), notices(&self.sqlite.store));
    }
}

#[derive(Clone, Debug)]
enum Step {
    /// Buys so many licenses, as the intent of a key, with a partner or without.
    Order(u32, u32, Option<&'static str>),
    /// Begins a bulk change, as the intent of a key.
    Begin(u32),
    /// Adds rows from a number on to the newest: subscriptions and partners.
    Add(u32, Vec<(usize, &'static str)>),
    /// Asks for a state of the newest.
    State(&'static str),
    /// Makes the next rows of the newest.
    Go,
    /// Changes one subscription alone.
    Change(usize, &'static str),
    /// Time passes.
    Wait(i64),
}

fn any_step() -> impl Strategy<Value = Step> {
    let partner = || select(vec!["6080810", "86420975", "MPN 12345", "", "9990412", "9992072", "x"]);
    let row = (0..7_usize, partner());
    prop_oneof![
        2 => (0..4_u32, select(vec![1, 2, 409, 410, 501, 2_000]), option::of(select(vec!["6080810", "9990404"])))
            .prop_map(|(key, licenses, partner)| Step::Order(key, licenses, partner)),
        2 => (2..6_u32).prop_map(Step::Begin),
        4 => (1..6_u32, vec(row, 0..5)).prop_map(|(number, rows)| Step::Add(number, rows)),
        4 => select(vec!["running", "running", "paused", "cancelled"]).prop_map(Step::State),
        3 => Just(Step::Go),
        2 => (0..6_usize, select(vec!["6080810", "12345"])).prop_map(|(row, digits)| Step::Change(row, digits)),
        2 => select(vec![1, 15_000, 30_000, 600_000]).prop_map(Step::Wait),
    ]
}

#[test]
fn n4_c5_both_stores_take_orders_and_make_bulk_changes_the_same() {
    proptest!(ProptestConfig::with_cases(64), |(steps in vec(any_step(), 1..25))| {
        let twins = Twins::new();
        for step in &steps {
            twins.play(step);
            twins.compare();
        }
    });
}
