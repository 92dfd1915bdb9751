//! Reviewing what partners may do: each relationship in turn, then a signature under all of it (row J4).

use crate::{
    access::Denial,
    agreement_acceptance::SignedReceipt,
    ids::{ETag, RelationshipId, ReviewId},
    macros::open_enum,
    problem::ProblemCode,
    relationship::Relationship,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Longest note at a decision, in characters.
pub const MAX_NOTE: usize = 500;

open_enum! {
    /// Where a review is.
    pub enum ReviewState {
        /// Decisions are made, and can be changed; nothing follows from them yet.
        Open = "open",
        /// It was signed off: what was decided was done, and nothing about it changes any more.
        SignedOff = "signedOff",
    }
}

open_enum! {
    /// What is decided about a relationship.
    pub enum ReviewDecision {
        /// It is right as it is.
        Keep = "keep",
        /// All its roles are removed at the sign-off.
        RemoveRoles = "removeRoles",
        /// The partner is asked, with the note, at the sign-off.
        Ask = "ask",
    }
}

open_enum! {
    /// What became of a decision at the sign-off.
    pub enum ReviewOutcome {
        /// Nothing was to be done.
        Kept = "kept",
        /// The roles were removed.
        Removed = "removed",
        /// The partner will be asked.
        Asked = "asked",
        /// The relationship had changed since the review began: nothing was done.
        Changed = "changed",
        /// Nobody could do it any more: nothing was done.
        Refused = "refused",
    }
}

/// One relationship in a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReviewItem {
    /// The relationship as it was when the review began: what is decided about, whatever becomes of it.
    pub relationship: Relationship,
    /// Whether it is another one now.
    #[serde(default)]
    pub changed: bool,
    /// What was decided; absent while nothing was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<ReviewDecision>,
    /// What was noted with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The name of who decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<Timestamp>,
    /// What became of it; only once the review is signed off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<ReviewOutcome>,
    /// Why nothing was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<ProblemCode>,
    /// For `not-editable`: the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denial: Option<Denial>,
}

/// A review: every relationship with roles that was in force when it began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// Its id.
    pub id: ReviewId,
    /// Where it is.
    pub state: ReviewState,
    /// What is reviewed, by partner.
    pub items: Vec<ReviewItem>,
    /// When it began, by the server's clock.
    pub started_at: Timestamp,
    /// The name of who began it.
    pub started_by: String,
    /// When it was signed off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_off_at: Option<Timestamp>,
    /// The name of who signed it off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_off_by: Option<String>,
    /// All of it, signed by the backend; only once it is signed off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<SignedReceipt>,
    /// Its version: another one after every decision.
    pub etag: ETag,
}

impl Review {
    /// How many relationships wait for a decision. One that this build does not know is none.
    pub fn undecided(&self) -> usize {
        let is_decided = |item: &&ReviewItem| item.decision.as_ref().is_some_and(ReviewDecision::is_known);
        self.items.len() - self.items.iter().filter(is_decided).count()
    }
}

/// A review in a list: its figures without its items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReviewSummary {
    /// Its id.
    pub id: ReviewId,
    /// Where it is.
    pub state: ReviewState,
    /// How many relationships are in it.
    pub relationships: u32,
    /// How many of them were decided about.
    pub decided: u32,
    /// How many lost their roles by it.
    pub removed: u32,
    /// When it began.
    pub started_at: Timestamp,
    /// The name of who began it.
    pub started_by: String,
    /// When it was signed off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_off_at: Option<Timestamp>,
    /// The name of who signed it off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_off_by: Option<String>,
}

/// The body of `PUT /v1/relationship-reviews/{id}/decisions`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReviewDecisionRequest {
    /// About which relationship of the review.
    pub relationship_id: RelationshipId,
    /// What.
    pub decision: ReviewDecision,
    /// What is noted with it, at most [`MAX_NOTE`] characters. A question to the partner needs one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
