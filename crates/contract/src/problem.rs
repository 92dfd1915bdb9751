//! Problem details (RFC 9457) with stable codes. Texts for people are the client's business.

use crate::{
    access::Denial, ids::RequestId, macros::open_enum, order::OrderQuote,
    partner_of_record::PartnerOfRecordSlot, partner_profile::PartnerProfile,
};
use serde::{Deserialize, Serialize};

/// The media type of every non-2xx reply.
pub const MEDIA_TYPE: &str = "application/problem+json";

open_enum! {
    /// What went wrong. A code never changes its meaning; new ones may appear.
    pub enum ProblemCode {
        /// The request cannot be read; `errors` names the parts.
        InvalidRequest = "invalid-request",
        /// The cursor belongs to another query or is damaged.
        InvalidCursor = "invalid-cursor",
        /// No session, or it has ended.
        SignInRequired = "sign-in-required",
        /// Signed in, but too long ago for this; `max_age` in `WWW-Authenticate` says how long is not
        /// (RFC 9470). The session goes on.
        InsufficientUserAuthentication = "insufficient-user-authentication",
        /// Signed in, but not allowed; `denial` says why and who is.
        Forbidden = "forbidden",
        /// An unsafe request that did not come from the app itself.
        UntrustedRequest = "untrusted-request",
        /// No such thing, or none this organisation may know of.
        NotFound = "not-found",
        /// No such cloud at this backend.
        UnknownCloud = "unknown-cloud",
        /// The path exists with another method.
        MethodNotAllowed = "method-not-allowed",
        /// The backend cannot answer in a type the client accepts.
        NotAcceptable = "not-acceptable",
        /// The body is larger than the backend takes.
        BodyTooLarge = "body-too-large",
        /// The body is not JSON.
        UnsupportedMediaType = "unsupported-media-type",
        /// Not the digits of a partner ID (2000).
        InvalidPartnerId = "invalid-partner-id",
        /// Nobody has this partner ID (3000, 800015).
        UnknownPartnerId = "unknown-partner-id",
        /// The ID of a legal entity; a subscription needs the one of a location.
        GlobalPartnerId = "global-partner-id",
        /// The partner is of another region or cloud (2201).
        RegionMismatch = "region-mismatch",
        /// The partner has not finished its registration (2200).
        PartnerNotRegistered = "partner-not-registered",
        /// The partner has not signed its agreement with the operator (2203).
        PartnerAgreementMissing = "partner-agreement-missing",
        /// The partner is not enrolled as an indirect reseller (2204, 800016).
        PartnerNotEnrolled = "partner-not-enrolled",
        /// The partner is not a valid advisor (2071).
        PartnerNotAdvisor = "partner-not-advisor",
        /// The partner cannot be a partner of record (2072).
        PartnerNotEligible = "partner-not-eligible",
        /// The partner cannot be credited with this product (2006).
        PartnerNotValidForOffer = "partner-not-valid-for-offer",
        /// The partner has no commerce relationship with the organisation (20002).
        PartnerRelationshipMissing = "partner-relationship-missing",
        /// The thing itself does not allow the change, whoever asks; `denial` says why.
        NotEditable = "not-editable",
        /// Another change is under way; `current` is what is there.
        Conflict = "conflict",
        /// The thing was changed since it was read; `current` is what is there now.
        Stale = "stale",
        /// A change must say in `If-Match` which version it is meant for.
        PreconditionRequired = "precondition-required",
        /// A request that creates or acts must say in `Idempotency-Key` which intent it is.
        IdempotencyKeyRequired = "idempotency-key-required",
        /// The key was used for a request with another content.
        IdempotencyKeyReused = "idempotency-key-reused",
        /// What was shown is not what it costs now; `quote` is.
        PriceChanged = "price-changed",
        /// The product or the plan is not sold, or no longer.
        NotOffered = "not-offered",
        /// More or fewer licenses than can be ordered.
        LicensesOutOfRange = "licenses-out-of-range",
        /// The thing is not in a state that allows this.
        WrongState = "wrong-state",
        /// More of them than there may be.
        TooMany = "too-many",
        /// Another one has this name.
        NameTaken = "name-taken",
        /// Another row is about the same subscription.
        DuplicateRow = "duplicate-row",
        /// The invitation is to another organisation. Nothing else is said of it.
        OtherOrganization = "other-organization",
        /// The agreement that goes with it must be accepted with it.
        AgreementRequired = "agreement-required",
        /// The challenge is not of this session, version or locale, or it is too old: the document is to be
        /// read again.
        ChallengeInvalid = "challenge-invalid",
        /// Something is still to be decided.
        Undecided = "undecided",
        /// Too many requests; `retryAfterSeconds` says when to come back.
        Throttled = "throttled",
        /// The backend failed; the request ID finds it in the logs.
        Internal = "internal",
        /// The backend cannot answer now.
        Unavailable = "unavailable",
    }
}

impl ProblemCode {
    /// The status a backend sends with this code.
    pub fn status(&self) -> u16 {
        match self {
            Self::InvalidRequest
            | Self::InvalidCursor
            | Self::InvalidPartnerId
            | Self::IdempotencyKeyRequired => 400,
            Self::SignInRequired | Self::InsufficientUserAuthentication => 401,
            Self::Forbidden | Self::UntrustedRequest => 403,
            Self::NotFound | Self::UnknownCloud | Self::UnknownPartnerId | Self::OtherOrganization => 404,
            Self::MethodNotAllowed => 405,
            Self::NotAcceptable => 406,
            Self::NotEditable
            | Self::Conflict
            | Self::PriceChanged
            | Self::NotOffered
            | Self::WrongState
            | Self::NameTaken
            | Self::DuplicateRow
            | Self::AgreementRequired
            | Self::ChallengeInvalid
            | Self::Undecided => 409,
            Self::Stale => 412,
            Self::BodyTooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::IdempotencyKeyReused
            | Self::LicensesOutOfRange
            | Self::TooMany
            | Self::GlobalPartnerId
            | Self::RegionMismatch
            | Self::PartnerNotRegistered
            | Self::PartnerAgreementMissing
            | Self::PartnerNotEnrolled
            | Self::PartnerNotAdvisor
            | Self::PartnerNotEligible
            | Self::PartnerNotValidForOffer
            | Self::PartnerRelationshipMissing => 422,
            Self::PreconditionRequired => 428,
            Self::Throttled => 429,
            Self::Internal | Self::Other(_) => 500,
            Self::Unavailable => 503,
        }
    }

    /// The title in English, for developers and logs, never for the screen.
    pub fn title(&self) -> &str {
        match self {
            Self::InvalidRequest => "The request cannot be read",
            Self::InvalidCursor => "The cursor does not belong to this query",
            Self::SignInRequired => "Sign-in is required",
            Self::InsufficientUserAuthentication => "The sign-in is too old for this",
            Self::Forbidden => "The account may not do this",
            Self::UntrustedRequest => "The request did not come from the app",
            Self::NotFound => "There is no such resource",
            Self::UnknownCloud => "There is no such cloud",
            Self::MethodNotAllowed => "The method is not allowed here",
            Self::NotAcceptable => "No acceptable media type",
            Self::BodyTooLarge => "The body is too large",
            Self::UnsupportedMediaType => "The body is not JSON",
            Self::InvalidPartnerId => "This is not a partner ID",
            Self::UnknownPartnerId => "Nobody has this partner ID",
            Self::GlobalPartnerId => "This is the ID of a legal entity, not of a location",
            Self::RegionMismatch => "The partner is of another region or cloud",
            Self::PartnerNotRegistered => "The partner has not finished its registration",
            Self::PartnerAgreementMissing => "The partner has not signed its agreement",
            Self::PartnerNotEnrolled => "The partner is not enrolled as an indirect reseller",
            Self::PartnerNotAdvisor => "The partner is not a valid advisor",
            Self::PartnerNotEligible => "The partner cannot be a partner of record",
            Self::PartnerNotValidForOffer => "The partner cannot be credited with this product",
            Self::PartnerRelationshipMissing => "The partner has no commerce relationship here",
            Self::NotEditable => "It does not allow this change",
            Self::Conflict => "Another change is under way",
            Self::Stale => "It was changed since it was read",
            Self::PreconditionRequired => "If-Match is missing",
            Self::IdempotencyKeyRequired => "Idempotency-Key is missing",
            Self::IdempotencyKeyReused => "The key was used for another request",
            Self::PriceChanged => "The price has changed since it was shown",
            Self::NotOffered => "This is not sold",
            Self::LicensesOutOfRange => "So many licenses cannot be ordered",
            Self::WrongState => "Its state does not allow this",
            Self::TooMany => "There are too many of them",
            Self::NameTaken => "Another one has this name",
            Self::DuplicateRow => "Another row is about the same subscription",
            Self::OtherOrganization => "The invitation is to another organisation",
            Self::AgreementRequired => "The agreement must be accepted with it",
            Self::ChallengeInvalid => "The document is to be read again",
            Self::Undecided => "Something is still to be decided",
            Self::Throttled => "Too many requests",
            Self::Internal => "The backend failed",
            Self::Unavailable => "The backend cannot answer now",
            Self::Other(code) => code,
        }
    }
}

/// One part of a request that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct FieldError {
    /// The query parameter, or a JSON pointer into the body.
    pub field: String,
    /// What is wrong with it, a stable code.
    pub code: String,
}

/// The body of every non-2xx reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// `urn:partner-admin:problem:{code}`.
    #[serde(rename = "type", default)]
    pub type_uri: String,
    /// In English, for developers.
    #[serde(default)]
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// More in English, for developers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The stable code the client acts on.
    pub code: ProblemCode,
    /// Finds the request in the logs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<RequestId>,
    /// The parts of the request that are wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// For `forbidden` and `not-editable`: the rule, and who may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denial: Option<Denial>,
    /// For `throttled` and `unavailable`: seconds to wait, the same as `Retry-After`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_seconds: Option<u32>,
    /// For `stale` and `conflict`: what is there now, to be shown beside what was meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<PartnerOfRecordSlot>,
    /// For a partner ID that was found but does not fit: whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<PartnerProfile>,
    /// For `price-changed`: what it costs now, to be shown beside what was shown before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<OrderQuote>,
}

impl Problem {
    /// A problem with the code's own title and status.
    pub fn new(code: ProblemCode) -> Self {
        Self {
            type_uri: format!("urn:partner-admin:problem:{code}"),
            title: code.title().to_owned(),
            status: code.status(),
            detail: None,
            code,
            request_id: None,
            errors: Vec::new(),
            denial: None,
            retry_after_seconds: None,
            current: None,
            partner: None,
            quote: None,
        }
    }

    /// Adds a sentence for developers.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Names a part of the request that is wrong.
    #[must_use]
    pub fn with_error(mut self, field: impl Into<String>, code: impl Into<String>) -> Self {
        self.errors.push(FieldError { field: field.into(), code: code.into() });
        self
    }

    /// The refusal of an account that may not.
    pub fn forbidden(denial: Denial) -> Self {
        Self { denial: Some(denial), ..Self::new(ProblemCode::Forbidden) }
    }

    /// The refusal of a thing that does not allow the change.
    pub fn not_editable(denial: Denial) -> Self {
        Self { denial: Some(denial), ..Self::new(ProblemCode::NotEditable) }
    }

    /// The refusal of an order at a price that is not the price any more.
    pub fn price_changed(quote: OrderQuote) -> Self {
        Self { quote: Some(quote), ..Self::new(ProblemCode::PriceChanged) }
    }

    /// The refusal of a change to another version than the one that is there.
    pub fn stale(current: PartnerOfRecordSlot) -> Self {
        Self { current: Some(current), ..Self::new(ProblemCode::Stale) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_members_and_codes_are_no_obstacle() {
        let json = r#"{"status":409,"code":"on-fire","colour":"red"}"#;
        let problem: Problem = serde_json::from_str(json).unwrap();
        assert_eq!(problem.code, ProblemCode::from("on-fire"));
        assert_eq!(problem.status, 409);
    }

    #[test]
    fn every_code_has_an_error_status_and_a_title() {
        for code in ProblemCode::KNOWN {
            assert!((400..600).contains(&code.status()), "{code}");
            assert_ne!(code.title(), code.as_str());
        }
    }
}
