//! `GET /v1/relationship-reviews`: the reviews of the organisation, the newest first.

use super::{Context, Principal, parameters, turning};
use crate::{
    message::{Answer, ApiResponse},
    store::{ReviewQuestion, ReviewRecord, cursor::Scope},
};
use contract::{ReviewDecision, ReviewItem, ReviewOutcome, ReviewSummary};

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let scope = Scope::of(organization, "reviews", &[]);
    let limit = parameters::limit(context)?;
    let ask =
        |edge| context.store.reviews(&ReviewQuestion { organization: organization.clone(), edge, limit });
    let cursor = parameters::cursor(context);
    ApiResponse::json(&turning::page(cursor.as_ref(), &scope, ask, |(_, record)| Ok(summary(record)))?)
}

fn summary(ReviewRecord { review, .. }: ReviewRecord) -> ReviewSummary {
    let count = |fits: fn(&ReviewItem) -> bool| {
        u32::try_from(review.items.iter().filter(|item| fits(item)).count()).unwrap_or(u32::MAX)
    };
    ReviewSummary {
        relationships: count(|_| true),
        decided: count(|item| item.decision.as_ref().is_some_and(ReviewDecision::is_known)),
        removed: count(|item| item.outcome == Some(ReviewOutcome::Removed)),
        id: review.id,
        state: review.state,
        started_at: review.started_at,
        started_by: review.started_by,
        signed_off_at: review.signed_off_at,
        signed_off_by: review.signed_off_by,
    }
}
