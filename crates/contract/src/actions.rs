//! What an account may do with the partner of record of a subscription, and if not, why.
//!
//! Derived here and nowhere else, from the role table, what the cloud can do, and the subscription:
//! a backend enforces this answer and sends it, so that a page need not guess (row A5).

use crate::{
    access::{Access, DenialReason, Role},
    moniker::Moniker,
    operation::OperationName,
    subscription::{PurchaseChannel, Subscription, SubscriptionStatus},
};
use serde::{Deserialize, Serialize};

/// The three changes, each allowed or denied with its reason. What a backend leaves out is denied.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PartnerOfRecordActions {
    /// Naming a partner by its ID where there is none.
    #[serde(rename = "setPartnerOfRecord", default = "unknown")]
    pub set: Access,
    /// Naming another partner in the place of the one there is, in one step (row E1).
    #[serde(rename = "replacePartnerOfRecord", default = "unknown")]
    pub replace: Access,
    /// Leaving the subscription without a partner (row F1).
    #[serde(rename = "removePartnerOfRecord", default = "unknown")]
    pub remove: Access,
}

fn unknown() -> Access {
    Access::denied(DenialReason::Unknown)
}

impl Default for PartnerOfRecordActions {
    fn default() -> Self {
        Self::all(&unknown())
    }
}

impl PartnerOfRecordActions {
    /// What the cloud and the roles leave open, before any rule of a subscription.
    ///
    /// A partner is set by its ID worldwide and in Germany, in the cloud of 21Vianet only by the
    /// partner's invitation (row D6); replaced and removed in all three (row E2). A cloud that is
    /// not known allows nothing.
    pub fn of(roles: &[Role], cloud: &Moniker) -> Self {
        let change = Access::of(roles, &OperationName::SetPartnerOfRecord);
        let remove = Access::of(roles, &OperationName::RemovePartnerOfRecord);
        match cloud {
            Moniker::Worldwide | Moniker::Germany => Self { set: change.clone(), replace: change, remove },
            Moniker::TwentyOneVianet => {
                Self { set: Access::denied(DenialReason::PartnerInitiatedOnly), replace: change, remove }
            }
            Moniker::Other(_) => Self::all(&Access::denied(DenialReason::NotInThisCloud)),
        }
    }

    /// The same, narrowed by the rules of one subscription.
    ///
    /// A rule of the subscription hides every other reason: nobody is sent to find an admin who
    /// could not do it either.
    #[must_use]
    pub fn on(self, subscription: &Subscription) -> Self {
        if let Some(reason) = closed(subscription) {
            return Self::all(&Access::denied(reason));
        }
        let (absent, present) = (DenialReason::NoPartnerOfRecord, DenialReason::HasPartnerOfRecord);
        if subscription.partner_of_record.value.is_some() {
            Self { set: narrowed(self.set, present), ..self }
        } else {
            let (replace, remove) = (narrowed(self.replace, absent.clone()), narrowed(self.remove, absent));
            Self { replace, remove, ..self }
        }
    }

    fn all(access: &Access) -> Self {
        Self { set: access.clone(), replace: access.clone(), remove: access.clone() }
    }
}

/// Why nobody may change the partner of this subscription, whatever it is.
fn closed(subscription: &Subscription) -> Option<DenialReason> {
    match subscription.purchase_channel {
        PurchaseChannel::Direct => {}
        PurchaseChannel::Reseller => return Some(DenialReason::BoughtThroughReseller),
        PurchaseChannel::Other(_) => return Some(DenialReason::Unknown),
    }
    match subscription.status {
        SubscriptionStatus::Active
        | SubscriptionStatus::Pending
        | SubscriptionStatus::Suspended
        | SubscriptionStatus::Expired => None,
        SubscriptionStatus::Disabled | SubscriptionStatus::Deleted => Some(DenialReason::SubscriptionEnded),
        SubscriptionStatus::Other(_) => Some(DenialReason::Unknown),
    }
}

fn narrowed(access: Access, reason: DenialReason) -> Access {
    if access.is_allowed() { Access::denied(reason) } else { access }
}

#[cfg(test)]
mod tests;
