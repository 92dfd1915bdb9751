//! One bulk change: what it will do, how far it is, what became of every row.

use super::{
    actions::actions,
    cloud, failed,
    progress::{bar, trouble},
    rows::{outcomes, rows},
    way,
    will::what_will_happen,
    words::state_badge,
};
use crate::{
    browser::timer,
    erase::{Derived, derived, dynamic, effect, sometimes},
    l10n::{Args, ids},
    pages::{
        Here,
        billing::{events, outcome::sign_in_again},
        failure_view::{failure_bar, failure_text},
        head::PageHead,
        link::Link,
    },
    route::{Page, Route},
    state::{App, Failure, FailureKind, Remote, Task, Work},
    ui::{MessageBar, Tone},
};
use contract::{
    BulkChange, BulkChangeId, BulkCounts, BulkState, Moniker, RowOutcome, operation::GetBulkChange,
};
use leptos::{prelude::*, task::spawn_local};

/// Milliseconds between two looks at one that another tab runs.
const LOOK: u32 = 3_000;

/// What the parts of the page are about. Copy it around.
#[derive(Clone, Copy)]
pub(super) struct Run {
    pub(super) app: App,
    pub(super) here: Here,
    pub(super) moniker: StoredValue<Moniker>,
    pub(super) id: StoredValue<BulkChangeId>,
    remote: Remote<BulkChange>,
    /// What this tab does with it, or did last.
    pub(super) work: Derived<Option<Work>>,
    /// How far it is, as far as is known.
    now: Derived<Option<BulkChange>>,
}

impl Run {
    /// The state, followed; a draft until it is known.
    pub(super) fn state(self) -> BulkState {
        self.now.with(|now| now.as_ref().map_or(BulkState::Draft, |now| now.state.clone()))
    }

    /// How many rows are where, followed.
    pub(super) fn counts(self) -> BulkCounts {
        self.now.with(|now| now.as_ref().map_or_else(BulkCounts::default, |now| now.counts))
    }

    /// To which state this tab brings it, while it does, followed.
    pub(super) fn wanted(self) -> Option<BulkState> {
        let is_open = self.work.with(|work| work.as_ref().is_some_and(Work::is_open));
        is_open.then(|| self.last_wanted())
    }

    /// To which state this tab brings it, or tried to bring it last, followed.
    fn last_wanted(self) -> BulkState {
        self.work.with(|work| match work.as_ref().map(|work| &work.task) {
            Some(Task::Drive(_, wanted)) => wanted.clone(),
            Some(Task::Fill(_)) | None => BulkState::Running,
        })
    }

    /// Brings it to a state.
    pub(super) fn drive(self, state: BulkState) {
        let Some(BulkChange { id, etag, .. }) = untrack(|| self.now.get()) else { return };
        self.moniker.with_value(|moniker| self.app.bulk.drive(moniker, &id, etag, state));
    }

    /// Its page, with the rows of one outcome.
    pub(super) fn with(self, outcome: Option<RowOutcome>) -> Route {
        self.moniker.with_value(|moniker| Page::BulkChange { id: self.id.get_value(), outcome }.of(moniker))
    }
}

#[component]
pub(in crate::pages) fn BulkChangePage(id: BulkChangeId) -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let moniker = cloud();
    let (of, asked) = (moniker.clone(), id.clone());
    let remote = Remote::new(app, move || Some((of.clone(), GetBulkChange(asked.clone()))));
    let (of, driven) = (moniker.clone(), id.clone());
    let work = derived(move || app.bulk.driving(&of, &driven));
    // What was heard last: by reading, or by working at it.
    let now = derived(move || {
        let read = remote.value().map(|read| (*read).clone());
        let heard = work.with(|work| work.as_ref()?.at.clone());
        match (read, heard) {
            (Some(read), Some(heard)) if read.changed_at > heard.changed_at => Some(read),
            (read, heard) => heard.or(read),
        }
    });
    let here = Here::from_context();
    let run =
        Run { app, here, moniker: StoredValue::new(moniker), id: StoredValue::new(id), remote, work, now };
    follow(run);
    let failure = move || remote.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    let is_there = derived(move || now.with(Option::is_some));
    let loading = l10n.text(ids::BULK_RUN_LOADING);
    dynamic(move || match (is_there.get(), failure()) {
        (true, _) => there(run),
        (false, Some(failure)) => view! {
            {way(loading)}
            <PageHead title=l10n.text(ids::BULK_TITLE)/>
            {failed(failure, l10n.text(ids::BULK_FAILED_TITLE), move || remote.reload())}
        }
        .into_any(),
        (false, None) => view! { {way(loading)} <PageHead title=loading/> }.into_any(),
    })
}

/// What was read of it is read again when work at it ends, and from time to time while another tab runs it.
fn follow(run: Run) {
    // That its rows are there needs no telling any more: this page shows them.
    let filled = run.moniker.with_value(|moniker| untrack(|| run.app.bulk.filling(moniker)));
    if let Some(work) = filled.filter(|work| work.end == Some(Ok(())))
        && run.id.with_value(|id| work.id() == Some(id))
    {
        run.app.bulk.dismiss(&work);
    }
    let ended = derived(move || run.work.with(|work| work.as_ref().is_some_and(|work| !work.is_open())));
    effect(move || {
        if ended.get() {
            run.remote.reload();
        }
    });
    let looks = StoredValue::new(0_u32);
    effect(move || {
        let elsewhere = run.state() == BulkState::Running && run.wanted().is_none();
        // Each answer, good or bad, is followed by the next look.
        let _ = (run.remote.fetched_at(), run.remote.failure());
        looks.update_value(|looks| *looks += 1);
        let mine = looks.get_value();
        if elsewhere {
            spawn_local(async move {
                timer::sleep(LOOK).await;
                if looks.try_get_value() == Some(mine) {
                    run.remote.reload();
                }
            });
        }
    });
    // What ended while its page was open was seen.
    on_cleanup(move || {
        if let Some(work) = run.work.try_get_untracked().flatten().filter(|work| !work.is_open()) {
            run.app.bulk.dismiss(&work);
        }
    });
}

fn there(run: Run) -> AnyView {
    let l10n = run.app.l10n;
    let first = untrack(|| run.now.get());
    let Some(BulkChange { created_at, created_by, retry_of, .. }) = first else { return ().into_any() };
    let title = l10n.text_with(ids::BULK_RUN_TITLE, move || Args::new().at("at", created_at));
    let by = l10n.text_with(ids::BULK_BY, move || Args::new().text("name", created_by.clone()));
    let lead = Signal::derive(move || {
        let id = match run.state() {
            BulkState::Draft => ids::BULK_LEAD_DRAFT,
            BulkState::Running if run.wanted().is_none() => ids::BULK_LEAD_ELSEWHERE,
            BulkState::Running => ids::BULK_LEAD_RUNNING,
            BulkState::Paused => ids::BULK_LEAD_PAUSED,
            BulkState::Completed => ids::BULK_LEAD_COMPLETED,
            BulkState::Cancelled if run.counts().done == 0 => ids::BULK_LEAD_DISCARDED,
            BulkState::Cancelled => ids::BULK_LEAD_CANCELLED,
            BulkState::Other(_) => ids::BULK_STATE_UNKNOWN,
        };
        l10n.now(id, Args::new())
    });
    let before = retry_of.map(|id| {
        let to = run.moniker.with_value(|moniker| Page::BulkChange { id, outcome: None }.of(moniker));
        view! {
            <p>{l10n.text(ids::BULK_RETRY_OF)} " " <Link to=to>{l10n.text(ids::BULK_RETRY_OF_OPEN)}</Link></p>
        }
    });
    let state = derived(move || run.state());
    let is_draft = derived(move || run.state() == BulkState::Draft);
    let waiting = derived(move || run.work.with(|work| work.as_ref()?.trouble.clone()));
    let failure = derived(move || run.work.with(|work| work.as_ref()?.failure().cloned()));
    let failure = move || failure.get().filter(|failure| failure.kind != FailureKind::SignIn);
    let made = Signal::derive(move || run.counts().done + run.counts().failed);
    let to_make = Signal::derive(move || made.get() + run.counts().planned);
    view! {
        {way(title)}
        <PageHead title organization=by>{dynamic(move || state_badge(&state.get()))}</PageHead>
        <p class="page-head__lead" role="status">{lead}</p>
        {before}
        {sometimes(move || waiting.get().map(trouble))}
        {sometimes(move || failure().map(|failure| stopped(run, failure)))}
        {sometimes(move || is_draft.get().then(|| what_will_happen(run)))}
        {sometimes(move || (!is_draft.get()).then(|| bar(ids::BULK_PROGRESS, made, to_make)))}
        {actions(run)}
        {outcomes(run)}
        {rows(run)}
        {events::way(run.id.with_value(ToString::to_string))}
    }
    .into_any()
}

/// Why this tab does not go on.
fn stopped(run: Run, failure: Failure) -> AnyView {
    let l10n = run.app.l10n;
    // What was wanted is not always that it runs: who could not pause or cancel must not start it by this.
    let go_on = move || {
        run.drive(untrack(|| run.last_wanted()));
        run.here.to_heading();
    };
    if failure.kind == FailureKind::FreshSignIn {
        return view! {
            <MessageBar tone=Tone::Warning>
                <div class="message__text">{failure_text(failure)}</div>
                {sign_in_again(ids::BULK_SIGN_IN_AGAIN, go_on)}
            </MessageBar>
        }
        .into_any();
    }
    failure_bar(failure, Some(l10n.text(ids::BULK_STOPPED)), Some(Callback::new(move |()| go_on())))
}
