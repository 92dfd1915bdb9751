//! Who is told of which end when (row J1).

use super::RelationshipRecord;
use crate::{
    letters::Matter,
    store::{KeptLetter, LetterState},
};
use contract::{
    AutoExtend, EndingNotice, NoticeState, RelationshipKind, Timestamp, relationship_end::NOTICE_DAYS,
};

impl RelationshipRecord {
    /// The end that both sides are told of: of one that was granted for a time, is in force, and does not extend by
    /// itself.
    pub fn told_end(&self, now: Timestamp) -> Option<Timestamp> {
        let is_told_of = self.kind == RelationshipKind::Granular
            && self.auto_extend == AutoExtend::Off
            && self.end_requested_at.is_none();
        self.life(now).ends_at.filter(|_| is_told_of)
    }
}

/// The notices of a relationship, in the order of time, with what became of their letters.
pub fn notices(record: &RelationshipRecord, letters: &[KeptLetter], now: Timestamp) -> Vec<EndingNotice> {
    let Some(ends) = record.told_end(now) else { return Vec::new() };
    let notice = |wanted: &u16| {
        let at = ends.plus_days(-i64::from(*wanted));
        let is_it = |kept: &&KeptLetter| matches!(&kept.letter.matter, Matter::Ending { days, ends_at, .. } if (days, ends_at) == (wanted, &ends));
        let state = match letters.iter().find(is_it).map(|kept| &kept.state) {
            Some(LetterState::Waiting) => NoticeState::Planned,
            Some(LetterState::Sent(_)) => NoticeState::Sent,
            Some(LetterState::Refused(..)) => NoticeState::Skipped,
            None if at > now => NoticeState::Planned,
            // Where nothing was ever changed and nothing was written here, it was told by who was there before.
            None if record.started_at <= at && record.changes == 0 => NoticeState::Sent,
            None => NoticeState::Skipped,
        };
        EndingNotice { relationship_id: record.id.clone(), days: *wanted, at, state }
    };
    NOTICE_DAYS.iter().map(notice).collect()
}
