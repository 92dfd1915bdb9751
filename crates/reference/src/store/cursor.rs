//! Cursors: a position that is good for one query of one organisation only.

use super::Position;
use crate::digest::Digest;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use contract::{Cursor, SubscriptionQuery, TenantId};

/// Bytes of the digest that a cursor begins with: enough to notice damage, no protection against
/// forgery, which would gain nothing, for a cursor only says where to begin.
const CHECK: usize = 12;

/// Writes a position for the next page of a query.
pub fn write(position: &Position, organization: &TenantId, query: &SubscriptionQuery) -> Cursor {
    // A position is a text or number and an id, which always can be written.
    let position = serde_json::to_vec(position).unwrap_or_default();
    let mut bytes = digest(&position, organization, query).as_bytes().to_vec();
    bytes.truncate(CHECK);
    bytes.extend(position);
    Cursor::new(URL_SAFE_NO_PAD.encode(bytes))
}

/// Reads a cursor; nothing when it is damaged or belongs to another query or organisation.
pub fn read(cursor: &Cursor, organization: &TenantId, query: &SubscriptionQuery) -> Option<Position> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor.as_str()).ok()?;
    let (check, position) = bytes.split_at_checked(CHECK)?;
    let digest = digest(position, organization, query);
    digest.as_bytes().starts_with(check).then(|| serde_json::from_slice(position).ok())?
}

/// The page size is not part of the query: it may change from page to page.
fn digest(position: &[u8], organization: &TenantId, query: &SubscriptionQuery) -> Digest {
    let pairs = query.filter_pairs();
    let pairs = pairs.iter().flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]);
    let fields = [organization.as_str().as_bytes(), position].into_iter().chain(pairs);
    Digest::of("partner-admin cursor 1", fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::SortValue;
    use contract::SubscriptionId;
    use proptest::{prelude::*, sample::Index};

    fn here() -> TenantId {
        TenantId::new("here")
    }

    fn query(search: &str) -> SubscriptionQuery {
        SubscriptionQuery { search: search.to_owned(), ..SubscriptionQuery::default() }
    }

    fn any_position() -> impl Strategy<Value = Position> {
        let value = prop_oneof![
            any::<i64>().prop_map(SortValue::Number),
            "\\PC{0,20}".prop_map(SortValue::Text),
            Just(SortValue::Nothing),
        ];
        (value, "[a-z0-9-]{1,36}").prop_map(|(value, id)| Position { value, id: SubscriptionId::new(id) })
    }

    proptest! {
        #[test]
        fn a_position_survives_its_cursor(position in any_position()) {
            let cursor = write(&position, &here(), &query("a"));
            prop_assert_eq!(read(&cursor, &here(), &query("a")), Some(position.clone()));
            let other_page = SubscriptionQuery { limit: Some(7), ..query("a") };
            prop_assert_eq!(read(&cursor, &here(), &other_page), Some(position));
        }

        #[test]
        fn a_cursor_is_good_for_nothing_else(position in any_position(), at: Index, to in "[A-Za-z0-9_-]") {
            let cursor = write(&position, &here(), &query("a"));
            prop_assert_eq!(read(&cursor, &here(), &query("b")), None);
            prop_assert_eq!(read(&cursor, &TenantId::new("there"), &query("a")), None);
            let mut text = cursor.to_string();
            let at = at.index(text.len());
            text.replace_range(at..=at, &to);
            prop_assume!(text != cursor.as_str());
            prop_assert_eq!(read(&Cursor::new(text), &here(), &query("a")), None);
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,60}") {
            prop_assert_eq!(read(&Cursor::new(text), &here(), &query("a")), None);
        }
    }
}
