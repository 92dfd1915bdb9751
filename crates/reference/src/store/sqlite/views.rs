//! The table `saved_view`.

use super::{Saved, StoreError};
use crate::store::views::{in_order, judge, name_key};
use contract::{AccountId, SavedView, SavedViewId, SavedViewList};
use rusqlite::{OptionalExtension, Row, Transaction, params};

/// The views of an account.
pub(super) fn all(transaction: &Transaction, account: &AccountId) -> Result<Vec<SavedView>, StoreError> {
    let mut statement = transaction
        .prepare_cached("SELECT id, list, name, query, columns FROM saved_view WHERE account = ?")?;
    let rows = statement.query_and_then([account.as_str()], read)?;
    Ok(in_order(rows.collect::<Result<_, _>>()?))
}

/// Saves a view, unless a rule is against it.
pub(super) fn save(
    transaction: &Transaction,
    account: &AccountId,
    view: &SavedView,
) -> Result<Saved, StoreError> {
    if is_of_another(transaction, account, &view.id)? {
        return Ok(Saved::OfAnother);
    }
    let judged = judge(&all(transaction, account)?, view);
    if judged == Saved::Done {
        let columns = serde_json::to_string(&view.columns).map_err(|error| StoreError(error.to_string()))?;
        transaction.execute(
            "INSERT OR REPLACE INTO saved_view (id, account, list, name, name_key, query, columns)
             VALUES (?, ?, ?, ?, ?, ?, ?)",
            params![
                view.id.as_str(),
                account.as_str(),
                view.list.as_str(),
                view.name,
                name_key(view),
                view.query,
                columns,
            ],
        )?;
    }
    Ok(judged)
}

/// Forgets a view; says whether it is none of another account.
pub(super) fn delete(
    transaction: &Transaction,
    account: &AccountId,
    id: &SavedViewId,
) -> Result<bool, StoreError> {
    let is_ours = !is_of_another(transaction, account, id)?;
    let delete = "DELETE FROM saved_view WHERE account = ? AND id = ?";
    transaction.execute(delete, [account.as_str(), id.as_str()])?;
    Ok(is_ours)
}

fn is_of_another(
    transaction: &Transaction,
    account: &AccountId,
    id: &SavedViewId,
) -> Result<bool, StoreError> {
    let owner = "SELECT account FROM saved_view WHERE id = ?";
    let owner: Option<String> = transaction.query_row(owner, [id.as_str()], |row| row.get(0)).optional()?;
    Ok(owner.is_some_and(|owner| owner != account.as_str()))
}

fn read(row: &Row) -> Result<SavedView, StoreError> {
    let columns: String = row.get(4)?;
    let damaged = |error| StoreError(format!("the columns of a view in the store are damaged: {error}"));
    Ok(SavedView {
        id: SavedViewId::new(row.get::<_, String>(0)?),
        list: SavedViewList::from(row.get::<_, String>(1)?.as_str()),
        name: row.get(2)?,
        query: row.get(3)?,
        columns: serde_json::from_str(&columns).map_err(damaged)?,
    })
}
