//! The table `review`.

use super::{
    SqliteStore, StoreError, audit, json, letters,
    orders::{reply, reply_once},
    relationships,
    span::Span,
};
use crate::store::{
    Beginning, Begun, Numbered, Once, ReviewQuestion, ReviewRecord, ReviewStore, SignedOff, SigningOff,
};
use contract::{ReviewId, ReviewState, TenantId, Timestamp};
use rusqlite::{OptionalExtension, Transaction, params};

impl ReviewStore for SqliteStore {
    fn reviews(&self, question: &ReviewQuestion) -> Result<Numbered<ReviewRecord>, StoreError> {
        self.read(|transaction| list(transaction, question))
    }

    fn review(&self, organization: &TenantId, id: &ReviewId) -> Result<Option<ReviewRecord>, StoreError> {
        self.read(|transaction| {
            let mut select =
                transaction.prepare_cached("SELECT content FROM review WHERE organization = ? AND id = ?")?;
            let whose = [organization.as_str(), id.as_str()];
            json::read(select.query_row(whose, |row| row.get(0)).optional()?)
        })
    }

    fn review_state(
        &self,
        organization: &TenantId,
    ) -> Result<(Option<Timestamp>, Option<ReviewRecord>), StoreError> {
        self.read(|transaction| {
            let mut select =
                transaction.prepare_cached("SELECT max(signed_off_at) FROM review WHERE organization = ?")?;
            let signed_off: Option<i64> = select.query_row([organization.as_str()], |row| row.get(0))?;
            Ok((signed_off.map(Timestamp::from_millis), open(transaction, organization)?))
        })
    }

    fn begin_review(&self, beginning: &Beginning) -> Result<Begun, StoreError> {
        self.write(|transaction| {
            let Beginning { intent, reply: body, record } = beginning;
            if let Some(before) = reply(transaction, &intent.account, &intent.key)? {
                return Ok(Begun::Once(Once::Before(before)));
            }
            if let Some(open) = open(transaction, &record.organization)? {
                return Ok(Begun::Open(Box::new(open)));
            }
            reply_once(transaction, intent, body)?;
            insert(transaction, record)?;
            Ok(Begun::Once(Once::Done))
        })
    }

    fn change_review(&self, before: &ReviewRecord, after: &ReviewRecord) -> Result<bool, StoreError> {
        self.write(|transaction| update(transaction, before, after))
    }

    fn sign_off(&self, signing: &SigningOff) -> Result<SignedOff, StoreError> {
        self.write(|transaction| self::sign_off(transaction, signing))
    }
}

fn sign_off(transaction: &Transaction, signing: &SigningOff) -> Result<SignedOff, StoreError> {
    let SigningOff { intent, before, removals, letters, event, seal } = signing;
    if let Some(before) = reply(transaction, &intent.account, &intent.key)? {
        return Ok(SignedOff::Before(before));
    }
    let mut is_there = has_version(transaction, before)?;
    for removal in removals {
        is_there &= relationships::has_version(transaction, &removal.before)?;
    }
    if !is_there {
        return Ok(SignedOff::Overtaken);
    }
    let (after, body) = seal(&audit::append_at(transaction, event)?)?;
    for removal in removals {
        relationships::relate(transaction, removal)?;
    }
    letters::write(transaction, letters)?;
    update(transaction, before, &after)?;
    reply_once(transaction, intent, &body)?;
    Ok(SignedOff::Done(body))
}

/// Whether this is what is stored.
fn has_version(transaction: &Transaction, record: &ReviewRecord) -> Result<bool, StoreError> {
    let mut select = transaction.prepare_cached("SELECT 1 FROM review WHERE id = ? AND changes = ?")?;
    Ok(select.exists(params![record.review.id.as_str(), record.changes])?)
}

/// Adds one that is new.
pub(super) fn insert(transaction: &Transaction, record: &ReviewRecord) -> Result<(), StoreError> {
    transaction.execute(
        "INSERT INTO review (id, organization, state, signed_off_at, changes, content) VALUES (?, ?, ?, ?, ?, ?)",
        params![
            record.review.id.as_str(),
            record.organization.as_str(),
            record.review.state.as_str(),
            record.review.signed_off_at.map(Timestamp::millis),
            record.changes,
            json::write(Some(record))?,
        ],
    )?;
    Ok(())
}

fn update(
    transaction: &Transaction,
    before: &ReviewRecord,
    after: &ReviewRecord,
) -> Result<bool, StoreError> {
    let updated = transaction.execute(
        "UPDATE review SET state = ?, signed_off_at = ?, changes = ?, content = ? WHERE id = ? AND changes = ?",
        params![
            after.review.state.as_str(),
            after.review.signed_off_at.map(Timestamp::millis),
            after.changes,
            json::write(Some(after))?,
            before.review.id.as_str(),
            before.changes,
        ],
    )?;
    Ok(updated > 0)
}

fn open(transaction: &Transaction, organization: &TenantId) -> Result<Option<ReviewRecord>, StoreError> {
    let mut select =
        transaction.prepare_cached("SELECT content FROM review WHERE organization = ? AND state = ?")?;
    let whose = [organization.as_str(), ReviewState::Open.as_str()];
    json::read(select.query_row(whose, |row| row.get(0)).optional()?)
}

fn list(transaction: &Transaction, question: &ReviewQuestion) -> Result<Numbered<ReviewRecord>, StoreError> {
    let organization = question.organization.as_str();
    let mut count = transaction.prepare_cached("SELECT count(*) FROM review WHERE organization = ?")?;
    let total = count.query_row([organization], |row| row.get(0))?;
    let Span { above, below, direction, limit } = Span::newest_first(question.edge.as_ref(), question.limit);
    let mut select = transaction.prepare_cached(&format!(
        "SELECT place, content FROM review WHERE organization = ? AND place > ? AND place < ?
         ORDER BY place {direction} LIMIT ?"
    ))?;
    let rows = select.query_and_then(params![organization, above, below, limit], |row| {
        Ok((row.get::<_, i64>(0)?.unsigned_abs(), json::read_some(&row.get::<_, String>(1)?)?))
    })?;
    let rows = rows.collect::<Result<_, StoreError>>()?;
    Ok(Numbered::cut(rows, total, question.edge.as_ref(), question.limit, |(number, _)| *number))
}
