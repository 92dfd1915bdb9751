//! Many changes of the partner of record at once: rows come in by chunks, each is planned when it comes,
//! all planned ones are then made step by step (rows N4, N8).

use crate::{
    access::Denial,
    ids::{BulkChangeId, ETag, SubscriptionId},
    macros::open_enum,
    partner_id::PartnerId,
    partner_of_record::PartnerOfRecord,
    partner_profile::PartnerProfile,
    problem::ProblemCode,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Most rows of one request.
pub const MAX_CHUNK: usize = 500;
/// Most rows of one bulk change.
pub const MAX_ROWS: u32 = 5_000;
/// Most rows that one step makes.
pub const STEP: u32 = 100;

open_enum! {
    /// Where a bulk change is.
    pub enum BulkState {
        /// Rows may be added; nothing was changed.
        Draft = "draft",
        /// Steps make the planned rows.
        Running = "running",
        /// Between two steps, until somebody resumes it.
        Paused = "paused",
        /// No row is planned any more.
        Completed = "completed",
        /// Given up: what was made stays, what was planned will not be made.
        Cancelled = "cancelled",
    }
}

/// How many rows are in which outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct BulkCounts {
    /// To be made.
    pub planned: u32,
    /// Nothing to do, or not possible: never sent.
    pub skipped: u32,
    /// Made.
    pub done: u32,
    /// Tried, and refused.
    pub failed: u32,
}

impl BulkCounts {
    /// All rows.
    pub fn total(&self) -> u32 {
        self.planned + self.skipped + self.done + self.failed
    }
}

/// A bulk change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct BulkChange {
    /// Its id.
    pub id: BulkChangeId,
    /// Where it is.
    pub state: BulkState,
    /// Stands for how often its state was set; a state that comes back does not bring its tag back.
    pub etag: ETag,
    /// How far it is.
    pub counts: BulkCounts,
    /// When it was begun, by the server's clock.
    pub created_at: Timestamp,
    /// The name of who began it.
    pub created_by: String,
    /// When its state or a row last changed.
    pub changed_at: Timestamp,
    /// The bulk change whose failed rows it tries again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_of: Option<BulkChangeId>,
}

/// A row as it is asked for. Both parts are texts as they were typed, so that the result also lists what
/// cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct BulkRowRequest {
    /// Its place in what was pasted or selected, from 1. Sent twice with the same content it is one row.
    pub number: u32,
    /// The id of the subscription.
    pub subscription: String,
    /// The ID of who shall be partner of record; empty for nobody.
    pub partner: String,
}

/// The body of `POST /v1/partner-of-record-changes/{id}/rows`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct BulkRowsRequest {
    /// At most [`MAX_CHUNK`].
    pub rows: Vec<BulkRowRequest>,
}

open_enum! {
    /// What a row does.
    pub enum BulkAction {
        /// Names a partner where there is none.
        Set = "set",
        /// Names another one.
        Replace = "replace",
        /// Leaves the subscription without a partner.
        Remove = "remove",
        /// Nothing: what is wanted is there already.
        Keep = "keep",
    }
}

open_enum! {
    /// What became of a row.
    pub enum RowOutcome {
        /// To be made.
        Planned = "planned",
        /// Nothing to do, or not possible.
        Skipped = "skipped",
        /// Made.
        Done = "done",
        /// Tried, and refused.
        Failed = "failed",
    }
}

/// A row, planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct BulkRow {
    /// What was asked for, as it came.
    pub request: BulkRowRequest,
    /// The subscription, when there is one of this organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<SubscriptionId>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_name: Option<String>,
    /// What it does; absent when that could not be found out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<BulkAction>,
    /// What became of it.
    pub outcome: RowOutcome,
    /// Who was partner of record when the row was planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<PartnerOfRecord>,
    /// Who shall be, verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<PartnerProfile>,
    /// The digits that were read from [`BulkRowRequest::partner`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<PartnerId>,
    /// Why it is skipped or failed; absent for [`BulkAction::Keep`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<ProblemCode>,
    /// For `not-editable` and `forbidden`: the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denial: Option<Denial>,
}
