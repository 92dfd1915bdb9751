//! `GET /v1/partner-of-record-changes/{id}`: one bulk change, and how far it is.

use super::{Context, Principal};
use crate::{
    message::{Answer, ApiResponse},
    store::Bulk,
};
use contract::{BulkChangeId, Problem, ProblemCode};

/// Answers with the bulk change. One of another organisation does not exist (reliability F6).
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let id = BulkChangeId::new(context.id.as_str());
    let found = context.store.bulk_change(&principal.session.organization.id, &id)?;
    ApiResponse::json(&found.ok_or_else(|| Problem::new(ProblemCode::NotFound))?)
}

/// What became of a request to one.
pub(super) fn answer(bulk: Bulk) -> Answer {
    let problem = match bulk {
        Bulk::Done(change) => return ApiResponse::json(&change),
        Bulk::Missing => Problem::new(ProblemCode::NotFound),
        Bulk::Stale => Problem::new(ProblemCode::Stale),
        Bulk::WrongState => Problem::new(ProblemCode::WrongState),
        Bulk::TooMany => Problem::new(ProblemCode::TooMany),
        Bulk::Conflict(number) => Problem::new(ProblemCode::Conflict)
            .with_detail(format!("row {number} is there with another content")),
    };
    Err(problem.into())
}
