//! Both stores answer invitations and agreements the same, to the byte.

use crate::{
    agreements::Agreements,
    clock::HeldClock,
    in_process::InProcess,
    letters::Letter,
    message::{ApiRequest, ApiResponse},
    operations::testing::{decision, key_of},
    seed,
    store::{
        InvitationStore, KeptLetter, LetterState, LetterStore, MemoryStore, RelationshipStore, SqliteStore,
        Store,
    },
};
use contract::{Acceptance, Agreement, AgreementDocument, AgreementState, Invitation, Page, Role, Timestamp};
use serde_json::{Value, json};

const API: &str = "/api/o365-worldwide/v1";

struct Both {
    memory: InProcess<MemoryStore, HeldClock>,
    sqlite: InProcess<SqliteStore, HeldClock>,
    organization: contract::TenantId,
    _folder: tempfile::TempDir,
}

impl Both {
    fn new() -> Self {
        let now = Timestamp::parse("2026-11-21T08:30:00Z").unwrap();
        let tenants = seed::tenants(now);
        let folder = tempfile::tempdir().unwrap();
        let sqlite = SqliteStore::open(&folder.path().join("test.sqlite3")).unwrap();
        sqlite.fill_if_empty(|| tenants.clone()).unwrap();
        let is_admin = |account: &&contract::DemoAccount| account.roles.contains(&Role::GlobalAdmin);
        let account = tenants[0].accounts.iter().find(is_admin).unwrap().account.id.clone();
        let organization = tenants[0].organization.id.clone();
        let memory = InProcess::new(MemoryStore::new(tenants), HeldClock::at(now));
        let sqlite = InProcess::new(sqlite, HeldClock::at(now));
        for store in [&memory.store as &dyn Store, &sqlite.store] {
            seed::decide(store, &memory.setup, now).unwrap();
        }
        let cloud = contract::Moniker::Worldwide;
        assert_eq!(memory.sign_in(&cloud, &account), sqlite.sign_in(&cloud, &account));
        Self { memory, sqlite, organization, _folder: folder }
    }

    fn send(&self, request: &ApiRequest) -> ApiResponse {
        let answer = self.memory.send(request);
        assert_eq!(self.sqlite.send(request), answer, "{request:?}");
        self.compare();
        answer
    }

    fn get<T: serde::de::DeserializeOwned>(&self, path: &str) -> T {
        serde_json::from_str(&self.send(&ApiRequest::get(&format!("{API}{path}"))).body).unwrap()
    }

    fn act(&self, path: &str, key: u32, etag: &str, body: &Value) -> u16 {
        let request = ApiRequest::post(&format!("{API}{path}"), &body.to_string());
        let request = request.with_header("idempotency-key", &key_of(key));
        self.send(&request.with_header("if-match", etag)).status
    }

    fn compare(&self) {
        let (memory, sqlite, own) = (&self.memory.store, &self.sqlite.store, &self.organization);
        assert_eq!(memory.invitations(own).unwrap(), sqlite.invitations(own).unwrap());
        assert_eq!(memory.relationships(own).unwrap(), sqlite.relationships(own).unwrap());
        assert_eq!(memory.acceptances(own).unwrap(), sqlite.acceptances(own).unwrap());
        assert_eq!(memory.notices_due(Timestamp::MAX).unwrap(), sqlite.notices_due(Timestamp::MAX).unwrap());
        assert_eq!(memory.letters_due(Timestamp::MAX).unwrap(), sqlite.letters_due(Timestamp::MAX).unwrap());
        assert_eq!(memory.audit_trail().unwrap(), sqlite.audit_trail().unwrap());
    }
}

#[test]
fn h1_both_stores_make_the_same_of_every_answer() {
    let both = Both::new();
    let page: Page<Invitation> = both.get("/invitations?limit=100");
    let document: AgreementDocument = both.get("/agreements/customer-agreement?locale=da-DK");
    let agreement = json!({ "agreement": decision(&document, "accepted"), "takeOffer": false });
    for round in 0..2 {
        for (key, invitation) in (1..).zip(&page.items) {
            let path = |what: &str| format!("/invitations/{}/{what}", invitation.id);
            let etag = invitation.etag.as_str();
            both.act(&path("acceptance"), 3 * key, "\"other\"", &json!({}));
            both.act(&path("acceptance"), 3 * key + round, etag, &agreement);
            both.act(&path("acceptance"), 3 * key, etag, &json!({ "takeOffer": true }));
            if key % 2 == 0 {
                both.act(&path("decline"), 3 * key + 1, etag, &json!({ "message": "no" }));
            }
        }
        both.act(
            "/agreements/customer-agreement/acceptances",
            900 + round,
            document.etag.as_str(),
            &agreement,
        );
    }
    let accepted = both.get::<Page<Invitation>>("/invitations?state=accepted").total;
    assert!(accepted > 2, "{accepted}");
    assert_eq!(both.get::<Page<Value>>("/acceptances").total, 2, "the one of before, and one");
    let now = Timestamp::parse("2027-11-21T08:30:00Z").unwrap();
    let settled = both.memory.store.settle_relationships(now).unwrap();
    assert_eq!(both.sqlite.store.settle_relationships(now).unwrap(), settled);
    assert_eq!(both.memory.store.settle_relationships(now).unwrap(), 0, "each is written once");
    both.compare();
}

#[test]
fn h1_who_accepted_the_sample_is_asked_for_the_agreement_whose_version_is_called_the_same() {
    let mut both = Both::new();
    let accept = |both: &Both, key| {
        let document: AgreementDocument = both.get("/agreements/customer-agreement?locale=en-US");
        let body = json!({ "agreement": decision(&document, "accepted") });
        both.act("/agreements/customer-agreement/acceptances", key, document.etag.as_str(), &body)
    };
    let state = |both: &Both| both.get::<Vec<Agreement>>("/agreements").remove(0).state;
    assert_eq!((accept(&both, 1), state(&both)), (200, AgreementState::Accepted));
    let real = Agreements::of_files([("2026-10.en-US.txt".to_owned(), "Ours\n".to_owned())]).unwrap();
    both.memory.setup.agreements = real.clone();
    both.sqlite.setup.agreements = real;
    assert_eq!(state(&both), AgreementState::Pending);
    assert_eq!((accept(&both, 2), state(&both)), (200, AgreementState::Accepted));
    assert_eq!((accept(&both, 3), state(&both)), (200, AgreementState::Accepted));
    let all: Page<Acceptance> = both.get("/acceptances");
    let told: Vec<_> = all.items.iter().map(|own| (own.sample, own.superseded)).collect();
    assert_eq!(told, [(false, false), (true, true), (true, true)], "the newest first, and once");
}

#[test]
fn j1_both_stores_know_what_became_of_every_letter() {
    let both = Both::new();
    let due = both.memory.store.letters_due(Timestamp::MAX).unwrap();
    let (sent, refused) = (&due[0], &due[1]);
    let at = Timestamp::from_millis(5);
    let stores = [&both.memory.store as &dyn Store, &both.sqlite.store];
    for store in stores {
        store.note_letter_sent(sent.id, at).unwrap();
        store.note_letter_refused(refused.id, at, "550 nobody").unwrap();
    }
    both.compare();
    for KeptLetter { id, letter: Letter { about, .. }, .. } in &due {
        let [memory, sqlite] = stores.map(|store| store.letters_about(about).unwrap());
        assert_eq!(memory, sqlite);
        let state = memory.into_iter().find(|kept| kept.id == *id).unwrap().state;
        assert_eq!(state == LetterState::Sent(at), *id == sent.id);
        assert_eq!(state == LetterState::Refused(at, "550 nobody".to_owned()), *id == refused.id);
    }
}
