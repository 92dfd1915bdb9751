//! The order of a list of subscriptions: by several columns, one after the other (row N1).

use crate::macros::open_enum;

open_enum! {
    /// The columns a list can be sorted by.
    pub enum SortKey {
        /// The product's name.
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

/// Most columns at once.
pub const MAX_SORTS: usize = 3;

/// A column and a direction; `-name` on the wire when descending.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sort {
    /// By what.
    pub key: SortKey,
    /// Largest first.
    pub descending: bool,
}

impl Default for Sort {
    fn default() -> Self {
        Self { key: SortKey::Name, descending: false }
    }
}

impl std::fmt::Display for Sort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.descending { "-" } else { "" };
        write!(f, "{sign}{}", self.key)
    }
}

/// Columns in the order in which they count, each once, at most [`MAX_SORTS`]. Rows that are equal in all of
/// them stand by their ids.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SortOrder(Vec<Sort>);

/// By name.
impl Default for SortOrder {
    fn default() -> Self {
        Self(vec![Sort::default()])
    }
}

impl SortOrder {
    /// By one column.
    pub fn by(sort: Sort) -> Self {
        Self(vec![sort])
    }

    /// The columns; at least one.
    pub fn columns(&self) -> &[Sort] {
        &self.0
    }

    /// Which place a column has, from 0, and its direction.
    pub fn of(&self, key: &SortKey) -> Option<(usize, bool)> {
        let found = self.0.iter().enumerate().find(|(_, sort)| sort.key == *key);
        found.map(|(place, sort)| (place, sort.descending))
    }

    /// The same with a column at its end: where it is there already, its direction is turned.
    #[must_use]
    pub fn and(mut self, key: &SortKey) -> Self {
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
        let mut sorts: Vec<Sort> = Vec::new();
        for part in text.split(',') {
            let (key, descending) = part.strip_prefix('-').map_or((part, false), |key| (key, true));
            let key = SortKey::from(key);
            let fits = key.is_known() && sorts.len() < MAX_SORTS && sorts.iter().all(|sort| sort.key != key);
            if !fits {
                return None;
            }
            sorts.push(Sort { key, descending });
        }
        Some(Self(sorts))
    }
}

impl std::fmt::Display for SortOrder {
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
    fn what_is_no_order_is_refused() {
        for text in ["", "colour", "name,name", "name,-name", "name,", "name,status,licenses,startedAt"] {
            assert_eq!(SortOrder::parse(text), None, "{text:?}");
        }
    }
}
