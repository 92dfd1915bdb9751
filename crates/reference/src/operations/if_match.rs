//! The versions that a change is meant for.

use super::Context;
use crate::message::Failure;
use contract::{ETag, Problem, ProblemCode};

/// `If-Match` as it was sent.
#[derive(Clone, Copy)]
pub(super) struct Versions<'a>(&'a str);

impl<'a> Versions<'a> {
    /// Reads it.
    ///
    /// # Errors
    /// When there is none: any version at all is no version that somebody has seen.
    pub(super) fn read(context: &Context<'a>) -> Result<Self, Failure> {
        let sent = context.if_match.filter(|tags| tags.trim() != "*" && !tags.trim().is_empty());
        Ok(Self(sent.ok_or_else(|| Problem::new(ProblemCode::PreconditionRequired))?))
    }

    /// Refuses what was meant for another version.
    pub(super) fn require(self, current: &ETag) -> Result<(), Failure> {
        // Compared strongly: a weak tag is never equal (RFC 9110, 13.1.1).
        if self.0.split(',').any(|tag| tag.trim() == current.as_str()) {
            return Ok(());
        }
        Err(Problem::new(ProblemCode::Stale).into())
    }
}
