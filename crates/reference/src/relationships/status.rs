//! Where a relationship is: it follows from what is stored and from the clock, and from no job that may have run
//! late (product.md b, state machines).

use super::RelationshipRecord;
use contract::{
    AutoExtend, RelationshipStatus, Timestamp,
    relationship_end::{EXTENSION_DAYS, KEPT_DAYS},
    timestamp::DAY_MS,
};

/// So long a new relationship is being set up, in milliseconds.
pub const ACTIVATING: i64 = 30 * 1000;
/// So long a request to end one waits, in milliseconds.
pub const TERMINATION_REQUESTED: i64 = 10 * 1000;
/// So long after that it is being taken down, in milliseconds.
pub const TERMINATING: i64 = 20 * 1000;
/// So long one that is past its end is being taken down, in milliseconds.
pub const EXPIRING: i64 = 30 * 1000;

/// What the clock makes of a relationship.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Life {
    /// Where it is.
    pub status: RelationshipStatus,
    /// When it ends, with its extensions.
    pub ends_at: Option<Timestamp>,
    /// How often it has extended since the end that is stored.
    pub extensions: u32,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// When lists leave it out.
    pub leaves_at: Option<Timestamp>,
}

impl RelationshipRecord {
    /// Where it is at a time.
    pub fn life(&self, now: Timestamp) -> Life {
        // What somebody asked to end does not extend any more.
        let until = self.end_requested_at.map_or(now, |requested| requested.min(now));
        let extensions = self.extensions(until);
        let ends_at = self.ends_at.map(|ends| ends.plus_days(EXTENSION_DAYS * i64::from(extensions)));
        let (status, ended_at) = self.status(ends_at, now);
        let leaves_at = ended_at.map(|ended| ended.plus_days(KEPT_DAYS));
        Life { status, ends_at, extensions, ended_at, leaves_at }
    }

    /// How often it has extended by then.
    fn extensions(&self, until: Timestamp) -> u32 {
        let Some(ends) = self.ends_at.filter(|_| self.auto_extend == AutoExtend::HalfYear) else { return 0 };
        if until < ends {
            return 0;
        }
        let whole = (until.millis() - ends.millis()) / (EXTENSION_DAYS * DAY_MS);
        u32::try_from(whole + 1).unwrap_or(u32::MAX)
    }

    /// Where it is, and since when it has ended.
    fn status(&self, ends_at: Option<Timestamp>, now: Timestamp) -> (RelationshipStatus, Option<Timestamp>) {
        let past = |at: Timestamp, millis: i64| Some(at.plus_millis(millis)).filter(|at| *at <= now);
        if let Some(requested) = self.end_requested_at {
            let ended = past(requested, TERMINATION_REQUESTED + TERMINATING);
            return match (ended, past(requested, TERMINATION_REQUESTED)) {
                (Some(ended), _) => (RelationshipStatus::Terminated, Some(ended)),
                (None, Some(_)) => (RelationshipStatus::Terminating, None),
                (None, None) => (RelationshipStatus::TerminationRequested, None),
            };
        }
        if let Some(ends) = ends_at.filter(|ends| *ends <= now) {
            return match past(ends, EXPIRING) {
                Some(ended) => (RelationshipStatus::Expired, Some(ended)),
                None => (RelationshipStatus::Expiring, None),
            };
        }
        let status = match (past(self.started_at, ACTIVATING), past(self.started_at, 0)) {
            (Some(_), _) => RelationshipStatus::Active,
            (None, Some(_)) => RelationshipStatus::Activating,
            (None, None) => RelationshipStatus::Approved,
        };
        (status, None)
    }
}

#[cfg(test)]
mod tests;
