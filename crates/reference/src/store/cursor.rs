//! Cursors: a position that is good for one query of one organisation only.

use crate::digest::Digest;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use contract::{Cursor, HistoryQuery, SubscriptionId, SubscriptionQuery, TenantId};
use serde::{Serialize, de::DeserializeOwned};

/// Bytes of the digest that a cursor begins with: enough to notice damage, no protection against
/// forgery, which would gain nothing, for a cursor only says where to begin.
const CHECK: usize = 12;

/// What a cursor is good for.
pub struct Scope(Vec<String>);

impl Scope {
    /// A list of subscriptions. The page size is not part of the query: it may change from page to page.
    pub fn of_list(organization: &TenantId, query: &SubscriptionQuery) -> Self {
        let pairs = query.filter_pairs().into_iter().flat_map(|(name, value)| [name.to_owned(), value]);
        Self(std::iter::once(organization.to_string()).chain(pairs).collect())
    }

    /// The history of a subscription.
    pub fn of_history(organization: &TenantId, subscription: &SubscriptionId) -> Self {
        Self(vec![organization.to_string(), "history".to_owned(), subscription.to_string()])
    }

    /// Another list of an organisation, by its name and what narrows it.
    pub fn of(organization: &TenantId, list: &str, filters: &[&str]) -> Self {
        let parts = [organization.as_str(), list].into_iter().chain(filters.iter().copied());
        Self(parts.map(str::to_owned).collect())
    }

    /// The history of an organisation.
    pub fn of_events(organization: &TenantId, query: &HistoryQuery) -> Self {
        let pairs = query.filter_pairs().into_iter().flat_map(|(name, value)| [name.to_owned(), value]);
        Self([organization.to_string(), "events".to_owned()].into_iter().chain(pairs).collect())
    }

    fn digest(&self, position: &[u8]) -> Digest {
        let fields = std::iter::once(position).chain(self.0.iter().map(String::as_bytes));
        Digest::of("partner-admin cursor 3", fields)
    }
}

/// Writes a position for the next page.
pub fn write(position: &impl Serialize, scope: &Scope) -> Cursor {
    // A position is texts and numbers, which always can be written.
    let position = serde_json::to_vec(position).unwrap_or_default();
    let mut bytes = scope.digest(&position).as_bytes().to_vec();
    bytes.truncate(CHECK);
    bytes.extend(position);
    Cursor::new(URL_SAFE_NO_PAD.encode(bytes))
}

/// Reads a cursor; nothing when it is damaged or good for something else.
pub fn read<P: DeserializeOwned>(cursor: &Cursor, scope: &Scope) -> Option<P> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor.as_str()).ok()?;
    let (check, position) = bytes.split_at_checked(CHECK)?;
    let digest = scope.digest(position);
    digest.as_bytes().starts_with(check).then(|| serde_json::from_slice(position).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Position, SortValue};
    use proptest::{prelude::*, sample::Index};

    fn scope(organization: &str, search: &str, limit: Option<u16>) -> Scope {
        let query = SubscriptionQuery { search: search.to_owned(), limit, ..SubscriptionQuery::default() };
        Scope::of_list(&TenantId::new(organization), &query)
    }

    fn here() -> Scope {
        scope("here", "a", None)
    }

    fn any_position() -> impl Strategy<Value = Position> {
        let value = prop_oneof![
            any::<i64>().prop_map(SortValue::Number),
            "\\PC{0,20}".prop_map(SortValue::Text),
            Just(SortValue::Nothing),
        ];
        (proptest::collection::vec(value, 1..=3), "[a-z0-9-]{1,36}")
            .prop_map(|(values, id)| Position { values, id: SubscriptionId::new(id) })
    }

    proptest! {
        #[test]
        fn a_position_survives_its_cursor(position in any_position()) {
            let cursor = write(&position, &here());
            prop_assert_eq!(read(&cursor, &here()), Some(position.clone()));
            prop_assert_eq!(read(&cursor, &scope("here", "a", Some(7))), Some(position), "another page size");
        }

        #[test]
        fn a_cursor_is_good_for_nothing_else(position in any_position(), at: Index, to in "[A-Za-z0-9_-]") {
            let cursor = write(&position, &here());
            let history = Scope::of_history(&TenantId::new("here"), &SubscriptionId::new("a"));
            for other in [scope("here", "b", None), scope("there", "a", None), history] {
                prop_assert_eq!(read::<Position>(&cursor, &other), None);
            }
            let mut text = cursor.to_string();
            let at = at.index(text.len());
            text.replace_range(at..=at, &to);
            prop_assume!(text != cursor.as_str());
            prop_assert_eq!(read::<Position>(&Cursor::new(text), &here()), None);
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,60}") {
            prop_assert_eq!(read::<Position>(&Cursor::new(text), &here()), None);
        }
    }
}
