//! What the clock did to a relationship, to be written into the trail once.

use super::RelationshipRecord;
use crate::audit::{About, Action, Event};
use contract::{
    ChangedRelation, RelationEvent, RelationshipStatus, RequestId, Timestamp,
    relationship_end::EXTENSION_DAYS,
};

/// Everything the clock has done to it by now, in the order of time. More may follow; what is there stays, so that
/// its number says how much of it was written.
pub fn events(record: &RelationshipRecord, now: Timestamp) -> Vec<Event> {
    let life = record.life(now);
    let total = record.extended + life.extensions;
    let extended = (1..=total).filter_map(|number| {
        let back = i64::from(total - number + 1) * EXTENSION_DAYS;
        Some((life.ends_at?.plus_days(-back), RelationEvent::Extended))
    });
    let expired = life.ended_at.filter(|_| life.status == RelationshipStatus::Expired);
    let expired = expired.map(|at| (at, RelationEvent::Expired));
    let left = life.leaves_at.filter(|at| *at <= now).map(|at| (at, RelationEvent::LeftList));
    let all = extended.chain(expired).chain(left);
    all.map(|(at, what)| event(record, at, what)).collect()
}

fn event(record: &RelationshipRecord, at: Timestamp, what: RelationEvent) -> Event {
    Event {
        at,
        cloud: record.cloud.clone(),
        action: Action::ByClock,
        account: None,
        organization: Some(record.organization.clone()),
        request_id: RequestId::new("clock"),
        change: None,
        order: None,
        bulk_change: None,
        about: About { relation: Some(record.told(what, &[])), ..About::default() },
    }
}

impl RelationshipRecord {
    /// What the history says was done to it, with the names of the roles that came or went.
    pub fn told(&self, event: RelationEvent, roles: &[contract::DirectoryRole]) -> ChangedRelation {
        ChangedRelation {
            event,
            partner_id: self.partner.id.clone(),
            partner: self.partner.name.clone(),
            name: self.name.clone(),
            relationship_id: Some(self.id.clone()),
            invitation_id: self.invitation_id.clone(),
            roles: roles.iter().map(|role| role.name.clone()).collect(),
        }
    }
}
