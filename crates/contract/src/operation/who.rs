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
    /// permissions is done by who is there now (reliability B6).
    pub fn needs_fresh_sign_in(&self) -> bool {
        matches!(
            self,
            Self::SetPartnerOfRecord
                | Self::RemovePartnerOfRecord
                | Self::PlaceOrder
                | Self::SetBulkState
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
