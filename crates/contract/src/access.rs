//! Who may do what: roles, the one table role × operation, and the answer with its reason.
//!
//! Backend checks, `allowedActions` and the tests are all derived from [`OperationName::roles`]
//! (architecture.md, "Who may"; row A5).

use crate::{macros::open_enum, moniker::Moniker, operation::OperationName};
use serde::{Deserialize, Serialize};

open_enum! {
    /// What an account may be in its organisation.
    pub enum Role {
        /// May do everything, and alone may accept a partner or approve its roles.
        GlobalAdmin = "globalAdmin",
        /// Buys, and decides who is partner of record.
        BillingAdmin = "billingAdmin",
        /// Reads subscriptions and relationships.
        HelpdeskAdmin = "helpdeskAdmin",
        /// Reads everything, changes nothing.
        GlobalReader = "globalReader",
        /// A partner's user acting for the organisation (admin on behalf of): sees neither
        /// purchase nor products (row I9).
        PartnerDelegate = "partnerDelegate",
    }
}

open_enum! {
    /// Why an action is not open to this account on this resource.
    pub enum DenialReason {
        /// None of the account's roles may do it; [`Denial::roles`] may.
        RoleRequired = "roleRequired",
        /// A partner's delegated user does not see purchase and products (row I9).
        PartnerDelegate = "partnerDelegate",
        /// This cloud has no such operation.
        NotInThisCloud = "notInThisCloud",
        /// In this cloud the partner begins, with an invitation; no ID is typed in (row D6).
        PartnerInitiatedOnly = "partnerInitiatedOnly",
        /// The subscription came from a reseller, who is who can change it (row D11).
        BoughtThroughReseller = "boughtThroughReseller",
        /// The subscription is disabled or deleted.
        SubscriptionEnded = "subscriptionEnded",
        /// There is no partner of record to replace or remove.
        NoPartnerOfRecord = "noPartnerOfRecord",
        /// There is a partner of record already: it can only be replaced (row D8).
        HasPartnerOfRecord = "hasPartnerOfRecord",
        /// The partner holds no roles that could be removed.
        NoRoles = "noRoles",
        /// The relationship has ended, or is about to.
        RelationshipEnded = "relationshipEnded",
        /// It is nothing but its roles: it ends with the last of them.
        EndsWithRoles = "endsWithRoles",
        /// It ends when the organisation deletes the user account that it gave the partner.
        EndsWithAccount = "endsWithAccount",
        /// Only the reseller can end it (row I5).
        ResellerMustEnd = "resellerMustEnd",
        /// Only the partner can end it.
        PartnerMustEnd = "partnerMustEnd",
        /// Only the cloud's operator can end it (row I8).
        OperatorMustEnd = "operatorMustEnd",
        /// Relationships of this kind have no such thing.
        NotForThisKind = "notForThisKind",
        /// With Global Administrator among its roles it cannot extend by itself (row J2).
        HoldsGlobalAdministrator = "holdsGlobalAdministrator",
        /// The invitation was accepted or declined already.
        InvitationAnswered = "invitationAnswered",
        /// The invitation's time is over (row H8).
        InvitationExpired = "invitationExpired",
        /// The partner took the invitation back.
        InvitationRevoked = "invitationRevoked",
        /// The partner is already what it invites to.
        AlreadyRelated = "alreadyRelated",
        /// The partner still holds all rights at once: they must be removed before roles are granted one by
        /// one (row H5).
        LegacyDelegation = "legacyDelegation",
        /// The organisation's profile must be complete first (row H6).
        ProfileIncomplete = "profileIncomplete",
        /// The organisation cannot accept the agreement here: its partner must attest that it did (row H10).
        PartnerMustAttest = "partnerMustAttest",
        /// Something about the resource is not known to this backend, and what is unknown is closed.
        Unknown = "unknown",
    }
}

/// A refusal that can explain itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Denial {
    /// The rule that refused.
    pub reason: DenialReason,
    /// The roles that could do it instead; empty when no role helps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
}

/// Whether an action is open, and if not, why.
///
/// On the wire `{"allowed": true}` or `{"allowed": false, "reason": …, "roles": […]}`. Anything
/// else, including a missing `allowed`, reads as denied: a permission is never a default.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "WireAccess", into = "WireAccess")]
pub enum Access {
    /// The action may be offered.
    Allowed,
    /// The action must be shown disabled, with this reason.
    Denied(Denial),
}

impl Access {
    /// True when the action may be offered.
    pub fn is_allowed(&self) -> bool {
        matches!(self, Self::Allowed)
    }

    /// A refusal that no role helps with.
    pub fn denied(reason: DenialReason) -> Self {
        Self::Denied(Denial { reason, roles: Vec::new() })
    }

    /// The same in a cloud: what it does not have is open to nobody.
    pub fn in_cloud(roles: &[Role], operation: &OperationName, cloud: &Moniker) -> Self {
        if operation.is_in(cloud) {
            Self::of(roles, operation)
        } else {
            Self::denied(DenialReason::NotInThisCloud)
        }
    }

    /// What an account with `roles` may do with `operation`, before any per-resource rule.
    pub fn of(roles: &[Role], operation: &OperationName) -> Self {
        let permitted = operation.roles();
        if roles.iter().any(|role| permitted.contains(role)) {
            return Self::Allowed;
        }
        let reason = if roles.contains(&Role::PartnerDelegate) {
            DenialReason::PartnerDelegate
        } else {
            DenialReason::RoleRequired
        };
        Self::Denied(Denial { reason, roles: permitted.to_vec() })
    }
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = Access))]
struct WireAccess {
    #[serde(default)]
    allowed: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<DenialReason>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    roles: Vec<Role>,
}

impl From<WireAccess> for Access {
    fn from(wire: WireAccess) -> Self {
        match (wire.allowed, wire.reason) {
            (true, None) => Self::Allowed,
            (_, reason) => Self::Denied(Denial {
                reason: reason.unwrap_or_else(|| DenialReason::from("")),
                roles: wire.roles,
            }),
        }
    }
}

impl From<Access> for WireAccess {
    fn from(access: Access) -> Self {
        match access {
            Access::Allowed => Self { allowed: true, reason: None, roles: Vec::new() },
            Access::Denied(Denial { reason, roles }) => Self { allowed: false, reason: Some(reason), roles },
        }
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Access {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        WireAccess::schema()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Access {}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Access {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn only_a_plain_yes_is_a_yes() {
        assert!(read(r#"{"allowed":true}"#).is_allowed());
        for json in
            ["{}", r#"{"allowed":false}"#, r#"{"allowed":true,"reason":"later"}"#, r#"{"alowed":true}"#]
        {
            assert!(!read(json).is_allowed(), "{json}");
        }
    }

    #[test]
    fn a_refusal_keeps_a_reason_it_does_not_know() {
        let json = r#"{"allowed":false,"reason":"frozen","roles":["owner"]}"#;
        assert_eq!(serde_json::to_string(&read(json)).unwrap(), json);
    }

    #[test]
    fn i9_a_partner_delegate_sees_no_products_and_is_told_why() {
        let access = Access::of(&[Role::PartnerDelegate], &OperationName::ListSubscriptions);
        let Access::Denied(denial) = access else { panic!("allowed") };
        assert_eq!(denial.reason, DenialReason::PartnerDelegate);
        assert!(denial.roles.contains(&Role::BillingAdmin));
    }

    #[test]
    fn c1_nothing_is_bought_where_only_partners_sell() {
        for (cloud, allowed) in
            [(Moniker::Worldwide, true), (Moniker::Germany, true), (Moniker::TwentyOneVianet, false)]
        {
            let access = Access::in_cloud(&[Role::GlobalAdmin], &OperationName::PlaceOrder, &cloud);
            assert_eq!(access.is_allowed(), allowed, "{cloud}");
        }
    }

    #[test]
    fn an_unknown_role_or_operation_opens_nothing() {
        assert!(!Access::of(&[Role::from("owner")], &OperationName::ListSubscriptions).is_allowed());
        assert!(!Access::of(&[Role::GlobalAdmin], &OperationName::from("burnDown")).is_allowed());
        assert!(!Access::of(&[], &OperationName::ListSubscriptions).is_allowed());
    }
}
