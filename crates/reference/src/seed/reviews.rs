//! A review that was signed off before the demo began.

use super::{numbers::Numbers, organizations::Profile};
use crate::{relationships::RelationshipRecord, store::ReviewRecord};
use contract::{
    ETag, RelationshipActions, Review, ReviewDecision, ReviewId, ReviewItem, ReviewOutcome, ReviewState,
    Timestamp, timestamp::DAY_MS,
};

/// When it was signed off.
const DAYS_AGO: i64 = 80;

impl Profile {
    /// The reviews of the organisation: one of the first, of what there was then, all of which was kept.
    pub(super) fn reviews(&self, relationships: &[RelationshipRecord], now: Timestamp) -> Vec<ReviewRecord> {
        if self.name != "Contoso" {
            return Vec::new();
        }
        let midnight = now.plus_millis(-(now.millis() % DAY_MS)).plus_days(-DAYS_AGO);
        let hour = |hour: i64| midnight.plus_millis(hour * 3_600_000);
        let [(name, _), ..] = self.people;
        let item = |record: &RelationshipRecord| ReviewItem {
            relationship: record.at(hour(9), 0, &RelationshipActions::default()),
            changed: false,
            decision: Some(ReviewDecision::Keep),
            note: None,
            decided_by: Some(name.to_owned()),
            decided_at: Some(hour(10)),
            outcome: Some(ReviewOutcome::Kept),
            problem: None,
            denial: None,
        };
        let was_there = |record: &&RelationshipRecord| {
            record.started_at < hour(9) && record.is_open(hour(9)) && !record.roles.is_empty()
        };
        let mut numbers = Numbers::of(&format!("{} review", self.name));
        let millis = hour(9).millis().unsigned_abs();
        let id = uuid::Builder::from_unix_timestamp_millis(millis, &numbers.bytes()).into_uuid();
        let review = Review {
            id: ReviewId::new(id.to_string()),
            state: ReviewState::SignedOff,
            items: relationships.iter().filter(was_there).map(item).collect(),
            started_at: hour(9),
            started_by: name.to_owned(),
            signed_off_at: Some(hour(11)),
            signed_off_by: Some(name.to_owned()),
            receipt: None,
            etag: ETag::new(""),
        };
        let record = ReviewRecord { organization: self.id(), review: review.clone(), changes: 0 };
        vec![record.changed(review)]
    }
}
