//! What a store is asked for a list, and the order every store must keep.

use super::{
    fold,
    window::{Edge, Window},
};
use contract::{
    PartnerFilter, PartnerId, PurchaseChannel, SortKey, SortOrder, Subscription, SubscriptionId,
    SubscriptionQuery, SubscriptionStatus, Timestamp,
};
use serde::{Deserialize, Serialize};
use std::{cmp::Ordering, ops::Range};

/// What a row is sorted by. Nothing comes last in both directions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum SortValue {
    /// A status, an amount or an instant.
    Number(i64),
    /// A folded text, compared byte by byte.
    Text(String),
    /// The row has none.
    Nothing,
}

impl SortValue {
    /// What a subscription is sorted by in a column.
    pub fn of(subscription: &Subscription, key: &SortKey) -> Self {
        match key {
            SortKey::Name | SortKey::Other(_) => Self::Text(fold::fold(&subscription.name)),
            SortKey::Status => Self::Number(rank(&subscription.status)),
            SortKey::Licenses => Self::Number(i64::from(subscription.licenses.total)),
            SortKey::TermEnds => Self::Number(subscription.term_ends_at.millis()),
            SortKey::Started => Self::Number(subscription.started_at.millis()),
            SortKey::Sku => Self::Text(fold::fold(&subscription.sku_part_number)),
            SortKey::PartnerOfRecord => match &subscription.partner_of_record.value {
                Some(partner) => Self::Text(fold::fold(&partner.name)),
                None => Self::Nothing,
            },
        }
    }

    /// Which of two comes first.
    pub(crate) fn compare(&self, other: &Self, descending: bool) -> Ordering {
        let turn = |order: Ordering| if descending { order.reverse() } else { order };
        match (self, other) {
            (Self::Number(ours), Self::Number(theirs)) => turn(ours.cmp(theirs)),
            (Self::Text(ours), Self::Text(theirs)) => turn(ours.cmp(theirs)),
            (Self::Nothing, Self::Nothing) => Ordering::Equal,
            (Self::Nothing, _) => Ordering::Greater,
            (_, Self::Nothing) => Ordering::Less,
            // One column has one kind of value.
            (Self::Number(_), Self::Text(_)) => Ordering::Less,
            (Self::Text(_), Self::Number(_)) => Ordering::Greater,
        }
    }
}

/// A status in the order of a subscription's life; what is not known comes last.
pub(super) fn rank(status: &SubscriptionStatus) -> i64 {
    let known = SubscriptionStatus::KNOWN.iter().zip(0..).find(|(known, _)| *known == status);
    known.map_or(i64::MAX, |(_, place)| place)
}

/// The text that a search looks into. Lines keep a word from matching across two parts.
pub fn search_text(subscription: &Subscription) -> String {
    let partner = subscription.partner_of_record.value.as_ref();
    let id = partner.map(|partner| partner.partner_id.digits());
    let parts = [
        Some(subscription.name.as_str()),
        Some(subscription.sku_part_number.as_str()),
        partner.map(|partner| partner.name.as_str()),
        id.as_deref(),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().map(fold::fold).collect();
    parts.join("\n")
}

/// A row's place in a sorted list. Equal rows stand by their ids, so that no page loses or repeats one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// What it is sorted by, column by column.
    pub values: Vec<SortValue>,
    /// Its id.
    pub id: SubscriptionId,
}

impl Position {
    /// The place of a subscription.
    pub fn of(subscription: &Subscription, order: &SortOrder) -> Self {
        let values = order.columns().iter().map(|sort| SortValue::of(subscription, &sort.key));
        Self { values: values.collect(), id: subscription.id.clone() }
    }

    /// Which of two comes first.
    pub fn compare(&self, other: &Self, order: &SortOrder) -> Ordering {
        let columns = order.columns().iter().zip(self.values.iter().zip(&other.values));
        let by_column = columns.map(|(sort, (ours, theirs))| ours.compare(theirs, sort.descending));
        by_column.fold(Ordering::Equal, Ordering::then).then_with(|| self.id.cmp(&other.id))
    }
}

/// A list question, ready for a store.
#[derive(Clone, Debug)]
pub struct Question {
    /// Folded words, all of which must occur.
    pub words: Vec<String>,
    /// Any of these; empty means all.
    pub statuses: Vec<SubscriptionStatus>,
    /// With or without partner of record.
    pub partner: Option<PartnerFilter>,
    /// Credited to the partner with these digits.
    pub partner_digits: Option<String>,
    /// Of the product with this part number.
    pub sku: Option<String>,
    /// Bought from the operator or from a reseller.
    pub channel: Option<PurchaseChannel>,
    /// Bought from the reseller of this name.
    pub reseller: Option<String>,
    /// With a term that ends within these instants.
    pub term_ends: Option<Range<Timestamp>>,
    /// In which order.
    pub order: SortOrder,
    /// From where; none means from the beginning.
    pub edge: Option<Edge<Position>>,
    /// How many rows.
    pub limit: usize,
    /// As of when: a change shows in lists only some time after it was made (row D7).
    pub at: Timestamp,
}

impl Question {
    /// The question of a query that goes on from a row.
    pub fn new(query: &SubscriptionQuery, edge: Option<Edge<Position>>, at: Timestamp) -> Self {
        let text = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Self {
            words: fold::words(&query.search),
            statuses: query.statuses.clone(),
            partner: query.partner.clone(),
            partner_digits: query.partner_id.map(PartnerId::digits),
            sku: text(&query.sku),
            channel: query.channel.clone(),
            reseller: text(&query.reseller),
            term_ends: query.renews_within.map(|days| at..at.plus_days(i64::from(days))),
            order: query.sort.clone(),
            edge,
            limit: query.limit(),
            at,
        }
    }

    /// Whether a subscription is asked for: every part of the question but the search.
    pub fn fits(&self, row: &Subscription) -> bool {
        let partner = row.partner_of_record.value.as_ref();
        let partner_fits = match self.partner {
            Some(PartnerFilter::With) => partner.is_some(),
            Some(PartnerFilter::Without) => partner.is_none(),
            _ => true,
        };
        partner_fits
            && (self.statuses.is_empty() || self.statuses.contains(&row.status))
            && self
                .partner_digits
                .as_ref()
                .is_none_or(|digits| partner.is_some_and(|own| own.partner_id.digits() == *digits))
            && self.sku.as_ref().is_none_or(|sku| row.sku_part_number == *sku)
            && self.channel.as_ref().is_none_or(|channel| row.purchase_channel == *channel)
            && self.reseller.as_ref().is_none_or(|name| row.reseller_name.as_ref() == Some(name))
            && self.term_ends.as_ref().is_none_or(|term| term.contains(&row.term_ends_at))
    }
}

/// One page of a list of subscriptions.
pub type Slice = Window<Subscription, Position>;
