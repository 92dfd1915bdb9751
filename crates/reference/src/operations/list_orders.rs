//! `GET /v1/orders`: the orders of the organisation, the newest first.

use super::{Context, Principal, once, parameters, turning};
use crate::{
    message::{Answer, ApiResponse},
    store::{OrderQuestion, cursor::Scope},
};
use contract::{IdempotencyKey, OrderState};

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let key = parameters::value(context, "key")
        .map(|text| once::key(text).ok_or_else(|| parameters::invalid("key", "not-a-uuid")));
    let key = key.transpose()?;
    let state = parameters::one(context, "state", OrderState::is_known)?;
    let account = &principal.session.account.id;
    let filters = [
        key.as_ref().map_or("", |_| account.as_str()),
        key.as_ref().map_or("", IdempotencyKey::as_str),
        state.as_ref().map_or("", OrderState::as_str),
    ];
    let scope = Scope::of(organization, "orders", &filters);
    let limit = parameters::limit(context)?;
    let placed = key.map(|key| (account.clone(), key));
    let question = OrderQuestion { organization: organization.clone(), placed, state, edge: None, limit };
    let ask = |edge| context.store.orders(&OrderQuestion { edge, ..question.clone() });
    let cursor = parameters::cursor(context);
    ApiResponse::json(&turning::page(cursor.as_ref(), &scope, ask, |(_, order)| Ok(order))?)
}
