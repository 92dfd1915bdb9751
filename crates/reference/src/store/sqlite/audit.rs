//! The table `audit`.

use super::{SqliteStore, StoreError, history, json};
use crate::{
    audit::{self, Action, Broken, Change, Entry, Event, Tip},
    digest::Digest,
};
use contract::{
    AccountId, BulkChangeId, Moniker, OrderId, PlacedOrder, RequestId, SubscriptionId, TenantId, Timestamp,
    evidence::ChainPlace,
};
use rusqlite::{OptionalExtension, Row, Transaction, params};

/// What an entry is read from, in the order of [`entry`].
const COLUMNS: &str = "at, cloud, action, account, organization, request_id, hash, subscription, before_partner, \
                       after_partner, order_id, order_number, bulk_change, about";

/// Writes the next entry. Within a transaction that holds the write lock, nobody comes between.
pub(super) fn append(transaction: &Transaction, event: &Event) -> Result<(), StoreError> {
    append_at(transaction, event).map(drop)
}

/// Writes the next entry, and says where it stands, for what vouches for it.
pub(super) fn append_at(transaction: &Transaction, event: &Event) -> Result<ChainPlace, StoreError> {
    let previous = tip(transaction)?;
    let tip = previous.after(event);
    let change = event.change.as_ref();
    let before = json::write(change.and_then(|change| change.before.as_ref()))?;
    let after = json::write(change.and_then(|change| change.after.as_ref()))?;
    transaction.execute(
        &format!("INSERT INTO audit (place, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        params![
            i64::try_from(tip.length).unwrap_or(i64::MAX),
            event.at.millis(),
            event.cloud.as_str(),
            event.action.as_str(),
            event.account.as_ref().map(AccountId::as_str),
            event.organization.as_ref().map(TenantId::as_str),
            event.request_id.as_str(),
            tip.hash.as_bytes(),
            change.map(|change| change.subscription.as_str()),
            before,
            after,
            event.order.as_ref().map(|order| order.id.as_str()),
            event.order.as_ref().map(|order| &order.number),
            event.bulk_change.as_ref().map(BulkChangeId::as_str),
            json::write(Some(&event.about).filter(|about| !about.is_nothing()))?,
        ],
    )?;
    history::add(transaction, i64::try_from(tip.length).unwrap_or(i64::MAX), event)?;
    Ok(ChainPlace { previous: previous.to_string(), tip: tip.to_string() })
}

/// All entries, oldest first.
pub(super) fn trail(transaction: &Transaction) -> Result<Vec<Entry>, StoreError> {
    let mut statement = transaction.prepare(&format!("SELECT {COLUMNS} FROM audit ORDER BY place"))?;
    let rows = statement.query_and_then((), entry)?;
    rows.collect()
}

/// The entry at a place.
pub(super) fn at(transaction: &Transaction, place: i64) -> Result<Entry, StoreError> {
    let mut select = transaction.prepare_cached(&format!("SELECT {COLUMNS} FROM audit WHERE place = ?"))?;
    let mut rows = select.query_and_then([place], entry)?;
    rows.next().unwrap_or_else(|| Err(StoreError(format!("there is no entry {place}"))))
}

fn tip(transaction: &Transaction) -> Result<Tip, StoreError> {
    let mut statement =
        transaction.prepare_cached("SELECT place, hash FROM audit ORDER BY place DESC LIMIT 1")?;
    let newest = statement.query_row((), |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)));
    let Some((place, hash)) = newest.optional()? else { return Ok(Tip::START) };
    Ok(Tip { length: place.unsigned_abs(), hash: digest(&hash)? })
}

impl SqliteStore {
    /// Checks the audit trail as it is stored, and that it goes through `expected` when one was written
    /// down: its tip, or where it is broken first. More can be wrong with rows than with entries: one
    /// may bear another number than its place, or not be an entry at all.
    ///
    /// # Errors
    /// When the store fails.
    pub fn verify_audit(&self, expected: Option<Tip>) -> Result<Result<Tip, Broken>, StoreError> {
        self.read(|transaction| verify(transaction, expected))
    }
}

fn verify(transaction: &Transaction, expected: Option<Tip>) -> Result<Result<Tip, Broken>, StoreError> {
    let mut statement = transaction.prepare(&format!("SELECT {COLUMNS}, place FROM audit ORDER BY place"))?;
    let mut rows = statement.query(())?;
    let mut entries = Vec::new();
    for place in 1_u64.. {
        let Some(row) = rows.next()? else { break };
        let stored: i64 = row.get("place")?;
        match entry(row) {
            Ok(entry) if u64::try_from(stored) == Ok(place) => entries.push(entry),
            // What comes before may be broken too, and then is what to tell.
            _ => return Ok(audit::verify(&entries, None).and(Err(Broken::At(place)))),
        }
    }
    Ok(audit::verify(&entries, expected))
}

fn entry(row: &Row) -> Result<Entry, StoreError> {
    let action: String = row.get(2)?;
    let event = Event {
        at: Timestamp::from_millis(row.get(0)?),
        cloud: Moniker::from(row.get::<_, String>(1)?.as_str()),
        action: Action::parse(&action).ok_or_else(|| StoreError(format!("no such action: {action}")))?,
        account: row.get::<_, Option<String>>(3)?.map(AccountId::new),
        organization: row.get::<_, Option<String>>(4)?.map(TenantId::new),
        request_id: RequestId::new(row.get::<_, String>(5)?),
        change: change(row)?,
        order: order(row)?,
        bulk_change: row.get::<_, Option<String>>(12)?.map(BulkChangeId::new),
        about: json::read(row.get(13)?)?.unwrap_or_default(),
    };
    Ok(Entry { event, hash: digest(&row.get::<_, Vec<u8>>(6)?)? })
}

fn change(row: &Row) -> Result<Option<Change>, StoreError> {
    let Some(subscription) = row.get::<_, Option<String>>(7)? else { return Ok(None) };
    Ok(Some(Change {
        subscription: SubscriptionId::new(subscription),
        before: json::read(row.get(8)?)?,
        after: json::read(row.get(9)?)?,
    }))
}

fn order(row: &Row) -> Result<Option<PlacedOrder>, StoreError> {
    let Some(id) = row.get::<_, Option<String>>(10)? else { return Ok(None) };
    Ok(Some(PlacedOrder { id: OrderId::new(id), number: row.get(11)? }))
}

fn digest(bytes: &[u8]) -> Result<Digest, StoreError> {
    Digest::from_bytes(bytes).ok_or_else(|| StoreError("a digest in the store is damaged".to_owned()))
}
