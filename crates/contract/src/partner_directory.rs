//! Finding a partner: who can be contacted, and what was asked of whom (rows B2, B3).

use crate::{
    ids::{InquiryId, InvitationId, TenantId},
    macros::open_enum,
    page::Cursor,
    partner::NamedPartner,
    partner_id::PartnerId,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Most partners of one inquiry.
pub const MAX_RECIPIENTS: usize = 10;
/// Longest description of what is needed, in characters.
pub const MAX_NEEDS: usize = 2_000;
/// Longest name, address or number of who asks, in characters.
pub const MAX_CONTACT: usize = 200;

open_enum! {
    /// How many people an organisation has.
    pub enum OrganizationSize {
        /// Up to 24.
        UpTo24 = "upTo24",
        /// 25 to 249.
        UpTo249 = "upTo249",
        /// 250 to 999.
        UpTo999 = "upTo999",
        /// 1,000 or more.
        From1000 = "from1000",
    }
}

open_enum! {
    /// What a partner does. A text per service is the client's business; one it does not know is left out.
    pub enum PartnerService {
        /// Sells licenses.
        Licensing = "licensing",
        /// Sets services up, and moves data into them.
        Deployment = "deployment",
        /// Runs them for the organisation.
        ManagedServices = "managedServices",
        /// Protects identities, devices and data.
        Security = "security",
        /// Teaches people to use them.
        Training = "training",
        /// Meetings and calls.
        Meetings = "meetings",
        /// Applications of one's own, automation, reports.
        Applications = "applications",
    }
}

/// A partner that can be contacted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct DirectoryPartner {
    /// Who it is.
    pub identity: NamedPartner,
    /// Its location ID there.
    pub partner_id: PartnerId,
    /// What it says of itself, in its own words and language.
    pub about: String,
    /// What it does.
    pub services: Vec<PartnerService>,
    /// For how large organisations.
    pub sizes: Vec<OrganizationSize>,
    /// Whether the organisation has a relationship with it already.
    pub related: bool,
}

/// What the directory is asked for: all parts narrow, so the empty query is everybody by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DirectoryQuery {
    /// Words that must all stand in the name or in what the partner says of itself; case and accents do not
    /// matter.
    pub search: String,
    /// Words that must all stand in the city or be the country's code.
    pub location: String,
    /// For an organisation of this size.
    pub size: Option<OrganizationSize>,
    /// That does this.
    pub service: Option<PartnerService>,
    /// From where; none means from the beginning.
    pub cursor: Option<Cursor>,
    /// How many; none means [`DEFAULT_LIMIT`](crate::subscription_query::DEFAULT_LIMIT).
    pub limit: Option<u16>,
}

/// How whoever asks is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct InquiryContact {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// The body of `POST /v1/partner-inquiries`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct InquiryRequest {
    /// Whom: each once, 1 to [`MAX_RECIPIENTS`].
    pub partners: Vec<TenantId>,
    /// What is needed, 1 to [`MAX_NEEDS`] characters.
    pub needs: String,
    /// How large the organisation is.
    pub size: OrganizationSize,
    /// How to answer.
    pub contact: InquiryContact,
}

open_enum! {
    /// What became of an inquiry at one partner.
    pub enum InquiryState {
        /// It is about to be sent.
        Waiting = "waiting",
        /// It was sent.
        Sent = "sent",
        /// It could not be sent.
        Undeliverable = "undeliverable",
        /// The partner has sent an invitation since.
        Invited = "invited",
    }
}

/// One partner of an inquiry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct InquiryRecipient {
    /// Who.
    pub partner: NamedPartner,
    /// What became of it.
    pub state: InquiryState,
    /// Since when.
    pub since: Timestamp,
    /// The invitation that followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_id: Option<InvitationId>,
}

/// An inquiry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Inquiry {
    /// Its id.
    pub id: InquiryId,
    /// What is needed.
    pub needs: String,
    /// How large the organisation is.
    pub size: OrganizationSize,
    /// How to answer.
    pub contact: InquiryContact,
    /// Whom, in the order asked for.
    pub recipients: Vec<InquiryRecipient>,
    /// When, by the server's clock.
    pub created_at: Timestamp,
    /// The name of who asked.
    pub created_by: String,
}
