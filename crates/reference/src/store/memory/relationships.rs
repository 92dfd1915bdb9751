//! Relationships in memory.

use super::{Changing, MemoryStore, StoreError};
use crate::{
    relationships::{RelationshipRecord, clock},
    store::{Related, RelationshipChange, RelationshipStore},
};
use contract::{RelationshipId, TenantId, Timestamp};

/// A relationship, and how much of what the clock did to it is in the trail.
pub(super) struct Kept {
    pub(super) record: RelationshipRecord,
    told: usize,
}

impl Kept {
    pub(super) fn new(record: RelationshipRecord) -> Self {
        Self { record, told: 0 }
    }
}

impl Changing {
    /// Those of an organisation, the oldest first.
    pub(super) fn relationships(&self, organization: &TenantId) -> impl Iterator<Item = &RelationshipRecord> {
        let own = self.relationships.iter().map(|kept| &kept.record);
        own.filter(move |record| record.organization == *organization)
    }

    /// Adds one that is new.
    pub(super) fn insert_relationship(&mut self, record: RelationshipRecord) {
        self.relationships.push(Kept::new(record));
    }

    /// Whether this is what is stored.
    pub(super) fn has_version(&self, record: &RelationshipRecord) -> bool {
        let version = |record: &RelationshipRecord| (record.id.clone(), record.changes);
        self.relationships.iter().any(|kept| version(&kept.record) == version(record))
    }

    /// A change that is meant for the version that is there, with all that goes with it.
    pub(super) fn relate(&mut self, change: &RelationshipChange) {
        self.update_relationship(&change.before, &change.after);
        self.cancel_letters(change.before.id.as_str(), change.event.at);
        self.write_letters(&change.letters);
        self.record(&change.event);
    }

    /// Puts a version in the place of the one that it follows; says whether that was there.
    pub(super) fn update_relationship(
        &mut self,
        before: &RelationshipRecord,
        after: &RelationshipRecord,
    ) -> bool {
        let found = self
            .relationships
            .iter_mut()
            .find(|kept| (&kept.record.id, kept.record.changes) == (&before.id, before.changes));
        found.map(|kept| kept.record = after.clone()).is_some()
    }
}

impl RelationshipStore for MemoryStore {
    fn relationships(&self, organization: &TenantId) -> Result<Vec<RelationshipRecord>, StoreError> {
        Ok(self.changing().relationships(organization).cloned().collect())
    }

    fn relationship(
        &self,
        organization: &TenantId,
        id: &RelationshipId,
    ) -> Result<Option<RelationshipRecord>, StoreError> {
        Ok(self.changing().relationships(organization).find(|record| record.id == *id).cloned())
    }

    fn change_relationship(&self, change: &RelationshipChange) -> Result<Related, StoreError> {
        let RelationshipChange { before, once, .. } = change;
        let mut changing = self.changing();
        if let Some((intent, _)) = once
            && let Some(reply) = changing.reply_to(intent)
        {
            return Ok(Related::Before(reply));
        }
        if !changing.relationships(&before.organization).any(|record| record.id == before.id) {
            return Ok(Related::Missing);
        }
        if !changing.has_version(before) {
            return Ok(Related::Stale);
        }
        changing.relate(change);
        if let Some((intent, reply)) = once {
            changing.reply_once(intent, reply);
        }
        Ok(Related::Done)
    }

    fn settle_relationships(&self, now: Timestamp) -> Result<usize, StoreError> {
        let mut changing = self.changing();
        let mut events = Vec::new();
        for kept in &mut changing.relationships {
            let happened = clock::events(&kept.record, now);
            events.extend(happened.iter().skip(kept.told).cloned());
            kept.told = kept.told.max(happened.len());
        }
        events.iter().for_each(|event| changing.record(event));
        Ok(events.len() + changing.settle_invitations(now))
    }
}
