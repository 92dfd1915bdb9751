//! `PUT /v1/relationship-reviews/{id}/decisions`: decides about one relationship of a review.

use super::{
    Context, Principal,
    if_match::Versions,
    review::{answer, find, require_open},
};
use crate::{
    body::{self, invalid},
    message::{Answer, Failure},
};
use contract::{
    Problem, ProblemCode, RelationshipId, ReviewDecision, ReviewDecisionRequest, ReviewItem, review::MAX_NOTE,
};

/// Answers with the review after that. The same decision with the same note changes nothing.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let versions = Versions::read(context)?;
    let before = find(context, principal)?;
    require_open(&before)?;
    let request = read(context.body)?;
    let mut review = before.review.clone();
    let item = review.items.iter_mut().find(|item| item.relationship.id == request.relationship_id);
    let item = item.ok_or_else(|| invalid("/relationshipId", "unknown-value"))?;
    if item.decision.as_ref() == Some(&request.decision) && item.note == request.note {
        return answer(context, principal, &before);
    }
    versions.require(&before.review.etag)?;
    *item = ReviewItem {
        decision: Some(request.decision),
        note: request.note,
        decided_by: Some(principal.session.account.display_name.clone()),
        decided_at: Some(context.now),
        ..item.clone()
    };
    let after = before.clone().changed(review);
    if !context.store.change_review(&before, &after)? {
        return Err(Problem::new(ProblemCode::Stale).into());
    }
    answer(context, principal, &after)
}

fn read(body: &[u8]) -> Result<ReviewDecisionRequest, Failure> {
    let body = body::read(body)?;
    let relationship_id = RelationshipId::new(body::text(&body, "relationshipId")?);
    let decision = ReviewDecision::from(body::text(&body, "decision")?);
    if !decision.is_known() {
        return Err(invalid("/decision", "unknown-value"));
    }
    let note = body::optional_text(&body, "note")?.map(str::trim).filter(|note| !note.is_empty());
    if note.is_some_and(|note| note.chars().count() > MAX_NOTE) {
        return Err(invalid("/note", "too-long"));
    }
    if decision == ReviewDecision::Ask && note.is_none() {
        return Err(invalid("/note", "empty"));
    }
    Ok(ReviewDecisionRequest { relationship_id, decision, note: note.map(str::to_owned) })
}
