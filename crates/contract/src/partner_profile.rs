//! What a partner ID stands for, verified: shown before anything is written.

use crate::{macros::open_enum, partner_id::PartnerId};
use serde::{Deserialize, Serialize};

open_enum! {
    /// Which of a partner's two levels an ID names (product.md b).
    pub enum PartnerKind {
        /// A place of business: what a subscription is credited to.
        Location = "location",
        /// The legal entity above all its locations: no subscription can be credited to it.
        Global = "global",
    }
}

/// The answer of `GET /v1/partner-ids/{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct PartnerProfile {
    /// The ID that was asked about.
    pub partner_id: PartnerId,
    /// The verified name.
    pub name: String,
    /// The verified place: city.
    pub city: String,
    /// The verified place: ISO 3166-1 alpha-2 country.
    pub country: String,
    /// What the ID names.
    pub kind: PartnerKind,
}
