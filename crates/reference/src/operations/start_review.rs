//! `POST /v1/relationship-reviews`: begins to review what partners may do, once per key (row J4).

use super::{Context, Principal, ids, once, relationship::Viewer, review};
use crate::{
    message::{Answer, ApiResponse, Failure},
    store::{Beginning, Begun, Once, ReviewRecord, fold},
};
use contract::{
    ETag, OperationName, Relationship, RelationshipActions, Review, ReviewId, ReviewItem, ReviewState,
};

/// Answers with the review; while one is open, with that.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let intent = once::read(context, principal, &OperationName::StartReview)?;
    if let Some(answer) = once::before(context, &intent)? {
        return Ok(answer);
    }
    let review = Review {
        id: ReviewId::new(ids::uuid(context, "review")),
        state: ReviewState::Open,
        items: items(context, principal)?,
        started_at: context.now,
        started_by: principal.session.account.display_name.clone(),
        signed_off_at: None,
        signed_off_by: None,
        receipt: None,
        etag: ETag::new(""),
    };
    let organization = principal.session.organization.id.clone();
    let record = ReviewRecord { organization, review: review.clone(), changes: 0 }.changed(review);
    let shown = review::show(context, principal, &record)?;
    let response = ApiResponse::json(&shown)?;
    let beginning = Beginning { intent, reply: response.body.clone(), record };
    match context.store.begin_review(&beginning)? {
        Begun::Once(Once::Done) => Ok(response.with_header("etag", shown.etag.as_str())),
        Begun::Once(Once::Before(reply)) => once::again(&beginning.intent, reply),
        Begun::Open(open) => review::answer(context, principal, &open),
    }
}

/// Everything in force that gives roles, by partner.
fn items(context: &Context, principal: &Principal) -> Result<Vec<ReviewItem>, Failure> {
    let mut all = Viewer::new(context, principal)?.all()?;
    all.retain(|own| own.status.is_open() && !own.roles.is_empty());
    all.sort_by_cached_key(|own| (fold::fold(&own.partner.name), own.id.clone()));
    let item = |relationship| ReviewItem {
        // Said of an account, not of a relationship.
        relationship: Relationship { allowed_actions: RelationshipActions::default(), ..relationship },
        changed: false,
        decision: None,
        note: None,
        decided_by: None,
        decided_at: None,
        outcome: None,
        problem: None,
        denial: None,
    };
    Ok(all.into_iter().map(item).collect())
}

#[cfg(test)]
mod tests;
