//! What the history of an organisation is asked for. The same words stand in the page's address and in the API's.

use crate::{
    ids::TenantId,
    operation::OperationName,
    page::Cursor,
    subscription_query::{InvalidParameter, MAX_LIMIT, MAX_SEARCH},
    timestamp::Timestamp,
};

/// The operations that leave an event.
pub const CHANGES: &[OperationName] = &[
    OperationName::SetPartnerOfRecord,
    OperationName::RemovePartnerOfRecord,
    OperationName::PlaceOrder,
    OperationName::SetBulkState,
    OperationName::RemoveRoles,
    OperationName::EndRelationship,
    OperationName::SetAutoExtend,
    OperationName::CreateInquiry,
    OperationName::AcceptInvitation,
    OperationName::DeclineInvitation,
    OperationName::AcceptAgreement,
    OperationName::SignOffReview,
];

/// What the history of the organisation is asked for. All parts narrow; the empty query is everything,
/// the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HistoryQuery {
    /// Words that must all stand in the names of the actor, the subscription, a partner or its relationship, in an
    /// ID or in an order's number; case and accents do not matter.
    pub search: String,
    /// Any of these, each once and in order; empty means all.
    pub operations: Vec<OperationName>,
    /// About the relationships and invitations of this partner.
    pub partner: Option<TenantId>,
    /// From this instant on.
    pub from: Option<Timestamp>,
    /// Before this instant.
    pub until: Option<Timestamp>,
    /// From where; none means from the newest.
    pub cursor: Option<Cursor>,
    /// How many; none means [`DEFAULT_LIMIT`](crate::subscription_query::DEFAULT_LIMIT).
    pub limit: Option<u16>,
}

impl HistoryQuery {
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

    /// The part of [`Self::to_pairs`] that a page's address carries.
    pub fn filter_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if !self.search.is_empty() {
            pairs.push(("search", self.search.clone()));
        }
        if !self.operations.is_empty() {
            let operations: Vec<&str> = self.operations.iter().map(OperationName::as_str).collect();
            pairs.push(("operation", operations.join(",")));
        }
        pairs.extend(self.partner.iter().map(|partner| ("partner", partner.to_string())));
        let instants = [("from", self.from), ("until", self.until)];
        pairs.extend(instants.into_iter().filter_map(|(name, at)| Some((name, at?.to_string()))));
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

    /// Adds an operation to those that are asked for, or takes it away.
    pub fn choose_operation(&mut self, operation: &OperationName, wanted: bool) {
        match (self.operations.binary_search(operation), wanted) {
            (Err(at), true) => self.operations.insert(at, operation.clone()),
            (Ok(at), false) => drop(self.operations.remove(at)),
            (Ok(_), true) | (Err(_), false) => {}
        }
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
                "operation" => query.read_operations(value).then_some(("operation", "unknown-value")),
                "partner" if value.chars().count() > MAX_SEARCH => Some(("partner", "too-long")),
                "partner" => {
                    query.partner = Some(TenantId::new(value));
                    None
                }
                "from" => {
                    query.from = Timestamp::parse(value);
                    query.from.is_none().then_some(("from", "invalid-value"))
                }
                "until" => {
                    query.until = Timestamp::parse(value);
                    query.until.is_none().then_some(("until", "invalid-value"))
                }
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

    /// Whether any of them leaves no event.
    fn read_operations(&mut self, value: &str) -> bool {
        let mut any_wrong = false;
        for operation in value.split(',').map(OperationName::from) {
            let fits = CHANGES.contains(&operation);
            any_wrong |= !fits;
            self.choose_operation(&operation, fits);
        }
        any_wrong
    }

    /// Whether anything narrows the list.
    pub fn is_filtered(&self) -> bool {
        !self.search.trim().is_empty()
            || !self.operations.is_empty()
            || self.partner.is_some()
            || self.from.is_some()
            || self.until.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::btree_set, option, prelude::*, sample::select};

    proptest! {
        #[test]
        fn n7_every_question_to_the_history_survives_its_address(
            search in ".{0,100}",
            operations in btree_set(select(CHANGES), 0..3),
            partner in option::of("[0-9a-f-]{1,36}"),
            instants in [option::of(0..4_000_000_000_000_i64), option::of(0..4_000_000_000_000_i64)],
            cursor in option::of("[a-z]{1,10}"),
            limit in option::of(1..=MAX_LIMIT),
        ) {
            let [from, until] = instants.map(|at| at.map(Timestamp::from_millis));
            let operations = Vec::from_iter(operations);
            let cursor = cursor.map(Cursor::new);
            let partner = partner.map(TenantId::new);
            let query = HistoryQuery { search, operations, partner, from, until, cursor, limit };
            let pairs = query.to_pairs();
            let read = HistoryQuery::from_pairs(pairs.iter().map(|(name, value)| (*name, value.as_str())));
            prop_assert_eq!(read, Ok(query));
        }
    }

    #[test]
    fn n7_what_is_no_change_is_not_asked_for() {
        let query = HistoryQuery::from_address([("operation", "getSession,placeOrder"), ("from", "soon")]);
        assert_eq!(query.operations, [OperationName::PlaceOrder]);
        assert_eq!(query.from, None);
    }
}
