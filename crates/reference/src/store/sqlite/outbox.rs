//! The table `outbox`.

use super::{StoreError, directory, json};
use crate::store::{
    Notice, Whom,
    change::{NOTICE_AFTER, Step, to_tell},
};
use contract::{SubscriptionId, Timestamp};
use rusqlite::{OptionalExtension, Row, Transaction, params};

/// The partners as `told` names them; their columns begin so.
const BEFORE: &str = "before";
const AFTER: &str = "after";

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

/// The notices whose time has come, of which somebody is still to be told.
pub(super) fn due(transaction: &Transaction, now: Timestamp) -> Result<Vec<Notice>, StoreError> {
    let mut statement = transaction.prepare_cached(
        "SELECT outbox.id, due_at, before_partner, after_partner, subscription.name,
                organization.id, organization.name, domain, country, billing_account_type, told,
                before_refused, after_refused
         FROM outbox
         JOIN subscription ON subscription.id = outbox.subscription AND visible_until = ?
         JOIN organization ON organization.id = subscription.organization
         WHERE due_at <= ? AND (
             before_partner IS NOT NULL AND before_refused IS NULL AND told IS NOT 'before'
             OR after_partner IS NOT NULL AND after_refused IS NULL AND told IS NOT 'after'
         )
         ORDER BY outbox.id",
    )?;
    let rows = statement.query_and_then([super::FOREVER.millis(), now.millis()], read)?;
    rows.collect()
}

/// Notes that a partner was told; where the other was told before or there is no other, it is over.
/// What was refused is kept.
pub(super) fn note_told(transaction: &Transaction, notice: u64, whom: Whom) -> Result<(), StoreError> {
    let id = i64::try_from(notice).unwrap_or(i64::MAX);
    let (own, other) = match whom {
        Whom::Before => (BEFORE, AFTER),
        Whom::After => (AFTER, BEFORE),
    };
    let over = format!(
        "DELETE FROM outbox WHERE id = ? AND (told = ? OR {other}_partner IS NULL)
         AND before_refused IS NULL AND after_refused IS NULL"
    );
    if transaction.execute(&over, params![id, other])? == 0 {
        transaction.execute("UPDATE outbox SET told = ? WHERE id = ?", params![own, id])?;
    }
    Ok(())
}

/// Notes why a partner will not be told.
pub(super) fn note_refused(
    transaction: &Transaction,
    notice: u64,
    whom: Whom,
    why: &str,
) -> Result<(), StoreError> {
    let id = i64::try_from(notice).unwrap_or(i64::MAX);
    let own = match whom {
        Whom::Before => BEFORE,
        Whom::After => AFTER,
    };
    transaction.execute(&format!("UPDATE outbox SET {own}_refused = ? WHERE id = ?"), params![why, id])?;
    Ok(())
}

fn read(row: &Row) -> Result<Notice, StoreError> {
    let why = |column| row.get::<_, Option<String>>(column);
    let refused = [(Whom::Before, why("before_refused")?), (Whom::After, why("after_refused")?)];
    let refused = refused.into_iter().filter_map(|(whom, why)| Some((whom, why?)));
    Ok(Notice {
        id: row.get::<_, i64>(0)?.unsigned_abs(),
        due_at: Timestamp::from_millis(row.get(1)?),
        before: json::read(row.get(2)?)?,
        after: json::read(row.get(3)?)?,
        subscription: row.get(4)?,
        told: match row.get::<_, Option<String>>("told")?.as_deref() {
            Some(BEFORE) => Some(Whom::Before),
            Some(AFTER) => Some(Whom::After),
            _ => None,
        },
        organization: directory::organization(row, 5)?,
        refused: refused.collect(),
    })
}
