//! The history: who changed what when, in the reader's language and time zone.

use crate::{
    erase::{dynamic, sometimes},
    l10n::{Args, L10n, ids},
    pages::{billing::events, failure_view::failure_bar},
    state::{App, FailureKind, Remote, SignedIn},
    ui::{SkeletonLines, button},
};
use contract::{Cursor, HistoryEvent, SubscriptionId, operation::ListSubscriptionHistory};
use leptos::prelude::*;

const HISTORY_ID: &str = "history";

#[component]
pub(super) fn HistoryCard(id: SubscriptionId) -> impl IntoView {
    let l10n = App::from_context().l10n;
    view! {
        <section class="card card--wide" aria-labelledby=HISTORY_ID>
            <h2 id=HISTORY_ID tabindex="-1">{l10n.text(ids::HISTORY_TITLE)}</h2>
            {page(id.clone(), None)}
            {events::way(id.to_string())}
        </section>
    }
}

/// One page of it, and where it ends a button for the next.
fn page(id: SubscriptionId, cursor: Option<Cursor>) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let session = SignedIn::from_context().session;
    let (first, subscription) = (cursor.is_none(), id.clone());
    let remote = Remote::new(app, move || {
        let (subscription, cursor) = (subscription.clone(), cursor.clone());
        let moniker = session.with(|session| session.cloud.clone());
        Some((moniker, ListSubscriptionHistory { subscription, cursor, limit: None }))
    });
    let older = RwSignal::new(false);
    dynamic(move || {
        let failed = remote.failure().filter(|failure| failure.kind != FailureKind::SignIn);
        let failed = failed.map(|failure| {
            let retry = Callback::new(move |()| remote.reload());
            failure_bar(failure, Some(l10n.text(ids::HISTORY_FAILED)), Some(retry))
        });
        let failed_at_all = failed.is_some();
        let Some(page_read) = remote.value() else {
            return view! { {failed} {(!failed_at_all).then(loading)} }.into_any();
        };
        if first && page_read.items.is_empty() {
            return view! { {failed} <p class="muted">{l10n.text(ids::HISTORY_EMPTY)}</p> }.into_any();
        }
        let next = page_read.next.clone();
        let id = id.clone();
        view! {
            {failed}
            <ol class="events">{page_read.items.iter().map(|event| entry(l10n, event)).collect_view()}</ol>
            {sometimes(move || next.clone().map(|next| {
                if older.get() { page(id.clone(), Some(next)) } else { more(l10n, older) }
            }))}
        }
        .into_any()
    })
    .into_any()
}

fn loading() -> AnyView {
    let text = App::from_context().l10n.text(ids::HISTORY_LOADING);
    view! {
        <p class="visually-hidden" role="status">{text}</p>
        <div class="skeletons" aria-hidden="true"><SkeletonLines lines=2/></div>
    }
    .into_any()
}

fn more(l10n: L10n, older: RwSignal<bool>) -> AnyView {
    let surface = App::from_context().surface;
    let show = move || {
        older.set(true);
        // The button goes away.
        surface.focus(HISTORY_ID);
    };
    view! {
        {button("button", l10n.text(ids::HISTORY_MORE), show)}
    }
    .into_any()
}

fn entry(l10n: L10n, event: &HistoryEvent) -> AnyView {
    let (actor, at) = (event.actor.clone(), event.at);
    let by = l10n.text_with(ids::HISTORY_BY, move || Args::new().text("actor", actor.clone()).at("at", at));
    view! {
        <li>
            <p>{events::what(l10n, event)}</p>
            <p class="small muted"><time datetime=at.to_string()>{by}</time></p>
        </li>
    }
    .into_any()
}
