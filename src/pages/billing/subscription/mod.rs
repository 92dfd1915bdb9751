//! One subscription: what it is, who is credited for it, what happened to it.

mod facts;
mod history;
mod progress;
mod term;

use crate::erase::dynamic;
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
    state::{App, Failure, FailureKind, Remote, SignedIn},
    ui::{Picture, SkeletonLines, StateView},
};
use contract::{Subscription, SubscriptionId, operation::GetSubscription};
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
    // What is shown, without whether a refresh is under way: that moves nothing.
    let shown = Memo::new(move |_| {
        (remote.value(), remote.failure().filter(|failure| failure.kind != FailureKind::SignIn))
    });
    dynamic(move || match shown.get() {
        (Some(subscription), stale) => view! { <Details subscription stale remote/> }.into_any(),
        (None, Some(failure)) => view! { <Failed failure remote/> }.into_any(),
        (None, None) => view! { <Loading/> }.into_any(),
    })
}

/// The way back to the list as it was left, under its name in this cloud.
#[component]
fn Way(title: Signal<String>) -> impl IntoView {
    let app = App::from_context();
    let session = SignedIn::from_context().session;
    let parent = LastList::route();
    let profile = move || session.with(|session| app.backend.profile(&session.cloud));
    let parent_title =
        Signal::derive(move || app.l10n.now(names::products_title(profile().as_ref()), Args::new()));
    view! { <Breadcrumb parent parent_title title/> }
}

#[component]
fn Details(
    subscription: Arc<Subscription>,
    stale: Option<Failure>,
    remote: Remote<Subscription>,
) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let title = Signal::stored(subscription.name.clone());
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    let (status, trial) = (subscription.status.clone(), subscription.trial);
    view! {
        <Way title/>
        <PageHead title organization>
            <StatusBadges status trial/>
        </PageHead>
        {stale.map(|failure| {
            let retry = Callback::new(move |()| remote.reload());
            failure_bar(failure, Some(l10n.text(ids::SUBSCRIPTION_STALE)), Some(retry))
        })}
        <div class="cards">
            <TermCard subscription=subscription.clone()/>
            <PartnerCard subscription=subscription.clone() remote/>
            <LicensesCard subscription=subscription.clone()/>
            <InfoCard subscription=subscription.clone()/>
            <IdsCard subscription=subscription.clone()/>
            <HistoryCard id=subscription.id.clone()/>
        </div>
    }
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
