//! Everything about one partner: who it is, what it may do, and, apart from that, what it is credited with (row G8).

mod calendar;
mod cards;
mod history;
mod span;
mod timeline;

use super::{opened::Panels, partner_name, removal::panels};
use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::{Args, ids},
    pages::{
        Here,
        failure_view::{FailureState, failure_bar},
        head::{Breadcrumb, PageHead, keep_title},
        here::HEADING_ID,
        link::Link,
    },
    route::Route,
    state::{App, Failure, FailureKind, Remote, SignedIn},
    ui::{Icon, Picture, SkeletonLines, StateView, StatusBadge, Text},
};
use contract::{Partner, TenantId, operation::GetPartner};
use leptos::prelude::*;

pub(in crate::pages) fn page(id: TenantId) -> AnyView {
    let app = App::from_context();
    let session = SignedIn::from_context().session;
    let asked = id.clone();
    let remote = Remote::new(app, move || {
        Some((session.with(|session| session.cloud.clone()), GetPartner(asked.clone())))
    });
    let failure = move || remote.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    let face = derived(move || match remote.value() {
        Some(_) => Face::There,
        None => failure().map_or(Face::Loading, Face::Failed),
    });
    let panel = Panels::new(Here::from_context());
    let changed = Callback::new(move |()| remote.reload());
    let id = StoredValue::new(id);
    view! {
        {dynamic(move || match face.get() {
            Face::There => there(remote, panel, id),
            Face::Failed(failure) => failed(failure, remote),
            Face::Loading => loading(),
        })}
        {panels(panel, changed)}
    }
    .into_any()
}

#[derive(Clone, PartialEq)]
enum Face {
    Loading,
    There,
    Failed(Failure),
}

fn way(title: Text) -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let parent = Signal::derive(move || session.with(|session| Route::relationships(&session.cloud)));
    view! { <Breadcrumb parent parent_title=l10n.text(ids::RELATIONSHIPS_TITLE) title/> }.into_any()
}

fn there(remote: Remote<Partner>, panel: Panels, id: StoredValue<TenantId>) -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let title = Signal::derive(move || {
        remote.value().map(|read| partner_name::plain(&read.identity.name)).unwrap_or_default()
    });
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    let stale = move || {
        remote.failure().filter(|failure| failure.kind != FailureKind::SignIn).map(|failure| {
            let retry = Callback::new(move |()| remote.reload());
            failure_bar(failure, Some(l10n.text(ids::PARTNER_PAGE_STALE)), Some(retry))
        })
    };
    let body = move || {
        let read = remote.value()?;
        Some(
            view! {
                {badges(&read)}
                <div class="cards">
                    {cards::identity(&read)}
                    {cards::contact(&read)}
                    {timeline::timeline(&read, panel)}
                    {cards::relationships(&read, panel)}
                    {cards::record(&read)}
                    {cards::invitations(&read)}
                    {cards::notices(&read)}
                </div>
            }
            .into_any(),
        )
    };
    // Everything that is done is another entry.
    let versions = derived(move || {
        let read = remote.value();
        let all = read.iter().flat_map(|read| read.relationships.iter().map(|one| one.etag.to_string()));
        all.collect::<Vec<_>>()
    });
    view! {
        {way(title)}
        <PageHead title organization/>
        {sometimes(stale)}
        {sometimes(body)}
        <div class="cards partner-page__history">
            {dynamic(move || versions.with(|_| history::history(id.get_value())))}
        </div>
    }
    .into_any()
}

/// What a partner may do is apart from what it is credited with: two badges, never one.
fn badges(of: &Partner) -> AnyView {
    let l10n = App::from_context().l10n;
    let may = of.relationships.iter().any(|one| one.status.is_open() && !one.roles.is_empty());
    let credited = of.locations.iter().any(|one| one.subscriptions > 0);
    let badge = |is: bool, tone: &'static str, icon, id| {
        is.then(|| view! { <StatusBadge tone icon label=l10n.text(id)/> })
    };
    view! {
        <p class="two-badges">
            {badge(may, "badge--warning", Icon::LockClosed, ids::PARTNER_PAGE_MAY_DO)}
            {badge(credited, "badge--brand", Icon::Receipt, ids::PARTNER_PAGE_CREDITED)}
        </p>
    }
    .into_any()
}

fn loading() -> AnyView {
    let title = App::from_context().l10n.text(ids::PARTNER_PAGE_LOADING);
    keep_title(title);
    view! {
        {way(title)}
        <div class="page-head" role="status"><h1 id=HEADING_ID tabindex="-1">{title}</h1></div>
        <div class="cards" aria-hidden="true">
            {(0..4).map(|_| view! { <div class="card skeletons"><SkeletonLines lines=4/></div> }).collect_view()}
        </div>
    }
    .into_any()
}

fn failed(failure: Failure, remote: Remote<Partner>) -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let moniker = session.with_untracked(|session| session.cloud.clone());
    if failure.kind == FailureKind::NotFound {
        let title = l10n.text(ids::PARTNER_PAGE_NOT_FOUND_TITLE);
        let who = move || session.with(|of| Args::new().text("organization", of.organization.name.clone()));
        let text = l10n.text_with(ids::PARTNER_PAGE_NOT_FOUND, who).into_any();
        return view! {
            {way(title)}
            <PageHead title/>
            <StateView picture=Picture::NoMatch title text>
                <div class="actions">
                    <Link class="button button--primary" to=Route::relationships(&moniker)>
                        {l10n.text(ids::RELATIONSHIPS_TITLE)}
                    </Link>
                </div>
            </StateView>
        }
        .into_any();
    }
    let title = l10n.text(ids::PARTNER_PAGE_FAILED);
    let retry = Callback::new(move |()| remote.reload());
    view! { {way(title)} <PageHead title/> <FailureState failure title moniker retry/> }.into_any()
}
