//! What a partner asks for, and what the organisation answers (rows H1 to H9, D6).

use crate::{
    agreement::{AgreementDecision, RequiredAgreement},
    agreement_acceptance::Acceptance,
    ids::{ETag, InvitationId, RelationshipId, SubscriptionId},
    invitation_actions::InvitationActions,
    macros::open_enum,
    money::Money,
    partner::NamedPartner,
    relationship::{AutoExtend, Relationship},
    role::{DirectoryRole, RoleDifference},
    subscription::Term,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Longest message to a partner whose invitation is declined, in characters.
pub const MAX_MESSAGE: usize = 500;

open_enum! {
    /// What it asks for.
    pub enum InvitationKind {
        /// To sell to the organisation; with all rights of an admin where it says so.
        Reseller = "reseller",
        /// The same, through a provider.
        IndirectReseller = "indirectReseller",
        /// Roles, one by one, for a time.
        Granular = "granular",
        /// To administer everything: the authorization of the cloud of 21Vianet (row D6).
        DelegatedAdmin = "delegatedAdmin",
        /// To advise, along with a trial or a purchase that it offers.
        Offer = "offer",
        /// To accept an agreement with the operator, and nothing else (row H2).
        Agreement = "agreement",
    }
}

open_enum! {
    /// Where an invitation is.
    pub enum InvitationState {
        /// It waits for an answer.
        Pending = "pending",
        /// It was accepted.
        Accepted = "accepted",
        /// It was declined.
        Declined = "declined",
        /// Nobody answered in time.
        Expired = "expired",
        /// The partner took it back.
        Revoked = "revoked",
    }
}

open_enum! {
    /// What comes along with an invitation.
    pub enum OfferKind {
        /// A trial: it costs nothing and ends by itself.
        Trial = "trial",
        /// A subscription, to be paid to the partner or by invoice.
        Purchase = "purchase",
    }
}

/// A trial or a purchase that an invitation brings along (row D6). Its price is the partner's word until the
/// invitation expires.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct InvitationOffer {
    /// Which.
    pub kind: OfferKind,
    /// The product's name.
    pub product_name: String,
    /// Its stock-keeping part number.
    pub sku_part_number: String,
    /// How many licenses.
    pub licenses: u32,
    /// How long a term is; a trial has one.
    pub term: Term,
    /// For one license for one term, without tax; absent for a trial.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<Money>,
    /// All licenses for one term, without tax; absent for a trial.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net: Option<Money>,
}

/// An invitation. Everything in it is the server's: of a link only the id counts (reliability T1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// What it asks for.
    pub kind: InvitationKind,
    /// Where it is, by the server's clock.
    pub state: InvitationState,
    /// Who asks.
    pub partner: NamedPartner,
    /// Through whom, for an indirect reseller.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<NamedPartner>,
    /// The name of the relationship that it would become; empty for kinds that have none.
    #[serde(default)]
    pub name: String,
    /// What the partner would be allowed to do, the most harmful first.
    pub roles: Vec<DirectoryRole>,
    /// What of it the partner may do already.
    pub difference: RoleDifference,
    /// Whether the roles are part of it in this cloud, so that nobody can leave them out (row H9).
    #[serde(default)]
    pub roles_required: bool,
    /// For how many days from acceptance on; absent for as long as nobody ends it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_days: Option<u16>,
    /// What happens then.
    pub auto_extend: AutoExtend,
    /// The agreement to be accepted with it; absent where none is needed, or none any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<RequiredAgreement>,
    /// What it brings along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<InvitationOffer>,
    /// When the partner made it.
    pub created_at: Timestamp,
    /// Until when it can be accepted.
    pub expires_at: Timestamp,
    /// When it was answered or taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// The name of who answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_by: Option<String>,
    /// What the partner was told when it was declined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What it became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relationship_id: Option<RelationshipId>,
    /// What its offer became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<SubscriptionId>,
    /// The relationship that stands in its way, when
    /// [`LegacyDelegation`](crate::DenialReason::LegacyDelegation) or
    /// [`AlreadyRelated`](crate::DenialReason::AlreadyRelated) does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked_by: Option<RelationshipId>,
    /// Stands for all that is shown of it: partner, roles and what they change, duration, agreement, offer,
    /// state. An answer names the one that was seen (reliability B5).
    pub etag: ETag,
    /// What this account may do with it; all of it denied when the backend does not say.
    #[serde(default)]
    pub allowed_actions: InvitationActions,
}

/// The body of `POST /v1/invitations/{id}/acceptance`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct InvitationAcceptance {
    /// Whether the offer is taken, too. Without one it must be false.
    #[serde(default)]
    pub take_offer: bool,
    /// The decision about the agreement that it needs: both are accepted, or neither.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementDecision>,
}

/// What accepting an invitation did, in one transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct AcceptedInvitation {
    /// The invitation, as it is now.
    pub invitation: Invitation,
    /// The relationship that began, or that was made more.
    pub relationship: Relationship,
    /// The acceptance of the agreement, with its receipt; when one was needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acceptance: Option<Acceptance>,
    /// The subscription or trial that began; when the offer was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<SubscriptionId>,
}

/// The body of `POST /v1/invitations/{id}/decline`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct InvitationDecline {
    /// What the partner shall be told, at most [`MAX_MESSAGE`] characters; nothing but the fact without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
