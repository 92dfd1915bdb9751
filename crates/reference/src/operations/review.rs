//! What the operations on reviews have in common.

use super::{Context, Principal};
use crate::{
    message::{Answer, ApiResponse, Failure},
    store::ReviewRecord,
};
use contract::{
    Problem, ProblemCode, Relationship, RelationshipActions, Review, ReviewId, ReviewItem, ReviewState,
};

/// The review that the path names. One of another organisation does not exist (reliability F6).
pub(super) fn find(context: &Context, principal: &Principal) -> Result<ReviewRecord, Failure> {
    let id = ReviewId::new(context.id.as_str());
    let found = context.store.review(&principal.session.organization.id, &id)?;
    Ok(found.ok_or_else(|| Problem::new(ProblemCode::NotFound))?)
}

/// Refuses a review of which nothing changes any more.
pub(super) fn require_open(record: &ReviewRecord) -> Result<(), Failure> {
    if record.review.state == ReviewState::Open {
        return Ok(());
    }
    Err(Problem::new(ProblemCode::WrongState).into())
}

/// A review as the account sees it: what has changed since it began is marked while that matters.
pub(super) fn show(
    context: &Context,
    principal: &Principal,
    record: &ReviewRecord,
) -> Result<Review, Failure> {
    let is_open = record.review.state == ReviewState::Open;
    let now = if is_open { context.store.relationships(&record.organization)? } else { Vec::new() };
    let may = RelationshipActions::of(&principal.session.roles, &context.cloud);
    let item = |item: &ReviewItem| {
        let snapshot = &item.relationship;
        let own = now.iter().find(|own| own.id == snapshot.id);
        let same = own.is_some_and(|own| own.etag(context.now) == snapshot.etag && own.is_open(context.now));
        let relationship = Relationship { allowed_actions: may.clone().on(snapshot), ..snapshot.clone() };
        ReviewItem { relationship, changed: is_open && !same, ..item.clone() }
    };
    let items = record.review.items.iter().map(item).collect();
    Ok(Review { items, ..record.review.clone() })
}

/// A review with its own tag: the next change is meant for this version.
pub(super) fn answer(context: &Context, principal: &Principal, record: &ReviewRecord) -> Answer {
    let review = show(context, principal, record)?;
    Ok(ApiResponse::json(&review)?.with_header("etag", review.etag.as_str()))
}
