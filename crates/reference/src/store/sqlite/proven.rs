//! What creates and acts does nothing that is not in the trail (reliability B4).

use super::{SqliteStore, meddle};
use crate::{
    clock::HeldClock,
    in_process::InProcess,
    message::{ApiRequest, ApiResponse},
    operations::testing::{decision, key_of},
    seed,
    store::{InvitationStore, LetterStore, RelationshipStore, ReviewStore, Store},
};
use contract::{
    AccountId, AgreementDocument, BulkChange, BulkRowRequest, Invitation, Moniker, Operation, Order,
    OrderQuote, Page, Review, Session, Timestamp, operation::AddBulkRows,
};
use std::path::PathBuf;

const API: &str = "/api/o365-worldwide/v1";

struct Bench {
    backend: InProcess<SqliteStore, HeldClock>,
    file: PathBuf,
    _folder: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        let now = Timestamp::parse("2026-11-21T08:30:00Z").unwrap();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("test.sqlite3");
        let store = SqliteStore::open(&file).unwrap();
        store.fill_if_empty(|| seed::tenants(now)).unwrap();
        let admin: AccountId = store.accounts(&Moniker::Worldwide).unwrap()[0].account.id.clone();
        let backend = InProcess::new(store, HeldClock::at(now));
        assert_eq!(backend.sign_in(&Moniker::Worldwide, &admin).status, 200);
        Self { backend, file, _folder: folder }
    }

    fn post(&self, path: &str, body: &str) -> ApiResponse {
        let request = ApiRequest::post(&format!("{API}{path}"), body);
        self.backend.send(&request.with_header("idempotency-key", &key_of(1)))
    }

    fn get<T: serde::de::DeserializeOwned>(&self, path: &str) -> T {
        read(&self.backend.send(&ApiRequest::get(&format!("{API}{path}"))))
    }

    /// From now on the trail takes so many entries more and then none.
    fn stop_after(&self, entries: usize) {
        let last = self.backend.store.audit_trail().unwrap().len() + entries;
        meddle(
            &self.file,
            &format!(
                "CREATE TRIGGER stop BEFORE INSERT ON audit WHEN new.place > {last}
                 BEGIN SELECT RAISE(ABORT, 'full'); END"
            ),
        );
    }

    fn go_on(&self) {
        meddle(&self.file, "DROP TRIGGER stop");
    }
}

fn read<T: serde::de::DeserializeOwned>(response: &ApiResponse) -> T {
    serde_json::from_str(&response.body).unwrap_or_else(|error| panic!("{error}: {}", response.body))
}

#[test]
fn c5_an_order_that_cannot_be_proven_is_not_taken_and_its_key_stands_for_nothing() {
    let bench = Bench::new();
    let item = r#""productId":"SPE_E3","planId":"annual","licenses":3"#;
    let quote: OrderQuote = read(&bench.post("/order-quotes", &format!("{{{item}}}")));
    let body = format!(r#"{{{item},"quoteHash":"{}","partnerId":"6080810"}}"#, quote.hash);
    let state = || {
        let subscriptions: Page<contract::Subscription> = bench.get("/subscriptions?limit=1");
        let orders: Page<Order> = bench.get("/orders");
        let notices = bench.backend.store.notices_due(Timestamp::MAX).unwrap();
        (subscriptions.total, orders.total, notices.len())
    };
    let before = state();
    bench.stop_after(0);
    assert_eq!(bench.post("/orders", &body).status, 500);
    assert_eq!(state(), before);
    bench.go_on();
    let answer = bench.post("/orders", &body);
    assert_eq!((answer.status, answer.header("idempotent-replayed")), (200, None));
    assert_eq!(state(), (before.0 + 1, 1, 1));
}

#[test]
fn h1_an_answer_that_cannot_be_proven_whole_is_not_given_at_all() {
    let bench = Bench::new();
    let page: Page<Invitation> = bench.get("/invitations?state=pending&kind=reseller");
    let (invitation, document): (_, AgreementDocument) =
        (&page.items[0], bench.get("/agreements/customer-agreement?locale=sv-SE"));
    let body = serde_json::json!({ "agreement": decision(&document, "accepted") }).to_string();
    let accept = || {
        let request = ApiRequest::post(&format!("{API}/invitations/{}/acceptance", invitation.id), &body);
        let request = request.with_header("idempotency-key", &key_of(1));
        bench.backend.send(&request.with_header("if-match", invitation.etag.as_str()))
    };
    let organization = bench.get::<Session>("/session").organization.id;
    let state = || {
        let store = &bench.backend.store;
        (
            store.invitations(&organization).unwrap(),
            store.relationships(&organization).unwrap(),
            store.acceptances(&organization).unwrap(),
            store.letters_due(Timestamp::MAX).unwrap(),
            store.audit_trail().unwrap(),
        )
    };
    let before = state();
    // The entry of the agreement is taken, that of the invitation is not.
    bench.stop_after(1);
    assert_eq!(accept().status, 500);
    assert_eq!(state(), before);
    bench.go_on();
    let answer = accept();
    assert_eq!((answer.status, answer.header("idempotent-replayed")), (200, None));
    assert_eq!(state().2.len(), before.2.len() + 1);
}

#[test]
fn n4_a_step_of_which_one_row_cannot_be_proven_makes_none() {
    let bench = Bench::new();
    let draft: BulkChange = read(&bench.post("/partner-of-record-changes", "{}"));
    let path = format!("/partner-of-record-changes/{}", draft.id);
    let subscriptions: Page<contract::Subscription> = bench.get("/subscriptions?status=active&limit=100");
    let rows = (1..).zip(&subscriptions.items).map(|(number, row)| BulkRowRequest {
        number,
        subscription: row.id.to_string(),
        partner: "86420975".to_owned(),
    });
    let body = AddBulkRows { id: draft.id.clone(), rows: rows.collect() }.body().unwrap();
    let planned = read::<BulkChange>(&bench.post(&format!("{path}/rows"), &body)).counts.planned;
    assert!(planned > 40);
    let (target, tag) = (format!("{API}{path}/state"), draft.etag.as_str());
    bench.backend.send(&ApiRequest::put(&target, tag, r#"{"state":"running"}"#));
    let before: BulkChange = bench.get(&path);
    let trail = bench.backend.store.audit_trail().unwrap();
    bench.stop_after(40);
    assert_eq!(bench.post(&format!("{path}/steps"), "").status, 500);
    assert_eq!((bench.get::<BulkChange>(&path), bench.backend.store.audit_trail().unwrap()), (before, trail));
    bench.go_on();
    let after: BulkChange = read(&bench.post(&format!("{path}/steps"), ""));
    assert_eq!((after.counts.done, after.counts.failed), (planned, 0));
}

#[test]
fn j4_a_sign_off_of_which_one_removal_cannot_be_proven_signs_and_removes_nothing() {
    let bench = Bench::new();
    let mut review: Review = read(&bench.post("/relationship-reviews", "{}"));
    for item in review.items.clone() {
        let target = format!("{API}/relationship-reviews/{}/decisions", review.id);
        let body = serde_json::json!({ "relationshipId": item.relationship.id, "decision": "removeRoles" });
        let decide = ApiRequest::put(&target, review.etag.as_str(), &body.to_string());
        review = read(&bench.backend.send(&decide));
    }
    let sign_off = || {
        let request = ApiRequest::post(&format!("{API}/relationship-reviews/{}/sign-off", review.id), "{}");
        let request = request.with_header("idempotency-key", &key_of(2));
        bench.backend.send(&request.with_header("if-match", review.etag.as_str()))
    };
    let organization = bench.get::<Session>("/session").organization.id;
    let state = || {
        let store = &bench.backend.store;
        (
            store.review(&organization, &review.id).unwrap(),
            store.relationships(&organization).unwrap(),
            store.letters_due(Timestamp::MAX).unwrap(),
            store.audit_trail().unwrap(),
        )
    };
    let before = state();
    bench.stop_after(3);
    assert_eq!(sign_off().status, 500);
    assert_eq!(state(), before);
    bench.go_on();
    assert_eq!(sign_off().status, 200);
    assert!(state().3.len() > before.3.len() + 3);
}
