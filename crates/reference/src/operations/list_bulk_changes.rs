//! `GET /v1/partner-of-record-changes`: the bulk changes of the organisation, the newest first.

use super::{Context, Principal, paging};
use crate::{
    message::{Answer, ApiResponse},
    store::{BulkQuestion, cursor::Scope},
};
use contract::BulkState;

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let asked = paging::value(context, "state");
    let states: Vec<BulkState> =
        asked.into_iter().flat_map(|text| text.split(',')).map(BulkState::from).collect();
    if !states.iter().all(BulkState::is_known) {
        return Err(paging::invalid("state", "unknown-value"));
    }
    let scope = Scope::of(organization, "bulk changes", &[asked.unwrap_or_default()]);
    let question = BulkQuestion {
        organization: organization.clone(),
        states,
        behind: paging::cursor(context, &scope)?,
        limit: paging::limit(context)?,
    };
    ApiResponse::json(&paging::page(context.store.bulk_changes(&question)?, &scope))
}
