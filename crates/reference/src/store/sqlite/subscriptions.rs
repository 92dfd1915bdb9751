//! The table `subscription`.

use super::{Changed, FOREVER, SlotChange, StoreError};
use crate::store::{SortValue, search_text};
use contract::{
    ETag, Money, PartnerId, PartnerOfRecord, PartnerOfRecordActions, PartnerOfRecordSlot, SortKey,
    Subscription, SubscriptionId, SubscriptionStatus, TenantId, Timestamp,
    money::Currency,
    partner_of_record::Source,
    subscription::{Licenses, PurchaseChannel, Term},
};
use rusqlite::{OptionalExtension, Row, Transaction, named_params, params, types::Value};

const COLUMNS: &[&str] = &[
    "id",
    "organization",
    "name",
    "sku_part_number",
    "status",
    "trial",
    "licenses_total",
    "licenses_assigned",
    "term",
    "auto_renew",
    "started_at",
    "term_ends_at",
    "price_minor",
    "price_currency",
    "purchase_channel",
    "reseller_name",
    "partner_id",
    "partner_name",
    "partner_city",
    "partner_country",
    "partner_source",
    "partner_since",
    "partner_etag",
    "name_key",
    "status_rank",
    "partner_key",
    "sku_key",
    "search_text",
    "visible_from",
    "visible_until",
];

/// Adds subscriptions of an organisation.
pub(super) fn insert(
    transaction: &Transaction,
    organization: &TenantId,
    rows: &[Subscription],
) -> Result<(), StoreError> {
    rows.iter().try_for_each(|row| insert_newest(transaction, organization, row))
}

/// How many an organisation has.
pub(super) fn count(transaction: &Transaction, organization: &TenantId) -> Result<usize, StoreError> {
    let count = "SELECT count(*) FROM subscription WHERE organization = ? AND visible_until = ?";
    let count: u32 =
        transaction.query_row(count, params![organization.as_str(), FOREVER.millis()], |row| row.get(0))?;
    Ok(count as usize)
}

/// The newest version: what the subscription is, and what lists show from some time on.
pub(super) fn insert_newest(
    transaction: &Transaction,
    organization: &TenantId,
    row: &Subscription,
) -> Result<(), StoreError> {
    let mut statement = transaction.prepare_cached(&format!(
        "INSERT INTO subscription ({}) VALUES (:{})",
        COLUMNS.join(", "),
        COLUMNS.join(", :")
    ))?;
    let partner = row.partner_of_record.value.as_ref();
    let currency = row.unit_price.map(|price| price.currency());
    let key = |key| value(SortValue::of(row, &key));
    statement.execute(named_params! {
        ":id": row.id.as_str(),
        ":organization": organization.as_str(),
        ":name": row.name,
        ":sku_part_number": row.sku_part_number,
        ":status": row.status.as_str(),
        ":trial": row.trial,
        ":licenses_total": row.licenses.total,
        ":licenses_assigned": row.licenses.assigned,
        ":term": row.term.as_str(),
        ":auto_renew": row.auto_renew,
        ":started_at": row.started_at.millis(),
        ":term_ends_at": row.term_ends_at.millis(),
        ":price_minor": row.unit_price.map(|price| price.minor()),
        ":price_currency": currency.as_ref().map(Currency::as_str),
        ":purchase_channel": row.purchase_channel.as_str(),
        ":reseller_name": row.reseller_name,
        ":partner_id": partner.map(|partner| partner.partner_id.digits()),
        ":partner_name": partner.map(|partner| &partner.name),
        ":partner_city": partner.map(|partner| &partner.city),
        ":partner_country": partner.map(|partner| &partner.country),
        ":partner_source": partner.map(|partner| partner.source.as_str()),
        ":partner_since": partner.map(|partner| partner.associated_at.millis()),
        ":partner_etag": row.partner_of_record.etag.as_str(),
        ":name_key": key(SortKey::Name),
        ":status_rank": key(SortKey::Status),
        ":partner_key": key(SortKey::PartnerOfRecord),
        ":sku_key": key(SortKey::Sku),
        ":search_text": search_text(row),
        ":visible_from": row.partner_of_record.visible_at.map_or(0, Timestamp::millis),
        ":visible_until": FOREVER.millis(),
    })?;
    Ok(())
}

/// Puts another slot in the place of the expected one, and says whose place it was; or why not.
pub(super) fn change(
    transaction: &Transaction,
    change: &SlotChange,
) -> Result<Result<Option<PartnerOfRecord>, Changed>, StoreError> {
    let Some(before) = find(transaction, &change.organization, &change.subscription)? else {
        return Ok(Err(Changed::Missing));
    };
    let slot = before.partner_of_record.clone();
    if slot.etag != change.expected {
        return Ok(Err(Changed::Stale(slot)));
    }
    let (id, now) = (change.subscription.as_str(), change.event.at);
    let visible_at = change.slot.visible_at.unwrap_or(now);
    transaction.execute(
        "UPDATE subscription SET visible_until = ? WHERE id = ? AND visible_until = ?",
        params![visible_at.millis(), id, FOREVER.millis()],
    )?;
    transaction
        .execute("DELETE FROM subscription WHERE id = ? AND visible_until <= ?", params![id, now.millis()])?;
    let after = Subscription { partner_of_record: change.slot.clone(), ..before };
    insert_newest(transaction, &change.organization, &after)?;
    Ok(Ok(slot.value))
}

pub(super) fn find(
    transaction: &Transaction,
    organization: &TenantId,
    id: &SubscriptionId,
) -> Result<Option<Subscription>, StoreError> {
    let mut statement = transaction.prepare_cached(
        "SELECT * FROM subscription WHERE organization = ? AND id = ? AND visible_until = ?",
    )?;
    Ok(statement.query_row(params![organization.as_str(), id.as_str(), FOREVER.millis()], read).optional()?)
}

/// A version that there is.
pub(super) fn of_version(transaction: &Transaction, version: i64) -> Result<Subscription, StoreError> {
    let mut statement = transaction.prepare_cached("SELECT * FROM subscription WHERE version = ?")?;
    Ok(statement.query_row([version], read)?)
}

fn value(value: SortValue) -> Value {
    match value {
        SortValue::Number(number) => Value::Integer(number),
        SortValue::Text(text) => Value::Text(text),
        SortValue::Nothing => Value::Null,
    }
}

fn read(row: &Row) -> rusqlite::Result<Subscription> {
    let text = |column: &str| row.get::<_, String>(column);
    let instant = |column: &str| Ok::<_, rusqlite::Error>(Timestamp::from_millis(row.get(column)?));
    let currency = row.get::<_, Option<String>>("price_currency")?.and_then(|code| Currency::parse(&code));
    let price = row.get::<_, Option<i64>>("price_minor")?;
    let partner_id =
        row.get::<_, Option<String>>("partner_id")?.and_then(|digits| PartnerId::parse(&digits).ok());
    let partner = |partner_id| {
        Ok::<_, rusqlite::Error>(PartnerOfRecord {
            partner_id,
            name: text("partner_name")?,
            city: text("partner_city")?,
            country: text("partner_country")?,
            source: Source::from(text("partner_source")?.as_str()),
            associated_at: instant("partner_since")?,
        })
    };
    Ok(Subscription {
        id: SubscriptionId::new(text("id")?),
        name: text("name")?,
        sku_part_number: text("sku_part_number")?,
        status: SubscriptionStatus::from(text("status")?.as_str()),
        trial: row.get("trial")?,
        licenses: Licenses { total: row.get("licenses_total")?, assigned: row.get("licenses_assigned")? },
        term: Term::from(text("term")?.as_str()),
        auto_renew: row.get("auto_renew")?,
        started_at: instant("started_at")?,
        term_ends_at: instant("term_ends_at")?,
        unit_price: price.zip(currency).map(|(minor, currency)| Money::new(minor, currency)),
        purchase_channel: PurchaseChannel::from(text("purchase_channel")?.as_str()),
        reseller_name: row.get("reseller_name")?,
        partner_of_record: PartnerOfRecordSlot {
            value: partner_id.map(partner).transpose()?,
            etag: ETag::new(text("partner_etag")?),
            visible_at: Some(instant("visible_from")?).filter(|at| at.millis() > 0),
        },
        // Said of an account, not of a subscription.
        allowed_actions: PartnerOfRecordActions::default(),
    })
}
