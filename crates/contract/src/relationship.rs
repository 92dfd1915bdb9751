//! A relationship between the organisation and a partner (rows G1 to G10).

use crate::{
    ids::{ETag, InvitationId, RelationshipId},
    macros::open_enum,
    page::Page,
    partner::NamedPartner,
    relationship_actions::RelationshipActions,
    role::DirectoryRole,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

open_enum! {
    /// What a partner is to the organisation (row G9).
    pub enum RelationshipKind {
        /// Sells to it.
        Reseller = "reseller",
        /// Sells to it through a provider, who alone deals with the operator.
        IndirectReseller = "indirectReseller",
        /// Administers everything, for as long as nobody takes that away. No longer made.
        DelegatedAdmin = "delegatedAdmin",
        /// Both at once. No longer made in the commercial cloud.
        ResellerAndDelegatedAdmin = "resellerAndDelegatedAdmin",
        /// Holds roles that were approved one by one, for a time.
        Granular = "granular",
        /// Resets passwords and handles support.
        Advisor = "advisor",
        /// Works through a user account that the organisation gave it.
        Partner = "partner",
        /// Sees what is bought through other partners under a products and services agreement.
        Mpsa = "mpsa",
        /// Develops, submits and manages applications of the organisation's own.
        LineOfBusiness = "lob",
        /// Publishes software that the organisation uses.
        SoftwareVendor = "isv",
        /// Made the devices, and registers them.
        DeviceMaker = "oem",
        /// Sells in the operator's place, such as a telephone company.
        Syndication = "syndication",
    }
}

impl RelationshipKind {
    /// Whether it is one that came before roles were granted one by one, and gives all rights at once.
    pub fn is_legacy_delegation(&self) -> bool {
        matches!(self, Self::DelegatedAdmin | Self::ResellerAndDelegatedAdmin)
    }

    /// Whether the partner sells, so that only it can end the relationship (row I5).
    pub fn is_reseller(&self) -> bool {
        matches!(self, Self::Reseller | Self::IndirectReseller | Self::ResellerAndDelegatedAdmin)
    }
}

open_enum! {
    /// Where a relationship is (product.md b, state machines).
    pub enum RelationshipStatus {
        /// Accepted; nothing works yet.
        Approved = "approved",
        /// Being set up.
        Activating = "activating",
        /// In force.
        Active = "active",
        /// Somebody asked to end it.
        TerminationRequested = "terminationRequested",
        /// Being taken down at somebody's request.
        Terminating = "terminating",
        /// Ended at somebody's request.
        Terminated = "terminated",
        /// Past its end and being taken down: it is *ending*, not "expires soon", which is derived from
        /// [`Relationship::ends_at`].
        Expiring = "expiring",
        /// Ended by itself.
        Expired = "expired",
    }
}

impl RelationshipStatus {
    /// Whether it is in force or soon will be: whether anything is left to take away.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Approved | Self::Activating | Self::Active)
    }
}

open_enum! {
    /// How a relationship came about.
    pub enum RelationshipOrigin {
        /// The organisation accepted an invitation.
        Invitation = "invitation",
        /// It came with something that was bought.
        Purchase = "purchase",
        /// An admin gave the partner a user account.
        UserAccount = "userAccount",
        /// The cloud's operator set it up, and alone can end it.
        Operator = "operator",
    }
}

open_enum! {
    /// What happens at the end of a relationship (row J2).
    pub enum AutoExtend {
        /// It ends.
        Off = "PT0S",
        /// It goes on for another 180 days, each time.
        HalfYear = "P180D",
    }
}

/// A relationship.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Relationship {
    /// Its id.
    pub id: RelationshipId,
    /// With whom.
    pub partner: NamedPartner,
    /// Through whom, when the partner is an indirect reseller: its provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<NamedPartner>,
    /// What the partner is.
    pub kind: RelationshipKind,
    /// The name the partner gave it; empty for kinds that have none.
    #[serde(default)]
    pub name: String,
    /// What the partner may do, the most harmful first.
    pub roles: Vec<DirectoryRole>,
    /// How it came about.
    pub origin: RelationshipOrigin,
    /// The invitation it came from, while that is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_id: Option<InvitationId>,
    /// Where it is, by the server's clock.
    pub status: RelationshipStatus,
    /// Since when.
    pub started_at: Timestamp,
    /// When it ends, or was to end; absent when nothing ends it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<Timestamp>,
    /// What happens then.
    pub auto_extend: AutoExtend,
    /// When it did end; only once it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
    /// When it leaves the list, 365 days after its end; take it along before (row J5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaves_at: Option<Timestamp>,
    /// How many subscriptions came through the partner; only for resellers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<u32>,
    /// Its version: another one after everything that was done to it, also by the clock. What only the time
    /// of day changes (a [`RelationshipStatus`] that follows from the others) is none.
    pub etag: ETag,
    /// What this account may do with it; all of it denied when the backend does not say.
    #[serde(default)]
    pub allowed_actions: RelationshipActions,
}

/// A partner and its relationships (row G4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct PartnerGroup {
    /// The partner.
    pub partner: NamedPartner,
    /// Those of its relationships that match, in the order asked for; at least one.
    pub relationships: Vec<Relationship>,
}

/// The answer of `GET /v1/partner-relationships`.
///
/// The order is that of the relationships; a partner stands where the first of its own stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RelationshipList {
    /// The partners, a page of them.
    pub partners: Page<PartnerGroup>,
    /// How many relationships match, over all pages.
    pub relationships: u32,
}

/// The body of `PUT /v1/partner-relationships/{id}/auto-extend`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct AutoExtendChange {
    /// What shall happen at its end.
    pub auto_extend: AutoExtend,
}
