//! What goes on with many changes while another page is shown.

use super::cloud;
use crate::{
    erase::{derived, sometimes},
    l10n::ids,
    pages::{Here, link::Link},
    route::{Page, Route},
    state::{App, FailureKind, Task, Work},
    ui::{MessageBar, Tone, button},
};
use leptos::prelude::*;

/// Takes up what a reload interrupted, and tells of it on other pages.
#[component]
pub(in crate::pages) fn BulkNotice() -> impl IntoView {
    let app = App::from_context();
    let here = Here::from_context();
    let moniker = cloud();
    app.bulk.take_up(moniker.clone());
    // Not how far it is: a screen reader would say it with every step.
    let told = derived(move || {
        let mut work = app.bulk.newest(&moniker)?;
        let signed_out = work.failure().is_some_and(|why| why.kind == FailureKind::SignIn);
        work.trouble = None;
        if work.is_open() {
            work.at = None;
        }
        (!signed_out && !is_shown(&work, &here.route())).then_some(work)
    });
    sometimes(move || told.get().map(|work| notice(app, here, work)))
}

/// Whether a page is the one that tells of it anyhow.
fn is_shown(work: &Work, route: &Route) -> bool {
    match (&work.task, route) {
        (Task::Fill(_), Route::Inside(_, Page::NewBulkChange)) => true,
        (Task::Drive(id, _), Route::Inside(_, Page::BulkChange { id: shown, .. })) => id == shown,
        // Of rows that are being added only the end is told.
        (Task::Fill(_), Route::Inside(_, Page::BulkChange { id, .. })) if work.id() == Some(id) => true,
        (Task::Fill(_), _) => work.is_open(),
        _ => false,
    }
}

fn notice(app: App, here: Here, work: Work) -> AnyView {
    let l10n = app.l10n;
    let failed = work.failure().is_some();
    let (tone, text) = match (&work.task, work.is_open()) {
        (Task::Fill(_), _) if failed => (Tone::Danger, ids::BULK_NOTICE_UNCHECKED),
        (Task::Fill(_), _) => (Tone::Success, ids::BULK_NOTICE_CHECKED),
        (Task::Drive(..), true) => (Tone::Info, ids::BULK_NOTICE_RUNNING),
        (Task::Drive(..), false) if failed => (Tone::Danger, ids::BULK_NOTICE_STOPPED),
        (Task::Drive(..), false) => (Tone::Success, ids::BULK_NOTICE_DONE),
    };
    let page = match work.id() {
        Some(id) if !(failed && matches!(work.task, Task::Fill(_))) => {
            Page::BulkChange { id: id.clone(), outcome: None }
        }
        _ => Page::NewBulkChange,
    };
    let ended = !work.is_open();
    let dismiss = move || {
        app.bulk.dismiss(&work);
        here.to_heading();
    };
    let to = page.of(&cloud());
    view! {
        <MessageBar tone>
            <p class="message__text">
                {l10n.text(text)} " " <Link to=to>{l10n.text(ids::BULK_NOTICE_OPEN)}</Link>
            </p>
            {ended.then(|| button("button", l10n.text(ids::NOTICE_DISMISS), dismiss))}
        </MessageBar>
    }
    .into_any()
}
