//! The tables `reply` and `placed_order`.

use super::{SqliteStore, StoreError, audit, json, outbox, span::Span, subscriptions};
use crate::{
    digest::Digest,
    store::{Intent, Numbered, Once, OrderQuestion, OrderStore, Placement, Reply},
};
use contract::{AccountId, IdempotencyKey, Order, OrderId, OrderState, TenantId};
use rusqlite::{OptionalExtension, Row, Transaction, named_params, params};

impl OrderStore for SqliteStore {
    fn reply(&self, account: &AccountId, key: &IdempotencyKey) -> Result<Option<Reply>, StoreError> {
        self.read(|transaction| reply(transaction, account, key))
    }

    fn place_order(&self, placement: &Placement) -> Result<Once, StoreError> {
        self.write(|transaction| place(transaction, placement))
    }

    fn orders(&self, question: &OrderQuestion) -> Result<Numbered<Order>, StoreError> {
        self.read(|transaction| list(transaction, question))
    }

    fn order(&self, organization: &TenantId, id: &OrderId) -> Result<Option<Order>, StoreError> {
        self.read(|transaction| {
            let mut statement = transaction
                .prepare_cached("SELECT content FROM placed_order WHERE organization = ? AND id = ?")?;
            let whose = [organization.as_str(), id.as_str()];
            let content = statement.query_row(whose, |row| row.get(0)).optional()?;
            json::read(content)
        })
    }
}

pub(super) fn reply(
    transaction: &Transaction,
    account: &AccountId,
    key: &IdempotencyKey,
) -> Result<Option<Reply>, StoreError> {
    let mut statement =
        transaction.prepare_cached("SELECT digest, body FROM reply WHERE account = ? AND key = ?")?;
    let found = statement
        .query_row([account.as_str(), key.as_str()], |row| Ok((row.get::<_, Vec<u8>>(0)?, row.get(1)?)));
    let Some((digest, body)) = found.optional()? else { return Ok(None) };
    let damaged = || StoreError("a digest in the store is damaged".to_owned());
    Ok(Some(Reply { digest: Digest::from_bytes(&digest).ok_or_else(damaged)?, body }))
}

/// What was answered before; nothing, and from now on this. Within a transaction that holds the write
/// lock, nobody comes between.
pub(super) fn reply_once(
    transaction: &Transaction,
    intent: &Intent,
    body: &str,
) -> Result<Option<Reply>, StoreError> {
    let before = reply(transaction, &intent.account, &intent.key)?;
    if before.is_none() {
        transaction.execute(
            "INSERT INTO reply (account, key, digest, body) VALUES (?, ?, ?, ?)",
            params![intent.account.as_str(), intent.key.as_str(), intent.digest.as_bytes(), body],
        )?;
    }
    Ok(before)
}

fn place(transaction: &Transaction, placement: &Placement) -> Result<Once, StoreError> {
    let Placement { intent, reply, organization, order, subscription, event } = placement;
    if let Some(before) = reply_once(transaction, intent, reply)? {
        return Ok(Once::Before(before));
    }
    if let Some(row) = subscription {
        subscriptions::insert_newest(transaction, organization, row)?;
        outbox::tell(transaction, &row.id, event.at, (None, row.partner_of_record.value.clone()))?;
    }
    transaction.execute(
        "INSERT INTO placed_order (id, organization, account, key, state, content) VALUES (?, ?, ?, ?, ?, ?)",
        params![
            order.id.as_str(),
            organization.as_str(),
            intent.account.as_str(),
            intent.key.as_str(),
            order.state.as_str(),
            json::write(Some(order))?,
        ],
    )?;
    audit::append(transaction, event)?;
    Ok(Once::Done)
}

const ASKED_FOR: &str = "FROM placed_order WHERE organization = :organization
    AND (:state IS NULL OR state = :state)
    AND (:account IS NULL OR account = :account AND key = :key)";

fn list(transaction: &Transaction, question: &OrderQuestion) -> Result<Numbered<Order>, StoreError> {
    let account = question.placed.as_ref().map(|(account, _)| account.as_str());
    let key = question.placed.as_ref().map(|(_, key)| key.as_str());
    let state = question.state.as_ref().map(OrderState::as_str);
    let organization = question.organization.as_str();
    let mut count = transaction.prepare_cached(&format!("SELECT count(*) {ASKED_FOR}"))?;
    let total = count.query_row(
        named_params! {
            ":organization": organization, ":state": state, ":account": account, ":key": key,
        },
        |row| row.get(0),
    )?;
    let Span { above, below, direction, limit } = Span::newest_first(question.edge.as_ref(), question.limit);
    let mut select = transaction.prepare_cached(&format!(
        "SELECT place, content {ASKED_FOR} AND place > :above AND place < :below
         ORDER BY place {direction} LIMIT :limit"
    ))?;
    let rows = select.query_and_then(
        named_params! {
            ":organization": organization, ":state": state, ":account": account, ":key": key,
            ":above": above, ":below": below, ":limit": limit,
        },
        numbered,
    )?;
    let rows = rows.collect::<Result<_, StoreError>>()?;
    Ok(Numbered::cut(rows, total, question.edge.as_ref(), question.limit, |(number, _)| *number))
}

/// A row with its number.
fn numbered(row: &Row) -> Result<(u64, Order), StoreError> {
    Ok((row.get::<_, i64>(0)?.unsigned_abs(), json::read_some(&row.get::<_, String>(1)?)?))
}
