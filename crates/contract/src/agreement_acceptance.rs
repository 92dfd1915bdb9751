//! Decisions about agreements, as they are listed and proven.

use crate::{
    access::Role,
    agreement::{AgreementKind, Decision},
    ids::{AcceptanceId, AgreementId, AgreementVersionId, InvitationId, ReceiptKeyId, Sha256},
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// The algorithm of every [`SignedReceipt`] there is.
pub const ALGORITHM: &str = "Ed25519";

/// Something the backend vouches for, which anybody can verify without it.
///
/// What is signed are the bytes of `payload` in UTF-8, as they are: nothing is put in order before. The
/// payload of an acceptance is an [`AcceptanceEvidence`](crate::AcceptanceEvidence), that of a review a
/// [`ReviewEvidence`](crate::ReviewEvidence), each a JSON object whose member `format` says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct SignedReceipt {
    /// What is signed.
    pub payload: String,
    /// [`ALGORITHM`]; a receipt with another one proves nothing to who does not know it.
    pub algorithm: String,
    /// By which key.
    pub key_id: ReceiptKeyId,
    /// 64 bytes, Base64 (RFC 4648, 4).
    pub signature: String,
}

/// A key by which receipts are verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReceiptKey {
    /// Its id: the first 16 hexadecimal digits of the SHA-256 of its bytes.
    pub id: ReceiptKeyId,
    /// Which algorithm it is for.
    pub algorithm: String,
    /// 32 bytes, Base64 (RFC 4648, 4).
    pub public_key: String,
    /// Since when receipts are signed with it.
    pub since: Timestamp,
    /// Until when they were; absent for the one in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// A decision that was recorded. Nothing about it ever changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Acceptance {
    /// Its id.
    pub id: AcceptanceId,
    /// About which agreement.
    pub agreement_id: AgreementId,
    /// Of which kind that is.
    pub kind: AgreementKind,
    /// Its title then.
    pub title: String,
    /// Which version.
    pub version: AgreementVersionId,
    /// The text in which locale.
    pub locale: String,
    /// Of the text.
    pub document_sha256: Sha256,
    /// Whether it was a sample.
    #[serde(default)]
    pub sample: bool,
    /// Yes or no.
    pub decision: Decision,
    /// When, by the server's clock.
    pub decided_at: Timestamp,
    /// The name of who decided.
    pub decided_by: String,
    /// The role that gave the authority to.
    pub role: Role,
    /// Whether it was this account.
    #[serde(default)]
    pub own: bool,
    /// The invitation that it was part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_id: Option<InvitationId>,
    /// Whether a newer version has taken the place of this one.
    #[serde(default)]
    pub superseded: bool,
    /// All of the evidence, signed: to be taken along.
    pub receipt: SignedReceipt,
}
