//! Which partners stand on which products: the page "Partner coverage" (row N8, product.md e1).

use crate::{macros::open_enum, partner_id::PartnerId, timestamp::Timestamp};
use serde::{Deserialize, Serialize};

/// A partner of record and how much it covers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct CoveringPartner {
    /// The location ID.
    pub partner_id: PartnerId,
    /// The verified name.
    pub name: String,
    /// The verified place: city.
    pub city: String,
    /// The verified place: ISO 3166-1 alpha-2 country.
    pub country: String,
    /// On how many subscriptions.
    pub subscriptions: u32,
}

/// A reseller and how much came through it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct CoveringReseller {
    /// Its name.
    pub name: String,
    /// How many subscriptions.
    pub subscriptions: u32,
}

open_enum! {
    /// How a delegated admin came by its rights.
    pub enum DelegationKind {
        /// All rights of an admin, for as long as nobody removes them.
        DelegatedAdmin = "delegatedAdmin",
        /// Roles that were approved one by one, for a time.
        Granular = "granular",
        /// Roles of a user account that the organisation gave the partner.
        Partner = "partner",
        /// Roles that came with the offer of an advisor.
        Advisor = "advisor",
    }
}

/// A partner that may act for the organisation: for all of it, whatever the subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct DelegatedAdmin {
    /// Its name.
    pub name: String,
    /// How it came by its rights.
    pub kind: DelegationKind,
    /// Until when; absent when nothing ends it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<Timestamp>,
}

/// One product. The counts stand in the order of the partners and the resellers of [`Coverage`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct CoverageRow {
    /// The product's part number: what the list is filtered by.
    pub sku_part_number: String,
    /// Its name.
    pub name: String,
    /// How many subscriptions of it there are.
    pub subscriptions: u32,
    /// Of them without partner of record.
    pub without_partner: u32,
    /// Of them bought from the operator itself.
    pub direct: u32,
    /// Of them per partner of record.
    pub partners: Vec<u32>,
    /// Of them per reseller.
    pub resellers: Vec<u32>,
}

/// The answer of `GET /v1/coverage`. It counts subscriptions that are not deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Coverage {
    /// How many subscriptions there are.
    pub subscriptions: u32,
    /// Of them without partner of record.
    pub without_partner: u32,
    /// Of them bought from the operator itself.
    pub direct: u32,
    /// The partners of record, the one with most first.
    pub partners: Vec<CoveringPartner>,
    /// The resellers, the one with most first.
    pub resellers: Vec<CoveringReseller>,
    /// Who may act for the organisation.
    pub delegated_admins: Vec<DelegatedAdmin>,
    /// The products by name.
    pub rows: Vec<CoverageRow>,
}
