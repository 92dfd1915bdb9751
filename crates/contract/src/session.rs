//! Who is signed in, where.

use crate::{
    access::Role,
    ids::{AccountId, TenantId},
    macros::open_enum,
    moniker::Moniker,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A person or partner user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The name to show.
    pub display_name: String,
    /// The sign-in name.
    pub user_principal_name: String,
}

open_enum! {
    /// Which contract an organisation is billed under; it decides whose roles count (row A6).
    pub enum BillingAccountType {
        /// Roles on the billing account, its billing profiles and its invoices.
        MicrosoftCustomerAgreement = "microsoftCustomerAgreement",
        /// The Billing Administrator of the directory.
        MicrosoftOnlineSubscription = "microsoftOnlineSubscription",
    }
}

/// The customer organisation: one directory tenant in one cloud.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Organization {
    /// The tenant id, a GUID.
    pub id: TenantId,
    /// The name to show.
    pub name: String,
    /// The first domain.
    pub domain: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Its kind of billing account; absent when the backend does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_account_type: Option<BillingAccountType>,
}

/// The answer of `GET /v1/session`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Session {
    /// Who.
    pub account: Account,
    /// As what.
    pub roles: Vec<Role>,
    /// In which organisation.
    pub organization: Organization,
    /// In which cloud.
    pub cloud: Moniker,
    /// The partner this account works for, when it acts on behalf of the organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of_partner: Option<String>,
    /// Since when.
    pub signed_in_at: Timestamp,
    /// Until when at most; use does not move it.
    pub expires_at: Timestamp,
}

/// An account the sign-in page of a demo backend offers (loopback only, no identity provider).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct DemoAccount {
    /// Who.
    pub account: Account,
    /// As what.
    pub roles: Vec<Role>,
    /// In which organisation.
    pub organization: Organization,
    /// The partner it works for, when it acts on behalf of the organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of_partner: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a6_an_organisation_of_an_older_or_newer_backend_is_readable() {
        let rest = r#""id":"o","name":"Contoso","domain":"contoso.com","country":"SE""#;
        let read = |json: &str| serde_json::from_str::<Organization>(json).unwrap();
        let older = format!("{{{rest}}}");
        assert_eq!(read(&older).billing_account_type, None);
        let newer = format!("{{{rest},\"billingAccountType\":\"barter\"}}");
        assert!(!read(&newer).billing_account_type.as_ref().unwrap().is_known());
        for json in [older, newer] {
            assert_eq!(serde_json::to_string(&read(&json)).unwrap(), json);
        }
    }
}
