//! `GET /v1/audit-events`: what was changed in Billing, newest first, filtered, by page.

use super::{Context, Principal, history::Teller, invalid_parameters, turning};
use crate::{
    message::{Answer, ApiResponse},
    store::{ChapterQuestion, cursor::Scope},
};
use contract::HistoryQuery;

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let query = HistoryQuery::from_pairs(context.pairs()).map_err(invalid_parameters)?;
    let organization = &principal.session.organization.id;
    let ask = |edge| context.store.history(&ChapterQuestion::new(organization.clone(), &query, edge));
    let mut teller = Teller::new(context, organization);
    let scope = Scope::of_events(organization, &query);
    ApiResponse::json(&turning::page(query.cursor.as_ref(), &scope, ask, |(_, entry)| teller.tell(entry))?)
}

#[cfg(test)]
mod tests;
