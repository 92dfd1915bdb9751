//! What a store does with relationships.

use super::{
    StoreError,
    once::{Intent, Reply},
};
use crate::{audit::Event, letters::Letter, relationships::RelationshipRecord};
use contract::{RelationshipId, TenantId, Timestamp};

/// A relationship to be changed, from one version to the next.
#[derive(Clone, Debug)]
pub struct RelationshipChange {
    /// As it was read: the version that the change is meant for.
    pub before: RelationshipRecord,
    /// What takes its place.
    pub after: RelationshipRecord,
    /// What the request stands for and what is answered, when it has a key.
    pub once: Option<(Intent, String)>,
    /// Who is told. Letters about the relationship whose time has not come are forgotten.
    pub letters: Vec<Letter>,
    /// What is written beside it.
    pub event: Event,
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Related {
    /// It was made.
    Done,
    /// It was made before, and answered so; or the key stands for something else.
    Before(Reply),
    /// It was not, because somebody came between.
    Stale,
    /// There is no such relationship.
    Missing,
}

/// Keeps relationships.
///
/// # Errors
/// Every method: when the store fails.
pub trait RelationshipStore {
    /// All relationships of an organisation, the oldest first. There are few of them.
    fn relationships(&self, organization: &TenantId) -> Result<Vec<RelationshipRecord>, StoreError>;

    /// A relationship of an organisation.
    fn relationship(
        &self,
        organization: &TenantId,
        id: &RelationshipId,
    ) -> Result<Option<RelationshipRecord>, StoreError>;

    /// Changes a relationship, once per key: the record, the reply, the letters and
    /// the entry in the trail, or none of them.
    fn change_relationship(&self, change: &RelationshipChange) -> Result<Related, StoreError>;

    /// Writes into the trail what the clock did to relationships and invitations and is not there yet; says how much that was.
    fn settle_relationships(&self, now: Timestamp) -> Result<usize, StoreError>;
}
