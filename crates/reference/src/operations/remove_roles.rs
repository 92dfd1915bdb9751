//! `POST /v1/partner-relationships/{id}/role-removals`: takes roles away, once per key (rows I1, I2).

use super::{
    Context, Principal, once,
    relationship::{Asked, Changing, letters},
};
use crate::{
    audit::Action,
    body::{self, invalid},
    message::{Answer, ApiResponse, Failure},
    store::{Related, RelationshipChange},
};
use contract::{OperationName, Problem, ProblemCode, RoleId, RoleRemoval, removal::Remainder};
use serde_json::Value;

/// Answers with what was removed and what stays.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let intent = once::read(context, principal, &OperationName::RemoveRoles)?;
    if let Some(answer) = once::before(context, &intent)? {
        return Ok(answer);
    }
    let asked = Asked::read(context, principal)?;
    asked.require(&asked.relationship.allowed_actions.remove_roles)?;
    let roles = read_roles(&body::read(context.body)?)?;
    asked.require_version()?;
    if roles.iter().any(|role| !asked.record.roles.contains(role)) {
        return Err(invalid("/roles", "unknown-role"));
    }
    let after = asked.record.clone().without(&roles, context.now);
    let changing = asked.change(Action::RolesRemoved, after);
    let letters = letters(context, principal, &changing)?;
    let Changing { change, removed } = changing;
    let relationship = asked.show(&change.after);
    let etag = relationship.etag.clone();
    let remainder = Remainder::after(&asked.relationship, &roles);
    let response = ApiResponse::json(&RoleRemoval { relationship, removed, remainder })?;
    let once = Some((intent.clone(), response.body.clone()));
    match context.store.change_relationship(&RelationshipChange { once, letters, ..change })? {
        Related::Done => Ok(response.with_header("etag", etag.as_str())),
        Related::Before(reply) => once::again(&intent, reply),
        Related::Stale => Err(Problem::new(ProblemCode::Stale).into()),
        Related::Missing => Err(Problem::new(ProblemCode::NotFound).into()),
    }
}

/// Which roles, each once; at least one.
fn read_roles(body: &Value) -> Result<Vec<RoleId>, Failure> {
    let roles = body.get("roles").ok_or_else(|| invalid("/roles", "required"))?;
    let roles = roles.as_array().ok_or_else(|| invalid("/roles", "not-a-list"))?;
    if roles.is_empty() {
        return Err(invalid("/roles", "empty"));
    }
    let mut ids: Vec<RoleId> = Vec::new();
    for (place, role) in roles.iter().enumerate() {
        let id = role.as_str().ok_or_else(|| invalid(&format!("/roles/{place}"), "not-a-string"))?;
        let id = RoleId::new(id);
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

#[cfg(test)]
mod tests;
