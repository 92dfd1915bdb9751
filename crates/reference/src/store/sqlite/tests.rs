use super::{SqliteStore, require_durable, require_version, schema::MIGRATIONS};
use crate::{
    audit::{self, About, Action, Broken, Change, Event, Tip},
    seed,
    session::{IDLE_LIMIT, SessionRecord, Token},
    store::{ChapterQuestion, Question, RelationshipStore, Store, Tenant, Whom},
};
use contract::{
    AccountId, DemoAccount, HistoryQuery, Moniker, RequestId, SubscriptionId, SubscriptionQuery, TenantId,
    Timestamp,
};
use rusqlite::Connection;
use std::path::PathBuf;
use tempfile::TempDir;

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T08:30:00Z").unwrap()
}

fn file() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("test.sqlite3");
    (folder, file)
}

fn tenants() -> Vec<Tenant> {
    seed::tenants(now())
}

fn event(action: Action) -> Event {
    Event {
        at: now(),
        cloud: Moniker::Worldwide,
        action,
        account: None,
        organization: None,
        request_id: RequestId::new("test"),
        change: None,
        order: None,
        bulk_change: None,
        about: About::default(),
    }
}

fn record(token: u8, account: &AccountId, used_at: Timestamp) -> SessionRecord {
    let key = Token::from_random([token; 32]).key();
    SessionRecord { key, cloud: Moniker::Worldwide, account: account.clone(), signed_in_at: now(), used_at }
}

fn first_account(store: &SqliteStore) -> DemoAccount {
    store.accounts(&Moniker::Worldwide).unwrap().remove(0)
}

#[test]
fn an_sqlite_that_corrupts_its_log_is_refused() {
    assert!(require_version(3_051_002).is_err());
    assert!(require_version(3_051_003).is_ok());
    assert!(require_version(rusqlite::version_number()).is_ok());
}

#[test]
fn what_would_not_survive_the_loss_of_power_is_refused() {
    let (_folder, file) = file();
    SqliteStore::open(&file).unwrap();
    let connection = Connection::open(&file).unwrap();
    connection.pragma_update(None, "synchronous", "NORMAL").unwrap();
    assert!(require_durable(&connection).unwrap_err().0.contains("synchronous 1"));
    connection.pragma_update(None, "synchronous", "FULL").unwrap();
    require_durable(&connection).unwrap();
    assert!(require_durable(&Connection::open_in_memory().unwrap()).is_err());
}

#[test]
fn a_newer_database_is_left_alone() {
    let (_folder, file) = file();
    SqliteStore::open(&file).unwrap();
    Connection::open(&file).unwrap().pragma_update(None, "user_version", 999).unwrap();
    assert!(SqliteStore::open(&file).err().unwrap().0.contains("newer than this program"));
}

#[test]
fn what_the_version_before_kept_is_still_there() {
    let (_folder, file) = file();
    let old = Connection::open(&file).unwrap();
    old.execute_batch(MIGRATIONS[0]).unwrap();
    old.pragma_update(None, "user_version", 1).unwrap();
    let event = event(Action::SignedIn);
    old.execute_batch(
        "INSERT INTO organization VALUES ('o', 'o365-worldwide', 'Contoso', 'contoso.com', 'SE');
         INSERT INTO subscription VALUES ('s', 'o', 'Visio', 'VISIO', 'active', 0, 7, 1, 'P1Y', 1, 1, 2, NULL,
             NULL, 'direct', NULL, '4391507', 'Fabrikam', 'Malmö', 'SE', 'manual', 5, '\"0\"', 'visio', 0,
             'fabrikam', 'visio');",
    )
    .unwrap();
    old.execute(
        "INSERT INTO audit VALUES (1, ?, 'o365-worldwide', 'signedIn', NULL, NULL, 'test', ?)",
        rusqlite::params![event.at.millis(), Tip::START.after(&event).hash.as_bytes()],
    )
    .unwrap();
    drop(old);
    let store = SqliteStore::open(&file).unwrap();
    let kept = store.subscription(&TenantId::new("o"), &SubscriptionId::new("s")).unwrap().unwrap();
    assert_eq!((kept.name.as_str(), kept.licenses.total), ("Visio", 7));
    assert_eq!(kept.partner_of_record.etag.as_str(), "\"0\"");
    assert_eq!(kept.partner_of_record.visible_at, None);
    let question = Question::new(&SubscriptionQuery::default(), None, now());
    assert_eq!(store.list_subscriptions(&TenantId::new("o"), &question).unwrap().items, [kept]);
    assert_eq!(audit::verify(&store.audit_trail().unwrap(), None).unwrap().length, 1);
}

#[test]
fn a_folder_from_before_there_were_partners_gets_them_and_loses_nothing() {
    let (_folder, file) = file();
    let store = SqliteStore::open(&file).unwrap();
    let before = tenants().into_iter().map(|tenant| Tenant {
        relationships: Vec::new(),
        invitations: Vec::new(),
        reviews: Vec::new(),
        letters: Vec::new(),
        ..tenant
    });
    assert!(store.fill_if_empty(|| before.collect()).unwrap());
    assert!(!store.fill_if_empty(tenants).unwrap(), "it was not empty");
    for tenant in tenants() {
        let kept = store.relationships(&tenant.organization.id).unwrap();
        assert_eq!(kept.len(), tenant.relationships.len());
    }
}

#[test]
fn what_is_kept_is_what_was_given() {
    let (_folder, file) = file();
    let store = SqliteStore::open(&file).unwrap();
    assert!(store.fill_if_empty(tenants).unwrap());
    assert!(!store.fill_if_empty(|| panic!("it is full")).unwrap());
    drop(store);
    let store = SqliteStore::open(&file).unwrap();
    for tenant in tenants() {
        let kept = store.accounts(&tenant.cloud).unwrap();
        assert!(tenant.accounts.iter().all(|account| kept.contains(account)));
        for row in tenant.subscriptions {
            let kept = store.subscription(&tenant.organization.id, &row.id).unwrap();
            assert_eq!(kept, Some(row));
        }
    }
}

#[test]
fn n1_a_list_shows_what_another_process_wrote() {
    let (_folder, file) = file();
    let (store, beside) = (SqliteStore::open(&file).unwrap(), SqliteStore::open(&file).unwrap());
    store.fill_if_empty(tenants).unwrap();
    let organization = seed::large_organization().unwrap();
    let total = || {
        let query = SubscriptionQuery { search: "Malmö".to_owned(), ..SubscriptionQuery::default() };
        let list = store.list_subscriptions(&organization, &Question::new(&query, None, now())).unwrap();
        (list.items.len(), list.total)
    };
    let before = total();
    let more = |places| seed::more_subscriptions(places, now());
    assert_eq!(beside.enlarge(&organization, 400, more).unwrap(), 88);
    assert!(total().1 > before.1);
    assert_eq!(beside.enlarge(&organization, 400, more).unwrap(), 0, "it is so large already");
}

#[test]
fn n7_the_history_of_before_is_found_too() {
    let (_folder, file) = file();
    let store = SqliteStore::open(&file).unwrap();
    store.fill_if_empty(tenants).unwrap();
    let tenant = tenants().remove(0);
    let row = tenant.subscriptions.iter().find(|row| row.partner_of_record.value.is_some()).unwrap();
    let change =
        Change { subscription: row.id.clone(), before: row.partner_of_record.value.clone(), after: None };
    let event = Event {
        account: Some(tenant.accounts[0].account.id.clone()),
        organization: Some(tenant.organization.id.clone()),
        change: Some(change),
        ..event(Action::PartnerOfRecordRemoved)
    };
    store.record(&event).unwrap();
    let found = |store: &SqliteStore| {
        let query = HistoryQuery { search: "megan".to_owned(), ..HistoryQuery::default() };
        let question = ChapterQuestion::new(tenant.organization.id.clone(), &query, None);
        store.history(&question).unwrap().total
    };
    assert_eq!(found(&store), 1);
    super::meddle(&file, "DELETE FROM history");
    assert_eq!(found(&store), 0);
    assert_eq!(found(&SqliteStore::open(&file).unwrap()), 1, "written anew when it is opened");
}

#[test]
fn f2_why_a_partner_was_not_told_stays_in_the_file() {
    let (_folder, file) = file();
    let store = SqliteStore::open(&file).unwrap();
    store.fill_if_empty(tenants).unwrap();
    let tenant = tenants().remove(0);
    let row = tenant.subscriptions.iter().find(|row| row.partner_of_record.value.is_some()).unwrap();
    let partner = serde_json::to_string(&row.partner_of_record.value).unwrap();
    let database = Connection::open(&file).unwrap();
    let insert =
        "INSERT INTO outbox (subscription, due_at, before_partner, after_partner) VALUES (?, 0, ?, ?)";
    database.execute(insert, [row.id.as_str(), &partner, &partner]).unwrap();
    let due = || store.notices_due(now()).unwrap();
    let id = due()[0].id;
    store.note_refused(id, Whom::Before, "550 nobody of that name").unwrap();
    assert_eq!(due()[0].refused, [(Whom::Before, "550 nobody of that name".to_owned())].into());
    store.note_told(id, Whom::After).unwrap();
    assert_eq!(due(), []);
    let kept = "SELECT before_refused FROM outbox WHERE told = 'after' AND after_refused IS NULL";
    let kept: String = database.query_row(kept, (), |row| row.get(0)).unwrap();
    assert_eq!(kept, "550 nobody of that name");
}

#[test]
fn sessions_begin_are_used_and_end() {
    let (_folder, file) = file();
    let store = SqliteStore::open(&file).unwrap();
    store.fill_if_empty(tenants).unwrap();
    let id = first_account(&store).account.id;
    let (idle, first, second) = (record(1, &id, now()), record(2, &id, now()), record(3, &id, now()));
    let later = now().plus_millis(IDLE_LIMIT);
    let first = SessionRecord { signed_in_at: later, used_at: later, ..first };
    let second = SessionRecord { signed_in_at: later, used_at: later, ..second };

    store.open_session(&idle, None, &[event(Action::SignedIn)]).unwrap();
    assert_eq!(store.session(&idle.key).unwrap(), Some(idle.clone()));
    store.open_session(&first, None, &[event(Action::SignedIn)]).unwrap();
    assert_eq!(store.session(&idle.key).unwrap(), None, "over, and so forgotten");
    store.open_session(&second, Some(&first.key), &[event(Action::SignedIn)]).unwrap();
    assert_eq!(store.session(&first.key).unwrap(), None, "replaced");
    store.note_use(&second.key, later.plus_millis(5)).unwrap();
    assert_eq!(store.session(&second.key).unwrap().unwrap().used_at, later.plus_millis(5));

    // Another process, such as the command beside the server, ends them all.
    let beside = SqliteStore::open(&file).unwrap();
    assert_eq!(beside.end_sessions(&id, &event(Action::SessionsEnded)).unwrap(), 1);
    assert_eq!(beside.end_sessions(&id, &event(Action::SessionsEnded)).unwrap(), 0);
    assert_eq!(store.session(&second.key).unwrap(), None);
    store.end_session(&second.key, &event(Action::SignedOut)).unwrap();
    let actions: Vec<Action> = store.audit_trail().unwrap().iter().map(|entry| entry.event.action).collect();
    assert_eq!(actions, [Action::SignedIn, Action::SignedIn, Action::SignedIn, Action::SessionsEnded]);
}

#[test]
fn an_effect_without_its_entry_does_not_happen() {
    let (_folder, file) = file();
    let store = SqliteStore::open(&file).unwrap();
    store.fill_if_empty(tenants).unwrap();
    let id = first_account(&store).account.id;
    let stop = "CREATE TRIGGER stop BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END";
    Connection::open(&file).unwrap().execute_batch(stop).unwrap();
    let session = record(1, &id, now());
    assert!(store.open_session(&session, None, &[event(Action::SignedIn)]).is_err());
    assert_eq!(store.session(&session.key).unwrap(), None);
}

#[test]
fn no_session_can_be_used_by_who_reads_the_file() {
    let (folder, file) = file();
    let store = SqliteStore::open(&file).unwrap();
    store.fill_if_empty(tenants).unwrap();
    let token = Token::from_random([0xA7; 32]);
    let session = SessionRecord { key: token.key(), ..record(1, &first_account(&store).account.id, now()) };
    store.open_session(&session, None, &[event(Action::SignedIn)]).unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
        assert!(!holds(&[0xA7; 32]) && !holds(token.expose().as_bytes()));
    }
}

#[test]
fn n7_the_audit_trail_is_append_only_and_tells_when_it_was_not() {
    let (_folder, file) = file();
    let store = SqliteStore::open(&file).unwrap();
    for action in [Action::SignedIn, Action::SignedOut, Action::SignInDenied] {
        store.record(&event(action)).unwrap();
    }
    let tip = audit::verify(&store.audit_trail().unwrap(), None).unwrap();
    assert_eq!(tip.length, 3);
    assert_eq!(store.verify_audit(None).unwrap(), Ok(tip));

    let intruder = Connection::open(&file).unwrap();
    for refused in ["DELETE FROM audit WHERE place = 3", "UPDATE audit SET at = 0 WHERE place = 2"] {
        assert!(intruder.execute(refused, ()).unwrap_err().to_string().contains("append-only"));
    }
    intruder
        .execute_batch("DROP TRIGGER audit_is_never_updated; DROP TRIGGER audit_is_never_deleted")
        .unwrap();
    for (tampering, undo, found) in [
        ("UPDATE audit SET place = 9 WHERE place = 3", "UPDATE audit SET place = 3 WHERE place = 9", 3),
        ("UPDATE audit SET place = -1 WHERE place = 1", "UPDATE audit SET place = 1 WHERE place = -1", 1),
        // What cannot be read: no such action, no text, no digest.
        (
            "UPDATE audit SET action = 'x' WHERE place = 2",
            "UPDATE audit SET action = 'signedOut' WHERE place = 2",
            2,
        ),
        (
            "UPDATE audit SET request_id = CAST(x'FF' AS TEXT) WHERE place = 3",
            "UPDATE audit SET request_id = 'test' WHERE place = 3",
            3,
        ),
        (
            "UPDATE audit SET hash = CAST(hash || x'00' AS BLOB) WHERE place = 1",
            "UPDATE audit SET hash = substr(hash, 1, 32) WHERE place = 1",
            1,
        ),
        // Of two faults the first is told.
        (
            "UPDATE audit SET at = at + 1 WHERE place = 1; UPDATE audit SET action = 'x' WHERE place = 2",
            "UPDATE audit SET at = at - 1 WHERE place = 1; UPDATE audit SET action = 'signedOut' WHERE place = 2",
            1,
        ),
        ("UPDATE audit SET at = at + 1 WHERE place = 2", "UPDATE audit SET at = at - 1 WHERE place = 2", 2),
        (
            "UPDATE audit SET account = 'x' WHERE place = 1",
            "UPDATE audit SET account = NULL WHERE place = 1",
            1,
        ),
        (
            "UPDATE audit SET place = place + 10 WHERE place = 1",
            "UPDATE audit SET place = 1 WHERE place = 11",
            1,
        ),
        (
            "UPDATE audit SET subscription = 'x' WHERE place = 3",
            "UPDATE audit SET subscription = NULL WHERE place = 3",
            3,
        ),
    ] {
        intruder.execute_batch(tampering).unwrap();
        for expected in [None, Some(tip)] {
            assert_eq!(store.verify_audit(expected).unwrap(), Err(Broken::At(found)), "{tampering}");
        }
        intruder.execute_batch(undo).unwrap();
        assert_eq!(store.verify_audit(Some(tip)).unwrap(), Ok(tip), "{undo}");
    }
    intruder.execute_batch("DELETE FROM audit WHERE place = 3").unwrap();
    assert!(store.verify_audit(None).unwrap().is_ok(), "a chain cut short is still a chain");
    assert_eq!(store.verify_audit(Some(tip)).unwrap(), Err(Broken::Tip));
    intruder.execute_batch("DELETE FROM audit WHERE place = 1").unwrap();
    assert_eq!(store.verify_audit(None).unwrap(), Err(Broken::At(1)));
}
