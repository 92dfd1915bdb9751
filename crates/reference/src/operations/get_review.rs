//! `GET /v1/relationship-reviews/{id}`: one review.

use super::{
    Context, Principal,
    review::{answer, find},
};
use crate::message::Answer;

/// Answers with the review.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    answer(context, principal, &find(context, principal)?)
}
