//! `GET /v1/partner-relationships/{id}`: one relationship.

use super::{
    Context, Principal,
    relationship::{Viewer, answer, find},
};
use crate::message::Answer;

/// Answers with the relationship, as it is now.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let record = find(context, principal)?;
    answer(&Viewer::new(context, principal)?.show(&record))
}
