//! Taking roles away, and what has to happen before a reseller can go (rows I1 to I10).

use crate::{
    ids::{RelationshipId, RoleId},
    macros::open_enum,
    partner::NamedPartner,
    relationship::{Relationship, RelationshipKind},
    role::DirectoryRole,
};
use serde::{Deserialize, Serialize};

/// The body of `POST /v1/partner-relationships/{id}/role-removals`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RoleRemovalRequest {
    /// Which roles, each one that it holds: all of them, or only some. Naming none is refused.
    pub roles: Vec<RoleId>,
}

open_enum! {
    /// What stays when roles are removed (rows I2, I10).
    pub enum Remainder {
        /// The relationship itself.
        Relationship = "relationship",
        /// The partner goes on selling, and may buy for the organisation.
        BuyingRights = "buyingRights",
        /// Roles on Azure resources were given elsewhere and are not touched.
        AzureRoles = "azureRoles",
        /// Being partner of record gives no rights, so nothing about it changes (row D9).
        PartnerOfRecord = "partnerOfRecord",
    }
}

impl Remainder {
    /// What stays of a relationship when `roles` are removed: the same for who asks before and who does it.
    pub fn after(relationship: &Relationship, roles: &[RoleId]) -> Vec<Self> {
        let mut remainder = Vec::new();
        if !ends_without(relationship, roles) {
            remainder.push(Self::Relationship);
        }
        if relationship.kind.is_reseller() {
            remainder.push(Self::BuyingRights);
        }
        remainder.extend([Self::AzureRoles, Self::PartnerOfRecord]);
        remainder
    }
}

/// Whether a relationship ends when `roles` are removed: it was nothing but them.
pub fn ends_without(relationship: &Relationship, roles: &[RoleId]) -> bool {
    relationship.kind == RelationshipKind::Granular
        && relationship.roles.iter().all(|role| roles.contains(&role.id))
}

/// What was done by removing roles, exactly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RoleRemoval {
    /// The relationship, as it is now.
    pub relationship: Relationship,
    /// The roles that it does not hold any more.
    pub removed: Vec<DirectoryRole>,
    /// What stayed.
    pub remainder: Vec<Remainder>,
}

open_enum! {
    /// What a reseller must do before its relationship can end (row I6).
    pub enum ExitStepKind {
        /// Cancel the subscriptions that it sold.
        CancelSubscriptions = "cancelSubscriptions",
        /// Suspend those of the older kind, which are not cancelled.
        SuspendLegacySubscriptions = "suspendLegacySubscriptions",
        /// Cancel reservations in Azure.
        CancelReservations = "cancelReservations",
        /// Cancel software that was bought for ever.
        CancelSoftware = "cancelSoftware",
        /// Give up its roles; the organisation can take them, too.
        RemoveRoles = "removeRoles",
        /// Ask its provider, who alone can end the relationship with the operator.
        AskProvider = "askProvider",
    }
}

open_enum! {
    /// Whether a step is still to be done.
    pub enum ExitStepState {
        /// It is.
        Open = "open",
        /// There is nothing to do.
        Done = "done",
        /// This cannot be seen from here.
        NotVisible = "notVisible",
    }
}

/// One thing on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ExitStep {
    /// What.
    pub kind: ExitStepKind,
    /// Whether it is still to be done.
    pub state: ExitStepState,
    /// How many there are of it; absent when they cannot be counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
}

/// The answer of `GET /v1/partner-relationships/{id}/exit-checklist`, for resellers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ExitChecklist {
    /// Of which relationship.
    pub relationship_id: RelationshipId,
    /// Who must do it.
    pub reseller: NamedPartner,
    /// Who must end it with the operator, when the reseller cannot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<NamedPartner>,
    /// In the order in which to do it. The subscriptions are those of the list's filter `reseller`.
    pub steps: Vec<ExitStep>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{relationship_actions::tests::relationship, role::tests::role};

    fn after(kind: &str, roles: &[&str]) -> Vec<String> {
        let held = Relationship { roles: vec![role("a"), role("b")], ..relationship(kind, "active") };
        let roles: Vec<RoleId> = roles.iter().map(|id| RoleId::new(*id)).collect();
        Remainder::after(&held, &roles).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn i2_removing_roles_does_not_end_what_is_more_than_its_roles() {
        let always = ["azureRoles", "partnerOfRecord"];
        assert_eq!(after("delegatedAdmin", &["a", "b"]), [&["relationship"], &always[..]].concat());
        let sells = ["relationship", "buyingRights"];
        assert_eq!(after("resellerAndDelegatedAdmin", &["a", "b"]), [&sells, &always[..]].concat());
        assert_eq!(after("granular", &["a"]), [&["relationship"], &always[..]].concat());
        assert_eq!(after("granular", &["b", "a"]), always);
    }
}
