//! One subscription: what it is, who is credited for it, what happened to it.

mod facts;
mod history;
mod progress;
mod term;

use crate::erase::{derived, dynamic, sometimes};
use crate::{
    l10n::{Args, ids},
    pages::{
        Here,
        failure_view::{FailureState, failure_bar},
        head::{Breadcrumb, PageHead, keep_title},
        here::HEADING_ID,
        link::Link,
        names,
    },
    route::Route,
    state::{App, Failure, FailureKind, Remote, SignedIn, View},
    ui::{Picture, SkeletonLines, StateView},
};
use contract::{
    ETag, PartnerOfRecordActions, PartnerOfRecordSlot, Subscription, SubscriptionId,
    operation::GetSubscription,
};
use facts::{IdsCard, InfoCard, LicensesCard};
use history::HistoryCard;
use leptos::prelude::*;
use std::sync::Arc;
use term::TermCard;

use super::{LastList, partner::PartnerCard, shared::StatusBadges};

#[component]
pub(in crate::pages) fn SubscriptionPage(id: SubscriptionId) -> impl IntoView {
    let app = App::from_context();
    let session = SignedIn::from_context().session;
    if LastList::is_first() {
        LastList::remember(&session.with_untracked(|session| Route::products(&session.cloud)));
    }
    let remote = Remote::new(app, move || {
        Some((session.with(|session| session.cloud.clone()), GetSubscription(id.clone())))
    });
    let failure = move || remote.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    // Once it is there the page stays, and what changes in it changes in place.
    let face = derived(move || match remote.value() {
        Some(_) => Face::There,
        None => failure().map_or(Face::Loading, Face::Failed),
    });
    dynamic(move || match face.get() {
        Face::There => match untrack(|| remote.value()) {
            Some(first) => view! { <Details first remote/> }.into_any(),
            None => ().into_any(),
        },
        Face::Failed(failure) => view! { <Failed failure remote/> }.into_any(),
        Face::Loading => view! { <Loading/> }.into_any(),
    })
}

#[derive(Clone, PartialEq)]
enum Face {
    Loading,
    There,
    Failed(Failure),
}

/// The way back to the list as it was left, under its name in this cloud.
#[component]
fn Way(title: Signal<String>) -> impl IntoView {
    let app = App::from_context();
    if app.view == View::PartnerOfRecord {
        return ().into_any();
    }
    let session = SignedIn::from_context().session;
    let parent = LastList::route();
    let profile = move || session.with(|session| app.backend.profile(&session.cloud));
    let parent_title =
        Signal::derive(move || app.l10n.now(names::products_title(profile().as_ref()), Args::new()));
    view! { <Breadcrumb parent parent_title title/> }.into_any()
}

#[component]
fn Details(first: Arc<Subscription>, remote: Remote<Subscription>) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let read = Signal::derive(move || remote.value().unwrap_or_else(|| first.clone()));
    // All but who is partner of record, which changes here while the rest stays as it is.
    let facts = derived(move || {
        let read = (*read.get()).clone();
        let etag = ETag::new("");
        let partner_of_record = PartnerOfRecordSlot { value: None, etag, visible_at: None };
        let allowed_actions = PartnerOfRecordActions::default();
        Arc::new(Subscription { partner_of_record, allowed_actions, ..read })
    });
    let title = Signal::derive(move || read.with(|read| read.name.clone()));
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    let version = derived(move || read.with(|read| read.partner_of_record.etag.to_string()));
    let stale = move || {
        remote.failure().filter(|failure| failure.kind != FailureKind::SignIn).map(|failure| {
            let retry = Callback::new(move |()| remote.reload());
            failure_bar(failure, Some(l10n.text(ids::SUBSCRIPTION_STALE)), Some(retry))
        })
    };
    if App::from_context().view == View::PartnerOfRecord {
        return view! {
            {sometimes(stale)}
            <PartnerCard subscription=read remote/>
        }
        .into_any();
    }
    view! {
        <Way title/>
        <PageHead title organization>
            {dynamic(move || {
                let Subscription { status, trial, .. } = (*facts.get()).clone();
                view! { <StatusBadges status trial/> }.into_any()
            })}
        </PageHead>
        {sometimes(stale)}
        <div class="cards">
            {dynamic(move || view! { <TermCard subscription=facts.get()/> }.into_any())}
            <PartnerCard subscription=read remote/>
            {dynamic(move || view! {
                <LicensesCard subscription=facts.get()/>
                <InfoCard subscription=facts.get()/>
                <IdsCard subscription=facts.get()/>
            }.into_any())}
            {dynamic(move || {
                // Every change is another entry. Read, not only tracked: a memo that nobody reads follows nothing.
                version.with(|_| view! { <HistoryCard id=read.get_untracked().id.clone()/> }.into_any())
            })}
        </div>
    }
    .into_any()
}

#[component]
fn Loading() -> impl IntoView {
    let title = App::from_context().l10n.text(ids::SUBSCRIPTION_LOADING);
    keep_title(title);
    view! {
        <Way title/>
        <div class="page-head" role="status"><h1 id=HEADING_ID tabindex="-1">{title}</h1></div>
        <div class="cards" aria-hidden="true">
            <div class="card card--wide skeletons"><SkeletonLines lines=2/></div>
            {(0..4).map(|_| view! { <div class="card skeletons"><SkeletonLines lines=4/></div> }).collect_view()}
        </div>
    }
}

#[component]
fn Failed(failure: Failure, remote: Remote<Subscription>) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let moniker = Here::from_context().route_now().moniker().cloned();
    if failure.kind == FailureKind::NotFound {
        let title = l10n.text(ids::SUBSCRIPTION_NOT_FOUND_TITLE);
        let organization = move || {
            session.with(|session| Args::new().text("organization", session.organization.name.clone()))
        };
        return view! {
            <Way title/>
            <PageHead title/>
            <StateView
                picture=Picture::NoMatch
                title=title
                text=l10n.text_with(ids::SUBSCRIPTION_NOT_FOUND_TEXT, organization).into_any()
            >
                <div class="actions">
                    <Link class="button button--primary" to=LastList::route()>{l10n.text(ids::SUBSCRIPTION_NOT_FOUND_ACTION)}</Link>
                </div>
            </StateView>
        }
        .into_any();
    }
    let title = l10n.text(ids::SUBSCRIPTION_FAILED_TITLE);
    let moniker = moniker.unwrap_or_else(|| session.with_untracked(|session| session.cloud.clone()));
    view! {
        <Way title/>
        <PageHead title/>
        <FailureState failure title moniker retry=Callback::new(move |()| remote.reload())/>
    }
    .into_any()
}
