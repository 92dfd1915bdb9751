//! The table `relationship`.

use super::{
    SqliteStore, StoreError, audit, invitations, json, letters,
    orders::{reply, reply_once},
};
use crate::{
    audit::Event,
    relationships::{RelationshipRecord, clock},
    store::{Related, RelationshipChange, RelationshipStore},
};
use contract::{RelationshipId, TenantId, Timestamp};
use rusqlite::{OptionalExtension, Transaction, params};

/// Adds one that is new.
pub(super) fn insert(transaction: &Transaction, record: &RelationshipRecord) -> Result<(), StoreError> {
    transaction.execute(
        "INSERT INTO relationship (id, organization, changes, content, told) VALUES (?, ?, ?, ?, 0)",
        params![record.id.as_str(), record.organization.as_str(), record.changes, json::write(Some(record))?],
    )?;
    Ok(())
}

/// Puts a version in the place of the one that it follows; says whether that was there.
pub(super) fn update(
    transaction: &Transaction,
    before: &RelationshipRecord,
    after: &RelationshipRecord,
) -> Result<bool, StoreError> {
    let updated = transaction.execute(
        "UPDATE relationship SET changes = ?, content = ? WHERE id = ? AND changes = ?",
        params![after.changes, json::write(Some(after))?, before.id.as_str(), before.changes],
    )?;
    Ok(updated > 0)
}

/// Those of an organisation, the oldest first.
pub(super) fn all(
    transaction: &Transaction,
    organization: &TenantId,
) -> Result<Vec<RelationshipRecord>, StoreError> {
    let mut select = transaction
        .prepare_cached("SELECT content FROM relationship WHERE organization = ? ORDER BY place")?;
    let rows =
        select.query_and_then([organization.as_str()], |row| json::read_some(&row.get::<_, String>(0)?))?;
    rows.collect()
}

/// One of an organisation.
pub(super) fn find(
    transaction: &Transaction,
    organization: &TenantId,
    id: &RelationshipId,
) -> Result<Option<RelationshipRecord>, StoreError> {
    let mut select =
        transaction.prepare_cached("SELECT content FROM relationship WHERE organization = ? AND id = ?")?;
    json::read(select.query_row([organization.as_str(), id.as_str()], |row| row.get(0)).optional()?)
}

impl RelationshipStore for SqliteStore {
    fn relationships(&self, organization: &TenantId) -> Result<Vec<RelationshipRecord>, StoreError> {
        self.read(|transaction| all(transaction, organization))
    }

    fn relationship(
        &self,
        organization: &TenantId,
        id: &RelationshipId,
    ) -> Result<Option<RelationshipRecord>, StoreError> {
        self.read(|transaction| find(transaction, organization, id))
    }

    fn change_relationship(&self, change: &RelationshipChange) -> Result<Related, StoreError> {
        self.write(|transaction| self::change(transaction, change))
    }

    fn settle_relationships(&self, now: Timestamp) -> Result<usize, StoreError> {
        self.write(|transaction| Ok(settle(transaction, now)? + invitations::settle(transaction, now)?))
    }
}

fn change(transaction: &Transaction, change: &RelationshipChange) -> Result<Related, StoreError> {
    let RelationshipChange { before, once, .. } = change;
    if let Some((intent, _)) = once
        && let Some(reply) = reply(transaction, &intent.account, &intent.key)?
    {
        return Ok(Related::Before(reply));
    }
    if find(transaction, &before.organization, &before.id)?.is_none() {
        return Ok(Related::Missing);
    }
    if !relate(transaction, change)? {
        return Ok(Related::Stale);
    }
    if let Some((intent, reply)) = once {
        reply_once(transaction, intent, reply)?;
    }
    Ok(Related::Done)
}

/// A change that is meant for the version that is there, with all that goes with it.
pub(super) fn relate(transaction: &Transaction, change: &RelationshipChange) -> Result<bool, StoreError> {
    let RelationshipChange { before, after, letters, event, .. } = change;
    if !update(transaction, before, after)? {
        return Ok(false);
    }
    letters::cancel(transaction, before.id.as_str(), event.at)?;
    letters::write(transaction, letters)?;
    audit::append(transaction, event)?;
    Ok(true)
}

/// Whether this is what is stored.
pub(super) fn has_version(
    transaction: &Transaction,
    record: &RelationshipRecord,
) -> Result<bool, StoreError> {
    let mut select = transaction.prepare_cached("SELECT 1 FROM relationship WHERE id = ? AND changes = ?")?;
    Ok(select.exists(params![record.id.as_str(), record.changes])?)
}

/// By its place in the table: the entries that are missing for a relationship, and how many there are then.
type Unsettled = (i64, Vec<Event>, usize);

fn unsettled(transaction: &Transaction, now: Timestamp) -> Result<Vec<Unsettled>, StoreError> {
    let mut select =
        transaction.prepare_cached("SELECT place, content, told FROM relationship ORDER BY place")?;
    let rows = select.query_and_then((), |row| {
        let record: RelationshipRecord = json::read_some(&row.get::<_, String>(1)?)?;
        let happened = clock::events(&record, now);
        let (all, told) = (happened.len(), row.get::<_, u32>(2)? as usize);
        Ok((row.get(0)?, happened.into_iter().skip(told).collect(), all))
    })?;
    let rows = rows.collect::<Result<Vec<Unsettled>, StoreError>>()?;
    Ok(rows.into_iter().filter(|(_, missing, _)| !missing.is_empty()).collect())
}

fn settle(transaction: &Transaction, now: Timestamp) -> Result<usize, StoreError> {
    let mut written = 0;
    for (place, missing, told) in unsettled(transaction, now)? {
        for event in &missing {
            audit::append(transaction, event)?;
        }
        written += missing.len();
        let told = i64::try_from(told).unwrap_or(i64::MAX);
        transaction.execute("UPDATE relationship SET told = ? WHERE place = ?", params![told, place])?;
    }
    Ok(written)
}
