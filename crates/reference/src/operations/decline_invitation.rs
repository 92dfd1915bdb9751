//! `POST /v1/invitations/{id}/decline`: declines an invitation, once per key, if it is as it was seen. It is
//! recorded, and the partner is told.

use super::{
    Context, Principal, answering,
    if_match::Versions,
    invited::{Invited, find},
    once,
};
use crate::{
    body,
    invitations::Closed,
    message::{Answer, ApiResponse, Failure},
    store::{Answering, Intent, Seen, StoreError},
};
use contract::{InvitationId, InvitationState, OperationName, RelationEvent, invitation::MAX_MESSAGE};

/// Answers with the invitation.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let intent = once::read(context, principal, &OperationName::DeclineInvitation)?;
    if let Some(answer) = once::before(context, &intent)? {
        return Ok(answer);
    }
    let versions = Versions::read(context)?;
    answering::attempts(|| attempt(context, principal, &intent, versions))
}

fn attempt(
    context: &Context,
    principal: &Principal,
    intent: &Intent,
    versions: Versions,
) -> Result<Option<ApiResponse>, Failure> {
    let record = find(context, principal, &InvitationId::new(context.id.as_str()))?;
    let invited = Invited::read(context, principal)?;
    let shown = invited.show(&record);
    answering::require_open(shown.allowed_actions.decline.clone())?;
    versions.require(&shown.etag)?;
    let message = message(context)?;
    let outcome = answering::before(context, &record)?;
    let closed = record.clone().closed(Closed {
        by: Some(principal.session.account.display_name.clone()),
        message: message.clone(),
        ..Closed::new(InvitationState::Declined, context.now)
    });
    let event = answering::event(context, principal, &record, (RelationEvent::Declined, None));
    let answering = Answering {
        intent: intent.clone(),
        organization: principal.session.organization.id.clone(),
        seen: Seen {
            related: invited.related_to(&record),
            decided: invited.decided.len(),
            invitation: Some(record.clone()),
        },
        deciding: None,
        invitation: Some((closed.clone(), event)),
        relating: None,
        subscription: None,
        letters: vec![answering::letter(context, principal, &record, (false, message))],
        reply: &|_| {
            serde_json::to_string(&invited.show(&closed)).map_err(|error| StoreError(error.to_string()))
        },
    };
    let answered = context.store.answer(&answering)?;
    answering::after(outcome, answering::told(intent, answered)?)
}

/// What the partner shall be told; nothing but space is nothing.
fn message(context: &Context) -> Result<Option<String>, Failure> {
    if context.body.is_empty() {
        return Ok(None);
    }
    let body = body::read(context.body)?;
    let message = body::optional_text(&body, "message")?.map(str::trim).filter(|text| !text.is_empty());
    if message.is_some_and(|text| text.chars().count() > MAX_MESSAGE) {
        return Err(body::invalid("/message", "too-long"));
    }
    Ok(message.map(str::to_owned))
}
