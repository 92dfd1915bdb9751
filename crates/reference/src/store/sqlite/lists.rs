//! The lists of subscriptions in memory: filters, search, order and pages. The file has the last word: before
//! each answer, what came into it since is read from there, whoever wrote it.

use super::{Alike, Covered, Question, Slice, StoreError, subscriptions};
use crate::store::{Edge, Position, SortValue, question::rank};
use contract::{PartnerFilter, PartnerId, PurchaseChannel, SortKey, SubscriptionStatus, TenantId, Timestamp};
use list_index::{Filter, Group, Index, Kind, Test, Value, Version};
use rusqlite::{Row, Transaction, types::ValueRef};
use std::{collections::BTreeMap, mem};

/// By what rows are sorted and filtered; [`SELECT`] has them in this order, from [`FIRST`] on.
const COLUMNS: usize = 11;
const NAME: usize = 0;
const STATUS: usize = 1;
const LICENSES: usize = 2;
const PARTNER: usize = 3;
const TERM_ENDS: usize = 4;
const STARTED: usize = 5;
const SKU_KEY: usize = 6;
const SKU: usize = 7;
const PARTNER_ID: usize = 8;
const CHANNEL: usize = 9;
const RESELLER: usize = 10;

const KINDS: [Kind; COLUMNS] = [
    Kind::Texts,
    Kind::Numbers,
    Kind::Numbers,
    Kind::Texts,
    Kind::Numbers,
    Kind::Numbers,
    Kind::Texts,
    Kind::Texts,
    Kind::Texts,
    Kind::Texts,
    Kind::Texts,
];

/// The first of them in [`SELECT`].
const FIRST: usize = 6;

const SELECT: &str = "
    SELECT organization, id, version, visible_from, visible_until, search_text, name_key, status_rank,
           licenses_total, partner_key, term_ends_at, started_at, sku_key, sku_part_number, partner_id,
           purchase_channel, reseller_name
    FROM subscription";

const CHANGED: &str = "id IN (SELECT id FROM subscription WHERE version > ?)";

/// What is known of the file's lists, and up to which version.
#[derive(Default)]
pub(super) struct Lists {
    version: i64,
    organizations: BTreeMap<Box<str>, Index>,
}

impl Lists {
    /// Reads what is new.
    pub(super) fn catch_up(&mut self, transaction: &Transaction) -> Result<(), StoreError> {
        let mut newest = transaction.prepare_cached("SELECT coalesce(max(version), 0) FROM subscription")?;
        let newest: i64 = newest.query_row((), |row| row.get(0))?;
        if newest == self.version {
            return Ok(());
        }
        // What was read in part is not kept: after a failure everything is read anew.
        let mut known = mem::take(self);
        if newest < known.version || known.organizations.values().any(Index::is_worn) {
            known = Self::default();
        }
        known.read(transaction)?;
        known.version = newest;
        *self = known;
        Ok(())
    }

    /// Reads what came after the version that is known.
    fn read(&mut self, transaction: &Transaction) -> Result<(), StoreError> {
        // Read anew is whatever has a new version, with all of its versions: some of the others are gone by
        // now, or will be at another time.
        let is_first = self.version == 0;
        if !is_first {
            let mut changed = transaction
                .prepare_cached("SELECT DISTINCT organization, id FROM subscription WHERE version > ?")?;
            let mut rows = changed.query([self.version])?;
            while let Some(row) = rows.next()? {
                let list = self.organizations.get_mut(text(row, 0)?);
                let id = text(row, 1)?;
                list.into_iter().for_each(|list| list.forget(id));
            }
        }
        let which = if is_first { "version > ?" } else { CHANGED };
        let mut select = transaction.prepare_cached(&format!("{SELECT} WHERE {which}"))?;
        let mut rows = select.query([self.version])?;
        while let Some(row) = rows.next()? {
            let organization = text(row, 0)?;
            let list = match self.organizations.get_mut(organization) {
                Some(list) => list,
                None => self.organizations.entry(organization.into()).or_insert_with(|| Index::new(&KINDS)),
            };
            add(list, row)?;
        }
        self.organizations.values_mut().for_each(Index::settle);
        Ok(())
    }

    /// One page.
    pub(super) fn page(
        &self,
        transaction: &Transaction,
        organization: &TenantId,
        question: &Question,
    ) -> Result<Slice, StoreError> {
        let order: Vec<(usize, bool)> =
            question.order.columns().iter().map(|sort| (column(&sort.key), sort.descending)).collect();
        let asked = list_index::Question {
            at: question.at.millis(),
            words: &question.words,
            filters: filters(question),
            order: &order,
            edge: question.edge.as_ref().map(edge),
            limit: question.limit + 1,
        };
        let found =
            self.organizations.get(organization.as_str()).map(|list| list.find(&asked)).unwrap_or_default();
        let items = found.keys.iter().map(|version| subscriptions::of_version(transaction, *version));
        let position = |row: &_| Position::of(row, &question.order);
        let items = items.collect::<Result<_, _>>()?;
        Ok(Slice::cut(items, found.total, question.edge.as_ref(), question.limit, position))
    }

    /// The subscriptions of an organisation that are not deleted, counted by who stands on them.
    pub(super) fn coverage(
        &self,
        transaction: &Transaction,
        organization: &TenantId,
        at: Timestamp,
    ) -> Result<Covered, StoreError> {
        let Some(list) = self.organizations.get(organization.as_str()) else { return Ok(Covered::default()) };
        let deleted = Value::Number(rank(&SubscriptionStatus::Deleted));
        let filters = [Filter { column: STATUS, test: Test::NoneOf(vec![deleted]) }];
        let by = [SKU, PARTNER_ID, CHANNEL, RESELLER];
        let mut covered = Covered::default();
        for Group { values, first, rows } in list.groups(at.millis(), &filters, by, &[(NAME, false)]) {
            let alike = alike(&values)?;
            // What else is to be said, the first of a product or of a partner says.
            if covered.lacks(&alike) {
                covered.describe(&subscriptions::of_version(transaction, first)?);
            }
            covered.add(alike, rows);
        }
        Ok(covered)
    }
}

/// The values of the columns by which a coverage counts.
fn alike(values: &[Value]) -> Result<Alike, StoreError> {
    let mut texts = values.iter().map(|value| match value {
        Value::Text(text) => Some((*text).to_owned()),
        Value::Number(_) | Value::Nothing => None,
    });
    let mut text = || texts.next().flatten();
    let (sku, partner, channel, reseller) = (text(), text(), text(), text());
    let partner = partner.map(|digits| PartnerId::parse(&digits));
    Ok(Alike {
        sku_part_number: sku.unwrap_or_default(),
        partner: partner.transpose().map_err(|error| StoreError(format!("a partner ID: {error:?}")))?,
        channel: PurchaseChannel::from(channel.unwrap_or_default().as_str()),
        reseller,
    })
}

fn text<'a>(row: &'a Row, column: usize) -> Result<&'a str, StoreError> {
    row.get_ref(column)?.as_str().map_err(|error| StoreError(error.to_string()))
}

fn add(list: &mut Index, row: &Row) -> Result<(), StoreError> {
    let mut values = [Value::Nothing; COLUMNS];
    for (value, column) in values.iter_mut().zip(FIRST..) {
        *value = match row.get_ref(column)? {
            ValueRef::Integer(number) => Value::Number(number),
            ValueRef::Text(_) => Value::Text(text(row, column)?),
            _ => Value::Nothing,
        };
    }
    let (key, from, until) = (row.get(2)?, row.get(3)?, row.get(4)?);
    list.add(text(row, 1)?, &Version { key, from, until, text: text(row, 5)?, values: &values });
    Ok(())
}

fn column(key: &SortKey) -> usize {
    match key {
        SortKey::Name | SortKey::Other(_) => NAME,
        SortKey::Status => STATUS,
        SortKey::Licenses => LICENSES,
        SortKey::PartnerOfRecord => PARTNER,
        SortKey::TermEnds => TERM_ENDS,
        SortKey::Started => STARTED,
        SortKey::Sku => SKU_KEY,
    }
}

fn edge(edge: &Edge<Position>) -> list_index::Edge<'_> {
    let Position { values, id } = edge.position();
    let value = |value| match value {
        &SortValue::Number(number) => Value::Number(number),
        SortValue::Text(text) => Value::Text(text),
        SortValue::Nothing => Value::Nothing,
    };
    let values = values.iter().map(value).collect();
    list_index::Edge { values, id: id.as_str(), backwards: edge.is_backwards() }
}

/// The conditions of [`Question::fits`].
fn filters(question: &Question) -> Vec<Filter<'_>> {
    let mut filters = Vec::new();
    let mut add = |column, test| filters.push(Filter { column, test });
    if !question.statuses.is_empty() {
        let statuses = question.statuses.iter().map(|status| Value::Number(rank(status)));
        add(STATUS, Test::AnyOf(statuses.collect()));
    }
    match question.partner {
        Some(PartnerFilter::With) => add(PARTNER_ID, Test::NoneOf(vec![Value::Nothing])),
        Some(PartnerFilter::Without) => add(PARTNER_ID, Test::AnyOf(vec![Value::Nothing])),
        _ => {}
    }
    let texts = [
        (PARTNER_ID, question.partner_digits.as_deref()),
        (SKU, question.sku.as_deref()),
        (CHANNEL, question.channel.as_ref().map(PurchaseChannel::as_str)),
        (RESELLER, question.reseller.as_deref()),
    ];
    for (column, text) in texts {
        if let Some(text) = text {
            add(column, Test::AnyOf(vec![Value::Text(text)]));
        }
    }
    if let Some(term) = &question.term_ends {
        add(TERM_ENDS, Test::Between(term.start.millis(), term.end.millis()));
    }
    filters
}
