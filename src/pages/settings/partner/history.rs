//! What happened with a partner: the newest, and the way to all of it.

use crate::{
    erase::dynamic,
    l10n::{Args, ids},
    pages::{
        billing::{event_actor, event_text},
        failure_view::failure_bar,
        link::Link,
    },
    route::Page,
    state::{App, FailureKind, Remote, SignedIn},
    ui::SkeletonLines,
};
use contract::{HistoryEvent, HistoryQuery, OperationName, TenantId, operation::ListAuditEvents};
use leptos::prelude::*;

/// So many are shown here.
const FEW: u16 = 10;

/// Nothing for who may not read it.
pub(super) fn history(id: TenantId) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let inside = SignedIn::from_context();
    let session = inside.session;
    let query = HistoryQuery { partner: Some(id), ..HistoryQuery::default() };
    let all = StoredValue::new(Page::History(query.clone()));
    let may = move || {
        let capabilities = inside.capabilities.value();
        capabilities.is_some_and(|all| all.access(&OperationName::ListAuditEvents).is_allowed())
    };
    let few = HistoryQuery { limit: Some(FEW), ..query };
    let remote = Remote::new(app, move || {
        may().then(|| (session.with(|session| session.cloud.clone()), ListAuditEvents(few.clone())))
    });
    let failure = move || remote.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    let body = move || match (remote.value(), failure()) {
        (None, Some(failure)) => {
            let retry = Callback::new(move |()| remote.reload());
            failure_bar(failure, Some(l10n.text(ids::HISTORY_FAILED)), Some(retry))
        }
        (None, None) => {
            view! { <div class="skeletons" aria-hidden="true"><SkeletonLines lines=2/></div> }.into_any()
        }
        (Some(page), _) if page.items.is_empty() => {
            view! { <p class="muted">{l10n.text(ids::PARTNER_PAGE_HISTORY_EMPTY)}</p> }.into_any()
        }
        (Some(page), _) => {
            let to = session.with(|session| all.get_value().of(&session.cloud));
            let entries: Vec<AnyView> = page.items.iter().map(entry).collect();
            view! {
                <ol class="events">{entries}</ol>
                <p><Link to>{l10n.text(ids::PARTNER_PAGE_HISTORY_ALL)}</Link></p>
            }
            .into_any()
        }
    };
    dynamic(move || {
        if !may() {
            return ().into_any();
        }
        view! {
            <section class="card card--wide" aria-labelledby="history">
                <h2 id="history">{l10n.text(ids::HISTORY_TITLE)}</h2>
                {dynamic(body)}
            </section>
        }
        .into_any()
    })
    .into_any()
}

fn entry(event: &HistoryEvent) -> AnyView {
    let l10n = App::from_context().l10n;
    let (actor, at) = (event_actor(l10n, event), event.at);
    let by = l10n.text_with(ids::HISTORY_BY, move || Args::new().text("actor", actor.get()).at("at", at));
    view! {
        <li>
            <p>{event_text(l10n, event)}</p>
            <p class="small muted"><time datetime=at.to_string()>{by}</time></p>
        </li>
    }
    .into_any()
}
