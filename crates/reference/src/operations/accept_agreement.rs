//! `POST /v1/agreements/{id}/acceptances`: accepts or declines the version that was shown, once per key. What an
//! account accepted before is answered with the first acceptance, and nothing is written.

use super::{
    Context, Principal, answering, deciding, evidence, ids,
    if_match::Versions,
    invited::{Invited, find},
    list_acceptances::shown,
    once,
};
use crate::{
    agreements,
    audit::{Action, Event},
    body,
    invitations::{Closed, InvitationRecord},
    letters::Letter,
    message::{Answer, ApiResponse, Failure},
    store::{Answering, Deciding, Intent, KeptAcceptance, Seen, StoreError},
};
use contract::{
    Acceptance, AcceptanceId, AgreementDecision, AgreementDocument, AgreementState, Decision, InvitationId,
    InvitationKind, InvitationState, OperationName, Problem, ProblemCode, RelationEvent,
};

/// Answers with the acceptance and its receipt.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let intent = once::read(context, principal, &OperationName::AcceptAgreement)?;
    if let Some(answer) = once::before(context, &intent)? {
        return Ok(answer);
    }
    let versions = Versions::read(context)?;
    let body = body::read(context.body)?;
    let part = body.get("agreement").ok_or_else(|| body::invalid("/agreement", "required"))?;
    let decision = deciding::read(part)?;
    let invitation = body::optional_text(&body, "invitationId")?.map(InvitationId::new);
    let document = deciding::document(context, &context.id, &decision)?;
    answering::attempts(|| {
        let about = About { document: &document, decision: &decision, invitation: invitation.as_ref() };
        about.attempt(context, principal, &intent, versions)
    })
}

/// What is decided about.
struct About<'a> {
    document: &'a AgreementDocument,
    decision: &'a AgreementDecision,
    invitation: Option<&'a InvitationId>,
}

impl About<'_> {
    fn attempt(
        &self,
        context: &Context,
        principal: &Principal,
        intent: &Intent,
        versions: Versions,
    ) -> Result<Option<ApiResponse>, Failure> {
        let invited = Invited::read(context, principal)?;
        let record = self.invitation.map(|id| self.asking(context, principal, &invited, id)).transpose()?;
        let first = self.first(principal, &invited.decided);
        if let (Some(first), None) = (first, &record) {
            return Ok(Some(ApiResponse::json(&shown(context, &principal.session.account.id, first))?));
        }
        if first.is_none() {
            self.require_open(context, &invited.decided)?;
            deciding::require_shown(context, principal, self.document, self.decision, Some(versions))?;
        }
        let outcome = match &record {
            Some(record) => answering::before(context, record)?,
            None => None,
        };
        let about = (self.document, self.decision);
        let id = AcceptanceId::new(ids::uuid(context, "acceptance"));
        let part_of = (&OperationName::AcceptAgreement, self.invitation.cloned());
        let decided = deciding::decided(context, principal, about, (id, intent), part_of);
        let event = decided.event(context.event_by(Action::AgreementDecided, principal))?;
        let seal = |place: &_| decided.seal(&context.setup.seal, place);
        let reply = |acceptance: Option<&Acceptance>| {
            let before = first.map(|first| &first.acceptance);
            let told = acceptance.or(before).map(|told| Acceptance { own: true, ..told.clone() });
            serde_json::to_string(&told).map_err(|error| StoreError(error.to_string()))
        };
        let closing = record.as_ref().map(|record| self.close(context, principal, record));
        let (invitation, letters) = closing
            .map_or((None, Vec::new()), |(closed, event, letter)| (Some((closed, event)), vec![letter]));
        let answering = Answering {
            intent: intent.clone(),
            organization: principal.session.organization.id.clone(),
            seen: Seen {
                related: record.as_ref().map(|record| invited.related_to(record)).unwrap_or_default(),
                decided: invited.decided.len(),
                invitation: record.clone(),
            },
            deciding: first.is_none().then_some(Deciding { event, seal: &seal }),
            invitation,
            relating: None,
            subscription: None,
            letters,
            reply: &reply,
        };
        let answered = context.store.answer(&answering)?;
        answering::after(outcome, answering::told(intent, answered)?)
    }

    /// The invitation that asks for nothing but the agreement, and can be answered so: what is in the way of a
    /// yes is not in the way of a no.
    fn asking(
        &self,
        context: &Context,
        principal: &Principal,
        invited: &Invited,
        id: &InvitationId,
    ) -> Result<InvitationRecord, Failure> {
        let record = find(context, principal, id)?;
        if record.kind != InvitationKind::Agreement {
            return Err(Problem::new(ProblemCode::WrongState).into());
        }
        let actions = invited.show(&record).allowed_actions;
        let is_yes = self.decision.decision == Decision::Accepted;
        answering::require_open(if is_yes { actions.accept } else { actions.decline })?;
        Ok(record)
    }

    /// What this account accepted already in the same role: accepting it again is no second acceptance.
    fn first<'b>(&self, principal: &Principal, decided: &'b [KeptAcceptance]) -> Option<&'b KeptAcceptance> {
        let role = evidence::role(principal, &OperationName::AcceptAgreement);
        let is_same = |kept: &&KeptAcceptance| {
            kept.account == principal.session.account.id
                && kept.acceptance.role == role
                && kept.acceptance.version == self.document.version
                && kept.acceptance.sample == self.document.sample
                && kept.acceptance.decision == Decision::Accepted
        };
        decided.iter().find(is_same).filter(|_| self.decision.decision == Decision::Accepted)
    }

    /// What somebody accepted for the organisation is not declined afterwards.
    fn require_open(&self, context: &Context, decided: &[KeptAcceptance]) -> Result<(), Failure> {
        let version = context.setup.agreements.version(&self.document.version);
        let state = version.map(|version| agreements::state(version, decided));
        if self.decision.decision == Decision::Declined && state == Some(AgreementState::Accepted) {
            return Err(Problem::new(ProblemCode::WrongState).into());
        }
        Ok(())
    }

    /// The invitation that is answered by it.
    fn close(
        &self,
        context: &Context,
        principal: &Principal,
        record: &InvitationRecord,
    ) -> (InvitationRecord, Event, Letter) {
        let accepted = self.decision.decision == Decision::Accepted;
        let (state, event) = if accepted {
            (InvitationState::Accepted, RelationEvent::Accepted)
        } else {
            (InvitationState::Declined, RelationEvent::Declined)
        };
        let closed = record.clone().closed(Closed {
            by: Some(principal.session.account.display_name.clone()),
            ..Closed::new(state, context.now)
        });
        let event = answering::event(context, principal, record, (event, None));
        (closed, event, answering::letter(context, principal, record, (accepted, None)))
    }
}

#[cfg(test)]
mod tests;
