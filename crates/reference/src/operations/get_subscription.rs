//! `GET /v1/subscriptions/{id}`: one subscription.

use super::{Context, Principal};
use crate::{
    digest::Digest,
    message::{Answer, ApiResponse},
};
use contract::{Problem, ProblemCode, SubscriptionId};

/// Answers with the subscription. One of another organisation does not exist (reliability F6).
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let id = SubscriptionId::new(context.id.as_str());
    let found = context.store.subscription(&principal.session.organization.id, &id)?;
    let subscription = found.ok_or_else(|| Problem::new(ProblemCode::NotFound))?;
    let response = ApiResponse::json(&subscription)?;
    // Over the bytes themselves, so that it is strong and covers whatever this account may see.
    let etag = format!("\"{}\"", Digest::of("partner-admin etag 1", [response.body.as_bytes()]));
    Ok(response.with_header("etag", etag))
}
