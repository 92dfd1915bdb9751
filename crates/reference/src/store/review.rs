//! What a store does with reviews.

use super::{
    RelationshipChange, StoreError,
    once::{Intent, Once, Reply},
    window::{Edge, Numbered},
};
use crate::{audit::Event, digest::Digest, letters::Letter};
use contract::{ETag, Review, ReviewId, TenantId, Timestamp, evidence::ChainPlace};
use serde::{Deserialize, Serialize};

/// A review as it is stored. What depends on who looks at it, and when, is made anew for each reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewRecord {
    /// Of which organisation.
    pub organization: TenantId,
    /// The review.
    pub review: Review,
    /// How often it was changed.
    pub changes: u32,
}

impl ReviewRecord {
    /// The same, changed once more.
    #[must_use]
    pub fn changed(self, review: Review) -> Self {
        let changes = self.changes + 1;
        Self { review: Review { etag: etag(&review.id, changes), ..review }, changes, ..self }
    }
}

/// The version of a review after so many changes.
pub(crate) fn etag(id: &ReviewId, changes: u32) -> ETag {
    let digest = Digest::of("partner-admin review 1", [id.as_str().as_bytes(), &changes.to_be_bytes()]);
    ETag::new(format!("\"{}\"", digest.to_string().get(..24).unwrap_or_default()))
}

/// A review to be begun.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// What the request stands for.
    pub intent: Intent,
    /// What is answered, now and whenever it is sent again.
    pub reply: String,
    /// The review.
    pub record: ReviewRecord,
}

/// What became of a beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begun {
    /// As with everything that is done once.
    Once(Once),
    /// It was not, for this one is open.
    Open(Box<ReviewRecord>),
}

/// What makes the signed review and the answer of the place in the trail.
pub type Sealing<'a> = dyn Fn(&ChainPlace) -> Result<(ReviewRecord, String), StoreError> + 'a;

/// A review to be signed off, with all that follows. What vouches for it, and with it the answer, can only be
/// written once its place in the trail is known.
pub struct SigningOff<'a> {
    /// What the request stands for.
    pub intent: Intent,
    /// As it was read.
    pub before: ReviewRecord,
    /// What becomes of relationships, each for the version that was reviewed.
    pub removals: Vec<RelationshipChange>,
    /// Who is asked.
    pub letters: Vec<Letter>,
    /// Its entry.
    pub event: Event,
    /// Makes and signs what takes its place, and the answer.
    pub seal: &'a Sealing<'a>,
}

/// What became of a sign-off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignedOff {
    /// It was done, and this is what is answered.
    Done(String),
    /// It was done before, and answered so; or the key stands for something else.
    Before(Reply),
    /// Somebody changed the review, or a relationship: nothing was done.
    Overtaken,
}

/// A question about reviews.
#[derive(Clone, Debug)]
pub struct ReviewQuestion {
    /// Of which organisation.
    pub organization: TenantId,
    /// From where; none means from the newest.
    pub edge: Option<Edge<u64>>,
    /// How many.
    pub limit: usize,
}

/// Keeps reviews.
///
/// # Errors
/// Every method: when the store fails.
pub trait ReviewStore {
    /// One page of the reviews of an organisation, the newest first.
    fn reviews(&self, question: &ReviewQuestion) -> Result<Numbered<ReviewRecord>, StoreError>;

    /// A review of an organisation.
    fn review(&self, organization: &TenantId, id: &ReviewId) -> Result<Option<ReviewRecord>, StoreError>;

    /// When the newest was signed off, and which is open.
    fn review_state(
        &self,
        organization: &TenantId,
    ) -> Result<(Option<Timestamp>, Option<ReviewRecord>), StoreError>;

    /// Begins a review, once per key, unless one is open.
    fn begin_review(&self, beginning: &Beginning) -> Result<Begun, StoreError>;

    /// Puts a version in the place of the one that it follows; says whether that was there.
    fn change_review(&self, before: &ReviewRecord, after: &ReviewRecord) -> Result<bool, StoreError>;

    /// Signs a review off, once per key: all that was decided, what vouches for it, the reply and the entries in
    /// the trail, or none of them.
    fn sign_off(&self, signing: &SigningOff) -> Result<SignedOff, StoreError>;
}
