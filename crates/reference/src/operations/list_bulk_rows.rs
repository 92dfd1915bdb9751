//! `GET /v1/partner-of-record-changes/{id}/rows`: the rows of a bulk change, by their numbers.

use super::{Context, Principal, paging};
use crate::{
    message::{Answer, ApiResponse},
    store::{RowQuestion, cursor::Scope},
};
use contract::{BulkChangeId, Problem, ProblemCode, RowOutcome};

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let outcome = paging::one(context, "outcome", RowOutcome::is_known)?;
    let filters = [context.id.as_str(), outcome.as_ref().map_or("", RowOutcome::as_str)];
    let scope = Scope::of(organization, "bulk rows", &filters);
    let question = RowQuestion {
        organization: organization.clone(),
        id: BulkChangeId::new(context.id.as_str()),
        outcome,
        behind: paging::cursor(context, &scope)?,
        limit: paging::limit(context)?,
    };
    let rows = context.store.bulk_rows(&question)?;
    let rows = rows.ok_or_else(|| Problem::new(ProblemCode::NotFound))?;
    ApiResponse::json(&paging::page(rows, &scope))
}
