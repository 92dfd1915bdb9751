//! `GET /v1/partner-relationships/{id}/exit-checklist`: what a reseller must do before it can go (row I6).

use super::{
    Context, Principal,
    relationship::{Viewer, find},
};
use crate::{
    message::{Answer, ApiResponse, Failure},
    relationships::exit::checklist,
    store::Question,
};
use contract::{Problem, ProblemCode, Subscription, SubscriptionQuery};

/// Answers with the list; of who is no reseller there is none.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let relationship = Viewer::new(context, principal)?.show(&find(context, principal)?);
    let sold = sold(context, principal, &relationship.partner.name)?;
    let found = checklist(&relationship, &sold);
    ApiResponse::json(&found.ok_or_else(|| Problem::new(ProblemCode::NotFound))?)
}

/// What came through a reseller.
fn sold(context: &Context, principal: &Principal, reseller: &str) -> Result<Vec<Subscription>, Failure> {
    let query = SubscriptionQuery { reseller: reseller.to_owned(), ..SubscriptionQuery::default() };
    let question = Question { limit: usize::from(u16::MAX), ..Question::new(&query, None, context.now) };
    Ok(context.store.list_subscriptions(&principal.session.organization.id, &question)?.items)
}

#[cfg(test)]
mod tests;
