//! `GET /v1/orders`: the orders of the organisation, the newest first.

use super::{Context, Principal, once, paging};
use crate::{
    message::{Answer, ApiResponse},
    store::{OrderQuestion, cursor::Scope},
};
use contract::{IdempotencyKey, OrderState};

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let key = paging::value(context, "key")
        .map(|text| once::key(text).ok_or_else(|| paging::invalid("key", "not-a-uuid")));
    let key = key.transpose()?;
    let state = paging::one(context, "state", OrderState::is_known)?;
    let account = &principal.session.account.id;
    let filters = [
        key.as_ref().map_or("", |_| account.as_str()),
        key.as_ref().map_or("", IdempotencyKey::as_str),
        state.as_ref().map_or("", OrderState::as_str),
    ];
    let scope = Scope::of(organization, "orders", &filters);
    let question = OrderQuestion {
        organization: organization.clone(),
        placed: key.map(|key| (account.clone(), key)),
        state,
        behind: paging::cursor(context, &scope)?,
        limit: paging::limit(context)?,
    };
    ApiResponse::json(&paging::page(context.store.orders(&question)?, &scope))
}
