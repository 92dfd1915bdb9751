//! Who may call what, and which cloud has it at all.

use super::OperationName;
use crate::{access::Role, moniker::Moniker};

/// How old a sign-in may be, in seconds, for what [`OperationName::needs_fresh_sign_in`] (reliability B6).
pub const FRESH_SIGN_IN: u32 = 15 * 60;

const EVERYONE: &[Role] =
    &[Role::GlobalAdmin, Role::BillingAdmin, Role::HelpdeskAdmin, Role::GlobalReader, Role::PartnerDelegate];
const READERS: &[Role] = &[Role::GlobalAdmin, Role::BillingAdmin, Role::HelpdeskAdmin, Role::GlobalReader];
/// Who reads what is about money and about what colleagues did.
const BILLING_READERS: &[Role] = &[Role::GlobalAdmin, Role::BillingAdmin, Role::GlobalReader];
const CHANGERS: &[Role] = &[Role::GlobalAdmin, Role::BillingAdmin];
/// Who alone gives rights to others (architecture.md, "Who may").
const GRANTERS: &[Role] = &[Role::GlobalAdmin];

impl OperationName {
    /// The table role × operation: who may call it at all.
    pub fn roles(&self) -> &'static [Role] {
        match self {
            Self::GetSession | Self::SignOut | Self::GetCapabilities | Self::ListReceiptKeys => EVERYONE,
            Self::ListSubscriptions
            | Self::GetSubscription
            | Self::GetPartnerId
            | Self::ListSubscriptionHistory
            | Self::GetCoverage
            | Self::ListSavedViews
            | Self::SaveView
            | Self::DeleteView
            | Self::ListRelationships
            | Self::GetRelationshipOverview
            | Self::GetRelationship
            | Self::GetPartner
            | Self::GetExitChecklist
            | Self::ListPartnerDirectory
            | Self::LookUpInvitation
            | Self::ListInvitations
            | Self::GetInvitation => READERS,
            Self::ListProducts
            | Self::GetProduct
            | Self::ListOrders
            | Self::GetOrder
            | Self::ListBulkChanges
            | Self::GetBulkChange
            | Self::ListBulkRows
            | Self::ListAuditEvents
            | Self::ListInquiries
            | Self::ListAgreements
            | Self::GetAgreement
            | Self::ListAcceptances
            | Self::ListReviews
            | Self::GetReview => BILLING_READERS,
            Self::SetPartnerOfRecord
            | Self::RemovePartnerOfRecord
            | Self::QuoteOrder
            | Self::PlaceOrder
            | Self::CreateBulkChange
            | Self::AddBulkRows
            | Self::SetBulkState
            | Self::StepBulkChange
            | Self::RemoveRoles
            | Self::EndRelationship
            | Self::CreateInquiry
            | Self::DeclineInvitation
            | Self::AcceptAgreement
            | Self::StartReview
            | Self::DecideInReview
            | Self::SignOffReview => CHANGERS,
            Self::AcceptInvitation | Self::SetAutoExtend => GRANTERS,
            Self::Other(_) => &[],
        }
    }

    /// Whether a sign-in older than [`FRESH_SIGN_IN`] does not suffice: what decides about money or
    /// permissions is done by who is there now (reliability B6). [`Self::SetBulkState`] needs one to start or
    /// resume, and none to stop what should not go on.
    pub fn needs_fresh_sign_in(&self) -> bool {
        matches!(
            self,
            Self::SetPartnerOfRecord
                | Self::RemovePartnerOfRecord
                | Self::PlaceOrder
                | Self::RemoveRoles
                | Self::EndRelationship
                | Self::SetAutoExtend
                | Self::AcceptInvitation
                | Self::AcceptAgreement
                | Self::SignOffReview
        )
    }

    /// Whether a cloud has it, whoever asks. A cloud that is not known has what its own backend names.
    ///
    /// - The cloud of 21Vianet sells through partners, who begin: nothing is bought from the operator, and
    ///   there is no directory in which to find one (rows B1, C1, D6).
    /// - The customer agreement is one of the commercial cloud, and so are roles that are granted one by one
    ///   for a time, which alone extend by themselves (row H11; product.md b).
    pub fn is_in(&self, cloud: &Moniker) -> bool {
        match cloud {
            Moniker::Worldwide | Moniker::Other(_) => true,
            Moniker::Germany => !self.is_commercial(),
            Moniker::TwentyOneVianet => !(self.is_commercial() || self.is_beginning()),
        }
    }

    /// Whether it is about what only the commercial cloud has.
    fn is_commercial(&self) -> bool {
        matches!(
            self,
            Self::SetAutoExtend
                | Self::ListAgreements
                | Self::GetAgreement
                | Self::AcceptAgreement
                | Self::ListAcceptances
        )
    }

    /// Whether the organisation begins with it: to buy, or to find a partner.
    fn is_beginning(&self) -> bool {
        matches!(
            self,
            Self::ListProducts
                | Self::GetProduct
                | Self::QuoteOrder
                | Self::PlaceOrder
                | Self::ListOrders
                | Self::GetOrder
                | Self::ListPartnerDirectory
                | Self::CreateInquiry
                | Self::ListInquiries
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may(operation: &OperationName) -> Vec<&'static str> {
        operation.roles().iter().map(Role::as_str).collect()
    }

    #[test]
    fn a5_only_a_global_admin_gives_rights_and_a_billing_admin_also_takes_them() {
        for operation in [OperationName::AcceptInvitation, OperationName::SetAutoExtend] {
            assert_eq!(may(&operation), ["globalAdmin"], "{operation}");
        }
        for operation in [
            OperationName::RemoveRoles,
            OperationName::EndRelationship,
            OperationName::DeclineInvitation,
            OperationName::AcceptAgreement,
            OperationName::SignOffReview,
        ] {
            assert_eq!(may(&operation), ["globalAdmin", "billingAdmin"], "{operation}");
        }
    }

    #[test]
    fn what_gives_or_takes_rights_or_binds_needs_a_fresh_sign_in() {
        for operation in OperationName::KNOWN.iter().filter(|operation| operation.needs_fresh_sign_in()) {
            assert!(may(operation).iter().all(|role| ["globalAdmin", "billingAdmin"].contains(role)));
        }
        assert!(OperationName::AcceptInvitation.needs_fresh_sign_in());
        assert!(!OperationName::DeclineInvitation.needs_fresh_sign_in(), "a no is as easy as a yes");
    }

    #[test]
    fn b1_h11_what_a_cloud_does_not_have_is_open_to_nobody() {
        let clouds = |operation: OperationName| {
            Moniker::KNOWN.iter().filter(move |cloud| operation.is_in(cloud)).count()
        };
        assert_eq!(clouds(OperationName::ListRelationships), 3);
        assert_eq!(clouds(OperationName::AcceptInvitation), 3);
        assert_eq!(clouds(OperationName::CreateInquiry), 2, "partners of 21Vianet begin");
        assert_eq!(clouds(OperationName::AcceptAgreement), 1);
        assert_eq!(clouds(OperationName::SetAutoExtend), 1);
        assert!(OperationName::AcceptAgreement.is_in(&Moniker::from("o365-mars")), "its backend says");
    }
}
