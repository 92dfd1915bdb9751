//! The store in an SQLite file.

mod audit;
mod bulk;
mod directory;
mod history;
mod inquiries;
mod invitations;
mod json;
mod letters;
mod lists;
mod orders;
mod outbox;
mod relationships;
mod reviews;
mod schema;
mod sessions;
mod span;
mod subscriptions;
mod views;

/// Does something to a database behind the store's back.
#[cfg(test)]
pub(crate) fn meddle(file: &std::path::Path, statement: &str) {
    rusqlite::Connection::open(file).unwrap().execute_batch(statement).unwrap();
}

#[cfg(test)]
mod proven;
#[cfg(test)]
mod tests;

use super::{
    Alike, Changed, Chapter, ChapterQuestion, Covered, FOREVER, Notice, Question, Saved, Slice, SlotChange,
    Store, StoreError, Tenant, Whom,
};
use crate::{
    audit::{Entry, Event},
    session::{SessionKey, SessionRecord},
};
use contract::{
    AccountId, DemoAccount, Moniker, SavedView, SavedViewId, Subscription, SubscriptionId, TenantId,
    Timestamp,
};
use lists::Lists;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use std::{
    ops::Range,
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// The first SQLite without the bug that corrupts a log which two connections reset at once (reliability H2).
const OLDEST_SQLITE: i32 = 3_051_003;

/// How long to wait for another process, such as a command beside the server.
const BUSY: Duration = Duration::from_secs(5);

/// How many statements are kept prepared: more than there are different ones in a step of a bulk change.
const STATEMENTS: usize = 64;

/// A store in a file. One connection, so that there is one writer in this process.
pub struct SqliteStore {
    opened: Mutex<Opened>,
}

struct Opened {
    connection: Connection,
    lists: Lists,
}

impl SqliteStore {
    /// Opens the file, creating it when there is none, and brings its tables up to date.
    ///
    /// # Errors
    /// When SQLite is too old, the file cannot be used, or it would not keep what it acknowledged.
    pub fn open(file: &Path) -> Result<Self, StoreError> {
        require_version(rusqlite::version_number())?;
        let mut connection = Connection::open(file)?;
        connection.busy_timeout(BUSY)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        // FULL: what was acknowledged survives the loss of power too (reliability H1).
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        require_durable(&connection)?;
        schema::migrate(&mut connection)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        let store = Self { opened: Mutex::new(Opened { connection, lists: Lists::default() }) };
        store.write(history::complete)?;
        Ok(store)
    }

    /// Fills an empty store; one that has organisations stays as it is, but for partners. Says whether it was empty.
    ///
    /// # Errors
    /// When the store fails.
    pub fn fill_if_empty(&self, tenants: impl FnOnce() -> Vec<Tenant>) -> Result<bool, StoreError> {
        self.write(|transaction| {
            let is_empty = !transaction.prepare("SELECT 1 FROM organization")?.exists(())?;
            // A folder from before there were any gets them, too.
            let has_partners = transaction.prepare("SELECT 1 FROM relationship")?.exists(())?;
            if has_partners {
                return Ok(false);
            }
            let tenants = tenants();
            if is_empty {
                directory::insert(transaction, &tenants)?;
            }
            for tenant in &tenants {
                if is_empty {
                    subscriptions::insert(transaction, &tenant.organization.id, &tenant.subscriptions)?;
                }
                let (relationships, invitations) = (&tenant.relationships, &tenant.invitations);
                relationships.iter().try_for_each(|own| relationships::insert(transaction, own))?;
                invitations.iter().try_for_each(|own| invitations::insert(transaction, own))?;
                tenant.reviews.iter().try_for_each(|own| reviews::insert(transaction, own))?;
                letters::write(transaction, &tenant.letters)?;
            }
            Ok(is_empty)
        })
    }

    /// Makes an organisation so large. `more` is asked for those from the number that it has up to the one
    /// that it shall have. Says how many were added.
    ///
    /// # Errors
    /// When the store fails.
    pub fn enlarge(
        &self,
        organization: &TenantId,
        subscriptions: usize,
        more: impl FnOnce(Range<usize>) -> Vec<Subscription>,
    ) -> Result<usize, StoreError> {
        self.write(|transaction| {
            let there = subscriptions::count(transaction, organization)?;
            let more = if there < subscriptions { more(there..subscriptions) } else { Vec::new() };
            subscriptions::insert(transaction, organization, &more)?;
            Ok(more.len())
        })
    }

    /// Notes by which address people reach the server, for the commands beside it.
    ///
    /// # Errors
    /// When the store fails.
    pub fn note_public_url(&self, url: &str) -> Result<(), StoreError> {
        self.write(|transaction| {
            let upsert = "INSERT INTO setting (name, value) VALUES ('public-url', ?)
                          ON CONFLICT (name) DO UPDATE SET value = excluded.value";
            transaction.execute(upsert, [url])?;
            Ok(())
        })
    }

    /// The address that was noted, when a server noted one.
    ///
    /// # Errors
    /// When the store fails.
    pub fn public_url(&self) -> Result<Option<String>, StoreError> {
        self.read(|transaction| {
            let select = "SELECT value FROM setting WHERE name = 'public-url'";
            Ok(transaction.query_row(select, (), |row| row.get(0)).optional()?)
        })
    }

    /// Reads the lists into memory, so that the first who asks for one does not wait for it.
    ///
    /// # Errors
    /// When the store fails.
    pub fn warm_up(&self) -> Result<(), StoreError> {
        self.look_up(|_, _| Ok(()))
    }

    /// A transaction that may write. It takes the write lock at its start, so that it never fails
    /// halfway because another process came between.
    fn write<T>(&self, work: impl FnOnce(&Transaction) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.transact(TransactionBehavior::Immediate, work)
    }

    /// A transaction that sees one state of the store throughout.
    fn read<T>(&self, work: impl FnOnce(&Transaction) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.transact(TransactionBehavior::Deferred, work)
    }

    /// A read with the lists as they are in the state that it sees.
    fn look_up<T>(
        &self,
        work: impl FnOnce(&Transaction, &Lists) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut opened = self.opened();
        let Opened { connection, lists } = &mut *opened;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
        lists.catch_up(&transaction)?;
        let result = work(&transaction, lists)?;
        transaction.commit()?;
        Ok(result)
    }

    fn transact<T>(
        &self,
        behavior: TransactionBehavior,
        work: impl FnOnce(&Transaction) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut opened = self.opened();
        let transaction = opened.connection.transaction_with_behavior(behavior)?;
        let result = work(&transaction)?;
        transaction.commit()?;
        Ok(result)
    }

    fn opened(&self) -> MutexGuard<'_, Opened> {
        // A panic rolls its transaction back, so a poisoned lock guards a whole connection.
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A change of a slot with its notice and its entry.
fn change(transaction: &Transaction, change: &SlotChange) -> Result<Changed, StoreError> {
    let before = match subscriptions::change(transaction, change)? {
        Ok(before) => before,
        Err(unchanged) => return Ok(unchanged),
    };
    let step = (before, change.slot.value.clone());
    outbox::tell(transaction, &change.subscription, change.event.at, step)?;
    audit::append(transaction, &change.event)?;
    Ok(Changed::Done)
}

fn require_version(version: i32) -> Result<(), StoreError> {
    if version < OLDEST_SQLITE {
        return Err(StoreError(format!("SQLite {version} may corrupt its log; {OLDEST_SQLITE} is needed")));
    }
    Ok(())
}

fn require_durable(connection: &Connection) -> Result<(), StoreError> {
    let journal: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    let synchronous: i64 = connection.pragma_query_value(None, "synchronous", |row| row.get(0))?;
    if journal != "wal" || synchronous != 2 {
        return Err(StoreError(format!(
            "journal_mode {journal}, synchronous {synchronous}; wal and 2 are needed"
        )));
    }
    Ok(())
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self(error.to_string())
    }
}

impl Store for SqliteStore {
    fn accounts(&self, cloud: &Moniker) -> Result<Vec<DemoAccount>, StoreError> {
        self.read(|transaction| directory::accounts(transaction, cloud))
    }

    fn account(&self, cloud: &Moniker, id: &AccountId) -> Result<Option<DemoAccount>, StoreError> {
        self.read(|transaction| directory::account(transaction, cloud, id))
    }

    fn session(&self, key: &SessionKey) -> Result<Option<SessionRecord>, StoreError> {
        self.read(|transaction| sessions::find(transaction, key))
    }

    fn open_session(
        &self,
        session: &SessionRecord,
        replaces: Option<&SessionKey>,
        events: &[Event],
    ) -> Result<(), StoreError> {
        self.write(|transaction| {
            sessions::remove_over(transaction, session.signed_in_at)?;
            if let Some(old) = replaces {
                sessions::remove(transaction, old)?;
            }
            sessions::insert(transaction, session)?;
            events.iter().try_for_each(|event| audit::append(transaction, event))
        })
    }

    fn note_use(&self, key: &SessionKey, at: Timestamp) -> Result<(), StoreError> {
        self.write(|transaction| sessions::note_use(transaction, key, at))
    }

    fn end_session(&self, key: &SessionKey, event: &Event) -> Result<(), StoreError> {
        self.write(|transaction| match sessions::remove(transaction, key)? {
            0 => Ok(()),
            _ => audit::append(transaction, event),
        })
    }

    fn end_sessions(&self, account: &AccountId, event: &Event) -> Result<usize, StoreError> {
        self.write(|transaction| {
            let ended = sessions::remove_of(transaction, account)?;
            if ended > 0 {
                audit::append(transaction, event)?;
            }
            Ok(ended)
        })
    }

    fn record(&self, event: &Event) -> Result<(), StoreError> {
        self.write(|transaction| audit::append(transaction, event))
    }

    fn list_subscriptions(&self, organization: &TenantId, question: &Question) -> Result<Slice, StoreError> {
        self.look_up(|transaction, lists| lists.page(transaction, organization, question))
    }

    fn subscription(
        &self,
        organization: &TenantId,
        id: &SubscriptionId,
    ) -> Result<Option<Subscription>, StoreError> {
        self.read(|transaction| subscriptions::find(transaction, organization, id))
    }

    fn change_partner_of_record(&self, change: &SlotChange) -> Result<Changed, StoreError> {
        self.write(|transaction| self::change(transaction, change))
    }

    fn coverage(&self, organization: &TenantId, at: Timestamp) -> Result<Covered, StoreError> {
        self.look_up(|transaction, lists| lists.coverage(transaction, organization, at))
    }

    fn saved_views(&self, account: &AccountId) -> Result<Vec<SavedView>, StoreError> {
        self.read(|transaction| views::all(transaction, account))
    }

    fn save_view(&self, account: &AccountId, view: &SavedView) -> Result<Saved, StoreError> {
        self.write(|transaction| views::save(transaction, account, view))
    }

    fn delete_view(&self, account: &AccountId, id: &SavedViewId) -> Result<bool, StoreError> {
        self.write(|transaction| views::delete(transaction, account, id))
    }

    fn history(&self, question: &ChapterQuestion) -> Result<Chapter, StoreError> {
        self.read(|transaction| history::chapter(transaction, question))
    }

    fn notices_due(&self, now: Timestamp) -> Result<Vec<Notice>, StoreError> {
        self.read(|transaction| outbox::due(transaction, now))
    }

    fn note_told(&self, notice: u64, whom: Whom) -> Result<(), StoreError> {
        self.write(|transaction| outbox::note_told(transaction, notice, whom))
    }

    fn note_refused(&self, notice: u64, whom: Whom, why: &str) -> Result<(), StoreError> {
        self.write(|transaction| outbox::note_refused(transaction, notice, whom, why))
    }

    fn audit_trail(&self) -> Result<Vec<Entry>, StoreError> {
        self.read(audit::trail)
    }
}
