//! Figures about the partners, each a link to its filter (row J6).

use crate::{
    ids::ReviewId, relationship::RelationshipKind, relationship::RelationshipStatus, role::DirectoryRole,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// "Expiring soon" among the figures looks so many days ahead.
pub const OVERVIEW_DAYS: u16 = 60;
/// Delegated rights are to be reviewed so many days after they last were (row J4).
pub const REVIEW_DAYS: i64 = 90;

/// Relationships of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct KindCount {
    /// Of this kind.
    pub kind: RelationshipKind,
    /// So many that are in force.
    pub relationships: u32,
}

/// Relationships in one status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct StatusCount {
    /// In this status.
    pub status: RelationshipStatus,
    /// So many.
    pub relationships: u32,
}

/// How far a role is spread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RoleCount {
    /// The role.
    pub role: DirectoryRole,
    /// In so many relationships that are in force.
    pub relationships: u32,
}

/// The answer of `GET /v1/relationship-overview`. What is in force is active, or soon will be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RelationshipOverview {
    /// Partners with a relationship in force.
    pub partners: u32,
    /// Relationships in force that give roles.
    pub delegated: u32,
    /// Of them with Global Administrator.
    pub with_global_administrator: u32,
    /// Relationships in force that end within [`OVERVIEW_DAYS`] and do not extend by themselves.
    pub ending: u32,
    /// Invitations that wait for an answer.
    pub pending_invitations: u32,
    /// Agreements that wait for a decision; 0 where there are none.
    pub pending_agreements: u32,
    /// Per kind, the most first.
    pub kinds: Vec<KindCount>,
    /// Per status, in the order of the contract; those that occur.
    pub statuses: Vec<StatusCount>,
    /// Every role that is held, the one in most relationships first.
    pub roles: Vec<RoleCount>,
    /// When delegated rights are to be reviewed next; absent when there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_due_at: Option<Timestamp>,
    /// The review that is under way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_review: Option<ReviewId>,
}
