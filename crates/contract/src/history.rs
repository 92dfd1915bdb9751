//! What happened: who changed what when, of a subscription and of the whole organisation (rows N7, N9).

use crate::{
    agreement::Decision,
    bulk::BulkState,
    ids::{
        AcceptanceId, AgreementId, AgreementVersionId, BulkChangeId, HistoryEventId, InquiryId, InvitationId,
        OrderId, RelationshipId, RequestId, ReviewId, SubscriptionId, TenantId,
    },
    macros::open_enum,
    operation::OperationName,
    partner_of_record::PartnerOfRecord,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// One change, as the audit trail has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct HistoryEvent {
    /// Its id.
    pub id: HistoryEventId,
    /// When, by the server's clock.
    pub at: Timestamp,
    /// The name of who did it; that of the partner, or empty for the clock, when nobody of the organisation did.
    pub actor: String,
    /// What was called; `partner` or `clock` when nobody called anything.
    pub operation: OperationName,
    /// Who was partner of record before; absent when nobody was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<PartnerOfRecord>,
    /// Who was partner of record after; absent when nobody was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<PartnerOfRecord>,
    /// On which subscription; an order that failed has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<ChangedSubscription>,
    /// The order that was placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<PlacedOrder>,
    /// The bulk change that it was part of, or that was begun, paused or ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bulk_change: Option<BulkChangeId>,
    /// The state that was asked for, of a bulk change that was begun, paused or ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bulk_state: Option<BulkState>,
    /// What it did to a partner's relationships or invitations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<ChangedRelation>,
    /// The agreement that was decided about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<DecidedAgreement>,
    /// The review that it was part of, or that was signed off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<ReviewId>,
    /// The inquiry that was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inquiry: Option<InquiryId>,
    /// Finds the request in the logs.
    pub request_id: RequestId,
}

open_enum! {
    /// What was done to a relationship or an invitation, by the organisation, its partner or the clock.
    pub enum RelationEvent {
        /// The partner invited.
        Invited = "invited",
        /// The invitation was accepted, and became the relationship.
        Accepted = "accepted",
        /// The invitation was declined.
        Declined = "declined",
        /// The partner took the invitation back.
        Revoked = "revoked",
        /// Nobody answered the invitation in time.
        InvitationExpired = "invitationExpired",
        /// Roles were removed.
        RolesRemoved = "rolesRemoved",
        /// It was ended.
        Ended = "ended",
        /// It extends by itself from now on.
        AutoExtendOn = "autoExtendOn",
        /// It does not extend by itself any more.
        AutoExtendOff = "autoExtendOff",
        /// It went on for another while.
        Extended = "extended",
        /// It came to its end.
        Expired = "expired",
        /// It left the list, long after its end.
        LeftList = "leftList",
    }
}

/// The relationship or the invitation of an event, by what it was called then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChangedRelation {
    /// What was done.
    pub event: RelationEvent,
    /// The partner's tenant.
    pub partner_id: TenantId,
    /// Its name then.
    pub partner: String,
    /// The relationship's name; empty for kinds that have none.
    #[serde(default)]
    pub name: String,
    /// Which relationship.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relationship_id: Option<RelationshipId>,
    /// Which invitation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_id: Option<InvitationId>,
    /// The names of the roles that came or went.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<String>,
}

/// The agreement of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct DecidedAgreement {
    /// The decision.
    pub acceptance_id: AcceptanceId,
    /// About which agreement.
    pub agreement_id: AgreementId,
    /// Its title then.
    pub title: String,
    /// Which version.
    pub version: AgreementVersionId,
    /// Yes or no.
    pub decision: Decision,
}

/// The subscription of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChangedSubscription {
    /// Its id.
    pub id: SubscriptionId,
    /// Its name now.
    pub name: String,
}

/// The order of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct PlacedOrder {
    /// Its id.
    pub id: OrderId,
    /// Its number.
    pub number: String,
}
