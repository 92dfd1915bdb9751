//! `GET /v1/relationship-overview`: figures about the partners, each with a filter of the list behind it.

use super::{Context, Principal, relationship::Viewer};
use crate::{
    message::{Answer, ApiResponse},
    relationships::overview::{Beside, overview},
};

/// Answers with the figures.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let all = Viewer::new(context, principal)?.all()?;
    let (signed_off_at, open) = context.store.review_state(&principal.session.organization.id)?;
    let beside = Beside { signed_off_at, open_review: open.map(|open| open.review.id), ..Beside::default() };
    ApiResponse::json(&overview(&all, beside, context.now))
}

#[cfg(test)]
mod tests;
