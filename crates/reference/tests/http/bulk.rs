//! Many changes at once, over the database.

use crate::support::{Answer, Server, now};
use contract::{
    BulkChange, BulkRowRequest, BulkState, Moniker, Operation, Role, RowOutcome, Subscription,
    SubscriptionId, operation::AddBulkRows,
};
use reference::{
    audit::{self, Action},
    http::Limits,
    message::ApiRequest,
    seed,
    store::SqliteStore,
};
use std::{
    collections::BTreeMap,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

const API: &str = "/api/o365-worldwide/v1";
const BULK: &str = "/partner-of-record-changes";

struct Desk {
    server: Arc<Server>,
    cookie: String,
}

impl Desk {
    async fn of(server: Server) -> Self {
        let cookie = server.sign_in(&Moniker::Worldwide, &Role::BillingAdmin).await;
        Self { server: Arc::new(server), cookie }
    }

    /// Over a file that is there.
    async fn over(folder: &Path) -> Self {
        let file = folder.join("test.sqlite3");
        Self::of(Server::with(|_| Arc::new(SqliteStore::open(&file).unwrap()), Limits::default())).await
    }

    async fn send(&self, request: ApiRequest) -> Answer {
        let key = "3f0c1a52-77c4-4c0e-9f0d-5b1f7b1d2c3a";
        let request = request.with_header("cookie", &self.cookie).with_header("idempotency-key", key);
        self.server.call(&request).await
    }

    async fn post(&self, path: &str, body: &str) -> Answer {
        self.send(ApiRequest::post(&format!("{API}{BULK}{path}"), body)).await
    }

    async fn set_state(&self, change: &BulkChange, state: &str) -> BulkChange {
        let target = format!("{API}{BULK}/{}/state", change.id);
        let (seen, body) = (self.get(change).await.etag, format!(r#"{{"state":"{state}"}}"#));
        read(&self.send(ApiRequest::put(&target, seen.as_str(), &body)).await)
    }

    async fn get(&self, change: &BulkChange) -> BulkChange {
        read(&self.send(ApiRequest::get(&format!("{API}{BULK}/{}", change.id))).await)
    }

    /// Begins one that names a partner on every subscription, in chunks of 500; says how long each took.
    async fn draft(&self, subscriptions: &[SubscriptionId]) -> (BulkChange, Vec<Duration>) {
        let mut change: BulkChange = read(&self.post("", "{}").await);
        let mut times = Vec::new();
        for (chunk, ids) in (0..).zip(subscriptions.chunks(500)) {
            let rows = (chunk * 500 + 1..).zip(ids).map(|(number, id)| BulkRowRequest {
                number,
                subscription: id.to_string(),
                partner: "86420975".to_owned(),
            });
            let body = AddBulkRows { id: change.id.clone(), rows: rows.collect() }.body().unwrap();
            let began = Instant::now();
            change = read(&self.post(&format!("/{}/rows", change.id), &body).await);
            times.push(began.elapsed());
        }
        (change, times)
    }

    /// How often each subscription was changed, by the trail.
    fn changes(&self, change: &BulkChange) -> BTreeMap<SubscriptionId, u32> {
        let trail = self.server.store.audit_trail().unwrap();
        audit::verify(&trail, None).unwrap();
        let events = trail.into_iter().map(|entry| entry.event);
        let made = events.filter(|event| event.action == Action::PartnerOfRecordSet);
        made.fold(BTreeMap::new(), |mut counts, event| {
            assert_eq!(event.bulk_change.as_ref(), Some(&change.id));
            *counts.entry(event.change.unwrap().subscription).or_insert(0) += 1;
            counts
        })
    }
}

fn read(answer: &Answer) -> BulkChange {
    serde_json::from_slice(&answer.body).unwrap_or_else(|error| panic!("{error}: {}", answer.text()))
}

fn contoso() -> Vec<Subscription> {
    seed::tenants(now()).remove(0).subscriptions
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn n4_of_many_who_step_at_once_nobody_changes_a_row_twice() {
    let desk = Arc::new(Desk::of(Server::new()).await);
    let ids = Vec::from_iter(contoso().into_iter().map(|row| row.id));
    let (change, _) = desk.draft(&ids).await;
    desk.set_state(&change, "running").await;
    let steppers = Vec::from_iter((0..16).map(|_| {
        let (desk, path) = (desk.clone(), format!("/{}/steps", change.id));
        tokio::spawn(async move { desk.post(&path, "").await.status.as_u16() })
    }));
    for stepper in steppers {
        assert!([200, 409].contains(&stepper.await.unwrap()), "a step, or nothing is left to do");
    }
    let last = desk.get(&change).await;
    let planned = change.counts.planned;
    assert_eq!((last.state, last.counts.done, last.counts.failed), (BulkState::Completed, planned, 0));
    let changes = desk.changes(&change);
    assert_eq!(changes.len(), planned as usize);
    assert!(changes.values().all(|times| *times == 1));
}

#[tokio::test]
async fn n4_after_a_restart_it_goes_on_where_it_was() {
    let desk = Desk::of(Server::new()).await;
    let ids = Vec::from_iter(contoso().into_iter().map(|row| row.id));
    let (change, _) = desk.draft(&ids).await;
    desk.set_state(&change, "running").await;
    let before = read(&desk.post(&format!("/{}/steps", change.id), "").await);
    assert_eq!(before.counts.done, 100);
    let Ok(Server { folder, .. }) = Arc::try_unwrap(desk.server) else { panic!("somebody still uses it") };
    let desk = Desk::over(folder.path()).await;
    assert_eq!(desk.get(&change).await, before);
    let mut now = before;
    while now.state == BulkState::Running {
        now = read(&desk.post(&format!("/{}/steps", change.id), "").await);
    }
    assert_eq!((now.counts.done, now.counts.planned), (change.counts.planned, 0));
    assert!(desk.changes(&change).values().all(|times| *times == 1));
    let target = format!("{API}{BULK}/{}/rows?outcome={}&limit=1", change.id, RowOutcome::Done);
    let page: contract::Page<contract::BulkRow> =
        serde_json::from_slice(&desk.send(ApiRequest::get(&target)).await.body).unwrap();
    assert_eq!(page.total, change.counts.planned);
}

/// Prints how long 5,000 rows take: `cargo test -p reference --test http -- --ignored --nocapture figures`.
#[tokio::test]
#[ignore = "a measurement"]
async fn n4_figures_of_five_thousand_rows() {
    let mut tenants = seed::tenants(now());
    let rows = &mut tenants[0].subscriptions;
    let open = Vec::from_iter(rows.iter().filter(|row| row.reseller_name.is_none()).cloned());
    for (number, row) in (0..5_000).zip(open.iter().cycle()) {
        let id = SubscriptionId::new(format!("00000000-0000-7000-8000-{number:012}"));
        rows.push(Subscription { id, status: contract::SubscriptionStatus::Active, ..row.clone() });
    }
    let ids = Vec::from_iter(rows.iter().rev().take(5_000).map(|row| row.id.clone()));
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(&folder.path().join("test.sqlite3")).unwrap();
    store.fill_if_empty(|| tenants).unwrap();
    drop(store);
    let desk = Desk::over(folder.path()).await;
    let (change, added) = desk.draft(&ids).await;
    let mut now = desk.set_state(&change, "running").await;
    let mut stepped = Vec::new();
    while now.state == BulkState::Running {
        let began = Instant::now();
        now = read(&desk.post(&format!("/{}/steps", change.id), "").await);
        stepped.push(began.elapsed());
    }
    assert_eq!((now.counts.done, now.counts.failed), (change.counts.planned, 0));
    for (what, mut times) in [("500 rows added", added), ("a step of 100 rows", stepped)] {
        times.sort();
        let (median, most) = (times[times.len() / 2], times[times.len() - 1]);
        println!("{what}: {} times, median {median:.1?}, at most {most:.1?}", times.len());
    }
}
