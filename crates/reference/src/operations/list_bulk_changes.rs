//! `GET /v1/partner-of-record-changes`: the bulk changes of the organisation, the newest first.

use super::{Context, Principal, parameters, turning};
use crate::{
    message::{Answer, ApiResponse},
    store::{BulkQuestion, cursor::Scope},
};
use contract::BulkState;

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let asked = parameters::value(context, "state");
    let states: Vec<BulkState> =
        asked.into_iter().flat_map(|text| text.split(',')).map(BulkState::from).collect();
    if !states.iter().all(BulkState::is_known) {
        return Err(parameters::invalid("state", "unknown-value"));
    }
    let scope = Scope::of(organization, "bulk changes", &[asked.unwrap_or_default()]);
    let limit = parameters::limit(context)?;
    let question = BulkQuestion { organization: organization.clone(), states, edge: None, limit };
    let ask = |edge| context.store.bulk_changes(&BulkQuestion { edge, ..question.clone() });
    let cursor = parameters::cursor(context);
    ApiResponse::json(&turning::page(cursor.as_ref(), &scope, ask, |(_, change)| Ok(change))?)
}
