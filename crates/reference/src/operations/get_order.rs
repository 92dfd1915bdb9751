//! `GET /v1/orders/{id}`: one order.

use super::{Context, Principal};
use crate::message::{Answer, ApiResponse};
use contract::{OrderId, Problem, ProblemCode};

/// Answers with the order. One of another organisation does not exist (reliability F6).
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let id = OrderId::new(context.id.as_str());
    let found = context.store.order(&principal.session.organization.id, &id)?;
    ApiResponse::json(&found.ok_or_else(|| Problem::new(ProblemCode::NotFound))?)
}
