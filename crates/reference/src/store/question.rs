//! What a store is asked for a list, and the order every store must keep.

use super::fold;
use contract::{
    PartnerFilter, Sort, SortKey, Subscription, SubscriptionId, SubscriptionQuery, SubscriptionStatus,
    Timestamp,
};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

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
            SortKey::Sku => Self::Text(subscription.sku_part_number.clone()),
            SortKey::PartnerOfRecord => match &subscription.partner_of_record.value {
                Some(partner) => Self::Text(fold::fold(&partner.name)),
                None => Self::Nothing,
            },
        }
    }
}

/// A status in the order of a subscription's life; what is not known comes last.
fn rank(status: &SubscriptionStatus) -> i64 {
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
    /// What it is sorted by.
    pub value: SortValue,
    /// Its id.
    pub id: SubscriptionId,
}

impl Position {
    /// The place of a subscription.
    pub fn of(subscription: &Subscription, sort: &Sort) -> Self {
        Self { value: SortValue::of(subscription, &sort.key), id: subscription.id.clone() }
    }

    /// Which of two comes first.
    pub fn compare(&self, other: &Self, descending: bool) -> Ordering {
        let turn = |order: Ordering| if descending { order.reverse() } else { order };
        let by_value = match (&self.value, &other.value) {
            (SortValue::Number(ours), SortValue::Number(theirs)) => turn(ours.cmp(theirs)),
            (SortValue::Text(ours), SortValue::Text(theirs)) => turn(ours.cmp(theirs)),
            (SortValue::Nothing, SortValue::Nothing) => Ordering::Equal,
            (SortValue::Nothing, _) => Ordering::Greater,
            (_, SortValue::Nothing) => Ordering::Less,
            // One column has one kind of value.
            (SortValue::Number(_), SortValue::Text(_)) => Ordering::Less,
            (SortValue::Text(_), SortValue::Number(_)) => Ordering::Greater,
        };
        by_value.then_with(|| self.id.cmp(&other.id))
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
    /// In which order.
    pub sort: Sort,
    /// The row before the first one wanted.
    pub after: Option<Position>,
    /// How many rows.
    pub limit: usize,
    /// As of when: a change shows in lists only some time after it was made (row D7).
    pub at: Timestamp,
}

impl Question {
    /// The question of a query that goes on after a row.
    pub fn new(query: &SubscriptionQuery, after: Option<Position>, at: Timestamp) -> Self {
        Self {
            words: fold::words(&query.search),
            statuses: query.statuses.clone(),
            partner: query.partner.clone(),
            sort: query.sort.columns().first().cloned().unwrap_or_default(),
            after,
            limit: query.limit(),
            at,
        }
    }
}

/// The rows of one page.
#[derive(Clone, Debug, PartialEq)]
pub struct Slice {
    /// The rows.
    pub items: Vec<Subscription>,
    /// The last of them, when more follow.
    pub next: Option<Position>,
    /// How many match, over all pages.
    pub total: u32,
}

impl Slice {
    /// Cuts rows that were fetched one too many, which is how one knows that more follow.
    pub(super) fn cut(mut items: Vec<Subscription>, total: u32, question: &Question) -> Self {
        let more = items.len() > question.limit;
        items.truncate(question.limit);
        let next = items.last().filter(|_| more).map(|last| Position::of(last, &question.sort));
        Self { items, next, total }
    }
}
