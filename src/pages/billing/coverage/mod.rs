//! Partner coverage: which partners stand on which products, what has none, and who may act (row N8).

mod columns;
mod map;
mod may;
mod nudge;
mod table;

use crate::{
    cloud::PartnerEntry,
    erase::{derived, dynamic},
    l10n::{Args, MessageId, ids},
    pages::{
        Here,
        agreement::cloud,
        billing::{links::paste_invitation, shared::Fact},
        failure_view::{FailureState, failure_bar},
        head::PageHead,
        link::Link,
    },
    route::{Page, Route},
    state::{App, FailureKind, Remote, SignedIn},
    ui::{Picture, SkeletonLines, StateView},
};
use contract::{Coverage, PartnerFilter, SubscriptionQuery, operation::GetCoverage};
use leptos::prelude::*;
use map::heat_map;
use may::who_may_act;
use nudge::Nudge;
use table::coverage_table;

#[component]
pub(in crate::pages) fn CoveragePage() -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let session = SignedIn::from_context().session;
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    let remote = Remote::new(app, move || Some((session.with(|session| session.cloud.clone()), GetCoverage)));
    let failure = move || remote.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    let title = l10n.text(ids::COVERAGE_FAILED_TITLE);
    let retry = Callback::new(move |()| remote.reload());
    let body = move || match (remote.value(), failure()) {
        (None, Some(failure)) => {
            let moniker = session.with_untracked(|session| session.cloud.clone());
            view! { <FailureState failure title moniker retry/> }.into_any()
        }
        (None, None) => view! {
            <p class="visually-hidden" role="status">{l10n.text(ids::COVERAGE_LOADING)}</p>
            <div class="skeletons" aria-hidden="true"><SkeletonLines lines=6/></div>
        }
        .into_any(),
        (Some(coverage), _) if coverage.subscriptions == 0 => {
            let who = move || Args::new().text("organization", organization.get());
            let text = l10n.text_with(ids::COVERAGE_EMPTY_TEXT, who).into_any();
            view! {
                <StateView picture=Picture::Empty title=l10n.text(ids::COVERAGE_EMPTY_TITLE) text/>
                {who_may_act(&coverage)}
            }
            .into_any()
        }
        (Some(coverage), stale) => view! {
            {stale.map(|failure| failure_bar(failure, Some(title), Some(retry)))}
            {there(&coverage)}
        }
        .into_any(),
    };
    view! {
        <PageHead title=l10n.text(ids::COVERAGE_TITLE) organization lead=l10n.text(ids::COVERAGE_LEAD)/>
        {dynamic(body)}
    }
}

/// A list of subscriptions.
fn list(query: SubscriptionQuery) -> Route {
    let session = SignedIn::from_context().session;
    session.with_untracked(|session| Page::Products(query).of(&session.cloud))
}

fn there(coverage: &Coverage) -> AnyView {
    let l10n = App::from_context().l10n;
    let here = Here::from_context();
    let is_table = derived(move || matches!(here.route().inside(), Some(Page::Coverage { table: true })));
    let of = |partner| list(SubscriptionQuery { partner, ..SubscriptionQuery::default() });
    let Coverage { subscriptions, without_partner, .. } = *coverage;
    let fact = |name: MessageId, count: u32, to: Route| {
        let count = l10n.text_with(ids::NUMBER_PLAIN, move || Args::new().count("count", count));
        view! { <Fact name=l10n.text(name)><Link class="coverage__total numeric" to=to>{count}</Link></Fact> }
            .into_any()
    };
    let whole = StoredValue::new(coverage.clone());
    view! {
        <dl class="facts coverage__totals">
            {fact(ids::COVERAGE_TOTAL, subscriptions, of(None))}
            {fact(ids::COVERAGE_WITHOUT, without_partner, of(Some(PartnerFilter::Without)))}
            {fact(ids::COVERAGE_WITH, subscriptions.saturating_sub(without_partner), of(Some(PartnerFilter::With)))}
        </dl>
        {coverage.partners.is_empty().then(|| view! { <p class="muted">{l10n.text(ids::COVERAGE_NOBODY)}</p> })}
        {by_partners().then(|| view! { <p class="actions">{paste_invitation(&cloud())}</p> })}
        {(without_partner > 0).then(|| view! { <Nudge partners=coverage.partners.clone()/> })}
        {switch(here)}
        {dynamic(move || whole.with_value(|whole| if is_table.get() { coverage_table(whole) } else { heat_map(whole) }))}
        {who_may_act(coverage)}
    }
    .into_any()
}

/// Whether partners begin in this cloud: then a partner comes by its invitation (row D6).
fn by_partners() -> bool {
    let profile = App::from_context().backend.profile(&cloud());
    profile.is_some_and(|profile| profile.partner_entry == PartnerEntry::Invitation)
}

/// The two ways to look at it; the address says which.
fn switch(here: Here) -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let way = |table: bool, label: MessageId| {
        let current = Signal::derive(move || {
            let now = here.route().inside();
            matches!(now, Some(Page::Coverage { table: shown }) if shown == table).then_some("true")
        });
        let to = session.with_untracked(|session| Page::Coverage { table }.of(&session.cloud));
        view! { <li><Link class="chip" to=to current>{l10n.text(label)}</Link></li> }
    };
    view! {
        <nav aria-label=l10n.text(ids::COVERAGE_VIEW)>
            <ul class="chips choices">
                {way(false, ids::COVERAGE_VIEW_MAP)}
                {way(true, ids::COVERAGE_VIEW_TABLE)}
            </ul>
        </nav>
    }
    .into_any()
}
