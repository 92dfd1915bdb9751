//! `GET /v1/subscriptions`: the organisation's subscriptions, filtered, sorted, by page.

use super::{Context, Principal};
use crate::{
    message::{Answer, ApiResponse},
    store::{Question, cursor},
};
use contract::{Page, Problem, ProblemCode, SubscriptionQuery};

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let pairs = context.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let query = SubscriptionQuery::from_pairs(pairs).map_err(|errors| {
        let problem = Problem::new(ProblemCode::InvalidRequest);
        errors.into_iter().fold(problem, |problem, error| problem.with_error(error.name, error.code))
    })?;
    let organization = &principal.session.organization.id;
    let after = match &query.cursor {
        Some(cursor) => Some(
            cursor::read(cursor, organization, &query)
                .ok_or_else(|| Problem::new(ProblemCode::InvalidCursor))?,
        ),
        None => None,
    };
    let slice = context.store.list_subscriptions(organization, &Question::new(&query, after))?;
    let next = slice.next.map(|position| cursor::write(&position, organization, &query));
    ApiResponse::json(&Page { items: slice.items, next, total: slice.total })
}
