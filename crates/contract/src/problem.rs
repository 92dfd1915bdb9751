//! Problem details (RFC 9457) with stable codes. Texts for people are the client's business.

use crate::{access::Denial, ids::RequestId, macros::open_enum};
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
            Self::InvalidRequest | Self::InvalidCursor => 400,
            Self::SignInRequired => 401,
            Self::Forbidden | Self::UntrustedRequest => 403,
            Self::NotFound | Self::UnknownCloud => 404,
            Self::MethodNotAllowed => 405,
            Self::NotAcceptable => 406,
            Self::BodyTooLarge => 413,
            Self::UnsupportedMediaType => 415,
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
            Self::Forbidden => "The account may not do this",
            Self::UntrustedRequest => "The request did not come from the app",
            Self::NotFound => "There is no such resource",
            Self::UnknownCloud => "There is no such cloud",
            Self::MethodNotAllowed => "The method is not allowed here",
            Self::NotAcceptable => "No acceptable media type",
            Self::BodyTooLarge => "The body is too large",
            Self::UnsupportedMediaType => "The body is not JSON",
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
    /// For `forbidden`: the rule, and who may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denial: Option<Denial>,
    /// For `throttled` and `unavailable`: seconds to wait, the same as `Retry-After`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_seconds: Option<u32>,
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
