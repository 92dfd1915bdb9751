//! `POST /v1/invitations/{id}/acceptance`: accepts an invitation with the agreement and the offer that belong to
//! it, all or nothing, once per key, if it is as it was seen.

use super::{
    Context, Principal, answering, deciding, ids,
    if_match::Versions,
    invited::{Invited, find},
    once,
};
use crate::{
    agreements::ID,
    audit::{Action, Change, Event},
    body,
    invitations::{Closed, InvitationRecord, Relating, subscription},
    letters::{
        Cause, Letter, Matter,
        ending::{Ending, notices},
    },
    message::{Answer, ApiResponse, Failure},
    relationships::RelationshipRecord,
    store::{Answered, Answering, Deciding, Intent, Seen, StoreError},
};
use contract::{
    Acceptance, AcceptanceId, AcceptedInvitation, AgreementDecision, AgreementDocument, Decision, Invitation,
    InvitationId, InvitationKind, InvitationState, OperationName, Problem, ProblemCode, RelationEvent,
    RelationshipActions, RelationshipId, Subscription, SubscriptionId,
};

/// Answers with the invitation, the relationship, and what else began.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let intent = once::read(context, principal, &OperationName::AcceptInvitation)?;
    if let Some(answer) = once::before(context, &intent)? {
        return Ok(answer);
    }
    let versions = Versions::read(context)?;
    answering::attempts(|| attempt(context, principal, &intent, versions))
}

/// What the body says.
struct Asked {
    takes_offer: bool,
    agreement: Option<AgreementDecision>,
}

impl Asked {
    fn read(context: &Context) -> Result<Self, Failure> {
        let body = body::read(context.body)?;
        let takes_offer = match body.get("takeOffer") {
            None => false,
            Some(value) => value.as_bool().ok_or_else(|| body::invalid("/takeOffer", "not-a-boolean"))?,
        };
        let part = body.get("agreement").filter(|part| !part.is_null());
        Ok(Self { takes_offer, agreement: part.map(deciding::read).transpose()? })
    }
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
    if record.kind == InvitationKind::Agreement {
        return Err(Problem::new(ProblemCode::WrongState).into());
    }
    answering::require_open(shown.allowed_actions.accept.clone())?;
    versions.require(&shown.etag)?;
    let asked = Asked::read(context)?;
    if asked.takes_offer && record.offer.is_none() {
        return Err(body::invalid("/takeOffer", "no-offer"));
    }
    let document = require_agreement(context, principal, &shown, asked.agreement.as_ref())?;
    let outcome = answering::before(context, &record)?;
    let id = RelationshipId::new(ids::uuid(context, "relationship"));
    let relating = Relating::of(&record, &invited.surroundings(), id);
    // Every kind that can be accepted becomes a relationship.
    let relating = relating.ok_or_else(|| Problem::new(ProblemCode::WrongState))?;
    let offered =
        || subscription(&record, SubscriptionId::new(ids::uuid(context, "subscription")), context.now);
    let bought = asked.takes_offer.then(offered).flatten();
    let sold = sold(context, principal, relating.relationship())?;
    let (record, invited) = (&record, &invited);
    let made = Making { context, principal, record, invited, relating, bought, sold };
    let decision = document.as_ref().zip(asked.agreement.as_ref());
    let answered = made.answer(intent, decision)?;
    answering::after(outcome, answering::told(intent, answered)?)
}

/// The agreement is accepted with it where it is needed, and nowhere else.
fn require_agreement(
    context: &Context,
    principal: &Principal,
    shown: &Invitation,
    sent: Option<&AgreementDecision>,
) -> Result<Option<AgreementDocument>, Failure> {
    match (&shown.agreement, sent) {
        (None, None) => Ok(None),
        (Some(_), None) => Err(Problem::new(ProblemCode::AgreementRequired).into()),
        (None, Some(_)) => Err(body::invalid("/agreement", "not-needed")),
        (Some(_), Some(decision)) if decision.decision != Decision::Accepted => {
            Err(body::invalid("/agreement/decision", "not-accepted"))
        }
        (Some(_), Some(decision)) => {
            let document = deciding::document(context, ID, decision)?;
            deciding::require_shown(context, principal, &document, decision, None)?;
            Ok(Some(document))
        }
    }
}

/// An invitation that is being accepted.
struct Making<'a> {
    context: &'a Context<'a>,
    principal: &'a Principal,
    record: &'a InvitationRecord,
    invited: &'a Invited<'a>,
    relating: Relating,
    /// What its offer becomes.
    bought: Option<Subscription>,
    /// How many subscriptions came through the partner.
    sold: u32,
}

impl Making<'_> {
    fn answer(
        &self,
        intent: &Intent,
        decision: Option<(&AgreementDocument, &AgreementDecision)>,
    ) -> Result<Answered, Failure> {
        let Self { context, principal, record, .. } = self;
        let decided = decision.map(|about| {
            let id = AcceptanceId::new(ids::uuid(context, "acceptance"));
            let part_of = (&OperationName::AcceptInvitation, Some(record.id.clone()));
            deciding::decided(context, principal, about, (id, intent), part_of)
        });
        let event = context.event_by(Action::AgreementDecided, principal);
        let event = decided.as_ref().map(|decided| decided.event(event)).transpose()?;
        let seal = |place: &_| match &decided {
            Some(decided) => decided.seal(&context.setup.seal, place),
            None => Err(StoreError("there is nothing to seal".to_owned())),
        };
        let closed = self.closed();
        let answering = Answering {
            intent: intent.clone(),
            organization: principal.session.organization.id.clone(),
            seen: Seen {
                invitation: Some((*record).clone()),
                related: self.invited.related_to(record),
                decided: self.invited.decided.len(),
            },
            deciding: event.map(|event| Deciding { event, seal: &seal }),
            invitation: Some((closed.clone(), self.event())),
            relating: Some(self.relating.clone()),
            subscription: self.bought.clone(),
            letters: self.letters()?,
            reply: &|acceptance| self.reply(&closed, acceptance),
        };
        Ok(context.store.answer(&answering)?)
    }

    fn relationship(&self) -> &RelationshipRecord {
        self.relating.relationship()
    }

    fn closed(&self) -> InvitationRecord {
        self.record.clone().closed(Closed {
            by: Some(self.principal.session.account.display_name.clone()),
            relationship: Some(self.relationship().id.clone()),
            subscription: self.bought.as_ref().map(|row| row.id.clone()),
            ..Closed::new(InvitationState::Accepted, self.context.now)
        })
    }

    fn event(&self) -> Event {
        let what = (RelationEvent::Accepted, Some(self.relationship().id.clone()));
        let change = self.bought.as_ref().map(|row| Change {
            subscription: row.id.clone(),
            before: None,
            after: row.partner_of_record.value.clone(),
        });
        Event { change, ..answering::event(self.context, self.principal, self.record, what) }
    }

    /// To both sides now, and before it ends (row J1).
    fn letters(&self) -> Result<Vec<Letter>, StoreError> {
        let Self { context, principal, record, .. } = self;
        let organization = &principal.session.organization;
        let accounts = context.store.accounts(&context.cloud)?;
        let cause = Cause { organization, about: record.id.as_str(), due_at: context.now };
        let mut letters = vec![answering::letter(context, principal, record, (true, None))];
        letters.extend(cause.to_admins(&accounts, &self.matter()));
        let ending = Ending::of(organization, self.relationship(), context.now);
        if let Some(ending) = ending.filter(|_| matches!(self.relating, Relating::Begin(_))) {
            letters.extend(notices(&ending, &accounts, context.now));
        }
        Ok(letters)
    }

    fn matter(&self) -> Matter {
        Matter::Accepted {
            partner: self.record.partner.name.clone(),
            domain: self.record.partner.domain.clone(),
            organization: self.principal.session.organization.name.clone(),
            invitation: self.record.kind.clone(),
            roles: self.relationship().roles().into_iter().map(|role| role.name).collect(),
            by: self.principal.session.account.display_name.clone(),
        }
    }

    fn reply(
        &self,
        closed: &InvitationRecord,
        acceptance: Option<&Acceptance>,
    ) -> Result<String, StoreError> {
        let Self { context, principal, .. } = self;
        let may = RelationshipActions::of(&principal.session.roles, &context.cloud);
        let accepted = AcceptedInvitation {
            invitation: self.invited.show(closed),
            relationship: self.relationship().at(context.now, self.sold, &may),
            acceptance: acceptance.map(|acceptance| Acceptance { own: true, ..acceptance.clone() }),
            subscription_id: closed.closed.as_ref().and_then(|closed| closed.subscription.clone()),
        };
        serde_json::to_string(&accepted).map_err(|error| StoreError(error.to_string()))
    }
}

/// How many subscriptions came through a partner that sells.
fn sold(context: &Context, principal: &Principal, record: &RelationshipRecord) -> Result<u32, StoreError> {
    if !record.kind.is_reseller() {
        return Ok(0);
    }
    let covered = context.store.coverage(&principal.session.organization.id, context.now)?;
    let through = |reseller: &Option<String>| reseller.as_deref() == Some(record.partner.name.as_str());
    Ok(covered.counts.iter().filter(|(alike, _)| through(&alike.reseller)).map(|(_, count)| count).sum())
}

#[cfg(test)]
mod tests;
