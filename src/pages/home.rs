//! Where a cloud begins: what needs attention, with the ways to it.

mod partners;

use super::{
    billing::{Date, TermEnd, TermEndText, lacks_partner, learn_more, newest, now},
    failure_view::{failure_bar, refusal},
    head::PageHead,
    link::Link,
};
use crate::{
    erase::{dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    route::{Page, Route},
    state::{App, FailureKind, Remote, SignedIn},
    ui::{Icon, IconView, Picture, SkeletonLines, StateView},
};
use contract::{
    Access, BulkChange, BulkState, Operation, OperationName, Order, OrderState, Sort, SortKey, SortOrder,
    Subscription, SubscriptionQuery,
    operation::{ListBulkChanges, ListOrders, ListSubscriptions},
};
use leptos::prelude::*;
use serde::de::DeserializeOwned;

/// Most rows of a card.
const FEW: u16 = 5;
/// Days that count as soon.
const SOON: u16 = 30;

#[component]
pub(super) fn HomePage() -> impl IntoView {
    let l10n = App::from_context().l10n;
    let inside = SignedIn::from_context();
    let session = inside.session;
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    let may = move |operation: OperationName| move || inside.may(&operation);
    let lists = may(OperationName::ListSubscriptions);
    let closed = move || {
        let access = inside.capabilities.value()?.access(&OperationName::ListSubscriptions);
        let Access::Denied(denial) = access else { return None };
        let (title, text) = (l10n.text(ids::HOME_CLOSED_TITLE), refusal(l10n, Some(denial)).into_any());
        Some(view! { <StateView picture=Picture::Locked title text>""</StateView> }.into_any())
    };
    let (orders, changes) = (may(OperationName::ListOrders), may(OperationName::ListBulkChanges));
    let relationships = may(OperationName::GetRelationshipOverview);
    // Without an answer nothing is offered, and then this is all that there is to say.
    let unknown = move || {
        let failure = inside.capabilities.failure().filter(|failure| failure.kind != FailureKind::SignIn);
        let retry = Callback::new(move |()| inside.capabilities.reload());
        failure
            .filter(|_| inside.capabilities.value().is_none())
            .map(|failure| failure_bar(failure, None, Some(retry)))
    };
    view! {
        <PageHead title=l10n.text(ids::HOME_TITLE) organization lead=l10n.text(ids::HOME_LEAD)/>
        {sometimes(unknown)}
        {sometimes(closed)}
        <div class="cards">
            {sometimes(move || lists().then(|| view! { {without_partner()} {ending_soon()} }.into_any()))}
            {sometimes(move || relationships().then(partners::partners))}
            {sometimes(move || changes().then(unfinished))}
            {sometimes(move || orders().then(failed_orders))}
            {sometimes(further_reading)}
        </div>
    }
}

/// What could have a partner of record and has none.
fn without_partner() -> AnyView {
    let query = lacks_partner();
    let few = newest(query.clone(), FEW);
    let texts = Texts {
        id: "home-without",
        title: ids::HOME_WITHOUT,
        none: ids::HOME_WITHOUT_NONE,
        count: ids::HOME_WITHOUT_COUNT,
    };
    card(texts, ListSubscriptions(few), Some(Page::Products(query)), |row: &Subscription| {
        line(Page::Subscription { id: row.id.clone(), edit: false }, row.name.clone(), ().into_any())
    })
}

fn ending_soon() -> AnyView {
    let sort = SortOrder::by(Sort { key: SortKey::TermEnds, descending: false });
    let query = SubscriptionQuery { renews_within: Some(SOON), sort, ..SubscriptionQuery::default() };
    let few = SubscriptionQuery { limit: Some(FEW), ..query.clone() };
    let texts = Texts {
        id: "home-soon",
        title: ids::HOME_SOON,
        none: ids::HOME_SOON_NONE,
        count: ids::HOME_SOON_COUNT,
    };
    card(texts, ListSubscriptions(few), Some(Page::Products(query)), |row: &Subscription| {
        let end = TermEnd::of(row, now());
        let about = view! { <TermEndText end/> }.into_any();
        line(Page::Subscription { id: row.id.clone(), edit: false }, row.name.clone(), about)
    })
}

fn unfinished() -> AnyView {
    let states = vec![BulkState::Draft, BulkState::Running, BulkState::Paused];
    let texts = Texts {
        id: "home-changes",
        title: ids::HOME_CHANGES,
        none: ids::HOME_CHANGES_NONE,
        count: ids::HOME_CHANGES_COUNT,
    };
    let l10n = App::from_context().l10n;
    let list = ListBulkChanges { states, cursor: None, limit: Some(FEW) };
    card(texts, list, Some(Page::BulkChanges), move |change: &BulkChange| {
        let counts = change.counts;
        let progress = l10n.now(
            ids::HOME_CHANGE_PROGRESS,
            Args::new()
                .count("done", counts.done + counts.failed)
                .count("total", counts.total() - counts.skipped),
        );
        let by = change.created_by.clone();
        let about = view! { {by} " · " <Date at=change.created_at/> }.into_any();
        line(Page::BulkChange { id: change.id.clone(), outcome: None }, progress, about)
    })
}

fn failed_orders() -> AnyView {
    let texts = Texts {
        id: "home-orders",
        title: ids::HOME_ORDERS,
        none: ids::HOME_ORDERS_NONE,
        count: ids::HOME_ORDERS_COUNT,
    };
    let list = ListOrders { state: Some(OrderState::Failed), limit: Some(FEW), ..ListOrders::default() };
    card(texts, list, None, |order: &Order| {
        let name = order.quote.product_name.clone();
        let about = view! { {order.number.clone()} " · " <Date at=order.placed_at/> }.into_any();
        line(Page::Order(order.id.clone()), name, about)
    })
}

/// What there is to read elsewhere, where the cloud has it (row A10).
fn further_reading() -> Option<AnyView> {
    let app = App::from_context();
    let session = SignedIn::from_context().session;
    let profile = session.with(|session| app.backend.profile(&session.cloud))?;
    let links = learn_more(&profile);
    (!links.is_empty()).then(|| {
        view! {
            <section class="card" aria-labelledby="home-learn">
                <h2 id="home-learn">{app.l10n.text(ids::HOME_LEARN)}</h2>
                {links}
            </section>
        }
        .into_any()
    })
}

/// What a card says.
struct Texts {
    id: &'static str,
    title: MessageId,
    /// That nothing needs attention.
    none: MessageId,
    /// How many do.
    count: MessageId,
}

/// What needs attention of one kind: how many, the first few, and the way to all of them.
fn card<T, O>(
    texts: Texts,
    first: O,
    all: Option<Page>,
    line: impl Fn(&T) -> AnyView + Send + 'static,
) -> AnyView
where
    T: DeserializeOwned + Send + Sync + 'static,
    O: Operation<Reply = contract::Page<T>> + Clone + 'static,
{
    let session = SignedIn::from_context().session;
    let remote = Remote::new(App::from_context(), move || {
        Some((session.with(|session| session.cloud.clone()), first.clone()))
    });
    let rows = move || {
        let page = remote.value()?;
        Some((page.total, page.items.iter().map(&line).collect::<Vec<_>>()))
    };
    let failure = Signal::derive(move || remote.failure());
    shell(texts, all, Box::new(rows), failure, Callback::new(move |()| remote.reload()))
}

type Lines = Box<dyn Fn() -> Option<(u32, Vec<AnyView>)> + Send>;

fn shell(
    texts: Texts,
    all: Option<Page>,
    rows: Lines,
    failure: Signal<Option<crate::state::Failure>>,
    retry: Callback<()>,
) -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let Texts { id, title, none, count } = texts;
    let all = all.map(|page| Signal::derive(move || session.with(|session| page.clone().of(&session.cloud))));
    let body = move || match (rows(), failure.get().filter(|failure| failure.kind != FailureKind::SignIn)) {
        (None, Some(failure)) => failure_bar(failure, None, Some(retry)),
        (None, None) => {
            view! { <div class="skeletons" aria-hidden="true"><SkeletonLines lines=3/></div> }.into_any()
        }
        (Some((0, _)), _) => view! {
            <p class="quiet"><IconView icon=Icon::CheckmarkCircle/> {l10n.text(none)}</p>
        }
        .into_any(),
        (Some((total, lines)), _) => {
            let more = all.filter(|_| total > lines.len() as u32);
            let text = l10n.text_with(count, move || Args::new().count("count", total));
            view! {
                <p class="attention numeric">{text}</p>
                <ul class="lines">{lines}</ul>
                {more.map(|to| view! { <p><Link to=to>{l10n.text(ids::HOME_ALL)}</Link></p> })}
            }
            .into_any()
        }
    };
    view! {
        <section class="card" aria-labelledby=id>
            <h2 id=id>{l10n.text(title)}</h2>
            {dynamic(body)}
        </section>
    }
    .into_any()
}

fn line(page: Page, name: String, about: AnyView) -> AnyView {
    let moniker = SignedIn::from_context().session.with_untracked(|session| session.cloud.clone());
    let to: Route = page.of(&moniker);
    view! {
        <li>
            <Link to=to>{name}</Link>
            <span class="small muted">{about}</span>
        </li>
    }
    .into_any()
}
