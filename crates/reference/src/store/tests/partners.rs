//! Both stores change relationships, review them and ask partners the same, to the byte.

use crate::{
    clock::{Clock, HeldClock},
    in_process::InProcess,
    message::{ApiRequest, ApiResponse},
    operations::testing::key_of,
    seed,
    store::{LetterStore, MemoryStore, RelationshipStore, SqliteStore, Store},
};
use contract::{
    AccountId, DirectoryPartner, Moniker, Page, Relationship, RelationshipList, Review, RoleId, Timestamp,
    timestamp::DAY_MS,
};
use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Value, json};

const API: &str = "/api/o365-worldwide/v1";

struct Both {
    memory: InProcess<MemoryStore, HeldClock>,
    sqlite: InProcess<SqliteStore, HeldClock>,
    admin: AccountId,
    _folder: tempfile::TempDir,
}

impl Both {
    fn new() -> Self {
        let now = Timestamp::parse("2026-11-21T08:30:00Z").unwrap();
        let tenants = seed::tenants(now);
        let folder = tempfile::tempdir().unwrap();
        let sqlite = SqliteStore::open(&folder.path().join("test.sqlite3")).unwrap();
        sqlite.fill_if_empty(|| tenants.clone()).unwrap();
        let admin = tenants[0].accounts[0].account.id.clone();
        let memory = InProcess::new(MemoryStore::new(tenants), HeldClock::at(now));
        let sqlite = InProcess::new(sqlite, HeldClock::at(now));
        let both = Self { memory, sqlite, admin, _folder: folder };
        both.wait(0);
        both
    }

    /// Time passes, and the admin signs in anew.
    fn wait(&self, millis: i64) {
        self.memory.clock.advance(millis);
        self.sqlite.clock.advance(millis);
        let answer = self.memory.sign_in(&Moniker::Worldwide, &self.admin);
        assert_eq!(self.sqlite.sign_in(&Moniker::Worldwide, &self.admin), answer);
    }

    fn send(&self, request: &ApiRequest) -> ApiResponse {
        let answer = self.memory.send(request);
        assert_eq!(self.sqlite.send(request), answer, "{request:?}");
        answer
    }

    fn get<T: serde::de::DeserializeOwned>(&self, path: &str) -> T {
        serde_json::from_str(&self.send(&ApiRequest::get(&format!("{API}{path}"))).body).unwrap()
    }
}

#[derive(Clone, Debug)]
enum Step {
    /// Removes so many roles of one, as the intent of a key.
    Remove(usize, usize, u32),
    /// Ends one.
    End(usize),
    /// Lets one extend, or not.
    Extend(usize, bool),
    /// Begins a review, as the intent of a key.
    Review(u32),
    /// Decides about everything in the open review: all the same.
    Decide(&'static str),
    /// Signs it off, as the intent of a key.
    SignOff(u32),
    /// Asks partners, as the intent of a key.
    Ask(usize, u32),
    /// Time passes, and what it did is written down.
    Wait(i64),
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..20_usize, 1..4_usize, 0..3_u32).prop_map(|(row, roles, key)| Step::Remove(row, roles, key)),
        2 => (0..20_usize).prop_map(Step::End),
        2 => (0..20_usize, any::<bool>()).prop_map(|(row, on)| Step::Extend(row, on)),
        1 => (3..5_u32).prop_map(Step::Review),
        2 => select(vec!["keep", "removeRoles", "ask"]).prop_map(Step::Decide),
        2 => (5..7_u32).prop_map(Step::SignOff),
        1 => (1..4_usize, 7..9_u32).prop_map(|(partners, key)| Step::Ask(partners, key)),
        2 => select(vec![10_000, 30_000, 7 * DAY_MS, 200 * DAY_MS]).prop_map(Step::Wait),
    ]
}

impl Both {
    fn relationships(&self) -> Vec<Relationship> {
        let list: RelationshipList = self.get("/partner-relationships?limit=100&sort=startedAt");
        list.partners.items.into_iter().flat_map(|group| group.relationships).collect()
    }

    fn create(&self, path: &str, key: u32, etag: &str, body: &Value) {
        let request = ApiRequest::post(&format!("{API}{path}"), &body.to_string());
        self.send(&request.with_header("idempotency-key", &key_of(key)).with_header("if-match", etag));
    }

    fn review(&self) -> Option<Review> {
        let page: Page<Value> = self.get("/relationship-reviews?limit=1");
        let id = page.items.first()?.get("id")?.as_str()?.to_owned();
        Some(self.get(&format!("/relationship-reviews/{id}")))
    }

    fn play(&self, step: &Step) {
        let rows = self.relationships();
        let row = |place: &usize| rows.get(place % rows.len().max(1)).cloned();
        match step {
            Step::Remove(place, count, key) => {
                let Some(row) = row(place) else { return };
                let roles: Vec<&RoleId> = row.roles.iter().take(*count).map(|role| &role.id).collect();
                let path = format!("/partner-relationships/{}/role-removals", row.id);
                self.create(&path, *key, row.etag.as_str(), &json!({ "roles": roles }));
            }
            Step::End(place) => {
                let Some(row) = row(place) else { return };
                let target = format!("{API}/partner-relationships/{}", row.id);
                self.send(&ApiRequest::delete(&target, row.etag.as_str()));
            }
            Step::Extend(place, on) => {
                let Some(row) = row(place) else { return };
                let target = format!("{API}/partner-relationships/{}/auto-extend", row.id);
                let body = json!({ "autoExtend": if *on { "P180D" } else { "PT0S" } }).to_string();
                self.send(&ApiRequest::put(&target, row.etag.as_str(), &body));
            }
            Step::Review(key) => self.create("/relationship-reviews", *key, "", &json!({})),
            Step::Decide(decision) => {
                let Some(mut review) = self.review() else { return };
                for item in review.items.clone() {
                    let target = format!("{API}/relationship-reviews/{}/decisions", review.id);
                    let id = item.relationship.id;
                    let body =
                        json!({ "relationshipId": id, "decision": decision, "note": "Why?" }).to_string();
                    self.send(&ApiRequest::put(&target, review.etag.as_str(), &body));
                    review = self.get(&format!("/relationship-reviews/{}", review.id));
                }
            }
            Step::SignOff(key) => {
                let Some(review) = self.review() else { return };
                let path = format!("/relationship-reviews/{}/sign-off", review.id);
                self.create(&path, *key, review.etag.as_str(), &json!({}));
            }
            Step::Ask(count, key) => {
                let listed: Page<DirectoryPartner> = self.get("/partner-directory");
                let partners: Vec<_> = listed.items.iter().take(*count).map(|own| &own.identity.id).collect();
                let contact = json!({ "name": "Megan", "email": "megan@contoso.com" });
                let body =
                    json!({ "partners": partners, "needs": "Help", "size": "upTo24", "contact": contact });
                self.create("/partner-inquiries", *key, "", &body);
            }
            Step::Wait(millis) => {
                self.wait(*millis);
                let now = self.memory.clock.now();
                let written = self.memory.store.settle_relationships(now).unwrap();
                assert_eq!(self.sqlite.store.settle_relationships(now).unwrap(), written);
            }
        }
    }

    fn read_everything(&self) {
        for path in [
            "/partner-relationships?limit=3&sort=-endsAt,kind",
            "/relationship-overview",
            "/relationship-reviews?limit=2",
            "/partner-inquiries?limit=2",
            "/partner-directory?limit=3",
            "/audit-events?limit=100",
            "/audit-events?operation=removeRoles,signOffReview&search=litware",
            "/coverage",
        ] {
            self.get::<Value>(path);
        }
        let (memory, sqlite) = (&self.memory.store, &self.sqlite.store);
        assert_eq!(memory.letters_due(Timestamp::MAX).unwrap(), sqlite.letters_due(Timestamp::MAX).unwrap());
        assert_eq!(memory.audit_trail().unwrap(), sqlite.audit_trail().unwrap());
        crate::audit::verify(&memory.audit_trail().unwrap(), None).unwrap();
        for row in self.relationships() {
            self.get::<Value>(&format!("/partners/{}", row.partner.id));
            self.get::<Value>(&format!("/audit-events?partner={}&limit=2", row.partner.id));
        }
    }
}

#[test]
fn i1_j4_b2_both_stores_change_review_and_ask_the_same() {
    proptest!(ProptestConfig::with_cases(12), |(steps in vec(any_step(), 1..14))| {
        let both = Both::new();
        for step in &steps {
            both.play(step);
        }
        both.read_everything();
    });
}
