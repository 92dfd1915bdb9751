//! What this tab does with a bulk change.

use super::kept::Place;
use crate::state::Failure;
use contract::{BulkChange, BulkChangeId, BulkState, Moniker};

/// What is done.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// It is begun, and so many rows are added.
    Fill(u32),
    /// The one with this id is brought to a state.
    Drive(BulkChangeId, BulkState),
}

/// One bulk change that this tab works at.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// What is done.
    pub task: Task,
    /// How far it is, as far as anybody said.
    pub at: Option<BulkChange>,
    /// Why an answer is missing, as long as it is.
    pub trouble: Option<Failure>,
    /// How it ended.
    pub end: Option<Result<(), Failure>>,
    pub(super) place: Place,
    /// Tells one piece of work from the next.
    pub(super) run: u32,
}

impl Work {
    /// Whether its end is still to come.
    pub fn is_open(&self) -> bool {
        self.end.is_none()
    }

    /// Why it ended, when it failed.
    pub fn failure(&self) -> Option<&Failure> {
        self.end.as_ref()?.as_ref().err()
    }

    /// The id, as soon as it is known.
    pub fn id(&self) -> Option<&BulkChangeId> {
        match &self.task {
            Task::Drive(id, _) => Some(id),
            Task::Fill(_) => self.at.as_ref().map(|change| &change.id),
        }
    }

    pub(super) fn is_in(&self, moniker: &Moniker) -> bool {
        self.place.moniker == *moniker
    }

    pub(super) fn is_fill(&self) -> bool {
        matches!(self.task, Task::Fill(_))
    }

    pub(super) fn drives(&self, id: &BulkChangeId) -> bool {
        matches!(&self.task, Task::Drive(of, _) if of == id)
    }
}
