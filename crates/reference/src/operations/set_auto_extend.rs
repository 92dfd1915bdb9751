//! `PUT /v1/partner-relationships/{id}/auto-extend`: lets a relationship extend by itself, or not (row J2).

use super::{
    Context, Principal,
    relationship::{Asked, answer, letters},
};
use crate::{
    audit::Action,
    body::{self, invalid},
    message::Answer,
    store::RelationshipChange,
};
use contract::AutoExtend;

/// Answers with the relationship. What is so already changes nothing.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let asked = Asked::read(context, principal)?;
    let auto_extend = AutoExtend::from(body::text(&body::read(context.body)?, "autoExtend")?);
    if !auto_extend.is_known() {
        return Err(invalid("/autoExtend", "unknown-value"));
    }
    if asked.record.auto_extend == auto_extend {
        return answer(&asked.relationship);
    }
    asked.require(&asked.relationship.allowed_actions.set_auto_extend)?;
    asked.require_version()?;
    let after = asked.record.clone().extending(auto_extend, context.now);
    let changing = asked.change(Action::AutoExtendSet, after);
    let letters = letters(context, principal, &changing)?;
    asked.make(RelationshipChange { letters, ..changing.change })
}

#[cfg(test)]
mod tests;
