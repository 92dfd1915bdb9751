//! What an account may answer to an invitation, and if not, why. Derived here and nowhere else.

use crate::{
    access::{Access, DenialReason, Role},
    invitation::{InvitationKind, InvitationState},
    moniker::Moniker,
    operation::OperationName,
};
use serde::{Deserialize, Serialize};

/// Both answers, each allowed or denied with its reason. What a backend leaves out is denied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InvitationActions {
    /// Saying yes.
    #[serde(default = "unknown")]
    pub accept: Access,
    /// Saying no, which is as easy (row H4).
    #[serde(default = "unknown")]
    pub decline: Access,
}

fn unknown() -> Access {
    Access::denied(DenialReason::Unknown)
}

impl Default for InvitationActions {
    fn default() -> Self {
        Self { accept: unknown(), decline: unknown() }
    }
}

impl InvitationActions {
    /// What is open of an invitation of this kind and state, when `blocked` speaks against accepting it.
    ///
    /// An agreement alone is accepted by who may accept agreements; a partner, only by who may grant rights.
    /// What is in the way of a yes is never in the way of a no.
    pub fn of(
        roles: &[Role],
        cloud: &Moniker,
        (kind, state): (&InvitationKind, &InvitationState),
        blocked: Option<DenialReason>,
    ) -> Self {
        if let Some(reason) = closed(state) {
            return Self { accept: Access::denied(reason.clone()), decline: Access::denied(reason) };
        }
        let decline = Access::in_cloud(roles, &OperationName::DeclineInvitation, cloud);
        let accept = match kind {
            InvitationKind::Reseller
            | InvitationKind::IndirectReseller
            | InvitationKind::Granular
            | InvitationKind::DelegatedAdmin
            | InvitationKind::Offer => Access::in_cloud(roles, &OperationName::AcceptInvitation, cloud),
            InvitationKind::Agreement => Access::in_cloud(roles, &OperationName::AcceptAgreement, cloud),
            InvitationKind::Other(_) => unknown(),
        };
        Self { accept: blocked.map_or(accept, Access::denied), decline }
    }
}

fn closed(state: &InvitationState) -> Option<DenialReason> {
    match state {
        InvitationState::Pending => None,
        InvitationState::Accepted | InvitationState::Declined => Some(DenialReason::InvitationAnswered),
        InvitationState::Expired => Some(DenialReason::InvitationExpired),
        InvitationState::Revoked => Some(DenialReason::InvitationRevoked),
        InvitationState::Other(_) => Some(DenialReason::Unknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `accept decline`: `+` for allowed, else the reason.
    fn told(role: &Role, kind: &str, state: &str, blocked: Option<DenialReason>) -> [String; 2] {
        let asked = (&InvitationKind::from(kind), &InvitationState::from(state));
        let actions = InvitationActions::of(std::slice::from_ref(role), &Moniker::Worldwide, asked, blocked);
        [actions.accept, actions.decline].map(|access| match access {
            Access::Allowed => "+".to_owned(),
            Access::Denied(denial) => denial.reason.to_string(),
        })
    }

    #[test]
    fn a5_only_a_global_admin_accepts_a_partner_and_a_billing_admin_an_agreement() {
        for kind in InvitationKind::KNOWN {
            let of = |role| told(&role, kind.as_str(), "pending", None);
            assert_eq!(of(Role::GlobalAdmin), ["+", "+"], "{kind}");
            let accept = if *kind == InvitationKind::Agreement { "+" } else { "roleRequired" };
            assert_eq!(of(Role::BillingAdmin), [accept, "+"], "{kind}");
            assert_eq!(of(Role::HelpdeskAdmin), ["roleRequired"; 2], "{kind}");
            assert_eq!(of(Role::GlobalReader), ["roleRequired"; 2], "{kind}");
            assert_eq!(of(Role::PartnerDelegate), ["partnerDelegate"; 2], "{kind}");
        }
    }

    #[test]
    fn h8_what_is_answered_over_or_taken_back_is_answered_no_more() {
        for (state, reason) in [
            ("accepted", "invitationAnswered"),
            ("declined", "invitationAnswered"),
            ("expired", "invitationExpired"),
            ("revoked", "invitationRevoked"),
            ("asleep", "unknown"),
        ] {
            assert_eq!(told(&Role::GlobalAdmin, "granular", state, None), [reason; 2], "{state}");
        }
    }

    #[test]
    fn h4_h5_what_is_in_the_way_of_a_yes_is_not_in_the_way_of_a_no() {
        let blocked = Some(DenialReason::LegacyDelegation);
        assert_eq!(told(&Role::GlobalAdmin, "granular", "pending", blocked), ["legacyDelegation", "+"]);
        assert_eq!(told(&Role::GlobalAdmin, "adoption", "pending", None), ["unknown", "+"]);
    }

    #[test]
    fn h11_an_agreement_is_accepted_in_the_commercial_cloud_only() {
        let asked = (&InvitationKind::Agreement, &InvitationState::Pending);
        for (cloud, accepted) in
            [(Moniker::Worldwide, true), (Moniker::Germany, false), (Moniker::TwentyOneVianet, false)]
        {
            let actions = InvitationActions::of(&[Role::GlobalAdmin], &cloud, asked, None);
            assert_eq!(actions.accept.is_allowed(), accepted, "{cloud}");
            assert!(actions.decline.is_allowed(), "{cloud}");
        }
    }
}
