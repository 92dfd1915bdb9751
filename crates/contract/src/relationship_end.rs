//! How a relationship comes to its end: what is soon, who is told, and what follows (rows J1, J2, J5).
//!
//! The status `expiring` means *being taken down after its end*. That something expires soon is nobody's
//! status: it follows from the end and the time of day.

use crate::{
    ids::RelationshipId,
    macros::open_enum,
    relationship::{AutoExtend, Relationship, RelationshipStatus},
    timestamp::{DAY_MS, Timestamp},
};
use serde::{Deserialize, Serialize};

/// So many days before the end, and on the day itself, both sides are told (row J1).
pub const NOTICE_DAYS: [u16; 4] = [30, 7, 1, 0];
/// A relationship expires soon within so many days of its end.
pub const SOON_DAYS: i64 = 30;
/// By so many days an end moves that extends by itself (row J2).
pub const EXTENSION_DAYS: i64 = 180;
/// What has ended leaves the list after so many days (row J5).
pub const KEPT_DAYS: i64 = 365;

/// What comes next of a relationship that is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ahead {
    /// Nothing ends it.
    Nothing,
    /// It ends.
    Ends(Timestamp),
    /// It goes on beyond this.
    Extends(Timestamp),
    /// It is not said what happens then, so it may end.
    Unclear(Timestamp),
}

impl Relationship {
    /// What comes next; nothing for one that is not in force.
    pub fn ahead(&self) -> Ahead {
        match (self.ends_at.filter(|_| self.status.is_open()), &self.auto_extend) {
            (None, _) => Ahead::Nothing,
            (Some(at), AutoExtend::Off) => Ahead::Ends(at),
            (Some(at), AutoExtend::HalfYear) => Ahead::Extends(at),
            (Some(at), AutoExtend::Other(_)) => Ahead::Unclear(at),
        }
    }

    /// Whether it is in force and ends, or may end, within so many days. One that extends by itself does not.
    pub fn ends_within(&self, days: i64, now: Timestamp) -> bool {
        match self.ahead() {
            Ahead::Nothing | Ahead::Extends(_) => false,
            Ahead::Ends(at) | Ahead::Unclear(at) => at <= now.plus_days(days),
        }
    }

    /// Whether "expires soon" stands beside its status.
    pub fn expires_soon(&self, now: Timestamp) -> bool {
        self.status == RelationshipStatus::Active && self.ends_within(SOON_DAYS, now)
    }
}

/// Days until an instant, begun ones counted whole; 0 once it has passed.
pub fn days_until(at: Timestamp, now: Timestamp) -> i64 {
    let left = at.millis().saturating_sub(now.millis()).max(0);
    left.saturating_add(DAY_MS - 1) / DAY_MS
}

open_enum! {
    /// Where the mail about an end is.
    pub enum NoticeState {
        /// It will be written, unless the end moves.
        Planned = "planned",
        /// It was sent.
        Sent = "sent",
        /// Its time passed before there was anything to tell.
        Skipped = "skipped",
    }
}

/// A mail about an end, to the partner and to the organisation's global admins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct EndingNotice {
    /// Of which relationship.
    pub relationship_id: RelationshipId,
    /// So many days before its end: one of [`NOTICE_DAYS`].
    pub days: u16,
    /// When.
    pub at: Timestamp,
    /// Where it is.
    pub state: NoticeState,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relationship_actions::tests::relationship;

    const NOW: Timestamp = Timestamp::MAX;

    fn ending_in(millis: i64) -> Relationship {
        let now = NOW.plus_days(-1_000);
        Relationship { ends_at: Some(now.plus_millis(millis)), ..relationship("granular", "active") }
    }

    #[test]
    fn j1_expires_soon_is_derived_from_the_end_and_not_from_the_status() {
        let now = NOW.plus_days(-1_000);
        assert!(ending_in(30 * DAY_MS).expires_soon(now));
        assert!(!ending_in(30 * DAY_MS + 1).expires_soon(now));
        let ending = Relationship { status: RelationshipStatus::Expiring, ..ending_in(-1) };
        assert!(!ending.expires_soon(now), "it is past its end");
        assert!(!relationship("reseller", "active").expires_soon(now), "nothing ends it");
    }

    #[test]
    fn j2_what_extends_by_itself_does_not_expire_and_what_is_unknown_may() {
        let now = NOW.plus_days(-1_000);
        for (auto_extend, soon) in [("PT0S", true), ("P180D", false), ("P1Y", true)] {
            let relationship =
                Relationship { auto_extend: AutoExtend::from(auto_extend), ..ending_in(DAY_MS) };
            assert_eq!(relationship.expires_soon(now), soon, "{auto_extend}");
        }
    }

    #[test]
    fn j1_a_begun_day_counts() {
        let now = NOW.plus_days(-1_000);
        for (millis, days) in [(-5, 0), (0, 0), (1, 1), (DAY_MS, 1), (DAY_MS + 1, 2)] {
            assert_eq!(days_until(now.plus_millis(millis), now), days, "{millis}");
        }
        assert_eq!(days_until(Timestamp::MAX, Timestamp::from_millis(0)), 2_932_897);
    }
}
