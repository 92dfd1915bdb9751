//! The dry run in sentences: how many rows do what, how many do nothing, and why.

use super::{result::all_rows, run::Run, words::why};
use crate::{
    erase::{dynamic, effect},
    l10n::{Args, MessageId, ids},
    pages::failure_view::failure_bar,
    state::{Failure, FailureKind},
};
use contract::{BulkAction, BulkRow, RowOutcome};
use leptos::{prelude::*, task::spawn_local};

/// What was counted: by message, and skipped rows by their reason.
#[derive(Default)]
struct Tally {
    actions: [u32; 4],
    skipped: Vec<(String, u32)>,
}

const ACTIONS: [(BulkAction, MessageId); 4] = [
    (BulkAction::Set, ids::BULK_WILL_SET),
    (BulkAction::Replace, ids::BULK_WILL_REPLACE),
    (BulkAction::Remove, ids::BULK_WILL_REMOVE),
    (BulkAction::Keep, ids::BULK_WILL_KEEP),
];

pub(super) fn what_will_happen(run: Run) -> AnyView {
    let l10n = run.app.l10n;
    let counted = RwSignal::new(None::<Result<Vec<BulkRow>, Failure>>);
    let again = Trigger::new();
    let retry = Callback::new(move |()| again.notify());
    effect(move || {
        again.track();
        run.app.sessions.track_sign_ins();
        counted.set(None);
        let rows = all_rows(run, None);
        spawn_local(async move {
            counted.try_set(Some(rows.await));
        });
    });
    let body = move || match &*counted.read() {
        None => view! { <p class="muted">{l10n.text(ids::BULK_WILL_COUNTING)}</p> }.into_any(),
        Some(Ok(rows)) => sentences(run, rows),
        // After signing in they are read again.
        Some(Err(failure)) if failure.kind == FailureKind::SignIn => ().into_any(),
        Some(Err(failure)) => {
            failure_bar(failure.clone(), Some(l10n.text(ids::BULK_RESULT_FAILED)), Some(retry))
        }
    };
    let consequences = [ids::PARTNER_SEES, ids::PARTNER_NO_ACCESS, ids::BULK_MAIL];
    view! {
        <section class="card bulk__will" aria-labelledby="bulk-will">
            <h2 id="bulk-will">{l10n.text(ids::BULK_WILL)}</h2>
            {dynamic(body)}
            <ul class="points small">
                {consequences.map(|id| view! { <li>{l10n.text(id)}</li> }).collect_view()}
            </ul>
        </section>
    }
    .into_any()
}

fn sentences(run: Run, rows: &[BulkRow]) -> AnyView {
    let l10n = run.app.l10n;
    let mut tally = Tally::default();
    for row in rows {
        let place = ACTIONS.iter().position(|(action, _)| Some(action) == row.action.as_ref());
        let counts = row.outcome != RowOutcome::Skipped || row.action == Some(BulkAction::Keep);
        match place.and_then(|place| tally.actions.get_mut(place)).filter(|_| counts) {
            Some(count) => *count += 1,
            None => {
                let why = why(l10n, row).map(|why| untrack(|| why.get())).unwrap_or_default();
                match tally.skipped.iter_mut().find(|(reason, _)| *reason == why) {
                    Some((_, count)) => *count += 1,
                    None => tally.skipped.push((why, 1)),
                }
            }
        }
    }
    let actions = ACTIONS.iter().zip(tally.actions).filter(|(_, count)| *count > 0);
    let actions = actions.map(|((_, id), count)| l10n.now(*id, Args::new().count("count", count)));
    let skipped = tally.skipped.into_iter().map(|(reason, count)| {
        l10n.now(ids::BULK_WILL_SKIP, Args::new().count("count", count).text("reason", reason))
    });
    let sentences = actions.chain(skipped).map(|sentence| view! { <li>{sentence}</li> });
    view! { <ul class="points numeric">{sentences.collect_view()}</ul> }.into_any()
}
