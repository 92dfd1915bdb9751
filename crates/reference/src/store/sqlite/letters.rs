//! The table `letter`.

use super::{SqliteStore, StoreError, json};
use crate::{
    letters::Letter,
    store::{KeptLetter, LetterState, LetterStore},
};
use contract::{TenantId, Timestamp};
use rusqlite::{Params, Row, Transaction, params};

const COLUMNS: &str =
    "id, due_at, to_address, reply_to, organization, locale, about, matter, closed_at, refused";

/// Puts letters into the outbox.
pub(super) fn write(transaction: &Transaction, letters: &[Letter]) -> Result<(), StoreError> {
    let mut insert = transaction.prepare_cached(&format!(
        "INSERT INTO letter ({COLUMNS}) VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)"
    ))?;
    for letter in letters {
        insert.execute(params![
            letter.due_at.millis(),
            letter.to,
            letter.reply_to,
            letter.organization.as_str(),
            letter.locale,
            letter.about,
            json::write(Some(&letter.matter))?,
        ])?;
    }
    Ok(())
}

/// Forgets the letters about something whose time has not come.
pub(super) fn cancel(transaction: &Transaction, about: &str, now: Timestamp) -> Result<(), StoreError> {
    transaction.execute(
        "DELETE FROM letter WHERE about = ? AND due_at > ? AND closed_at IS NULL",
        params![about, now.millis()],
    )?;
    Ok(())
}

fn all(transaction: &Transaction, filter: &str, values: impl Params) -> Result<Vec<KeptLetter>, StoreError> {
    let select = format!("SELECT {COLUMNS} FROM letter WHERE {filter} ORDER BY id");
    let mut select = transaction.prepare_cached(&select)?;
    let rows = select.query_and_then(values, read)?;
    rows.collect()
}

fn close(
    transaction: &Transaction,
    letter: u64,
    at: Timestamp,
    refused: Option<&str>,
) -> Result<(), StoreError> {
    let id = i64::try_from(letter).unwrap_or(i64::MAX);
    transaction.execute(
        "UPDATE letter SET closed_at = ?, refused = ? WHERE id = ?",
        params![at.millis(), refused, id],
    )?;
    Ok(())
}

fn read(row: &Row) -> Result<KeptLetter, StoreError> {
    let closed_at = row.get::<_, Option<i64>>(8)?.map(Timestamp::from_millis);
    let refused: Option<String> = row.get(9)?;
    Ok(KeptLetter {
        id: row.get::<_, i64>(0)?.unsigned_abs(),
        letter: Letter {
            due_at: Timestamp::from_millis(row.get(1)?),
            to: row.get(2)?,
            reply_to: row.get(3)?,
            organization: TenantId::new(row.get::<_, String>(4)?),
            locale: row.get(5)?,
            about: row.get(6)?,
            matter: json::read_some(&row.get::<_, String>(7)?)?,
        },
        state: match (closed_at, refused) {
            (None, _) => LetterState::Waiting,
            (Some(at), None) => LetterState::Sent(at),
            (Some(at), Some(why)) => LetterState::Refused(at, why),
        },
    })
}

impl LetterStore for SqliteStore {
    fn letters_due(&self, now: Timestamp) -> Result<Vec<KeptLetter>, StoreError> {
        self.read(|transaction| all(transaction, "closed_at IS NULL AND due_at <= ?", [now.millis()]))
    }

    fn letters_about(&self, id: &str) -> Result<Vec<KeptLetter>, StoreError> {
        self.read(|transaction| all(transaction, "about = ?", [id]))
    }

    fn note_letter_sent(&self, letter: u64, at: Timestamp) -> Result<(), StoreError> {
        self.write(|transaction| close(transaction, letter, at, None))
    }

    fn note_letter_refused(&self, letter: u64, at: Timestamp, why: &str) -> Result<(), StoreError> {
        self.write(|transaction| close(transaction, letter, at, Some(why)))
    }
}
