//! When the store fails, panics or hangs, and when a request is too large.

use crate::support::{Answer, Server, request_for};
use axum::body::Body;
use contract::{
    AccountId, BulkChange, BulkChangeId, BulkRow, DemoAccount, IdempotencyKey, Inquiry, InvitationId,
    Moniker, Order, OrderId, ProblemCode, RelationshipId, ReviewId, Role, SavedView, SavedViewId,
    Subscription, SubscriptionId, SubscriptionStatus, TenantId, Timestamp,
};
use reference::{
    audit::{Entry, Event},
    clock::Clock,
    http::{Limits, deliver_mail},
    invitations::InvitationRecord,
    letters::Letter,
    message::ApiRequest,
    outbox::{Folder, Outbox},
    relationships::RelationshipRecord,
    seed,
    session::{SessionKey, SessionRecord},
    store::{
        Answered, Answering, Asking, Beginning, Begun, Bulk, BulkQuestion, BulkStore, Changed, Chapter,
        ChapterQuestion, Covered, Draft, InquiryQuestion, InquiryStore, InvitationStore, KeptAcceptance,
        KeptLetter, LetterStore, NOTICE_AFTER, Notice, Numbered, Once, OrderQuestion, OrderStore, Placement,
        PlannedRow, Question, Related, RelationshipChange, RelationshipStore, Reply, ReviewQuestion,
        ReviewRecord, ReviewStore, RowQuestion, Saved, Setting, SignedOff, SigningOff, Slice, SlotChange,
        Stepping, Store, StoreError, Whom,
    },
};
use std::{
    sync::{Arc, Mutex, mpsc},
    time::Duration,
};

/// A store that does one thing, whatever it is asked.
struct Faulty<F>(F);

impl<F: Fn() -> StoreError + Send + Sync> Store for Faulty<F> {
    fn accounts(&self, _: &Moniker) -> Result<Vec<DemoAccount>, StoreError> {
        Err(self.0())
    }
    fn account(&self, _: &Moniker, _: &AccountId) -> Result<Option<DemoAccount>, StoreError> {
        Err(self.0())
    }
    fn session(&self, _: &SessionKey) -> Result<Option<SessionRecord>, StoreError> {
        Err(self.0())
    }
    fn open_session(&self, _: &SessionRecord, _: Option<&SessionKey>, _: &[Event]) -> Result<(), StoreError> {
        Err(self.0())
    }
    fn note_use(&self, _: &SessionKey, _: Timestamp) -> Result<(), StoreError> {
        Err(self.0())
    }
    fn end_session(&self, _: &SessionKey, _: &Event) -> Result<(), StoreError> {
        Err(self.0())
    }
    fn end_sessions(&self, _: &AccountId, _: &Event) -> Result<usize, StoreError> {
        Err(self.0())
    }
    fn record(&self, _: &Event) -> Result<(), StoreError> {
        Err(self.0())
    }
    fn list_subscriptions(&self, _: &TenantId, _: &Question) -> Result<Slice, StoreError> {
        Err(self.0())
    }
    fn subscription(&self, _: &TenantId, _: &SubscriptionId) -> Result<Option<Subscription>, StoreError> {
        Err(self.0())
    }
    fn change_partner_of_record(&self, _: &SlotChange) -> Result<Changed, StoreError> {
        Err(self.0())
    }
    fn coverage(&self, _: &TenantId, _: Timestamp) -> Result<Covered, StoreError> {
        Err(self.0())
    }
    fn saved_views(&self, _: &AccountId) -> Result<Vec<SavedView>, StoreError> {
        Err(self.0())
    }
    fn save_view(&self, _: &AccountId, _: &SavedView) -> Result<Saved, StoreError> {
        Err(self.0())
    }
    fn delete_view(&self, _: &AccountId, _: &SavedViewId) -> Result<bool, StoreError> {
        Err(self.0())
    }
    fn history(&self, _: &ChapterQuestion) -> Result<Chapter, StoreError> {
        Err(self.0())
    }
    fn notices_due(&self, _: Timestamp) -> Result<Vec<Notice>, StoreError> {
        Err(self.0())
    }
    fn note_told(&self, _: u64, _: Whom) -> Result<(), StoreError> {
        Err(self.0())
    }
    fn note_refused(&self, _: u64, _: Whom, _: &str) -> Result<(), StoreError> {
        Err(self.0())
    }
    fn audit_trail(&self) -> Result<Vec<Entry>, StoreError> {
        Err(self.0())
    }
}

impl<F: Fn() -> StoreError + Send + Sync> OrderStore for Faulty<F> {
    fn reply(&self, _: &AccountId, _: &IdempotencyKey) -> Result<Option<Reply>, StoreError> {
        Err(self.0())
    }
    fn place_order(&self, _: &Placement) -> Result<Once, StoreError> {
        Err(self.0())
    }
    fn orders(&self, _: &OrderQuestion) -> Result<Numbered<Order>, StoreError> {
        Err(self.0())
    }
    fn order(&self, _: &TenantId, _: &OrderId) -> Result<Option<Order>, StoreError> {
        Err(self.0())
    }
}

impl<F: Fn() -> StoreError + Send + Sync> InvitationStore for Faulty<F> {
    fn invitation(&self, _: &InvitationId) -> Result<Option<InvitationRecord>, StoreError> {
        Err(self.0())
    }
    fn invitations(&self, _: &TenantId) -> Result<Vec<InvitationRecord>, StoreError> {
        Err(self.0())
    }
    fn invitations_in(&self, _: &Moniker) -> Result<Vec<InvitationRecord>, StoreError> {
        Err(self.0())
    }
    fn invite(&self, _: &InvitationRecord, _: &[Letter], _: &Event) -> Result<(), StoreError> {
        Err(self.0())
    }
    fn change_invitation(
        &self,
        _: &InvitationRecord,
        _: &InvitationRecord,
        _: &[Letter],
        _: Option<&Event>,
    ) -> Result<bool, StoreError> {
        Err(self.0())
    }
    fn answer(&self, _: &Answering) -> Result<Answered, StoreError> {
        Err(self.0())
    }
    fn acceptances(&self, _: &TenantId) -> Result<Vec<KeptAcceptance>, StoreError> {
        Err(self.0())
    }
}

impl<F: Fn() -> StoreError + Send + Sync> LetterStore for Faulty<F> {
    fn letters_due(&self, _: Timestamp) -> Result<Vec<KeptLetter>, StoreError> {
        Err(self.0())
    }
    fn letters_about(&self, _: &str) -> Result<Vec<KeptLetter>, StoreError> {
        Err(self.0())
    }
    fn note_letter_sent(&self, _: u64, _: Timestamp) -> Result<(), StoreError> {
        Err(self.0())
    }
    fn note_letter_refused(&self, _: u64, _: Timestamp, _: &str) -> Result<(), StoreError> {
        Err(self.0())
    }
}

impl<F: Fn() -> StoreError + Send + Sync> InquiryStore for Faulty<F> {
    fn create_inquiry(&self, _: &Asking) -> Result<Once, StoreError> {
        Err(self.0())
    }
    fn inquiries(&self, _: &InquiryQuestion) -> Result<Numbered<Inquiry>, StoreError> {
        Err(self.0())
    }
    fn has_contacted(&self, _: &TenantId, _: &TenantId) -> Result<bool, StoreError> {
        Err(self.0())
    }
}

impl<F: Fn() -> StoreError + Send + Sync> ReviewStore for Faulty<F> {
    fn reviews(&self, _: &ReviewQuestion) -> Result<Numbered<ReviewRecord>, StoreError> {
        Err(self.0())
    }
    fn review(&self, _: &TenantId, _: &ReviewId) -> Result<Option<ReviewRecord>, StoreError> {
        Err(self.0())
    }
    fn review_state(&self, _: &TenantId) -> Result<(Option<Timestamp>, Option<ReviewRecord>), StoreError> {
        Err(self.0())
    }
    fn begin_review(&self, _: &Beginning) -> Result<Begun, StoreError> {
        Err(self.0())
    }
    fn change_review(&self, _: &ReviewRecord, _: &ReviewRecord) -> Result<bool, StoreError> {
        Err(self.0())
    }
    fn sign_off(&self, _: &SigningOff) -> Result<SignedOff, StoreError> {
        Err(self.0())
    }
}

impl<F: Fn() -> StoreError + Send + Sync> RelationshipStore for Faulty<F> {
    fn relationships(&self, _: &TenantId) -> Result<Vec<RelationshipRecord>, StoreError> {
        Err(self.0())
    }
    fn relationship(
        &self,
        _: &TenantId,
        _: &RelationshipId,
    ) -> Result<Option<RelationshipRecord>, StoreError> {
        Err(self.0())
    }
    fn change_relationship(&self, _: &RelationshipChange) -> Result<Related, StoreError> {
        Err(self.0())
    }
    fn settle_relationships(&self, _: Timestamp) -> Result<usize, StoreError> {
        Err(self.0())
    }
}

impl<F: Fn() -> StoreError + Send + Sync> BulkStore for Faulty<F> {
    fn create_bulk_change(&self, _: &Draft) -> Result<Once, StoreError> {
        Err(self.0())
    }
    fn bulk_changes(&self, _: &BulkQuestion) -> Result<Numbered<BulkChange>, StoreError> {
        Err(self.0())
    }
    fn bulk_change(&self, _: &TenantId, _: &BulkChangeId) -> Result<Option<BulkChange>, StoreError> {
        Err(self.0())
    }
    fn subscriptions(
        &self,
        _: &TenantId,
        _: &[SubscriptionId],
    ) -> Result<Vec<Option<Subscription>>, StoreError> {
        Err(self.0())
    }
    fn add_bulk_rows(
        &self,
        _: &TenantId,
        _: &BulkChangeId,
        _: &[PlannedRow],
        _: Timestamp,
    ) -> Result<Bulk, StoreError> {
        Err(self.0())
    }
    fn bulk_rows(&self, _: &RowQuestion) -> Result<Numbered<BulkRow>, StoreError> {
        Err(self.0())
    }
    fn set_bulk_state(&self, _: &Setting) -> Result<Bulk, StoreError> {
        Err(self.0())
    }
    fn step_bulk_change(&self, _: &Stepping) -> Result<Bulk, StoreError> {
        Err(self.0())
    }
}

fn faulty(limits: Limits, fault: impl Fn() -> StoreError + Send + Sync + 'static) -> Server {
    Server::with(|_| Arc::new(Faulty(fault)), limits)
}

const ACCOUNTS: &str = "/api/o365-worldwide/v1/demo-accounts";

/// A failure that says nothing of what failed, but has the ID to find it by.
fn assert_internal(answer: &Answer) {
    let problem = answer.problem();
    assert_eq!(problem.code, ProblemCode::Internal);
    assert_eq!(problem.request_id.unwrap().as_str(), answer.header("x-request-id"));
    assert!(!answer.text().contains("secret"));
}

#[tokio::test]
async fn a_store_that_fails_is_an_internal_error() {
    let server = faulty(Limits::default(), || StoreError("secret: disk full".to_owned()));
    assert_internal(&server.get(ACCOUNTS).await);
}

#[tokio::test]
async fn a_panic_is_an_internal_error() {
    let server = faulty(Limits::default(), || panic!("secret: this panic is part of a test"));
    assert_internal(&server.get(ACCOUNTS).await);
    assert_internal(&server.get(ACCOUNTS).await);
}

#[tokio::test]
async fn work_that_hangs_is_given_up_and_counts_until_it_ends() {
    let (release, held) = mpsc::channel::<()>();
    let held = Mutex::new(held);
    let limits = Limits { time: Duration::from_millis(20), at_once: 2, ..Limits::default() };
    let server = faulty(limits, move || {
        held.lock().unwrap().recv().unwrap_err();
        StoreError("released".to_owned())
    });
    for _ in 0..3 {
        let answer = server.get(ACCOUNTS).await;
        assert_eq!(answer.problem().code, ProblemCode::Unavailable);
        assert_eq!(answer.header("retry-after"), "1");
    }
    // The app itself is still served.
    assert_eq!(server.get("/").await.status, 200);
    drop(release);
}

#[tokio::test]
async fn a_body_may_have_256_kib() {
    let server = Server::new();
    let target = "/api/o365-worldwide/v1/session/sign-in";
    let body = r#"{"accountId":"x"}"#;
    let largest = body.to_owned() + &" ".repeat((256 << 10) - body.len());
    let answer = server.call(&ApiRequest::post(target, &largest)).await;
    assert_eq!(answer.problem().code, ProblemCode::InvalidRequest, "read, and no account");
    let answer = server.call(&ApiRequest::post(target, &format!("{largest} "))).await;
    assert_eq!(answer.problem().code, ProblemCode::BodyTooLarge);
}

#[tokio::test]
async fn a_header_that_comes_twice_is_not_the_one_expected() {
    let server = Server::new();
    let request = request_for("POST", "/api/o365-worldwide/v1/session/sign-in")
        .header("x-partner-admin", "1")
        .header("content-type", "text/plain")
        .header("content-type", "application/json");
    let answer = server.send(request.body(Body::from("{}")).unwrap()).await;
    assert_eq!(answer.problem().code, ProblemCode::UnsupportedMediaType);
}

#[tokio::test(start_paused = true)]
async fn f2_the_server_looks_for_mail_by_itself() {
    let server = Server::new();
    let cookie = server.sign_in(&Moniker::Worldwide, &Role::BillingAdmin).await;
    let seeded = seed::tenants(server.clock.now());
    let sold_directly = |row: &&Subscription| {
        row.reseller_name.is_none()
            && row.status == SubscriptionStatus::Active
            && row.partner_of_record.value.is_some()
    };
    let row = seeded[0].subscriptions.iter().find(sold_directly).unwrap();
    let target = format!("/api/o365-worldwide/v1/subscriptions/{}/partner-of-record", row.id);
    let removal = ApiRequest::delete(&target, row.partner_of_record.etag.as_str());
    assert_eq!(server.call(&removal.with_header("cookie", &cookie)).await.status, 200);
    server.clock.advance(NOTICE_AFTER);
    let folder = server.folder.path().join("outbox");
    let outbox = Outbox::new(Folder(folder.clone()), "no-reply@partner-admin.example".parse().unwrap());
    let postman = tokio::spawn(deliver_mail(server.store.clone(), server.clock.clone(), outbox));
    // The first round begins at once; by the beginning of the second it has ended.
    tokio::time::sleep(Duration::from_secs(6)).await;
    postman.abort();
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), 1);
    assert_eq!(server.store.notices_due(Timestamp::MAX).unwrap(), []);
}

#[tokio::test(start_paused = true)]
async fn a_slow_sentinel_is_slow_and_holds_nothing_up() {
    let server = Server::new();
    let cookie = server.sign_in(&Moniker::Worldwide, &Role::BillingAdmin).await;
    let ask = |digits: &str| {
        let target = format!("/api/o365-worldwide/v1/partner-ids/{digits}");
        ApiRequest::get(&target).with_header("cookie", &cookie)
    };
    let (slow, quick) = (ask("9990012"), ask("4391507"));
    let started = tokio::time::Instant::now();
    let slow = async { (server.call(&slow).await.status, started.elapsed().as_secs()) };
    let quick = async { (server.call(&quick).await.status, started.elapsed().as_secs()) };
    let (slow, quick) = tokio::join!(slow, quick);
    assert_eq!((slow.0.as_u16(), slow.1), (200, 12));
    assert_eq!((quick.0.as_u16(), quick.1), (200, 0));
}
