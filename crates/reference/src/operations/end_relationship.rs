//! `DELETE /v1/partner-relationships/{id}`: ends a relationship with all its roles (row I4).

use super::{
    Context, Principal,
    relationship::{Asked, answer, letters},
};
use crate::{audit::Action, message::Answer, store::RelationshipChange};

/// Answers with what it became. Where it has ended, or is about to, nothing changes.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let asked = Asked::read(context, principal)?;
    if !asked.relationship.status.is_open() {
        return answer(&asked.relationship);
    }
    asked.require(&asked.relationship.allowed_actions.end_relationship)?;
    asked.require_version()?;
    let changing = asked.change(Action::RelationshipEnded, asked.record.clone().ended(context.now));
    let letters = letters(context, principal, &changing)?;
    asked.make(RelationshipChange { letters, ..changing.change })
}

#[cfg(test)]
mod tests;
