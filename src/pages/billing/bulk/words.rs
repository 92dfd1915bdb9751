//! What states, outcomes and reasons are called.

use crate::{
    l10n::{L10n, MessageId, ids},
    pages::failure_view::{code_text, refusal},
    state::App,
    ui::{Icon, StatusBadge, Text},
};
use contract::{BulkAction, BulkRow, BulkState, ProblemCode, RowOutcome};
use leptos::prelude::*;

/// A state as a badge.
pub(super) fn state_badge(state: &BulkState) -> AnyView {
    let (label, tone, icon) = match state {
        BulkState::Draft => (ids::BULK_STATE_DRAFT, "", Icon::Clock),
        BulkState::Running => (ids::BULK_STATE_RUNNING, "badge--brand", Icon::Refresh),
        BulkState::Paused => (ids::BULK_STATE_PAUSED, "badge--warning", Icon::PauseCircle),
        BulkState::Completed => (ids::BULK_STATE_COMPLETED, "badge--success", Icon::CheckmarkCircle),
        BulkState::Cancelled => (ids::BULK_STATE_CANCELLED, "", Icon::SubtractCircle),
        BulkState::Other(_) => (ids::BULK_STATE_UNKNOWN, "", Icon::Info),
    };
    badge(label, tone, icon)
}

/// An outcome as a badge.
pub(super) fn outcome_badge(of: &RowOutcome) -> AnyView {
    let (tone, icon) = match of {
        RowOutcome::Planned => ("badge--brand", Icon::Clock),
        RowOutcome::Done => ("badge--success", Icon::CheckmarkCircle),
        RowOutcome::Failed => ("badge--danger", Icon::ErrorCircle),
        RowOutcome::Skipped | RowOutcome::Other(_) => ("", Icon::SubtractCircle),
    };
    badge(outcome(of), tone, icon)
}

fn badge(label: MessageId, tone: &'static str, icon: Icon) -> AnyView {
    let label = App::from_context().l10n.text(label);
    view! { <StatusBadge tone=tone icon=icon label=label/> }.into_any()
}

/// What an outcome is called.
pub(super) fn outcome(outcome: &RowOutcome) -> MessageId {
    match outcome {
        RowOutcome::Planned => ids::BULK_OUTCOME_PLANNED,
        RowOutcome::Skipped => ids::BULK_OUTCOME_SKIPPED,
        RowOutcome::Done => ids::BULK_OUTCOME_DONE,
        RowOutcome::Failed => ids::BULK_OUTCOME_FAILED,
        RowOutcome::Other(_) => ids::BULK_STATE_UNKNOWN,
    }
}

/// Why a row is skipped or failed.
pub(super) fn why(l10n: L10n, row: &BulkRow) -> Option<Text> {
    match (&row.problem, &row.denial, &row.action) {
        (Some(ProblemCode::NotEditable | ProblemCode::Forbidden), denial, _) => {
            Some(refusal(l10n, denial.clone()))
        }
        (Some(code), _, _) => Some(l10n.text(code_text(code))),
        (None, _, Some(BulkAction::Keep)) => Some(l10n.text(ids::BULK_WHY_KEEP)),
        (None, ..) => None,
    }
}
