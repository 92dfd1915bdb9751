//! What can be done with a bulk change where it is.

use super::{
    may_change, refused,
    result::{all_rows, save},
    run::Run,
};
use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    pages::failure_view::{failure_bar, failure_text},
    route::Page,
    state::Failure,
    ui::{Dialog, Leave, busy_button, button},
};
use contract::{BulkRow, BulkRowRequest, BulkState, RowOutcome};
use leptos::{prelude::*, task::spawn_local};

const CANCEL_ID: &str = "bulk-cancel";

/// What decides which buttons there are.
#[derive(Clone, PartialEq)]
struct Place {
    state: BulkState,
    wanted: Option<BulkState>,
    may: bool,
    is_planned: bool,
    is_failed: bool,
}

pub(super) fn actions(run: Run) -> AnyView {
    let l10n = run.app.l10n;
    let (reading, failed) = (RwSignal::new(false), RwSignal::new(None::<Failure>));
    let (cancelling, unsaved) = (RwSignal::new(false), RwSignal::new(false));
    let place = derived(move || Place {
        state: run.state(),
        wanted: run.wanted(),
        may: may_change(),
        is_planned: run.counts().planned > 0,
        is_failed: run.counts().failed > 0,
    });
    // Reads rows, and does something with them.
    let with_rows = move |outcome: Option<RowOutcome>, act: fn(Run, &[BulkRow]) -> bool| {
        reading.set(true);
        failed.set(None);
        let rows = all_rows(run, outcome);
        spawn_local(async move {
            match rows.await {
                Ok(rows) => drop(unsaved.try_set(!act(run, &rows))),
                Err(why) => drop(failed.try_set(Some(why))),
            }
            reading.try_set(false);
        });
    };
    let buttons = move || {
        let place = place.get();
        let mut all: Vec<AnyView> =
            if place.may { for_changers(run, &place, cancelling) } else { Vec::new() };
        if place.may && place.is_failed && is_over(&place.state) {
            let press = move || with_rows(Some(RowOutcome::Failed), again);
            all.push(busy_button("button button--primary", l10n.text(ids::BULK_RETRY), reading, press));
        }
        let press = move || with_rows(None, save);
        all.push(busy_button("button", l10n.text(ids::BULK_RESULT), reading, press));
        view! { <div class="actions bulk__go">{all}</div> }.into_any()
    };
    let nothing = derived(move || place.with(|place| place.state == BulkState::Draft && !place.is_planned));
    view! {
        {sometimes(move || refused().map(|failure| view! { <p class="muted">{failure_text(failure)}</p> }.into_any()))}
        {dynamic(buttons)}
        <p class="small muted" id="bulk-reason">
            {move || nothing.get().then(|| l10n.text(ids::BULK_START_NOTHING).get())}
        </p>
        {sometimes(move || failed.get().map(|failure| {
            failure_bar(failure, Some(l10n.text(ids::BULK_RESULT_FAILED)), None)
        }))}
        <p role="alert">{move || unsaved.get().then(|| l10n.text(ids::EXPORT_REFUSED).get())}</p>
        {cancel_dialog(run, cancelling)}
    }
    .into_any()
}

fn is_over(state: &BulkState) -> bool {
    matches!(state, BulkState::Completed | BulkState::Cancelled)
}

fn for_changers(run: Run, place: &Place, cancelling: RwSignal<bool>) -> Vec<AnyView> {
    let l10n = run.app.l10n;
    let to = |class, label: MessageId, wanted: BulkState| {
        let press = move || {
            run.drive(wanted.clone());
            // The button goes away with what it does.
            run.here.to_heading();
        };
        button(class, l10n.text(label), press)
    };
    let cancel = || button("button", l10n.text(ids::BULK_CANCEL), move || cancelling.set(true));
    match (&place.state, &place.wanted) {
        // On the way to a pause or an end.
        (_, Some(BulkState::Paused | BulkState::Cancelled)) => {
            vec![busy_button("button", l10n.text(ids::BULK_PAUSING), Signal::stored(true), || {})]
        }
        (BulkState::Draft | BulkState::Running | BulkState::Paused, Some(_)) => {
            vec![to("button button--primary", ids::BULK_PAUSE, BulkState::Paused), cancel()]
        }
        (BulkState::Draft, None) => {
            let discard = button("button", l10n.text(ids::BULK_DISCARD), move || cancelling.set(true));
            vec![start(run, place.is_planned), discard]
        }
        (BulkState::Running, None) => {
            vec![to("button button--primary", ids::BULK_RESUME_HERE, BulkState::Running), cancel()]
        }
        (BulkState::Paused, None) => {
            vec![to("button button--primary", ids::BULK_RESUME, BulkState::Running), cancel()]
        }
        _ => Vec::new(),
    }
}

/// Starts, or says why it cannot.
fn start(run: Run, is_planned: bool) -> AnyView {
    let press = move |_| {
        if is_planned {
            run.drive(BulkState::Running);
            run.here.to_heading();
        }
    };
    view! {
        <button
            class="button button--primary"
            type="button"
            aria-disabled=(!is_planned).then_some("true")
            aria-describedby="bulk-reason"
            on:click=press
        >
            {run.app.l10n.text(ids::BULK_START)}
        </button>
    }
    .into_any()
}

/// Begins another one with the rows that failed.
fn again(run: Run, rows: &[BulkRow]) -> bool {
    let rows: Vec<BulkRowRequest> = rows.iter().map(|row| row.request.clone()).collect();
    run.moniker.with_value(|moniker| {
        run.app.bulk.fill(moniker, rows, Some(run.id.get_value()));
        run.here.go(&Page::NewBulkChange.of(moniker));
    });
    true
}

fn cancel_dialog(run: Run, open: RwSignal<bool>) -> AnyView {
    let l10n = run.app.l10n;
    let left = move || Args::new().count("count", run.counts().planned);
    // Of a draft nothing was made.
    let is_draft = derived(move || run.state() == BulkState::Draft);
    let either = move |draft: MessageId, begun: MessageId| {
        Signal::derive(move || l10n.now(if is_draft.get() { draft } else { begun }, left()))
    };
    let close = move || open.set(false);
    let cancel = move || {
        open.set(false);
        run.drive(BulkState::Cancelled);
        run.here.to_heading();
    };
    view! {
        <Dialog
            id=CANCEL_ID
            open=open.into()
            title=either(ids::BULK_DISCARD_TITLE, ids::BULK_CANCEL_TITLE)
            texts=vec![either(ids::BULK_DISCARD_TEXT, ids::BULK_CANCEL_TEXT)]
            leave=Leave::Escape(Callback::new(move |()| close()))
        >
            <div class="actions">
                {button("button button--primary", either(ids::BULK_DISCARD, ids::BULK_CANCEL), cancel)}
                {button("button", l10n.text(ids::BULK_CANCEL_KEEP), close)}
            </div>
        </Dialog>
    }
    .into_any()
}
