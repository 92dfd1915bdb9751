//! The table `session`.

use super::StoreError;
use crate::{
    digest::Digest,
    session::{ABSOLUTE_LIMIT, IDLE_LIMIT, SessionKey, SessionRecord},
};
use contract::{AccountId, Moniker, Timestamp};
use rusqlite::{OptionalExtension, Transaction, params};

pub(super) fn find(transaction: &Transaction, key: &SessionKey) -> Result<Option<SessionRecord>, StoreError> {
    let mut statement = transaction
        .prepare_cached("SELECT cloud, account, signed_in_at, used_at FROM session WHERE key = ?")?;
    let record = statement.query_row([bytes(key)], |row| {
        Ok(SessionRecord {
            key: *key,
            cloud: Moniker::from(row.get::<_, String>(0)?.as_str()),
            account: AccountId::new(row.get::<_, String>(1)?),
            signed_in_at: Timestamp::from_millis(row.get(2)?),
            used_at: Timestamp::from_millis(row.get(3)?),
        })
    });
    Ok(record.optional()?)
}

pub(super) fn insert(transaction: &Transaction, session: &SessionRecord) -> Result<(), StoreError> {
    transaction.execute(
        "INSERT INTO session (key, cloud, account, signed_in_at, used_at) VALUES (?, ?, ?, ?, ?)",
        params![
            bytes(&session.key),
            session.cloud.as_str(),
            session.account.as_str(),
            session.signed_in_at.millis(),
            session.used_at.millis(),
        ],
    )?;
    Ok(())
}

pub(super) fn note_use(transaction: &Transaction, key: &SessionKey, at: Timestamp) -> Result<(), StoreError> {
    transaction.execute("UPDATE session SET used_at = ? WHERE key = ?", params![at.millis(), bytes(key)])?;
    Ok(())
}

/// Removes a session; says whether there was one, as 1 or 0.
pub(super) fn remove(transaction: &Transaction, key: &SessionKey) -> Result<usize, StoreError> {
    Ok(transaction.execute("DELETE FROM session WHERE key = ?", [bytes(key)])?)
}

/// Removes all sessions of an account; says how many there were.
pub(super) fn remove_of(transaction: &Transaction, account: &AccountId) -> Result<usize, StoreError> {
    Ok(transaction.execute("DELETE FROM session WHERE account = ?", [account.as_str()])?)
}

/// Removes every session that is over.
pub(super) fn remove_over(transaction: &Transaction, now: Timestamp) -> Result<(), StoreError> {
    transaction.execute(
        "DELETE FROM session WHERE signed_in_at <= ? OR used_at <= ?",
        [now.plus_millis(-ABSOLUTE_LIMIT).millis(), now.plus_millis(-IDLE_LIMIT).millis()],
    )?;
    Ok(())
}

fn bytes(key: &SessionKey) -> &[u8] {
    Digest::as_bytes(&key.0)
}
