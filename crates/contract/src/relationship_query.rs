//! What a list of partner relationships is asked for. The same words stand in the page's address and in
//! the API's.

use crate::{
    ids::{RoleId, TenantId},
    page::Cursor,
    relationship::{RelationshipKind, RelationshipStatus},
    role::RoleRisk,
    sort::{RelationshipSortKey, SortOrder},
    subscription_query::{DEFAULT_LIMIT, InvalidParameter, MAX_DAYS, MAX_LIMIT, MAX_SEARCH},
};

/// A list question: all parts narrow, so the empty query is everything by partner (rows G4 to G7).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RelationshipQuery {
    /// Words that must all stand in the partner's name or domain, the relationship's name or a role's; case
    /// and accents do not matter.
    pub search: String,
    /// Any of these, each once and in order; empty means all.
    pub statuses: Vec<RelationshipStatus>,
    /// Any of these, each once and in order; empty means all.
    pub kinds: Vec<RelationshipKind>,
    /// With any of these among its roles' risks, each once and in order; empty means all.
    pub risks: Vec<RoleRisk>,
    /// With this role.
    pub role: Option<RoleId>,
    /// Of this partner.
    pub partner: Option<TenantId>,
    /// In force, and ending within so many days from now without extending by itself.
    pub ends_within: Option<u16>,
    /// In which order.
    pub sort: SortOrder<RelationshipSortKey>,
    /// From where; none means from the beginning.
    pub cursor: Option<Cursor>,
    /// How many partners; none means [`DEFAULT_LIMIT`].
    pub limit: Option<u16>,
}

/// Adds a value to those that are asked for, or takes it away.
pub fn choose<T: Ord + Clone>(from: &mut Vec<T>, value: &T, wanted: bool) {
    match (from.binary_search(value), wanted) {
        (Err(at), true) => from.insert(at, value.clone()),
        (Ok(at), false) => drop(from.remove(at)),
        (Ok(_), true) | (Err(_), false) => {}
    }
}

impl RelationshipQuery {
    /// The query as unescaped pairs, defaults left out.
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.filter_pairs();
        pairs.extend(self.cursor.iter().map(|cursor| ("cursor", cursor.to_string())));
        pairs.extend(self.limit.iter().map(|limit| ("limit", limit.to_string())));
        pairs
    }

    /// The part of [`Self::to_pairs`] that says what is asked, not which part of it.
    pub fn filter_pairs(&self) -> Vec<(&'static str, String)> {
        let sort = (self.sort != SortOrder::default()).then(|| self.sort.to_string());
        let pairs = [
            ("search", self.search.clone()),
            ("status", joined(&self.statuses)),
            ("kind", joined(&self.kinds)),
            ("risk", joined(&self.risks)),
            ("role", self.role.iter().map(ToString::to_string).collect()),
            ("partner", self.partner.iter().map(ToString::to_string).collect()),
            ("endsWithin", self.ends_within.iter().map(ToString::to_string).collect()),
            ("sort", sort.unwrap_or_default()),
        ];
        pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect()
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
                "search" if value.chars().count() > MAX_SEARCH => Some(("search", "too-long")),
                "search" => {
                    value.clone_into(&mut query.search);
                    None
                }
                "status" => read_all(&mut query.statuses, value, RelationshipStatus::is_known)
                    .then_some(("status", "unknown-value")),
                "kind" => read_all(&mut query.kinds, value, RelationshipKind::is_known)
                    .then_some(("kind", "unknown-value")),
                "risk" => {
                    read_all(&mut query.risks, value, RoleRisk::is_known).then_some(("risk", "unknown-value"))
                }
                "role" if value.chars().count() > MAX_SEARCH => Some(("role", "too-long")),
                "role" => {
                    query.role = Some(RoleId::new(value));
                    None
                }
                "partner" if value.chars().count() > MAX_SEARCH => Some(("partner", "too-long")),
                "partner" => {
                    query.partner = Some(TenantId::new(value));
                    None
                }
                "endsWithin" => {
                    query.ends_within = value.parse().ok().filter(|days| (1..=MAX_DAYS).contains(days));
                    query.ends_within.is_none().then_some(("endsWithin", "out-of-range"))
                }
                "sort" => match SortOrder::parse(value) {
                    Some(sort) => {
                        query.sort = sort;
                        None
                    }
                    None => Some(("sort", "unknown-value")),
                },
                "cursor" => {
                    query.cursor = Some(Cursor::new(value));
                    None
                }
                "limit" => {
                    query.limit = value.parse().ok().filter(|limit| (1..=MAX_LIMIT).contains(limit));
                    query.limit.is_none().then_some(("limit", "out-of-range"))
                }
                _ => None,
            };
            errors.extend(invalid.map(|(name, code)| InvalidParameter { name, code }));
        }
        (query, errors)
    }

    /// The number of partners to return.
    pub fn limit(&self) -> usize {
        usize::from(self.limit.unwrap_or(DEFAULT_LIMIT))
    }

    /// Whether anything narrows the list.
    pub fn is_filtered(&self) -> bool {
        let mut narrows = self.filter_pairs().into_iter();
        narrows.any(|(name, value)| name != "sort" && !value.trim().is_empty())
    }
}

fn joined<T: ToString>(values: &[T]) -> String {
    let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
    texts.join(",")
}

/// Whether any of the values is not known; those that are, are chosen.
fn read_all<T: Ord + Clone + for<'a> From<&'a str>>(
    into: &mut Vec<T>,
    value: &str,
    is_known: fn(&T) -> bool,
) -> bool {
    let mut any_wrong = false;
    for one in value.split(',').map(T::from) {
        any_wrong |= !is_known(&one);
        choose(into, &one, is_known(&one));
    }
    any_wrong
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sort::Sort;
    use proptest::{collection::btree_set, option, prelude::*, sample::select};

    fn any_query() -> impl Strategy<Value = RelationshipQuery> {
        let narrow = (
            ".{0,100}",
            btree_set(select(RelationshipStatus::KNOWN), 0..4).prop_map(Vec::from_iter),
            btree_set(select(RelationshipKind::KNOWN), 0..4).prop_map(Vec::from_iter),
            btree_set(select(RoleRisk::KNOWN), 0..3).prop_map(Vec::from_iter),
            option::of("[0-9a-f-]{1,36}"),
            option::of("[0-9a-f-]{1,36}"),
            option::of(1..=MAX_DAYS),
        );
        let sort = (select(RelationshipSortKey::KNOWN), any::<bool>());
        let rest = (sort, option::of("[a-z]{1,10}"), option::of(1..=MAX_LIMIT));
        (narrow, rest).prop_map(|(narrow, ((key, descending), cursor, limit))| {
            let (search, statuses, kinds, risks, role, partner, ends_within) = narrow;
            RelationshipQuery {
                search,
                statuses,
                kinds,
                risks,
                role: role.map(RoleId::new),
                partner: partner.map(TenantId::new),
                ends_within,
                sort: SortOrder::by(Sort { key, descending }),
                cursor: cursor.map(Cursor::new),
                limit,
            }
        })
    }

    proptest! {
        #[test]
        fn g6_g7_every_question_about_relationships_survives_its_address(query in any_query()) {
            let pairs = query.to_pairs();
            let read = RelationshipQuery::from_pairs(pairs.iter().map(|(name, value)| (*name, value.as_str())));
            prop_assert_eq!(read, Ok(query));
        }

        #[test]
        fn no_pair_makes_it_panic(
            name in "search|status|kind|risk|role|partner|endsWithin|sort|cursor|limit",
            value in ".{0,20}",
        ) {
            let _ = RelationshipQuery::from_pairs([(name.as_str(), value.as_str())]);
            let lenient = RelationshipQuery::from_address([(name.as_str(), value.as_str())]);
            prop_assert_eq!(lenient.limit, None);
        }
    }

    #[test]
    fn g6_an_address_with_nonsense_still_opens() {
        let pairs = [("status", "active,burning"), ("kind", "friend"), ("sort", "colour"), ("limit", "x")];
        let query = RelationshipQuery::from_address(pairs);
        assert_eq!(query.statuses, [RelationshipStatus::Active]);
        assert!(query.kinds.is_empty() && query.is_filtered());
        let errors = RelationshipQuery::from_pairs(pairs).unwrap_err();
        let names: Vec<_> = errors.iter().map(|error| error.name).collect();
        assert_eq!(names, ["status", "kind", "sort", "limit"]);
    }

    #[test]
    fn an_order_narrows_nothing() {
        let query = RelationshipQuery::from_address([("sort", "-endsAt"), ("search", " ")]);
        assert!(!query.is_filtered());
    }
}
