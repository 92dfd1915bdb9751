//! Agreements with the cloud's operator: their documents, and deciding about one (rows H1, H2, H10, H11;
//! reliability G1, section 3).

use crate::{
    access::{Access, DenialReason},
    ids::{AcceptanceId, AgreementId, AgreementVersionId, Challenge, ETag, InvitationId, Sha256},
    macros::open_enum,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// How long a [`Challenge`] holds, in seconds.
pub const CHALLENGE_LIFETIME: u32 = 30 * 60;

open_enum! {
    /// Which kind of agreement.
    pub enum AgreementKind {
        /// The one that everything is bought under.
        CustomerAgreement = "microsoftCustomerAgreement",
        /// The one before it.
        CloudAgreement = "microsoftCloudAgreement",
    }
}

open_enum! {
    /// How the organisation stands to an agreement.
    pub enum AgreementState {
        /// Nobody has decided about its current version.
        Pending = "pending",
        /// Its current version was accepted.
        Accepted = "accepted",
        /// Its current version was declined; it can still be accepted.
        Declined = "declined",
        /// A partner attested that the organisation accepted it elsewhere.
        Attested = "attested",
    }
}

/// An agreement, as the organisation stands to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// Its id.
    pub id: AgreementId,
    /// Which kind.
    pub kind: AgreementKind,
    /// Its name, in the language of the governing text.
    pub title: String,
    /// Its current version.
    pub version: AgreementVersionId,
    /// From when on that version holds.
    pub effective_at: Timestamp,
    /// The locales its document is there in, the governing one first.
    pub locales: Vec<String>,
    /// How the organisation stands to the current version.
    pub state: AgreementState,
    /// The newest decision, of whichever version: what was accepted before stays accepted for its time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_decision: Option<AcceptanceId>,
    /// Whether this account may accept the current version; denied when the backend does not say.
    #[serde(default = "unknown")]
    pub accept: Access,
}

fn unknown() -> Access {
    Access::denied(DenialReason::Unknown)
}

/// The agreement that an invitation needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RequiredAgreement {
    /// Which.
    pub id: AgreementId,
    /// Its name.
    pub title: String,
    /// Its current version.
    pub version: AgreementVersionId,
}

/// The answer of `GET /v1/agreements/{id}`: the document of one version in one locale.
///
/// Its bytes are those of `content` in UTF-8. Whoever shows it hashes what it shows, and refuses to let it
/// be accepted when that is not `sha256`. It is a text: nothing in it is markup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct AgreementDocument {
    /// Of which agreement.
    pub agreement_id: AgreementId,
    /// Of which kind that is.
    pub kind: AgreementKind,
    /// Of which version.
    pub version: AgreementVersionId,
    /// Its title.
    pub title: String,
    /// In which language it is: the locale that was asked for, or the governing one.
    pub locale: String,
    /// `text/plain;charset=utf-8`; what is in another format is offered to be taken along and cannot be
    /// accepted.
    pub media_type: String,
    /// The text.
    pub content: String,
    /// How many bytes that is.
    pub length: u32,
    /// Of these bytes.
    pub sha256: Sha256,
    /// Whether this text decides when translations differ.
    pub governing: bool,
    /// Whether a machine translated it, so that it binds nobody.
    #[serde(default)]
    pub machine_translated: bool,
    /// Whether it is a sample, and no agreement at all.
    #[serde(default)]
    pub sample: bool,
    /// From when on the version holds.
    pub effective_at: Timestamp,
    /// `"sha256-…"`: what a decision names in `If-Match`.
    pub etag: ETag,
    /// To be sent with a decision; absent for a version that is not the current one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge: Option<Challenge>,
    /// Until when the challenge holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge_until: Option<Timestamp>,
}

open_enum! {
    /// What was decided.
    pub enum Decision {
        /// Yes.
        Accepted = "accepted",
        /// No.
        Declined = "declined",
    }
}

/// What stood on the screen beside the document: what was agreed to is also what was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Presentation {
    /// The heading of the page.
    pub heading: String,
    /// The text at the box that was ticked; empty for a decline.
    pub statement: String,
    /// The text of the button.
    pub action: String,
    /// The locale of these texts.
    pub locale: String,
}

/// What the client says of how the document was shown. It is kept as what it is: claimed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct DisplayClaims {
    /// When it was on screen, by the client's clock.
    pub opened_at: Timestamp,
    /// When it was decided about, by the client's clock.
    pub decided_at: Timestamp,
    /// Whether its end was on screen.
    pub scrolled_to_end: bool,
    /// Whether it was taken along.
    pub downloaded: bool,
    /// Which build of the client.
    pub build: String,
    /// Of the client's texts in that locale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub texts_sha256: Option<Sha256>,
}

/// A decision about a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct AgreementDecision {
    /// About which version.
    pub version: AgreementVersionId,
    /// Of the text in which locale.
    pub locale: String,
    /// Of the bytes that were shown, computed by who showed them.
    pub document_sha256: Sha256,
    /// The one that came with the document.
    pub challenge: Challenge,
    /// Yes or no.
    pub decision: Decision,
    /// What stood beside it.
    pub presentation: Presentation,
    /// How it was shown.
    pub claims: DisplayClaims,
}

/// The body of `POST /v1/agreements/{id}/acceptances`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct AgreementAcceptance {
    /// What is decided.
    pub agreement: AgreementDecision,
    /// The invitation that asked for nothing but this, which is answered by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_id: Option<InvitationId>,
}
