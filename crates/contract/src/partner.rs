//! Partners: companies with a directory tenant of their own. A tenant is never a partner ID, of which a
//! partner can have several (architecture.md, "Ids").

use crate::{
    ids::TenantId, invitation::Invitation, partner_id::PartnerId, relationship::Relationship,
    relationship_end::EndingNotice, timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A partner by what tells it from others that call themselves alike: the operator verified all of it
/// (reliability T2). Names are anybody's text: they are shown isolated, whole, and with the domain.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct NamedPartner {
    /// Its directory tenant.
    pub id: TenantId,
    /// The verified name.
    pub name: String,
    /// The first domain of its tenant.
    pub domain: String,
    /// The verified place: city.
    pub city: String,
    /// The verified place: ISO 3166-1 alpha-2 country.
    pub country: String,
}

/// Where a partner is reached (row G8). What it did not say is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct PartnerContact {
    /// Street and number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// State or province.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Telephone number, as the partner writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `https:` only; a client opens nothing else (reliability T11).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

/// A location of a partner, and what it is credited with here: the filter `partnerId` of the subscriptions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct CreditedLocation {
    /// The location ID.
    pub partner_id: PartnerId,
    /// On how many subscriptions it is partner of record.
    pub subscriptions: u32,
}

/// The answer of `GET /v1/partners/{id}`: a partner with everything it has to do with the organisation.
///
/// Its history is `GET /v1/audit-events?partner=`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Partner {
    /// Who it is.
    pub identity: NamedPartner,
    /// When the operator last verified that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_at: Option<Timestamp>,
    /// Where it is reached.
    pub contact: PartnerContact,
    /// Its locations, the one that is credited with most first.
    pub locations: Vec<CreditedLocation>,
    /// Its relationships, those that have ended too, the newest first.
    pub relationships: Vec<Relationship>,
    /// Its invitations that wait for an answer.
    pub invitations: Vec<Invitation>,
    /// Who is told of which end when, in the order of time (row J1).
    pub notices: Vec<EndingNotice>,
}
