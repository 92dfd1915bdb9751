//! The tables `inquiry` and `inquiry_partner`.

use super::{SqliteStore, StoreError, audit, json, letters, orders::reply_once, span::Span};
use crate::store::{Asking, InquiryQuestion, InquiryStore, Numbered, Once};
use contract::{Inquiry, TenantId};
use rusqlite::{Transaction, named_params, params};

impl InquiryStore for SqliteStore {
    fn create_inquiry(&self, asking: &Asking) -> Result<Once, StoreError> {
        self.write(|transaction| create(transaction, asking))
    }

    fn inquiries(&self, question: &InquiryQuestion) -> Result<Numbered<Inquiry>, StoreError> {
        self.read(|transaction| list(transaction, question))
    }

    fn has_contacted(&self, organization: &TenantId, partner: &TenantId) -> Result<bool, StoreError> {
        self.read(|transaction| {
            let mut select = transaction.prepare_cached(
                "SELECT 1 FROM inquiry_partner JOIN inquiry ON inquiry.place = inquiry_partner.inquiry
                 WHERE partner = ? AND organization = ?",
            )?;
            Ok(select.exists([partner.as_str(), organization.as_str()])?)
        })
    }
}

fn create(transaction: &Transaction, asking: &Asking) -> Result<Once, StoreError> {
    let Asking { intent, reply, organization, inquiry, letters, event } = asking;
    if let Some(before) = reply_once(transaction, intent, reply)? {
        return Ok(Once::Before(before));
    }
    transaction.execute(
        "INSERT INTO inquiry (organization, account, key, content) VALUES (?, ?, ?, ?)",
        params![
            organization.as_str(),
            intent.account.as_str(),
            intent.key.as_str(),
            json::write(Some(inquiry))?,
        ],
    )?;
    let place = transaction.last_insert_rowid();
    for recipient in &inquiry.recipients {
        transaction.execute(
            "INSERT INTO inquiry_partner (partner, inquiry) VALUES (?, ?)",
            params![recipient.partner.id.as_str(), place],
        )?;
    }
    letters::write(transaction, letters)?;
    audit::append(transaction, event)?;
    Ok(Once::Done)
}

const ASKED_FOR: &str = "FROM inquiry WHERE organization = :organization
    AND (:account IS NULL OR account = :account AND key = :key)";

fn list(transaction: &Transaction, question: &InquiryQuestion) -> Result<Numbered<Inquiry>, StoreError> {
    let account = question.made.as_ref().map(|(account, _)| account.as_str());
    let key = question.made.as_ref().map(|(_, key)| key.as_str());
    let organization = question.organization.as_str();
    let mut count = transaction.prepare_cached(&format!("SELECT count(*) {ASKED_FOR}"))?;
    let total = count.query_row(
        named_params! { ":organization": organization, ":account": account, ":key": key },
        |row| row.get(0),
    )?;
    let Span { above, below, direction, limit } = Span::newest_first(question.edge.as_ref(), question.limit);
    let mut select = transaction.prepare_cached(&format!(
        "SELECT place, content {ASKED_FOR} AND place > :above AND place < :below
         ORDER BY place {direction} LIMIT :limit"
    ))?;
    let rows = select.query_and_then(
        named_params! {
            ":organization": organization, ":account": account, ":key": key,
            ":above": above, ":below": below, ":limit": limit,
        },
        |row| Ok((row.get::<_, i64>(0)?.unsigned_abs(), json::read_some(&row.get::<_, String>(1)?)?)),
    )?;
    let rows = rows.collect::<Result<_, StoreError>>()?;
    Ok(Numbered::cut(rows, total, question.edge.as_ref(), question.limit, |(number, _)| *number))
}
