//! `GET /v1/partner-of-record-changes/{id}/rows`: the rows of a bulk change, by their numbers.

use super::{Context, Principal, parameters, turning};
use crate::{
    message::{Answer, ApiResponse},
    store::{RowQuestion, cursor::Scope},
};
use contract::{BulkChangeId, Problem, ProblemCode, RowOutcome};

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let outcome = parameters::one(context, "outcome", RowOutcome::is_known)?;
    let filters = [context.id.as_str(), outcome.as_ref().map_or("", RowOutcome::as_str)];
    let scope = Scope::of(organization, "bulk rows", &filters);
    let limit = parameters::limit(context)?;
    let id = BulkChangeId::new(context.id.as_str());
    if context.store.bulk_change(organization, &id)?.is_none() {
        return Err(Problem::new(ProblemCode::NotFound).into());
    }
    let question = RowQuestion { organization: organization.clone(), id, outcome, edge: None, limit };
    let ask = |edge| context.store.bulk_rows(&RowQuestion { edge, ..question.clone() });
    let cursor = parameters::cursor(context);
    ApiResponse::json(&turning::page(cursor.as_ref(), &scope, ask, |(_, row)| Ok(row))?)
}
