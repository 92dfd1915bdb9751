//! The order of a list: by several columns, one after the other (rows G5, N1).

use crate::macros::open_enum;

open_enum! {
    /// The columns by which subscriptions can be sorted.
    #[derive(Default)]
    pub enum SortKey {
        /// The product's name.
        #[default]
        Name = "name",
        /// Where it is in its life.
        Status = "status",
        /// Bought licenses.
        Licenses = "licenses",
        /// The partner of record's name; rows without one come last in both directions.
        PartnerOfRecord = "partnerOfRecord",
        /// When the term ends.
        TermEnds = "termEndsAt",
        /// When it first started.
        Started = "startedAt",
        /// The product's part number.
        Sku = "skuPartNumber",
    }
}

open_enum! {
    /// The columns by which partner relationships can be sorted.
    #[derive(Default)]
    pub enum RelationshipSortKey {
        /// The partner's name.
        #[default]
        Partner = "partner",
        /// What the partner is.
        Kind = "kind",
        /// The relationship's name.
        Name = "name",
        /// How harmful its roles are, and how many.
        Roles = "roles",
        /// Where it is.
        Status = "status",
        /// Since when.
        Started = "startedAt",
        /// When it ends; what nothing ends comes last in both directions.
        Ends = "endsAt",
    }
}

/// What a list can be sorted by. The default is what it is sorted by when nothing is said.
pub trait SortColumn: Clone + Default + Eq + std::fmt::Display + for<'a> From<&'a str> {
    /// False for a column that only a newer build would understand.
    fn is_known(&self) -> bool;
}

impl SortColumn for SortKey {
    fn is_known(&self) -> bool {
        self.is_known()
    }
}

impl SortColumn for RelationshipSortKey {
    fn is_known(&self) -> bool {
        self.is_known()
    }
}

/// Most columns at once.
pub const MAX_SORTS: usize = 3;

/// A column and a direction; `-name` on the wire when descending.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sort<K = SortKey> {
    /// By what.
    pub key: K,
    /// Largest first.
    pub descending: bool,
}

impl<K: SortColumn> std::fmt::Display for Sort<K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.descending { "-" } else { "" };
        write!(f, "{sign}{}", self.key)
    }
}

/// Columns in the order in which they count, each once, at most [`MAX_SORTS`]. Rows that are equal in all of
/// them stand by their ids.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SortOrder<K = SortKey>(Vec<Sort<K>>);

/// By the first column there is.
impl<K: SortColumn> Default for SortOrder<K> {
    fn default() -> Self {
        Self(vec![Sort::default()])
    }
}

impl<K: SortColumn> SortOrder<K> {
    /// By one column.
    pub fn by(sort: Sort<K>) -> Self {
        Self(vec![sort])
    }

    /// The columns; at least one.
    pub fn columns(&self) -> &[Sort<K>] {
        &self.0
    }

    /// Which place a column has, from 0, and its direction.
    pub fn of(&self, key: &K) -> Option<(usize, bool)> {
        let found = self.0.iter().enumerate().find(|(_, sort)| sort.key == *key);
        found.map(|(place, sort)| (place, sort.descending))
    }

    /// The same with a column at its end: where it is there already, its direction is turned.
    #[must_use]
    pub fn and(mut self, key: &K) -> Self {
        match self.0.iter_mut().find(|sort| sort.key == *key) {
            Some(sort) => sort.descending = !sort.descending,
            None => {
                self.0.truncate(MAX_SORTS - 1);
                self.0.push(Sort { key: key.clone(), descending: false });
            }
        }
        self
    }

    /// Reads `termEndsAt,-name`; nothing when a column is not known, comes twice, or there are too many.
    pub fn parse(text: &str) -> Option<Self> {
        let mut sorts: Vec<Sort<K>> = Vec::new();
        for part in text.split(',') {
            let (key, descending) = part.strip_prefix('-').map_or((part, false), |key| (key, true));
            let key = K::from(key);
            let fits = key.is_known() && sorts.len() < MAX_SORTS && sorts.iter().all(|sort| sort.key != key);
            if !fits {
                return None;
            }
            sorts.push(Sort { key, descending });
        }
        Some(Self(sorts))
    }
}

impl<K: SortColumn> std::fmt::Display for SortOrder<K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let texts: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&texts.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{prelude::*, sample::subsequence};

    proptest! {
        #[test]
        fn n1_every_order_survives_its_text(
            keys in subsequence(SortKey::KNOWN, 1..=MAX_SORTS).prop_shuffle(),
            directions: [bool; MAX_SORTS],
        ) {
            let sorts = keys.into_iter().zip(directions).map(|(key, descending)| Sort { key, descending });
            let order = SortOrder(sorts.collect());
            prop_assert_eq!(SortOrder::parse(&order.to_string()), Some(order));
        }
    }

    #[test]
    fn n1_a_column_is_added_once_and_turned_the_second_time() {
        let order = SortOrder::default().and(&SortKey::TermEnds).and(&SortKey::Name);
        assert_eq!(order.to_string(), "-name,termEndsAt");
        let order = order.and(&SortKey::Status).and(&SortKey::Licenses);
        assert_eq!(order.to_string(), "-name,termEndsAt,licenses");
        assert_eq!(order.of(&SortKey::TermEnds), Some((1, false)));
    }

    #[test]
    fn g5_relationships_are_sorted_by_partner_when_nothing_is_said() {
        let order = SortOrder::<RelationshipSortKey>::default();
        assert_eq!(order.to_string(), "partner");
        assert_eq!(order.and(&RelationshipSortKey::Ends).to_string(), "partner,endsAt");
    }

    #[test]
    fn what_is_no_order_is_refused() {
        for text in ["", "colour", "name,name", "name,-name", "name,", "name,status,licenses,startedAt"] {
            assert_eq!(SortOrder::<SortKey>::parse(text), None, "{text:?}");
        }
    }
}
