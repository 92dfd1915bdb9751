//! `GET /v1/invitations`: those to the organisation, the newest first.

use super::{Context, Principal, invited::Invited, parameters, turning};
use crate::{
    message::{Answer, ApiResponse},
    store::{Numbered, cursor::Scope},
};
use contract::{InvitationKind, InvitationState};

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let states = parameters::any(context, "state", InvitationState::is_known)?;
    let kind = parameters::one(context, "kind", InvitationKind::is_known)?;
    let limit = parameters::limit(context)?;
    let mut names: Vec<&str> = states.iter().map(InvitationState::as_str).collect();
    names.push(kind.as_ref().map_or("", InvitationKind::as_str));
    let scope = Scope::of(organization, "invitations", &names);
    let invited = Invited::read(context, principal)?;
    let all = context.store.invitations(organization)?;
    let is_asked_for = |record: &crate::invitations::InvitationRecord| {
        record.is_kept(context.now)
            && kind.as_ref().is_none_or(|kind| record.kind == *kind)
            && (states.is_empty() || states.contains(&record.state(context.now)))
    };
    let ask = |edge: Option<_>| {
        let rows = (1..).zip(&all).filter(|(_, record)| is_asked_for(record));
        Ok(Numbered::newest_first(rows, edge.as_ref(), limit))
    };
    let cursor = parameters::cursor(context);
    ApiResponse::json(&turning::page(cursor.as_ref(), &scope, ask, |(_, record)| Ok(invited.show(record)))?)
}
