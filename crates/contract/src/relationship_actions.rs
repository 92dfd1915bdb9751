//! What an account may do with a relationship, and if not, why: nothing is hidden (row I3).
//!
//! Derived here and nowhere else, as for [partners of record](crate::actions).

use crate::{
    access::{Access, DenialReason, Role},
    moniker::Moniker,
    operation::OperationName,
    relationship::{Relationship, RelationshipKind, RelationshipOrigin, RelationshipStatus},
    role::DirectoryRole,
};
use serde::{Deserialize, Serialize};

/// The three changes, each allowed or denied with its reason. What a backend leaves out is denied.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RelationshipActions {
    /// Taking roles away; the relationship stays, unless it was nothing but its roles (rows I1, I2).
    #[serde(default = "unknown")]
    pub remove_roles: Access,
    /// Ending it with all it has (row I4).
    #[serde(default = "unknown")]
    pub end_relationship: Access,
    /// Letting it extend by itself, or not (row J2).
    #[serde(default = "unknown")]
    pub set_auto_extend: Access,
}

fn unknown() -> Access {
    Access::denied(DenialReason::Unknown)
}

impl Default for RelationshipActions {
    fn default() -> Self {
        Self { remove_roles: unknown(), end_relationship: unknown(), set_auto_extend: unknown() }
    }
}

impl RelationshipActions {
    /// What the cloud and the roles leave open, before any rule of a relationship.
    pub fn of(roles: &[Role], cloud: &Moniker) -> Self {
        let access = |operation| Access::in_cloud(roles, &operation, cloud);
        Self {
            remove_roles: access(OperationName::RemoveRoles),
            end_relationship: access(OperationName::EndRelationship),
            set_auto_extend: access(OperationName::SetAutoExtend),
        }
    }

    /// The same, narrowed by the rules of one relationship. They hide every other reason: nobody is sent to
    /// find an admin who could not do it either.
    #[must_use]
    pub fn on(self, relationship: &Relationship) -> Self {
        Self {
            remove_roles: narrowed(self.remove_roles, no_removal(relationship)),
            end_relationship: narrowed(self.end_relationship, no_end(relationship)),
            set_auto_extend: narrowed(self.set_auto_extend, no_extension(relationship)),
        }
    }
}

fn narrowed(access: Access, reason: Option<DenialReason>) -> Access {
    reason.map_or(access, Access::denied)
}

/// Why nobody may change a relationship, whatever the change.
fn closed(relationship: &Relationship) -> Option<DenialReason> {
    match &relationship.status {
        RelationshipStatus::Approved | RelationshipStatus::Activating | RelationshipStatus::Active => {}
        RelationshipStatus::TerminationRequested
        | RelationshipStatus::Terminating
        | RelationshipStatus::Terminated
        | RelationshipStatus::Expiring
        | RelationshipStatus::Expired => return Some(DenialReason::RelationshipEnded),
        RelationshipStatus::Other(_) => return Some(DenialReason::Unknown),
    }
    match &relationship.origin {
        RelationshipOrigin::Operator => Some(DenialReason::OperatorMustEnd),
        RelationshipOrigin::Other(_) => Some(DenialReason::Unknown),
        _ if !relationship.kind.is_known() => Some(DenialReason::Unknown),
        _ => None,
    }
}

fn no_removal(relationship: &Relationship) -> Option<DenialReason> {
    closed(relationship).or_else(|| relationship.roles.is_empty().then_some(DenialReason::NoRoles))
}

fn no_end(relationship: &Relationship) -> Option<DenialReason> {
    closed(relationship).or(match relationship.kind {
        RelationshipKind::DelegatedAdmin | RelationshipKind::Advisor => None,
        RelationshipKind::Granular => Some(DenialReason::EndsWithRoles),
        RelationshipKind::Reseller
        | RelationshipKind::IndirectReseller
        | RelationshipKind::ResellerAndDelegatedAdmin => Some(DenialReason::ResellerMustEnd),
        RelationshipKind::Partner => Some(DenialReason::EndsWithAccount),
        RelationshipKind::Mpsa
        | RelationshipKind::LineOfBusiness
        | RelationshipKind::SoftwareVendor
        | RelationshipKind::Syndication => Some(DenialReason::PartnerMustEnd),
        RelationshipKind::DeviceMaker => Some(DenialReason::OperatorMustEnd),
        RelationshipKind::Other(_) => Some(DenialReason::Unknown),
    })
}

fn no_extension(relationship: &Relationship) -> Option<DenialReason> {
    closed(relationship).or_else(|| {
        if relationship.kind != RelationshipKind::Granular || relationship.ends_at.is_none() {
            Some(DenialReason::NotForThisKind)
        } else if relationship.roles.iter().any(DirectoryRole::is_global_administrator) {
            Some(DenialReason::HoldsGlobalAdministrator)
        } else {
            None
        }
    })
}

#[cfg(test)]
pub(crate) mod tests;
