//! What is stored of an invitation.

use crate::{
    audit::{About, Action, Event},
    seed::roles,
};
use contract::{
    AutoExtend, ChangedRelation, DenialReason, InvitationId, InvitationKind, InvitationOffer,
    InvitationState, Moniker, NamedPartner, PartnerId, RelationEvent, RelationshipId, RequestId, RoleId,
    SubscriptionId, TenantId, Timestamp, relationship_end::KEPT_DAYS,
};
use serde::{Deserialize, Serialize};

/// An invitation as it is stored: the facts from which, with the time of day, its state follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationRecord {
    /// Its id: 128 bits that nobody guesses.
    pub id: InvitationId,
    /// Other ids by which older links name it.
    pub aliases: Vec<String>,
    /// In which cloud.
    pub cloud: Moniker,
    /// To whom.
    pub organization: TenantId,
    /// Who asks, as verified when it was made.
    pub partner: NamedPartner,
    /// The partner's location that is credited with its offer.
    pub location: Option<PartnerId>,
    /// Through whom, for an indirect reseller.
    pub provider: Option<NamedPartner>,
    /// What it asks for.
    pub kind: InvitationKind,
    /// The name of the relationship that it would become, or empty.
    pub name: String,
    /// What the partner would be allowed to do.
    pub roles: Vec<RoleId>,
    /// For how long.
    pub duration_days: Option<u16>,
    /// What happens then.
    pub auto_extend: AutoExtend,
    /// What it brings along.
    pub offer: Option<InvitationOffer>,
    /// What speaks against accepting it, where the partner's side says so.
    pub blocked: Option<DenialReason>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Until when it can be accepted.
    pub expires_at: Timestamp,
    /// The partner's own note, which nobody else reads (row N6).
    pub note: String,
    /// How it was answered or taken back.
    pub closed: Option<Closed>,
    /// How often it was changed.
    pub changes: u32,
    /// Whether the trail says that its time ran out.
    #[serde(default)]
    pub expiry_told: bool,
}

/// How an invitation came to its end before its time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// Accepted, declined or revoked.
    pub state: InvitationState,
    /// When.
    pub at: Timestamp,
    /// The name of who answered.
    pub by: Option<String>,
    /// What the partner was told.
    pub message: Option<String>,
    /// What it became.
    pub relationship: Option<RelationshipId>,
    /// What its offer became.
    pub subscription: Option<SubscriptionId>,
}

impl Closed {
    /// In this way at this time, with nothing to tell.
    pub fn new(state: InvitationState, at: Timestamp) -> Self {
        Self { state, at, by: None, message: None, relationship: None, subscription: None }
    }
}

impl InvitationRecord {
    /// Where it is at a time.
    pub fn state(&self, now: Timestamp) -> InvitationState {
        match &self.closed {
            Some(closed) => closed.state.clone(),
            None if now >= self.expires_at => InvitationState::Expired,
            None => InvitationState::Pending,
        }
    }

    /// When it came to its end, if it has.
    pub fn closed_at(&self, now: Timestamp) -> Option<Timestamp> {
        let expired = || Some(self.expires_at).filter(|at| *at <= now);
        self.closed.as_ref().map(|closed| closed.at).or_else(expired)
    }

    /// Whether it is still listed.
    pub fn is_kept(&self, now: Timestamp) -> bool {
        self.closed_at(now).is_none_or(|at| now < at.plus_days(KEPT_DAYS))
    }

    /// Whether it waits for an answer.
    pub fn is_pending(&self, now: Timestamp) -> bool {
        self.state(now) == InvitationState::Pending
    }

    /// What the history says was done to it.
    pub fn told(&self, event: RelationEvent, relationship_id: Option<RelationshipId>) -> ChangedRelation {
        ChangedRelation {
            event,
            partner_id: self.partner.id.clone(),
            partner: self.partner.name.clone(),
            name: self.name.clone(),
            relationship_id,
            invitation_id: Some(self.id.clone()),
            roles: roles::of(&self.roles).into_iter().map(|role| role.name).collect(),
        }
    }

    /// The same with the entry that its time ran out; nothing when it did not, or when the trail has it.
    pub(crate) fn expiry(&self, now: Timestamp) -> Option<(Self, Event)> {
        if self.expiry_told || self.state(now) != InvitationState::Expired {
            return None;
        }
        let event = Event {
            at: self.expires_at,
            cloud: self.cloud.clone(),
            action: Action::ByClock,
            account: None,
            organization: Some(self.organization.clone()),
            request_id: RequestId::new("clock"),
            change: None,
            order: None,
            bulk_change: None,
            about: About {
                relation: Some(self.told(RelationEvent::InvitationExpired, None)),
                ..About::default()
            },
        };
        Some((Self { expiry_told: true, ..self.clone() }, event))
    }

    /// The same, one change later.
    #[must_use]
    pub fn changed(self) -> Self {
        Self { changes: self.changes + 1, ..self }
    }

    /// The same, closed.
    #[must_use]
    pub fn closed(self, closed: Closed) -> Self {
        Self { closed: Some(closed), ..self }.changed()
    }
}
