//! What a store does with many changes at once.

use super::{
    Changed, SlotChange, StoreError, VISIBLE_AFTER,
    change::etag,
    once::{Intent, Once},
    window::{Edge, Numbered},
};
use crate::{
    audit::{Action, Change, Event},
    digest::Digest,
};
use contract::{
    BulkChange, BulkChangeId, BulkCounts, BulkRow, BulkState, ETag, PartnerOfRecord, PartnerOfRecordSlot,
    ProblemCode, RowOutcome, Subscription, SubscriptionId, TenantId, Timestamp,
};

/// A draft to be begun.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What the request stands for.
    pub intent: Intent,
    /// What is answered, now and whenever it is sent again.
    pub reply: String,
    /// Of which organisation.
    pub organization: TenantId,
    /// The draft.
    pub change: BulkChange,
}

/// A row with the version of the slot that it was planned for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedRow {
    /// The row.
    pub row: BulkRow,
    /// The version; only of a row that is to be made.
    pub expected: Option<ETag>,
}

impl PlannedRow {
    /// The same when another row is about its subscription: that one comes first.
    pub(super) fn duplicate(self) -> Self {
        let row = BulkRow {
            action: None,
            outcome: RowOutcome::Skipped,
            problem: Some(ProblemCode::DuplicateRow),
            denial: None,
            ..self.row
        };
        Self { row, expected: None }
    }
}

/// A question about bulk changes.
#[derive(Clone, Debug)]
pub struct BulkQuestion {
    /// Of which organisation.
    pub organization: TenantId,
    /// In any of these states; empty means all.
    pub states: Vec<BulkState>,
    /// From where; none means from the beginning.
    pub edge: Option<Edge<u64>>,
    /// How many rows.
    pub limit: usize,
}

/// A question about the rows of a bulk change.
#[derive(Clone, Debug)]
pub struct RowQuestion {
    /// Of which organisation.
    pub organization: TenantId,
    /// Of which bulk change.
    pub id: BulkChangeId,
    /// With this outcome.
    pub outcome: Option<RowOutcome>,
    /// From where; none means from the beginning.
    pub edge: Option<Edge<u64>>,
    /// How many rows.
    pub limit: usize,
}

/// What became of a request to a bulk change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bulk {
    /// It was done; so it is now.
    Done(BulkChange),
    /// There is no such bulk change.
    Missing,
    /// Somebody has set its state since the version that it was meant for.
    Stale,
    /// Its state does not allow it.
    WrongState,
    /// There is a row with this number and another content.
    Conflict(u32),
    /// It would have more rows than it may.
    TooMany,
}

/// A state to be set.
pub struct Setting {
    /// Of which organisation.
    pub organization: TenantId,
    /// Of which bulk change.
    pub id: BulkChangeId,
    /// The versions it is meant for.
    pub versions: Vec<ETag>,
    /// The state.
    pub state: BulkState,
    /// What is written beside it; its time is the time of the change.
    pub event: Event,
}

impl Setting {
    /// What becomes of the bulk change; its tag is another one if that makes a difference.
    pub(super) fn after(&self, now: &BulkChange) -> Bulk {
        if now.state == self.state {
            return Bulk::Done(now.clone());
        }
        if !self.versions.contains(&now.etag) {
            return Bulk::Stale;
        }
        let Some(state) = state_after(&now.state, &self.state, &now.counts) else {
            return Bulk::WrongState;
        };
        let etag = bulk_etag(Some(&now.etag), &now.id, &self.state);
        Bulk::Done(BulkChange { state, etag, changed_at: self.event.at, ..now.clone() })
    }
}

/// The tag of a bulk change: which state was set, after which other.
pub(crate) fn bulk_etag(before: Option<&ETag>, id: &BulkChangeId, state: &BulkState) -> ETag {
    let fields = [id.as_str(), state.as_str(), before.map_or("", ETag::as_str)].map(str::as_bytes);
    let digest = Digest::of("partner-admin bulk change 1", fields).to_string();
    ETag::new(format!("\"{}\"", digest.get(..24).unwrap_or_default()))
}

/// Whom a row shall name, or nobody; or why it fails.
pub type Wanted = Result<Option<PartnerOfRecord>, ProblemCode>;

/// The next rows to be made.
pub struct Stepping<'a> {
    /// Of which organisation.
    pub organization: TenantId,
    /// Of which bulk change.
    pub id: BulkChangeId,
    /// At most so many.
    pub limit: u32,
    /// Whom a row shall name.
    pub wanted: &'a dyn Fn(&BulkRow) -> Wanted,
    /// What is written beside each change but the change itself; its time is the time of the changes.
    pub event: Event,
}

impl Stepping<'_> {
    /// The change that a row is about.
    pub(super) fn change(&self, planned: &PlannedRow) -> Result<SlotChange, ProblemCode> {
        let value = (self.wanted)(&planned.row)?;
        let (Some(id), Some(expected)) = (&planned.row.subscription_id, &planned.expected) else {
            return Err(ProblemCode::NotFound);
        };
        let action =
            if value.is_some() { Action::PartnerOfRecordSet } else { Action::PartnerOfRecordRemoved };
        let (before, after) = (planned.row.before.clone(), value.clone());
        let event = Event {
            action,
            change: Some(Change { subscription: id.clone(), before, after }),
            bulk_change: Some(self.id.clone()),
            ..self.event.clone()
        };
        let slot = PartnerOfRecordSlot {
            etag: etag(Some(expected), id, value.as_ref()),
            visible_at: Some(self.event.at.plus_millis(VISIBLE_AFTER)),
            value,
        };
        Ok(SlotChange {
            organization: self.organization.clone(),
            subscription: id.clone(),
            expected: expected.clone(),
            slot,
            event,
        })
    }
}

/// A row after its change was tried.
pub(super) fn tried(row: BulkRow, changed: Result<Changed, ProblemCode>) -> BulkRow {
    let problem = match changed {
        Ok(Changed::Done) => return BulkRow { outcome: RowOutcome::Done, ..row },
        Ok(Changed::Stale(_)) => ProblemCode::Stale,
        Ok(Changed::Missing) => ProblemCode::NotFound,
        Err(code) => code,
    };
    BulkRow { outcome: RowOutcome::Failed, problem: Some(problem), ..row }
}

/// The state after asking for another one; nothing where the state does not allow it.
fn state_after(now: &BulkState, wanted: &BulkState, counts: &BulkCounts) -> Option<BulkState> {
    use BulkState::{Cancelled, Draft, Paused, Running};
    match (now, wanted) {
        (Draft | Paused, Running) => Some(after_rows(Running, counts)),
        (Running, Paused) => Some(Paused),
        (Draft | Running | Paused, Cancelled) => Some(Cancelled),
        _ => None,
    }
}

/// What runs is over once no row is planned any more.
pub(super) fn after_rows(state: BulkState, counts: &BulkCounts) -> BulkState {
    if state == BulkState::Running && counts.planned == 0 { BulkState::Completed } else { state }
}

/// One more row with an outcome.
pub(super) fn count(counts: &mut BulkCounts, outcome: &RowOutcome) {
    match outcome {
        RowOutcome::Planned => counts.planned += 1,
        RowOutcome::Skipped | RowOutcome::Other(_) => counts.skipped += 1,
        RowOutcome::Done => counts.done += 1,
        RowOutcome::Failed => counts.failed += 1,
    }
}

/// A planned row was tried.
pub(super) fn recount(counts: &mut BulkCounts, outcome: &RowOutcome) {
    counts.planned = counts.planned.saturating_sub(1);
    count(counts, outcome);
}

/// Keeps bulk changes and their rows.
///
/// # Errors
/// Every method: when the store fails.
pub trait BulkStore {
    /// Begins a draft, once per key.
    fn create_bulk_change(&self, draft: &Draft) -> Result<Once, StoreError>;

    /// One page of the bulk changes of an organisation, the newest first.
    fn bulk_changes(&self, question: &BulkQuestion) -> Result<Numbered<BulkChange>, StoreError>;

    /// A bulk change of an organisation.
    fn bulk_change(
        &self,
        organization: &TenantId,
        id: &BulkChangeId,
    ) -> Result<Option<BulkChange>, StoreError>;

    /// Those of the subscriptions that the organisation has, as they are, by the place of their ids.
    fn subscriptions(
        &self,
        organization: &TenantId,
        ids: &[SubscriptionId],
    ) -> Result<Vec<Option<Subscription>>, StoreError>;

    /// Adds rows to a draft, all or none. A row that is there already with the same content stays as it
    /// is; one about a subscription that another row is about is skipped.
    fn add_bulk_rows(
        &self,
        organization: &TenantId,
        id: &BulkChangeId,
        rows: &[PlannedRow],
        now: Timestamp,
    ) -> Result<Bulk, StoreError>;

    /// One page of the rows of a bulk change, by their numbers; none when there is no such bulk change.
    fn bulk_rows(&self, question: &RowQuestion) -> Result<Numbered<BulkRow>, StoreError>;

    /// Sets the state for one of the versions; the state that it is in succeeds whatever the version, and
    /// leaves no entry in the trail.
    fn set_bulk_state(&self, setting: &Setting) -> Result<Bulk, StoreError>;

    /// Makes the next planned rows of one that runs, each with its entry in the trail and its notice, all
    /// in one transaction: of two steps at once the second finds the rows behind those of the first.
    fn step_bulk_change(&self, step: &Stepping) -> Result<Bulk, StoreError>;
}
