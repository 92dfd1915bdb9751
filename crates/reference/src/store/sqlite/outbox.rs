//! The table `outbox`.

use super::{StoreError, directory, json};
use crate::store::{
    Notice,
    change::{NOTICE_AFTER, Step, to_tell},
};
use contract::{SubscriptionId, Timestamp};
use rusqlite::{OptionalExtension, Row, Transaction, params};

/// Puts a change into the outbox, together with what was not told yet.
pub(super) fn tell(
    transaction: &Transaction,
    subscription: &SubscriptionId,
    now: Timestamp,
    step: Step,
) -> Result<(), StoreError> {
    let mut untold = transaction.prepare_cached(
        "DELETE FROM outbox WHERE subscription = ? AND due_at > ?
         RETURNING before_partner, after_partner",
    )?;
    let untold = untold
        .query_row(params![subscription.as_str(), now.millis()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let untold = match untold {
        Some((before, after)) => Some((json::read(before)?, json::read(after)?)),
        None => None,
    };
    if let Some((before, after)) = to_tell(untold, step) {
        transaction.execute(
            "INSERT INTO outbox (subscription, due_at, before_partner, after_partner) VALUES (?, ?, ?, ?)",
            params![
                subscription.as_str(),
                now.plus_millis(NOTICE_AFTER).millis(),
                json::write(before.as_ref())?,
                json::write(after.as_ref())?,
            ],
        )?;
    }
    Ok(())
}

/// The notices whose time has come.
pub(super) fn due(transaction: &Transaction, now: Timestamp) -> Result<Vec<Notice>, StoreError> {
    let mut statement = transaction.prepare_cached(
        "SELECT outbox.id, due_at, before_partner, after_partner, subscription.name,
                organization.id, organization.name, domain, country, billing_account_type
         FROM outbox
         JOIN subscription ON subscription.id = outbox.subscription AND visible_until = ?
         JOIN organization ON organization.id = subscription.organization
         WHERE due_at <= ? ORDER BY outbox.id",
    )?;
    let rows = statement.query_and_then([super::FOREVER.millis(), now.millis()], read)?;
    rows.collect()
}

pub(super) fn forget(transaction: &Transaction, id: u64) -> Result<(), StoreError> {
    transaction.execute("DELETE FROM outbox WHERE id = ?", [i64::try_from(id).unwrap_or(i64::MAX)])?;
    Ok(())
}

fn read(row: &Row) -> Result<Notice, StoreError> {
    Ok(Notice {
        id: row.get::<_, i64>(0)?.unsigned_abs(),
        due_at: Timestamp::from_millis(row.get(1)?),
        before: json::read(row.get(2)?)?,
        after: json::read(row.get(3)?)?,
        subscription: row.get(4)?,
        organization: directory::organization(row, 5)?,
    })
}
