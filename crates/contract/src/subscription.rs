//! A subscription of an organisation.

use crate::{
    actions::PartnerOfRecordActions, ids::SubscriptionId, macros::open_enum, money::Money,
    partner_of_record::PartnerOfRecordSlot, timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

open_enum! {
    /// Where a subscription is in its life (Partner Center's list, product.md b).
    pub enum SubscriptionStatus {
        /// In use.
        Active = "active",
        /// Ordered, not yet provisioned.
        Pending = "pending",
        /// Access is reduced, usually for a missed payment.
        Suspended = "suspended",
        /// The term ended; data is kept for a grace period.
        Expired = "expired",
        /// Only admins still reach the data.
        Disabled = "disabled",
        /// Gone, kept in the list for a while.
        Deleted = "deleted",
    }
}

open_enum! {
    /// How long one term is.
    pub enum Term {
        /// A month.
        Monthly = "P1M",
        /// A year.
        Annual = "P1Y",
        /// Three years.
        Triennial = "P3Y",
    }
}

open_enum! {
    /// From whom it was bought.
    pub enum PurchaseChannel {
        /// From the operator of the cloud.
        Direct = "direct",
        /// From a reseller, who is also who can change it (row D11).
        Reseller = "reseller",
    }
}

/// Licenses of a subscription.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Licenses {
    /// Bought.
    pub total: u32,
    /// Given to users. May exceed `total` after a reduction.
    pub assigned: u32,
}

/// One subscription, the same in a list and alone but for a partner of record that was changed a
/// moment ago (row D7).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Subscription {
    /// Its id.
    pub id: SubscriptionId,
    /// The product's name, or the name the organisation gave it.
    pub name: String,
    /// The product's stock-keeping part number, for support.
    pub sku_part_number: String,
    /// Where it is in its life.
    pub status: SubscriptionStatus,
    /// Whether it is a trial.
    pub trial: bool,
    /// Bought and assigned licenses.
    pub licenses: Licenses,
    /// How long a term is.
    pub term: Term,
    /// Whether it renews by itself at the end of the term.
    pub auto_renew: bool,
    /// When it first started.
    pub started_at: Timestamp,
    /// When the term ends: it renews or expires then.
    pub term_ends_at: Timestamp,
    /// The price of one license for one term, without tax; absent for trials.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<Money>,
    /// From whom it was bought.
    pub purchase_channel: PurchaseChannel,
    /// The reseller's name, when bought from one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reseller_name: Option<String>,
    /// Who is credited; always present, possibly empty.
    pub partner_of_record: PartnerOfRecordSlot,
    /// What this account may do with it; all of it denied when the backend does not say.
    #[serde(default)]
    pub allowed_actions: PartnerOfRecordActions,
}
