//! What went wrong, as a page shows it: a kind with its text, and the request id.

use crate::client::{CallError, NoReply, Unreadable};
use contract::{Denial, OrderQuote, PartnerProfile, Problem, ProblemCode, RequestId};

/// A failed call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What went wrong.
    pub kind: FailureKind,
    /// Names the request, for support.
    pub request_id: RequestId,
}

/// The kinds a page tells apart; each has its own text and next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// The browser is offline.
    Offline,
    /// The connection failed.
    Network,
    /// The page was left before the answer came.
    Interrupted,
    /// No answer in time.
    Timeout,
    /// Somebody else answered.
    NotOurServer,
    /// Too much to read.
    TooLarge,
    /// It would have left the cloud.
    OutsideCloud,
    /// Not of the contract's shape.
    Unreadable,
    /// The server failed.
    Server,
    /// The server cannot answer now.
    Busy,
    /// Too many requests, or busy for a known time; seconds to wait when known.
    Throttled(Option<u32>),
    /// The session is over.
    SignIn,
    /// The sign-in is too long ago for this (reliability B6).
    FreshSignIn,
    /// Not allowed, and why.
    Forbidden(Option<Denial>),
    /// Nobody may change this here, and why.
    NotEditable(Option<Denial>),
    /// The partner ID is not one that can be used here: the reason, and whose it is when that is known.
    Partner(ProblemCode, Option<Box<PartnerProfile>>),
    /// Another change is under way.
    Conflict,
    /// It was changed since it was read.
    Stale,
    /// No such thing.
    NotFound,
    /// Not accepted as coming from the app.
    Untrusted,
    /// The service has no such cloud.
    UnknownCloud,
    /// The cursor is of another list.
    Cursor,
    /// It costs something else now: what, when that was said.
    PriceChanged(Option<Box<OrderQuote>>),
    /// What was asked for cannot be had, and the code says why.
    Refused(ProblemCode),
    /// The request could not be read.
    Request,
}

impl Failure {
    /// Of a list that went in circles or did not end (reliability A11).
    pub(super) fn endless() -> Self {
        Self { kind: FailureKind::TooLarge, request_id: RequestId::new("") }
    }
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        match error {
            CallError::Problem(problem) => {
                let request_id = problem.request_id.clone().unwrap_or_else(|| RequestId::new(""));
                Self { kind: kind_of(*problem), request_id }
            }
            CallError::Unreadable { why, status, retry_after, request_id } => {
                let kind = match why {
                    Unreadable::NotOurServer => FailureKind::NotOurServer,
                    Unreadable::Shape => FailureKind::Unreadable,
                    Unreadable::NoProblem => of_status(status, retry_after),
                };
                Self { kind, request_id }
            }
            CallError::NoReply { why, request_id } => {
                let kind = match why {
                    NoReply::Offline => FailureKind::Offline,
                    NoReply::Network => FailureKind::Network,
                    NoReply::Interrupted => FailureKind::Interrupted,
                    NoReply::Timeout => FailureKind::Timeout,
                    NoReply::Redirected => FailureKind::NotOurServer,
                    NoReply::TooLarge => FailureKind::TooLarge,
                    NoReply::OutsideCloud => FailureKind::OutsideCloud,
                };
                Self { kind, request_id }
            }
        }
    }
}

fn kind_of(problem: Problem) -> FailureKind {
    match problem.code {
        ProblemCode::SignInRequired => FailureKind::SignIn,
        ProblemCode::InsufficientUserAuthentication => FailureKind::FreshSignIn,
        ProblemCode::Forbidden => FailureKind::Forbidden(problem.denial),
        ProblemCode::UntrustedRequest => FailureKind::Untrusted,
        ProblemCode::NotFound => FailureKind::NotFound,
        ProblemCode::UnknownCloud => FailureKind::UnknownCloud,
        ProblemCode::InvalidCursor => FailureKind::Cursor,
        ProblemCode::Throttled => FailureKind::Throttled(problem.retry_after_seconds),
        ProblemCode::Internal => FailureKind::Server,
        ProblemCode::Unavailable => busy(problem.retry_after_seconds),
        ProblemCode::NotEditable => FailureKind::NotEditable(problem.denial),
        ProblemCode::Conflict => FailureKind::Conflict,
        ProblemCode::Stale => FailureKind::Stale,
        ProblemCode::InvalidPartnerId
        | ProblemCode::UnknownPartnerId
        | ProblemCode::GlobalPartnerId
        | ProblemCode::RegionMismatch
        | ProblemCode::PartnerNotRegistered
        | ProblemCode::PartnerAgreementMissing
        | ProblemCode::PartnerNotEnrolled
        | ProblemCode::PartnerNotAdvisor
        | ProblemCode::PartnerNotEligible
        | ProblemCode::PartnerNotValidForOffer
        | ProblemCode::PartnerRelationshipMissing => {
            FailureKind::Partner(problem.code, problem.partner.map(Box::new))
        }
        ProblemCode::PriceChanged => FailureKind::PriceChanged(problem.quote.map(Box::new)),
        ProblemCode::NotOffered
        | ProblemCode::LicensesOutOfRange
        | ProblemCode::WrongState
        | ProblemCode::TooMany
        | ProblemCode::NameTaken
        | ProblemCode::DuplicateRow
        | ProblemCode::OtherOrganization
        | ProblemCode::AgreementRequired
        | ProblemCode::ChallengeInvalid
        | ProblemCode::Undecided => FailureKind::Refused(problem.code),
        ProblemCode::InvalidRequest
        | ProblemCode::IdempotencyKeyRequired
        | ProblemCode::IdempotencyKeyReused
        | ProblemCode::PreconditionRequired
        | ProblemCode::MethodNotAllowed
        | ProblemCode::NotAcceptable
        | ProblemCode::BodyTooLarge
        | ProblemCode::UnsupportedMediaType => FailureKind::Request,
        ProblemCode::Other(_) => of_status(problem.status, problem.retry_after_seconds),
    }
}

/// Busy for a known time is told like too many requests: both say when to come back (reliability A2).
fn busy(retry_after: Option<u32>) -> FailureKind {
    retry_after.map_or(FailureKind::Busy, |seconds| FailureKind::Throttled(Some(seconds)))
}

/// An error without a code we know: the status says the most that can be said.
fn of_status(status: u16, retry_after: Option<u32>) -> FailureKind {
    match status {
        401 => FailureKind::SignIn,
        403 => FailureKind::Forbidden(None),
        404 | 410 => FailureKind::NotFound,
        409 => FailureKind::Conflict,
        412 => FailureKind::Stale,
        429 => FailureKind::Throttled(retry_after),
        502..=504 => busy(retry_after),
        500.. => FailureKind::Server,
        _ => FailureKind::Request,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_code_has_a_kind_of_its_own_or_a_class() {
        for code in ProblemCode::KNOWN {
            let by_code = kind_of(Problem::new(code.clone()));
            let by_status = of_status(code.status(), None);
            let is_server = |kind: &FailureKind| matches!(kind, FailureKind::Server | FailureKind::Busy);
            assert_eq!(is_server(&by_code), is_server(&by_status), "{code}");
        }
    }

    #[test]
    fn a_code_of_tomorrow_is_read_by_its_status() {
        for (status, kind) in [
            (401, FailureKind::SignIn),
            (403, FailureKind::Forbidden(None)),
            (404, FailureKind::NotFound),
            (409, FailureKind::Conflict),
            (412, FailureKind::Stale),
            (418, FailureKind::Request),
            (429, FailureKind::Throttled(None)),
            (500, FailureKind::Server),
            (503, FailureKind::Busy),
        ] {
            let problem = Problem { status, ..Problem::new(ProblemCode::from("on-fire")) };
            assert_eq!(kind_of(problem), kind);
        }
    }

    #[test]
    fn when_to_come_back_is_never_lost() {
        for (status, code) in [(429, "throttled"), (503, "unavailable"), (503, "code-of-tomorrow")] {
            let problem =
                Problem { status, retry_after_seconds: Some(120), ..Problem::new(ProblemCode::from(code)) };
            assert_eq!(kind_of(problem), FailureKind::Throttled(Some(120)), "{code}");
            assert_eq!(
                of_status(status, Some(120)),
                FailureKind::Throttled(Some(120)),
                "{status} by somebody else"
            );
        }
    }
}
