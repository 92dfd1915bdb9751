//! The table `bulk_row`.

use super::StoreError;
use crate::store::{
    Numbered, PlannedRow, RowQuestion,
    bulk::count,
    sqlite::{json, span::Span},
};
use contract::{BulkCounts, BulkRow, BulkRowRequest, ETag, RowOutcome, SubscriptionId};
use rusqlite::{OptionalExtension, Row, Transaction, params};
use std::collections::BTreeMap;

/// Those that are not there yet, by their numbers; or a number that is there with another content.
pub(super) fn new<'a>(
    transaction: &Transaction,
    bulk_change: i64,
    rows: &'a [PlannedRow],
) -> Result<Result<BTreeMap<u32, &'a PlannedRow>, u32>, StoreError> {
    let mut new = BTreeMap::new();
    for planned in rows {
        let number = planned.row.request.number;
        let there = request(transaction, bulk_change, number)?;
        let there = there.or_else(|| new.get(&number).map(|other: &&PlannedRow| other.row.request.clone()));
        match there {
            Some(there) if there == planned.row.request => {}
            Some(_) => return Ok(Err(number)),
            None => drop(new.insert(number, planned)),
        }
    }
    Ok(Ok(new))
}

/// Adds one and counts it.
pub(super) fn add(
    transaction: &Transaction,
    bulk_change: i64,
    planned: &PlannedRow,
    counts: &mut BulkCounts,
) -> Result<(), StoreError> {
    let is_duplicate = match &planned.row.subscription_id {
        Some(id) => has_subscription(transaction, bulk_change, id)?,
        None => false,
    };
    let planned = if is_duplicate { planned.clone().duplicate() } else { planned.clone() };
    let mut insert = transaction.prepare_cached(
        "INSERT INTO bulk_row (bulk_change, number, subscription, outcome, expected, content)
         VALUES (?, ?, ?, ?, ?, ?)",
    )?;
    insert.execute(params![
        bulk_change,
        planned.row.request.number,
        planned.row.subscription_id.as_ref().map(SubscriptionId::as_str),
        planned.row.outcome.as_str(),
        planned.expected.as_ref().map(ETag::as_str),
        json::write(Some(&planned.row))?,
    ])?;
    count(counts, &planned.row.outcome);
    Ok(())
}

/// What the row with a number was asked for.
fn request(
    transaction: &Transaction,
    bulk_change: i64,
    number: u32,
) -> Result<Option<BulkRowRequest>, StoreError> {
    let mut statement =
        transaction.prepare_cached("SELECT content FROM bulk_row WHERE bulk_change = ? AND number = ?")?;
    let content = statement.query_row(params![bulk_change, number], |row| row.get(0)).optional()?;
    Ok(json::read::<BulkRow>(content)?.map(|row| row.request))
}

fn has_subscription(
    transaction: &Transaction,
    bulk_change: i64,
    id: &SubscriptionId,
) -> Result<bool, StoreError> {
    let mut statement =
        transaction.prepare_cached("SELECT 1 FROM bulk_row WHERE bulk_change = ? AND subscription = ?")?;
    Ok(statement.exists(params![bulk_change, id.as_str()])?)
}

/// The next to be made.
pub(super) fn planned(
    transaction: &Transaction,
    bulk_change: i64,
    limit: u32,
) -> Result<Vec<PlannedRow>, StoreError> {
    let mut statement = transaction.prepare_cached(
        "SELECT content, expected FROM bulk_row WHERE bulk_change = ? AND outcome = ? ORDER BY number LIMIT ?",
    )?;
    let which = params![bulk_change, RowOutcome::Planned.as_str(), limit];
    let rows = statement.query_and_then(which, |row| {
        let expected = row.get::<_, Option<String>>(1)?.map(ETag::new);
        Ok::<_, StoreError>(PlannedRow { row: json::read_some(&row.get::<_, String>(0)?)?, expected })
    })?;
    rows.collect()
}

/// Keeps what became of a row.
pub(super) fn update(transaction: &Transaction, bulk_change: i64, row: &BulkRow) -> Result<(), StoreError> {
    let mut statement = transaction.prepare_cached(
        "UPDATE bulk_row SET outcome = ?, content = ? WHERE bulk_change = ? AND number = ?",
    )?;
    let content = json::write(Some(row))?;
    statement.execute(params![row.outcome.as_str(), content, bulk_change, row.request.number])?;
    Ok(())
}

pub(super) fn list(
    transaction: &Transaction,
    bulk_change: i64,
    question: &RowQuestion,
) -> Result<Numbered<BulkRow>, StoreError> {
    let asked_for = "FROM bulk_row WHERE bulk_change = ?1 AND (?2 IS NULL OR outcome = ?2)";
    let outcome = question.outcome.as_ref().map(RowOutcome::as_str);
    let mut count = transaction.prepare_cached(&format!("SELECT count(*) {asked_for}"))?;
    let total = count.query_row(params![bulk_change, outcome], |row| row.get(0))?;
    let Span { above, below, direction, limit } = Span::by_number(question.edge.as_ref(), question.limit);
    let mut select = transaction.prepare_cached(&format!(
        "SELECT number, content {asked_for} AND number > ?3 AND number < ?4 ORDER BY number {direction} LIMIT ?5"
    ))?;
    let rows = select.query_and_then(params![bulk_change, outcome, above, below, limit], numbered)?;
    let rows = rows.collect::<Result<_, StoreError>>()?;
    Ok(Numbered::cut(rows, total, question.edge.as_ref(), question.limit, |(number, _)| *number))
}

fn numbered(row: &Row) -> Result<(u64, BulkRow), StoreError> {
    Ok((row.get::<_, i64>(0)?.unsigned_abs(), json::read_some(&row.get::<_, String>(1)?)?))
}
