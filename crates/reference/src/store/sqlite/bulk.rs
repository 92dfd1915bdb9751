//! The tables `bulk_change` and `bulk_row`.

mod rows;

use super::{SqliteStore, StoreError, audit, orders::reply_once, span::Span, subscriptions};
use crate::store::{
    Bulk, BulkQuestion, BulkStore, Draft, Numbered, Once, PlannedRow, RowQuestion, Setting, Stepping,
    bulk::{after_rows, recount, tried},
};
use contract::{
    BulkChange, BulkChangeId, BulkCounts, BulkRow, BulkState, ETag, Subscription, SubscriptionId, TenantId,
    Timestamp, bulk::MAX_ROWS,
};
use rusqlite::{OptionalExtension, Row, Transaction, params};

impl BulkStore for SqliteStore {
    fn create_bulk_change(&self, draft: &Draft) -> Result<Once, StoreError> {
        self.write(|transaction| {
            if let Some(before) = reply_once(transaction, &draft.intent, &draft.reply)? {
                return Ok(Once::Before(before));
            }
            insert(transaction, &draft.organization, &draft.change)?;
            Ok(Once::Done)
        })
    }

    fn bulk_changes(&self, question: &BulkQuestion) -> Result<Numbered<BulkChange>, StoreError> {
        self.read(|transaction| list(transaction, question))
    }

    fn bulk_change(
        &self,
        organization: &TenantId,
        id: &BulkChangeId,
    ) -> Result<Option<BulkChange>, StoreError> {
        self.read(|transaction| Ok(find(transaction, organization, id)?.map(|(_, change)| change)))
    }

    fn subscriptions(
        &self,
        organization: &TenantId,
        ids: &[SubscriptionId],
    ) -> Result<Vec<Option<Subscription>>, StoreError> {
        self.read(|transaction| {
            ids.iter().map(|id| subscriptions::find(transaction, organization, id)).collect()
        })
    }

    fn add_bulk_rows(
        &self,
        organization: &TenantId,
        id: &BulkChangeId,
        rows: &[PlannedRow],
        now: Timestamp,
    ) -> Result<Bulk, StoreError> {
        self.write(|transaction| {
            let Some((place, mut change)) = find(transaction, organization, id)? else {
                return Ok(Bulk::Missing);
            };
            if change.state != BulkState::Draft {
                return Ok(Bulk::WrongState);
            }
            let new = match rows::new(transaction, place, rows)? {
                Ok(new) => new,
                Err(number) => return Ok(Bulk::Conflict(number)),
            };
            if change.counts.total() as usize + new.len() > MAX_ROWS as usize {
                return Ok(Bulk::TooMany);
            }
            if !new.is_empty() {
                change.changed_at = now;
            }
            for planned in new.into_values() {
                rows::add(transaction, place, planned, &mut change.counts)?;
            }
            update(transaction, place, &change)?;
            Ok(Bulk::Done(change))
        })
    }

    fn bulk_rows(&self, question: &RowQuestion) -> Result<Numbered<BulkRow>, StoreError> {
        self.read(|transaction| match find(transaction, &question.organization, &question.id)? {
            Some((place, _)) => rows::list(transaction, place, question),
            None => Ok(Numbered::by_number(std::iter::empty(), question.edge.as_ref(), question.limit)),
        })
    }

    fn set_bulk_state(&self, setting: &Setting) -> Result<Bulk, StoreError> {
        self.write(|transaction| {
            let Some((place, change)) = find(transaction, &setting.organization, &setting.id)? else {
                return Ok(Bulk::Missing);
            };
            let answer = setting.after(&change);
            if let Bulk::Done(after) = &answer
                && after.etag != change.etag
            {
                update(transaction, place, after)?;
                audit::append(transaction, &setting.event)?;
            }
            Ok(answer)
        })
    }

    fn step_bulk_change(&self, step: &Stepping) -> Result<Bulk, StoreError> {
        self.write(|transaction| {
            let Some((place, mut change)) = find(transaction, &step.organization, &step.id)? else {
                return Ok(Bulk::Missing);
            };
            if change.state != BulkState::Running {
                return Ok(Bulk::WrongState);
            }
            for planned in rows::planned(transaction, place, step.limit)? {
                let changed = match step.change(&planned) {
                    Ok(change) => Ok(super::change(transaction, &change)?),
                    Err(code) => Err(code),
                };
                let row = tried(planned.row, changed);
                recount(&mut change.counts, &row.outcome);
                rows::update(transaction, place, &row)?;
            }
            change.changed_at = step.event.at;
            change.state = after_rows(change.state, &change.counts);
            update(transaction, place, &change)?;
            Ok(Bulk::Done(change))
        })
    }
}

fn insert(transaction: &Transaction, organization: &TenantId, change: &BulkChange) -> Result<(), StoreError> {
    let BulkChange { id, state, etag, counts, created_at, created_by, changed_at, retry_of } = change;
    transaction.execute(
        "INSERT INTO bulk_change (id, organization, state, planned, skipped, done, failed, created_at,
                                  created_by, changed_at, retry_of, etag)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        params![
            id.as_str(),
            organization.as_str(),
            state.as_str(),
            counts.planned,
            counts.skipped,
            counts.done,
            counts.failed,
            created_at.millis(),
            created_by,
            changed_at.millis(),
            retry_of.as_ref().map(BulkChangeId::as_str),
            etag.as_str(),
        ],
    )?;
    Ok(())
}

/// What can change of it.
fn update(transaction: &Transaction, place: i64, change: &BulkChange) -> Result<(), StoreError> {
    let BulkCounts { planned, skipped, done, failed } = change.counts;
    transaction.execute(
        "UPDATE bulk_change SET state = ?, planned = ?, skipped = ?, done = ?, failed = ?, changed_at = ?,
                                etag = ?
         WHERE place = ?",
        params![
            change.state.as_str(),
            planned,
            skipped,
            done,
            failed,
            change.changed_at.millis(),
            change.etag.as_str(),
            place,
        ],
    )?;
    Ok(())
}

const COLUMNS: &str =
    "place, id, state, planned, skipped, done, failed, created_at, created_by, changed_at, retry_of,
    etag";

fn find(
    transaction: &Transaction,
    organization: &TenantId,
    id: &BulkChangeId,
) -> Result<Option<(i64, BulkChange)>, StoreError> {
    let mut statement = transaction
        .prepare_cached(&format!("SELECT {COLUMNS} FROM bulk_change WHERE organization = ? AND id = ?"))?;
    Ok(statement.query_row([organization.as_str(), id.as_str()], read).optional()?)
}

fn list(transaction: &Transaction, question: &BulkQuestion) -> Result<Numbered<BulkChange>, StoreError> {
    let states: Vec<&str> = question.states.iter().map(BulkState::as_str).collect();
    // One parameter for any number of states, of which none has a comma in its name.
    let states = (!states.is_empty()).then(|| format!(",{},", states.join(",")));
    let asked_for = "FROM bulk_change WHERE organization = ?1
        AND (?2 IS NULL OR instr(?2, ',' || state || ',') > 0)";
    let organization = question.organization.as_str();
    let mut count = transaction.prepare_cached(&format!("SELECT count(*) {asked_for}"))?;
    let total = count.query_row(params![organization, states], |row| row.get(0))?;
    let Span { above, below, direction, limit } = Span::newest_first(question.edge.as_ref(), question.limit);
    let mut select = transaction.prepare_cached(&format!(
        "SELECT {COLUMNS} {asked_for} AND place > ?3 AND place < ?4 ORDER BY place {direction} LIMIT ?5"
    ))?;
    let rows = select.query_map(params![organization, states, above, below, limit], |row| {
        read(row).map(|(place, change)| (place.unsigned_abs(), change))
    })?;
    let rows = rows.collect::<Result<_, _>>()?;
    Ok(Numbered::cut(rows, total, question.edge.as_ref(), question.limit, |(number, _)| *number))
}

fn read(row: &Row) -> rusqlite::Result<(i64, BulkChange)> {
    let change = BulkChange {
        id: BulkChangeId::new(row.get::<_, String>(1)?),
        state: BulkState::from(row.get::<_, String>(2)?.as_str()),
        counts: BulkCounts {
            planned: row.get(3)?,
            skipped: row.get(4)?,
            done: row.get(5)?,
            failed: row.get(6)?,
        },
        created_at: Timestamp::from_millis(row.get(7)?),
        created_by: row.get(8)?,
        changed_at: Timestamp::from_millis(row.get(9)?),
        retry_of: row.get::<_, Option<String>>(10)?.map(BulkChangeId::new),
        etag: ETag::new(row.get::<_, String>(11)?),
    };
    Ok((row.get(0)?, change))
}
