//! What answers to invitations have in common.

use super::{Context, Principal};
use crate::{
    audit::{About, Action, Event},
    invitations::{
        Closed, InvitationRecord,
        trouble::{self, Outcome},
    },
    letters::{Cause, Letter, Matter, address},
    message::{Answer, ApiResponse, Failure},
    sentinels,
    store::{Answered, Intent},
};
use contract::{
    Access, Denial, DenialReason, InvitationState, Problem, ProblemCode, RelationEvent, RelationshipId,
};

/// How often an answer is looked at anew when somebody came between. Who is overtaken each time is told so.
const ATTEMPTS: usize = 3;

/// Makes an answer, as often as somebody comes between.
pub(super) fn attempts(attempt: impl Fn() -> Result<Option<ApiResponse>, Failure>) -> Answer {
    for _ in 0..ATTEMPTS {
        if let Some(response) = attempt()? {
            return Ok(response);
        }
    }
    Err(Problem::new(ProblemCode::Stale).into())
}

/// What a store made of it; nothing when it was overtaken.
pub(super) fn told(intent: &Intent, answered: Answered) -> Result<Option<ApiResponse>, Failure> {
    match answered {
        Answered::Done(body) => Ok(Some(ApiResponse::of_json(body))),
        Answered::Before(reply) => super::once::again(intent, reply).map(Some),
        Answered::Overtaken => Ok(None),
    }
}

/// Refuses what the invitation itself does not allow.
pub(super) fn require_open(access: Access) -> Result<(), Failure> {
    match access {
        Access::Allowed => Ok(()),
        Access::Denied(denial) => Err(Problem::not_editable(denial).into()),
    }
}

/// Lets happen what an invitation provokes before it is answered; says what comes after.
pub(super) fn before(context: &Context, record: &InvitationRecord) -> Result<Option<Outcome>, Failure> {
    let outcome = trouble::outcome(record);
    match outcome {
        None | Some(Outcome::CrashAfter) => Ok(outcome),
        Some(Outcome::Changes) => {
            let changed = trouble::with_other_roles(record);
            context.store.change_invitation(record, &changed, &[], None)?;
            Err(Problem::new(ProblemCode::Stale).into())
        }
        Some(Outcome::Revoked) => {
            let closed = record.clone().closed(Closed::new(InvitationState::Revoked, context.now));
            let event = by_partner(context, record, RelationEvent::Revoked);
            context.store.change_invitation(record, &closed, &[], Some(&event))?;
            let denial = Denial { reason: DenialReason::InvitationRevoked, roles: Vec::new() };
            Err(Problem::not_editable(denial).into())
        }
        Some(Outcome::Throttled) => {
            let retry_after_seconds = Some(sentinels::RETRY_AFTER);
            Err(Problem { retry_after_seconds, ..Problem::new(ProblemCode::Throttled) }.into())
        }
        Some(Outcome::CrashBefore) => Err(Failure::Fault("a sentinel: before the answer".to_owned())),
    }
}

/// Lets the answer get lost, where it is provoked.
pub(super) fn after(
    outcome: Option<Outcome>,
    response: Option<ApiResponse>,
) -> Result<Option<ApiResponse>, Failure> {
    if outcome == Some(Outcome::CrashAfter) && response.is_some() {
        return Err(Failure::Fault("a sentinel: after the answer".to_owned()));
    }
    Ok(response)
}

/// The entry of an answer.
pub(super) fn event(
    context: &Context,
    principal: &Principal,
    record: &InvitationRecord,
    (event, relationship): (RelationEvent, Option<RelationshipId>),
) -> Event {
    let action = if event == RelationEvent::Accepted {
        Action::InvitationAccepted
    } else {
        Action::InvitationDeclined
    };
    let relation = Some(record.told(event, relationship));
    Event { about: About { relation, ..About::default() }, ..context.event_by(action, principal) }
}

/// The letter that tells the partner how its invitation was answered.
pub(super) fn letter(
    context: &Context,
    principal: &Principal,
    record: &InvitationRecord,
    (accepted, message): (bool, Option<String>),
) -> Letter {
    let organization = &principal.session.organization;
    let cause = Cause { organization, about: record.id.as_str(), due_at: context.now };
    let matter = Matter::Answered {
        organization: organization.name.clone(),
        invitation: record.kind.clone(),
        accepted,
        message,
    };
    cause.letter(address(&record.partner), matter)
}

fn by_partner(context: &Context, record: &InvitationRecord, event: RelationEvent) -> Event {
    Event {
        organization: Some(record.organization.clone()),
        about: About { relation: Some(record.told(event, None)), ..About::default() },
        ..context.event(Action::ByPartner, None)
    }
}
