//! The partner of record of a subscription: who is credited with it, which gives no rights (row D9).

use crate::{ids::ETag, macros::open_enum, partner_id::PartnerId, timestamp::Timestamp};
use serde::{Deserialize, Serialize};

open_enum! {
    /// How the partner came to be on the subscription.
    pub enum Source {
        /// Named in the order.
        AtPurchase = "atPurchase",
        /// Set by an admin afterwards.
        Manual = "manual",
        /// Came with an invitation the organisation accepted.
        Invitation = "invitation",
        /// The reseller who sold it.
        Reseller = "reseller",
    }
}

/// A partner on a subscription, with the verified name and place that stand next to every ID.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct PartnerOfRecord {
    /// The location ID.
    pub partner_id: PartnerId,
    /// The verified name.
    pub name: String,
    /// The verified place: city.
    pub city: String,
    /// The verified place: ISO 3166-1 alpha-2 country.
    pub country: String,
    /// How it came there.
    pub source: Source,
    /// Since when.
    pub associated_at: Timestamp,
}

/// The always-present sub-resource: at most one partner (row D8), and the tag a change must match.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct PartnerOfRecordSlot {
    /// The partner, or nobody.
    pub value: Option<PartnerOfRecord>,
    /// Its version.
    pub etag: ETag,
    /// Until when lists still show the value before; absent once it is visible everywhere (row D7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visible_at: Option<Timestamp>,
}
