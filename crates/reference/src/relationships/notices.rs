//! Who is told of which end when (row J1).

use super::RelationshipRecord;
use contract::{
    AutoExtend, EndingNotice, NoticeState, RelationshipKind, Timestamp, relationship_end::NOTICE_DAYS,
};

/// The notices of a relationship, in the order of time: of one that was granted for a time, and does not extend by
/// itself. One that began later than a notice would have been due has none of that.
pub fn notices(record: &RelationshipRecord, now: Timestamp) -> Vec<EndingNotice> {
    let life = record.life(now);
    let is_told_of = record.kind == RelationshipKind::Granular
        && record.auto_extend == AutoExtend::Off
        && record.end_requested_at.is_none();
    let Some(ends) = life.ends_at.filter(|_| is_told_of) else { return Vec::new() };
    let notice = |days: &u16| {
        let at = ends.plus_days(-i64::from(*days));
        let state = if at < record.started_at {
            NoticeState::Skipped
        } else if at <= now {
            NoticeState::Sent
        } else {
            NoticeState::Planned
        };
        EndingNotice { relationship_id: record.id.clone(), days: *days, at, state }
    };
    NOTICE_DAYS.iter().map(notice).collect()
}
