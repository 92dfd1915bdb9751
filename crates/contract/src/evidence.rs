//! What a receipt vouches for (reliability section 3). A client shows and keeps receipts without reading
//! these; whoever verifies one does.

use crate::{
    access::Role,
    agreement::{AgreementKind, Decision, DisplayClaims, Presentation},
    ids::{
        AcceptanceId, AccountId, AgreementId, AgreementVersionId, IdempotencyKey, InvitationId, RequestId,
        Sha256, TenantId,
    },
    moniker::Moniker,
    review::Review,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// The `format` of an [`AcceptanceEvidence`].
pub const ACCEPTANCE_FORMAT: &str = "partner-admin acceptance 1";
/// The `format` of a [`ReviewEvidence`].
pub const REVIEW_FORMAT: &str = "partner-admin review 1";

/// Whose act it was: from the session, never from the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Subject {
    /// Who vouches for the account: the identity provider, or the demo.
    pub issuer: String,
    /// The account there.
    pub account: AccountId,
    /// Its name as of then.
    pub display_name: String,
    /// Its sign-in name as of then.
    pub user_principal_name: String,
    /// The role that gave the authority to.
    pub role: Role,
    /// When it signed in.
    pub signed_in_at: Timestamp,
    /// How, where the identity provider says it (`amr`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<String>,
    /// Of the session's id, which is not in here.
    pub session_sha256: Sha256,
}

/// For whom a partner attests that the organisation accepted elsewhere (product.md b, `primaryContact`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct AttestedContact {
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// The document, by what identifies its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct DecidedDocument {
    /// Which agreement.
    pub agreement_id: AgreementId,
    /// Of which kind.
    pub kind: AgreementKind,
    /// Which version.
    pub version: AgreementVersionId,
    /// In which language.
    pub locale: String,
    /// Its media type.
    pub media_type: String,
    /// How many bytes.
    pub length: u32,
    /// Of exactly these bytes.
    pub sha256: Sha256,
    /// Whether this text decides when translations differ.
    pub governing: bool,
    /// Whether it was a sample.
    pub sample: bool,
}

/// What the server saw of the request. Times and addresses are its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct SeenRequest {
    /// When it was recorded, UTC.
    pub at: Timestamp,
    /// Whether the server's clock was shifted, for a demo or a test, by so many milliseconds.
    #[serde(default)]
    pub clock_shift: i64,
    /// From which address, by the last hop that is trusted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// `User-Agent`, as it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// Finds the request in the logs.
    pub request_id: RequestId,
    /// Which intent it was.
    pub key: IdempotencyKey,
}

/// Where it stands in the chain of the audit trail, as `verify-audit --tip` takes it (reliability H3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChainPlace {
    /// The tip before its entry.
    pub previous: String,
    /// The tip with its entry.
    pub tip: String,
}

/// The payload of the receipt of an acceptance, or of a decline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct AcceptanceEvidence {
    /// [`ACCEPTANCE_FORMAT`].
    pub format: String,
    /// Its id.
    pub id: AcceptanceId,
    /// In which cloud.
    pub cloud: Moniker,
    /// For which organisation.
    pub organization: TenantId,
    /// Its name as of then.
    pub organization_name: String,
    /// By whom.
    pub subject: Subject,
    /// For whom a partner attests; absent when the organisation itself decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attested_for: Option<AttestedContact>,
    /// About what.
    pub document: DecidedDocument,
    /// Yes or no.
    pub decision: Decision,
    /// What was on screen beside it.
    pub presentation: Presentation,
    /// Of these texts, each with its length before it.
    pub presentation_sha256: Sha256,
    /// What the client says of how it was shown.
    pub claims: DisplayClaims,
    /// The invitation that it was part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_id: Option<InvitationId>,
    /// What the server saw.
    pub seen: SeenRequest,
    /// Where it stands in the audit trail.
    pub chain: ChainPlace,
}

/// The payload of the receipt of a review that was signed off (row J4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReviewEvidence {
    /// [`REVIEW_FORMAT`].
    pub format: String,
    /// In which cloud.
    pub cloud: Moniker,
    /// For which organisation.
    pub organization: TenantId,
    /// Its name as of then.
    pub organization_name: String,
    /// By whom.
    pub subject: Subject,
    /// The review, without its receipt.
    pub review: Review,
    /// What the server saw.
    pub seen: SeenRequest,
    /// Where it stands in the audit trail.
    pub chain: ChainPlace,
}
