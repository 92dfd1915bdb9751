//! The table `audit`.

use super::StoreError;
use crate::{
    audit::{Action, Entry, Event, Tip},
    digest::Digest,
};
use contract::{AccountId, Moniker, RequestId, TenantId, Timestamp};
use rusqlite::{OptionalExtension, Row, Transaction, params};

/// Writes the next entry. Within a transaction that holds the write lock, nobody comes between.
pub(super) fn append(transaction: &Transaction, event: &Event) -> Result<(), StoreError> {
    let tip = tip(transaction)?.after(event);
    transaction.execute(
        "INSERT INTO audit (place, at, cloud, action, account, organization, request_id, hash)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        params![
            i64::try_from(tip.length).unwrap_or(i64::MAX),
            event.at.millis(),
            event.cloud.as_str(),
            event.action.as_str(),
            event.account.as_ref().map(AccountId::as_str),
            event.organization.as_ref().map(TenantId::as_str),
            event.request_id.as_str(),
            tip.hash.as_bytes(),
        ],
    )?;
    Ok(())
}

/// All entries, oldest first. One that is not in its place vouches for nothing.
pub(super) fn trail(transaction: &Transaction) -> Result<Vec<Entry>, StoreError> {
    let mut statement = transaction.prepare(
        "SELECT at, cloud, action, account, organization, request_id, hash, place FROM audit ORDER BY place",
    )?;
    let mut rows = statement.query(())?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let place = entries.len() + 1;
        let mut entry = entry(row).map_err(|why| {
            StoreError(format!("entry {place} of the audit trail cannot be read: {}", why.0))
        })?;
        if row.get::<_, i64>("place")?.unsigned_abs() != place as u64 {
            entry.hash = Digest::ZERO;
        }
        entries.push(entry);
    }
    Ok(entries)
}

fn tip(transaction: &Transaction) -> Result<Tip, StoreError> {
    let mut statement =
        transaction.prepare_cached("SELECT place, hash FROM audit ORDER BY place DESC LIMIT 1")?;
    let newest = statement.query_row((), |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)));
    let Some((place, hash)) = newest.optional()? else { return Ok(Tip::START) };
    Ok(Tip { length: place.unsigned_abs(), hash: digest(&hash)? })
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
    };
    Ok(Entry { event, hash: digest(&row.get::<_, Vec<u8>>(6)?)? })
}

fn digest(bytes: &[u8]) -> Result<Digest, StoreError> {
    Digest::from_bytes(bytes).ok_or_else(|| StoreError("a digest in the store is damaged".to_owned()))
}
