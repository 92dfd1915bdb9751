//! What a list of subscriptions is asked for. The same words stand in the page's address and in the API's.

use crate::{
    macros::open_enum,
    page::Cursor,
    partner_id::PartnerId,
    sort::SortOrder,
    subscription::{PurchaseChannel, SubscriptionStatus},
};

open_enum! {
    /// Whether a row must have a partner of record.
    pub enum PartnerFilter {
        /// Only rows that have one.
        With = "with",
        /// Only rows that have none.
        Without = "without",
    }
}

/// Rows of a page when nothing is said.
pub const DEFAULT_LIMIT: u16 = 50;
/// Most rows of a page.
pub const MAX_LIMIT: u16 = 500;
/// Longest search, in characters.
pub const MAX_SEARCH: usize = 100;
/// Most days that [`SubscriptionQuery::renews_within`] looks ahead.
pub const MAX_DAYS: u16 = 1_100;

/// A list question: all parts narrow, so the empty query is everything by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SubscriptionQuery {
    /// Words that must all stand in the name, the part number, the partner's name or ID; case and accents do not matter.
    pub search: String,
    /// Any of these, each once and in order; empty means all.
    pub statuses: Vec<SubscriptionStatus>,
    /// With or without partner of record; none means both.
    pub partner: Option<PartnerFilter>,
    /// Credited to this partner.
    pub partner_id: Option<PartnerId>,
    /// Of the product with this part number.
    pub sku: String,
    /// Bought from the operator or from a reseller.
    pub channel: Option<PurchaseChannel>,
    /// Bought from the reseller of this name.
    pub reseller: String,
    /// With a term that ends within so many days from now.
    pub renews_within: Option<u16>,
    /// In which order.
    pub sort: SortOrder,
    /// From where; none means from the beginning.
    pub cursor: Option<Cursor>,
    /// How many; none means [`DEFAULT_LIMIT`].
    pub limit: Option<u16>,
}

/// A parameter that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidParameter {
    /// Its name.
    pub name: &'static str,
    /// What is wrong, a stable code.
    pub code: &'static str,
}

impl SubscriptionQuery {
    /// Adds a status to those that are asked for, or takes it away.
    pub fn choose_status(&mut self, status: &SubscriptionStatus, wanted: bool) {
        match (self.statuses.binary_search(status), wanted) {
            (Err(at), true) => self.statuses.insert(at, status.clone()),
            (Ok(at), false) => drop(self.statuses.remove(at)),
            (Ok(_), true) | (Err(_), false) => {}
        }
    }

    /// The query as unescaped pairs, defaults left out.
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.filter_pairs();
        if let Some(cursor) = &self.cursor {
            pairs.push(("cursor", cursor.to_string()));
        }
        if let Some(limit) = self.limit {
            pairs.push(("limit", limit.to_string()));
        }
        pairs
    }

    /// The part of [`Self::to_pairs`] that says what is asked, not which part of it.
    pub fn filter_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if !self.search.is_empty() {
            pairs.push(("search", self.search.clone()));
        }
        if !self.statuses.is_empty() {
            let statuses: Vec<&str> = self.statuses.iter().map(SubscriptionStatus::as_str).collect();
            pairs.push(("status", statuses.join(",")));
        }
        if let Some(partner) = &self.partner {
            pairs.push(("partnerOfRecord", partner.to_string()));
        }
        if let Some(id) = &self.partner_id {
            pairs.push(("partnerId", id.to_string()));
        }
        if !self.sku.is_empty() {
            pairs.push(("skuPartNumber", self.sku.clone()));
        }
        if let Some(channel) = &self.channel {
            pairs.push(("purchaseChannel", channel.to_string()));
        }
        if !self.reseller.is_empty() {
            pairs.push(("reseller", self.reseller.clone()));
        }
        if let Some(days) = self.renews_within {
            pairs.push(("renewsWithin", days.to_string()));
        }
        if self.sort != SortOrder::default() {
            pairs.push(("sort", self.sort.to_string()));
        }
        pairs
    }

    /// Reads pairs; parameters it does not know are left alone.
    ///
    /// # Errors
    /// Every parameter with a value that is not one of its values.
    pub fn from_pairs<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Vec<InvalidParameter>> {
        let (query, errors) = Self::read(pairs);
        if errors.is_empty() { Ok(query) } else { Err(errors) }
    }

    /// Reads pairs as a page's address gives them: what cannot be read is as if it were not there.
    pub fn from_address<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let (query, _) = Self::read(pairs);
        Self { limit: None, ..query }
    }

    fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<InvalidParameter>) {
        let mut query = Self::default();
        let mut errors = Vec::new();
        for (name, value) in pairs.into_iter().filter(|(_, value)| !value.is_empty()) {
            let invalid = match name {
                "search" => read_text(&mut query.search, "search", value),
                "status" => query.read_statuses(value),
                "partnerOfRecord" => query.read_partner(value),
                "partnerId" => query.read_partner_id(value),
                "skuPartNumber" => read_text(&mut query.sku, "skuPartNumber", value),
                "purchaseChannel" => query.read_channel(value),
                "reseller" => read_text(&mut query.reseller, "reseller", value),
                "renewsWithin" => query.read_renews_within(value),
                "sort" => query.read_sort(value),
                "cursor" => {
                    query.cursor = Some(Cursor::new(value));
                    None
                }
                "limit" => query.read_limit(value),
                _ => None,
            };
            errors.extend(invalid);
        }
        (query, errors)
    }

    fn read_statuses(&mut self, value: &str) -> Option<InvalidParameter> {
        let mut all_known = true;
        for status in value.split(',').map(SubscriptionStatus::from) {
            all_known &= status.is_known();
            self.choose_status(&status, status.is_known());
        }
        (!all_known).then_some(InvalidParameter { name: "status", code: "unknown-value" })
    }

    fn read_partner(&mut self, value: &str) -> Option<InvalidParameter> {
        let partner = PartnerFilter::from(value);
        if !partner.is_known() {
            return Some(InvalidParameter { name: "partnerOfRecord", code: "unknown-value" });
        }
        self.partner = Some(partner);
        None
    }

    fn read_partner_id(&mut self, value: &str) -> Option<InvalidParameter> {
        self.partner_id = PartnerId::parse(value).ok();
        self.partner_id.is_none().then_some(InvalidParameter { name: "partnerId", code: "invalid-value" })
    }

    fn read_channel(&mut self, value: &str) -> Option<InvalidParameter> {
        self.channel = Some(PurchaseChannel::from(value)).filter(PurchaseChannel::is_known);
        self.channel.is_none().then_some(InvalidParameter { name: "purchaseChannel", code: "unknown-value" })
    }

    fn read_renews_within(&mut self, value: &str) -> Option<InvalidParameter> {
        self.renews_within = value.parse().ok().filter(|days| (1..=MAX_DAYS).contains(days));
        self.renews_within
            .is_none()
            .then_some(InvalidParameter { name: "renewsWithin", code: "out-of-range" })
    }

    fn read_sort(&mut self, value: &str) -> Option<InvalidParameter> {
        let Some(sort) = SortOrder::parse(value) else {
            return Some(InvalidParameter { name: "sort", code: "unknown-value" });
        };
        self.sort = sort;
        None
    }

    fn read_limit(&mut self, value: &str) -> Option<InvalidParameter> {
        match value.parse() {
            Ok(limit) if (1..=MAX_LIMIT).contains(&limit) => {
                self.limit = Some(limit);
                None
            }
            _ => Some(InvalidParameter { name: "limit", code: "out-of-range" }),
        }
    }

    /// The number of rows to return.
    pub fn limit(&self) -> usize {
        usize::from(self.limit.unwrap_or(DEFAULT_LIMIT))
    }

    /// Whether anything narrows the list.
    pub fn is_filtered(&self) -> bool {
        !self.search.trim().is_empty()
            || !self.statuses.is_empty()
            || self.partner.is_some()
            || self.partner_id.is_some()
            || !self.sku.is_empty()
            || self.channel.is_some()
            || !self.reseller.is_empty()
            || self.renews_within.is_some()
    }
}

fn read_text(into: &mut String, name: &'static str, value: &str) -> Option<InvalidParameter> {
    if value.chars().count() > MAX_SEARCH {
        return Some(InvalidParameter { name, code: "too-long" });
    }
    value.clone_into(into);
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sort::{Sort, SortKey};
    use proptest::{collection::btree_set, option, prelude::*, sample::select};

    fn any_query() -> impl Strategy<Value = SubscriptionQuery> {
        let narrow = (
            ".{0,100}",
            btree_set(select(SubscriptionStatus::KNOWN), 0..4).prop_map(Vec::from_iter),
            option::of(select(PartnerFilter::KNOWN)),
            option::of((1000_u32..9999).prop_map(|id| PartnerId::parse(&id.to_string()).unwrap())),
            ".{0,100}",
            option::of(select(PurchaseChannel::KNOWN)),
            ".{0,100}",
            option::of(1..=MAX_DAYS),
        );
        let sort = (select(SortKey::KNOWN), any::<bool>());
        let sort = sort.prop_map(|(key, descending)| SortOrder::by(Sort { key, descending }));
        (narrow, sort, option::of("[a-z]{1,10}"), option::of(1..=MAX_LIMIT)).prop_map(
            |(narrow, sort, cursor, limit)| {
                let (search, statuses, partner, partner_id, sku, channel, reseller, renews_within) = narrow;
                let cursor = cursor.map(Cursor::new);
                SubscriptionQuery {
                    search,
                    statuses,
                    partner,
                    partner_id,
                    sku,
                    channel,
                    reseller,
                    renews_within,
                    sort,
                    cursor,
                    limit,
                }
            },
        )
    }

    proptest! {
        #[test]
        fn n1_every_query_survives_its_address(query in any_query()) {
            let pairs = query.to_pairs();
            let read = SubscriptionQuery::from_pairs(pairs.iter().map(|(name, value)| (*name, value.as_str())));
            prop_assert_eq!(read, Ok(query));
        }

        #[test]
        fn no_pair_makes_it_panic(name in "search|status|partnerOfRecord|partnerId|purchaseChannel|renewsWithin|sort|cursor|limit", value in ".{0,20}") {
            let _ = SubscriptionQuery::from_pairs([(name.as_str(), value.as_str())]);
            let lenient = SubscriptionQuery::from_address([(name.as_str(), value.as_str())]);
            prop_assert_eq!(lenient.limit, None);
        }
    }

    #[test]
    fn every_wrong_parameter_is_named_at_once() {
        let pairs =
            [("status", "active,burning"), ("sort", "colour"), ("limit", "0"), ("partnerOfRecord", "maybe")];
        let errors = SubscriptionQuery::from_pairs(pairs).unwrap_err();
        let names: Vec<_> = errors.iter().map(|error| error.name).collect();
        assert_eq!(names, ["status", "sort", "limit", "partnerOfRecord"]);
    }

    #[test]
    fn a_page_address_with_nonsense_still_opens() {
        let query = SubscriptionQuery::from_address([
            ("status", "active,burning"),
            ("sort", "colour"),
            ("limit", "x"),
        ]);
        assert_eq!(query.statuses, [SubscriptionStatus::Active]);
        assert_eq!(query.sort, SortOrder::default());
        assert_eq!(query.limit, None);
    }
}
