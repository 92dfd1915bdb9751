//! What a store does with invitations and with decisions about agreements: they are answered together.

use super::{
    StoreError,
    once::{Intent, Reply},
};
use crate::{
    audit::Event,
    invitations::{InvitationRecord, Relating},
    letters::Letter,
    relationships::RelationshipRecord,
};
use contract::{
    Acceptance, AccountId, IdempotencyKey, InvitationId, Moniker, Subscription, TenantId,
    evidence::ChainPlace,
};

/// A decision about an agreement, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptAcceptance {
    /// Whose it was.
    pub account: AccountId,
    /// By which request.
    pub key: IdempotencyKey,
    /// The decision.
    pub acceptance: Acceptance,
}

/// What an answer was decided on. When it is not so any more, nothing is done.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The invitation, where one is answered.
    pub invitation: Option<InvitationRecord>,
    /// All relationships of the organisation with the partner of the invitation.
    pub related: Vec<RelationshipRecord>,
    /// How many decisions the organisation had made.
    pub decided: usize,
}

/// A decision to be recorded. What vouches for it can only be written once its place in the trail is known.
pub struct Deciding<'a> {
    /// Its entry.
    pub event: Event,
    /// Makes and signs the acceptance.
    pub seal: &'a dyn Fn(&ChainPlace) -> Result<Acceptance, StoreError>,
}

/// An answer to an invitation, a decision about an agreement, or both, with all that follows.
pub struct Answering<'a> {
    /// What the request stands for.
    pub intent: Intent,
    /// Of which organisation.
    pub organization: TenantId,
    /// What it was decided on.
    pub seen: Seen,
    /// The decision about the agreement.
    pub deciding: Option<Deciding<'a>>,
    /// The invitation as it is then, and the entry about it.
    pub invitation: Option<(InvitationRecord, Event)>,
    /// What becomes of the relationships.
    pub relating: Option<Relating>,
    /// What its offer becomes.
    pub subscription: Option<Subscription>,
    /// Who is told.
    pub letters: Vec<Letter>,
    /// What is answered, now and whenever it is sent again.
    pub reply: &'a dyn Fn(Option<&Acceptance>) -> Result<String, StoreError>,
}

/// What became of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It was recorded, and this is what is answered.
    Done(String),
    /// It was recorded before, and answered so; or the key stands for something else.
    Before(Reply),
    /// Somebody came between: it is not as it was seen.
    Overtaken,
}

/// Keeps invitations and decisions.
///
/// # Errors
/// Every method: when the store fails.
pub trait InvitationStore {
    /// An invitation, to whomever.
    fn invitation(&self, id: &InvitationId) -> Result<Option<InvitationRecord>, StoreError>;

    /// All invitations to an organisation, the oldest first. There are few of them.
    fn invitations(&self, organization: &TenantId) -> Result<Vec<InvitationRecord>, StoreError>;

    /// All invitations of a cloud, the oldest first.
    fn invitations_in(&self, cloud: &Moniker) -> Result<Vec<InvitationRecord>, StoreError>;

    /// Adds an invitation, its letters and its entry.
    fn invite(
        &self,
        invitation: &InvitationRecord,
        letters: &[Letter],
        event: &Event,
    ) -> Result<(), StoreError>;

    /// Puts a version in the place of the one that it follows, with its letters and its entry; says whether that
    /// was there.
    fn change_invitation(
        &self,
        before: &InvitationRecord,
        after: &InvitationRecord,
        letters: &[Letter],
        event: Option<&Event>,
    ) -> Result<bool, StoreError>;

    /// Records an answer, once per key: all of it, or nothing (reliability B4).
    fn answer(&self, answering: &Answering) -> Result<Answered, StoreError>;

    /// All decisions of an organisation, the oldest first. There are few of them.
    fn acceptances(&self, organization: &TenantId) -> Result<Vec<KeptAcceptance>, StoreError>;
}
