//! The audit trail: a chain of digests in which every entry vouches for all before it (reliability H3).
//!
//! Editing, removing, inserting or moving an entry breaks the chain. Cutting off its end does not,
//! so a [`Tip`] that was written down elsewhere is compared too.

mod about;

pub use about::About;

use crate::digest::Digest;
use contract::{
    AccountId, BulkChangeId, BulkState, Moniker, OperationName, PartnerOfRecord, PlacedOrder, RequestId,
    SubscriptionId, TenantId, Timestamp,
};
use std::str::FromStr;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// An account began a session.
    SignedIn,
    /// A sign-in was refused. What was claimed is not kept: it may be anything.
    SignInDenied,
    /// An account ended its session.
    SignedOut,
    /// An operator ended all sessions of an account.
    SessionsEnded,
    /// An account named a partner of record, or another in its place.
    PartnerOfRecordSet,
    /// An account left a subscription without a partner of record.
    PartnerOfRecordRemoved,
    /// An account placed an order, whatever became of it.
    OrderPlaced,
    /// An account began a bulk change, or resumed it.
    BulkChangeStarted,
    /// An account held a bulk change up.
    BulkChangePaused,
    /// An account gave a bulk change up.
    BulkChangeCancelled,
    /// An account removed roles of a partner.
    RolesRemoved,
    /// An account ended a relationship.
    RelationshipEnded,
    /// An account let a relationship extend by itself, or not.
    AutoExtendSet,
    /// An account contacted partners.
    InquirySent,
    /// An account signed a review off.
    ReviewSignedOff,
    /// An account accepted an invitation.
    InvitationAccepted,
    /// An account declined an invitation.
    InvitationDeclined,
    /// An account accepted an agreement, or declined it.
    AgreementDecided,
    /// A partner did something to its invitation or its relationship.
    ByPartner,
    /// The clock did something to an invitation or a relationship.
    ByClock,
}

impl Action {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::SignedIn,
        Self::SignInDenied,
        Self::SignedOut,
        Self::SessionsEnded,
        Self::PartnerOfRecordSet,
        Self::PartnerOfRecordRemoved,
        Self::OrderPlaced,
        Self::BulkChangeStarted,
        Self::BulkChangePaused,
        Self::BulkChangeCancelled,
        Self::RolesRemoved,
        Self::RelationshipEnded,
        Self::AutoExtendSet,
        Self::InquirySent,
        Self::ReviewSignedOff,
        Self::InvitationAccepted,
        Self::InvitationDeclined,
        Self::AgreementDecided,
        Self::ByPartner,
        Self::ByClock,
    ];

    /// As it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignedIn => "signedIn",
            Self::SignInDenied => "signInDenied",
            Self::SignedOut => "signedOut",
            Self::SessionsEnded => "sessionsEnded",
            Self::PartnerOfRecordSet => "partnerOfRecordSet",
            Self::PartnerOfRecordRemoved => "partnerOfRecordRemoved",
            Self::OrderPlaced => "orderPlaced",
            Self::BulkChangeStarted => "bulkChangeStarted",
            Self::BulkChangePaused => "bulkChangePaused",
            Self::BulkChangeCancelled => "bulkChangeCancelled",
            Self::RolesRemoved => "rolesRemoved",
            Self::RelationshipEnded => "relationshipEnded",
            Self::AutoExtendSet => "autoExtendSet",
            Self::InquirySent => "inquirySent",
            Self::ReviewSignedOff => "reviewSignedOff",
            Self::InvitationAccepted => "invitationAccepted",
            Self::InvitationDeclined => "invitationDeclined",
            Self::AgreementDecided => "agreementDecided",
            Self::ByPartner => "byPartner",
            Self::ByClock => "byClock",
        }
    }

    /// What was called, for what changed something an admin looks after; `partner` or `clock` when nobody of the
    /// organisation called anything.
    pub fn operation(self) -> Option<OperationName> {
        match self {
            Self::SignedIn | Self::SignInDenied | Self::SignedOut | Self::SessionsEnded => None,
            Self::PartnerOfRecordSet => Some(OperationName::SetPartnerOfRecord),
            Self::PartnerOfRecordRemoved => Some(OperationName::RemovePartnerOfRecord),
            Self::OrderPlaced => Some(OperationName::PlaceOrder),
            Self::BulkChangeStarted | Self::BulkChangePaused | Self::BulkChangeCancelled => {
                Some(OperationName::SetBulkState)
            }
            Self::RolesRemoved => Some(OperationName::RemoveRoles),
            Self::RelationshipEnded => Some(OperationName::EndRelationship),
            Self::AutoExtendSet => Some(OperationName::SetAutoExtend),
            Self::InquirySent => Some(OperationName::CreateInquiry),
            Self::ReviewSignedOff => Some(OperationName::SignOffReview),
            Self::InvitationAccepted => Some(OperationName::AcceptInvitation),
            Self::InvitationDeclined => Some(OperationName::DeclineInvitation),
            Self::AgreementDecided => Some(OperationName::AcceptAgreement),
            Self::ByPartner => Some(OperationName::from("partner")),
            Self::ByClock => Some(OperationName::from("clock")),
        }
    }

    /// The state that was asked for, of a bulk change.
    pub fn bulk_state(self) -> Option<BulkState> {
        match self {
            Self::BulkChangeStarted => Some(BulkState::Running),
            Self::BulkChangePaused => Some(BulkState::Paused),
            Self::BulkChangeCancelled => Some(BulkState::Cancelled),
            _ => None,
        }
    }

    /// Reads what [`Self::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == text)
    }
}

/// Something worth proving later. The time is the server's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// In which cloud.
    pub cloud: Moniker,
    /// What.
    pub action: Action,
    /// Whose account, when there is one.
    pub account: Option<AccountId>,
    /// Of which organisation, when there is one.
    pub organization: Option<TenantId>,
    /// In which request.
    pub request_id: RequestId,
    /// What it changed, when it changed a subscription.
    pub change: Option<Change>,
    /// The order that was placed.
    pub order: Option<PlacedOrder>,
    /// The bulk change that it was part of, or whose state it set.
    pub bulk_change: Option<BulkChangeId>,
    /// What else it was about.
    pub about: About,
}

impl Event {
    /// Of what came after the first entries were written; nothing when there is none of it, so that
    /// their digests stay what they are.
    fn later_parts(&self) -> Option<Digest> {
        let Self { order, bulk_change, .. } = self;
        if order.is_none() && bulk_change.is_none() {
            return None;
        }
        let [id, number] = match order {
            Some(PlacedOrder { id, number }) => [Some(id.as_str()), Some(number.as_str())],
            None => [None, None],
        };
        let texts = [id, number, bulk_change.as_ref().map(BulkChangeId::as_str)].map(optional);
        Some(Digest::of("partner-admin audited order and bulk change 1", texts.iter().map(String::as_bytes)))
    }
}

/// Nothing and an empty text are not the same.
fn optional(text: Option<&str>) -> String {
    match text {
        Some(text) => format!("+{text}"),
        None => "-".to_owned(),
    }
}

/// Who was partner of record before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Of which subscription.
    pub subscription: SubscriptionId,
    /// Before.
    pub before: Option<PartnerOfRecord>,
    /// After.
    pub after: Option<PartnerOfRecord>,
}

impl Change {
    fn digest(&self) -> Digest {
        let [before, after] = [&self.before, &self.after].map(|partner| digest(partner.as_ref()));
        let fields = [self.subscription.as_str().as_bytes(), before.as_bytes(), after.as_bytes()];
        Digest::of("partner-admin audited change 1", fields)
    }
}

/// Field by field, so that what a partner gains later leaves the digests of today alone.
fn digest(partner: Option<&PartnerOfRecord>) -> Digest {
    let Some(partner) = partner else { return Digest::ZERO };
    let PartnerOfRecord { partner_id, name, city, country, source, associated_at } = partner;
    let (id, since) = (partner_id.digits(), associated_at.millis().to_be_bytes());
    let texts = [id.as_str(), name, city, country, source.as_str()].map(str::as_bytes);
    Digest::of("partner-admin audited partner 1", texts.into_iter().chain([since.as_slice()]))
}

/// An event in its place in the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What happened.
    pub event: Event,
    /// Vouches for this event and all before it.
    pub hash: Digest,
}

/// How far a chain goes: what to write down elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// How many entries.
    pub length: u64,
    /// The hash of the last, zero when there is none.
    pub hash: Digest,
}

impl Tip {
    /// The tip of a chain without entries.
    pub const START: Self = Self { length: 0, hash: Digest::ZERO };

    /// The tip after one more event.
    #[must_use]
    pub fn after(&self, event: &Event) -> Self {
        let length = self.length + 1;
        let account = optional(event.account.as_ref().map(AccountId::as_str));
        let organization = optional(event.organization.as_ref().map(TenantId::as_str));
        let (place, at) = (length.to_be_bytes(), event.at.millis().to_be_bytes());
        let fields: [&[u8]; 8] = [
            self.hash.as_bytes(),
            &place,
            &at,
            event.cloud.as_str().as_bytes(),
            event.action.as_str().as_bytes(),
            account.as_bytes(),
            organization.as_bytes(),
            event.request_id.as_str().as_bytes(),
        ];
        let change = event.change.as_ref().map(Change::digest);
        let hash = match (change, event.later_parts()) {
            (change, later) if !event.about.is_nothing() => {
                let before = [change, later].map(|part| part.unwrap_or(Digest::ZERO));
                let parts = before.into_iter().chain([event.about.digest()]).collect::<Vec<_>>();
                let parts = parts.iter().map(Digest::as_bytes);
                Digest::of("partner-admin audit 4", fields.into_iter().chain(parts))
            }
            (None, None) => Digest::of("partner-admin audit 1", fields),
            (Some(change), None) => {
                Digest::of("partner-admin audit 2", fields.into_iter().chain([change.as_bytes()]))
            }
            (change, Some(later)) => {
                let change = change.unwrap_or(Digest::ZERO);
                let parts = [change.as_bytes(), later.as_bytes()];
                Digest::of("partner-admin audit 3", fields.into_iter().chain(parts))
            }
        };
        Self { length, hash }
    }
}

/// To be written down: `{length}:{hash}`.
impl std::fmt::Display for Tip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.length, self.hash)
    }
}

impl FromStr for Tip {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts = text.split_once(':').and_then(|(length, hash)| {
            Some(Self { length: length.parse().ok()?, hash: Digest::parse(hash)? })
        });
        parts.ok_or("a tip is a number, a colon and 64 hexadecimal digits")
    }
}

/// Where a chain is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// The entry at this place, counted from 1, is not what was written there.
    At(u64),
    /// The chain is whole but does not lead to the expected tip: its end was cut off or rewritten.
    Tip,
}

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::At(place) => write!(f, "entry {place} is not what was written there"),
            Self::Tip => {
                f.write_str("it does not lead to the tip that was given: its end is missing or rewritten")
            }
        }
    }
}

/// Checks a whole chain, and that it goes through `expected` when one was written down.
///
/// # Errors
/// Where it is broken first.
pub fn verify<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
    expected: Option<Tip>,
) -> Result<Tip, Broken> {
    let mut tip = Tip::START;
    let mut reached = expected.is_none_or(|expected| expected == tip);
    for entry in entries {
        tip = tip.after(&entry.event);
        if tip.hash != entry.hash {
            return Err(Broken::At(tip.length));
        }
        reached |= expected == Some(tip);
    }
    if reached { Ok(tip) } else { Err(Broken::Tip) }
}

#[cfg(test)]
mod tests;
