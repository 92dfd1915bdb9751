//! The catalogue: what can be bought, searched and by category (row C1).

use super::{
    closed::open_to,
    organization,
    words::{category, feature, from},
};
use crate::{
    erase::{Derived, derived_from, dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    pages::{
        Here,
        failure_view::{FailureState, failure_bar},
        head::PageHead,
        link::Link,
        search::{SEARCH_ID, search_box},
    },
    route::{Page, Route},
    state::{App, FailureKind, Remote, SignedIn},
    ui::{MessageBar, Picture, SkeletonLines, StateView, Tone, button},
};
use contract::{
    Moniker, OperationName, Product, ProductCategory, operation::ListProducts, subscription_query::MAX_LIMIT,
};
use leptos::prelude::*;

type List = Remote<contract::Page<Product>>;
/// What is searched for, and of which category.
type Asked = Derived<(String, Option<ProductCategory>)>;

#[component]
pub(in crate::pages) fn CataloguePage() -> impl IntoView {
    open_to(OperationName::ListProducts, catalogue)
}

fn catalogue() -> AnyView {
    let app = App::from_context();
    let here = Here::from_context();
    let session = SignedIn::from_context().session;
    let moniker = session.with_untracked(|session| session.cloud.clone());
    let asked: Asked = derived_from(move |before| match here.route().inside() {
        Some(Page::Catalogue { search, category }) => (search, category),
        // On the way to another page the list stays as it is.
        _ => before.cloned().unwrap_or_default(),
    });
    let cloud = moniker.clone();
    let list = List::list(app, move || {
        let (search, category) = asked.get();
        // All of it: a catalogue is a page of a paper, not a table.
        let limit = Some(MAX_LIMIT);
        Some((cloud.clone(), ListProducts { search, category, cursor: None, limit }))
    });
    let is_closed = app.backend.profile(&moniker).is_some_and(|profile| !profile.takes_new_organizations);
    let l10n = app.l10n;
    let body = {
        let moniker = moniker.clone();
        move || body(list, asked, &moniker)
    };
    view! {
        <PageHead
            title=l10n.text(ids::CATALOGUE_TITLE)
            organization=organization()
            lead=l10n.text(ids::CATALOGUE_LEAD)
        />
        {is_closed.then(|| view! {
            <MessageBar tone=Tone::Info>
                <p class="message__text">{l10n.text(ids::CATALOGUE_CLOSED_CLOUD)}</p>
            </MessageBar>
        })}
        {commands(list, asked, moniker)}
        {dynamic(body)}
    }
    .into_any()
}

fn ask(here: Here, moniker: &Moniker, search: String, category: Option<ProductCategory>, typing: bool) {
    here.stay(&Page::Catalogue { search, category }.of(moniker), typing);
}

fn commands(list: List, asked: Asked, moniker: Moniker) -> AnyView {
    let l10n = App::from_context().l10n;
    let here = Here::from_context();
    let count = move || match list.value() {
        Some(page) => l10n.now(ids::CATALOGUE_COUNT, Args::new().count("count", page.total)),
        None => l10n.now(ids::CATALOGUE_LOADING, Args::new()),
    };
    let cloud = moniker.clone();
    let search =
        search_box(l10n.text(ids::CATALOGUE_SEARCH), Signal::derive(move || asked.get().0), move |search| {
            ask(here, &cloud, search, asked.get_untracked().1, true)
        });
    let all = ProductCategory::KNOWN.iter().cloned().map(Some);
    let choices = std::iter::once(None).chain(all).map(|choice| {
        let label = choice.as_ref().map_or(Some(ids::CATALOGUE_ALL), category)?;
        Some(self::choice(asked, &moniker, choice, label))
    });
    view! {
        <div class="commands">
            <p class="commands__count numeric" role="status">{count}</p>
            {search}
            {sometimes(move || list.busy().then(|| view! { <div class="progress" aria-hidden="true"></div> }.into_any()))}
        </div>
        <nav aria-label=l10n.text(ids::CATALOGUE_CATEGORIES)>
            <ul class="chips">{choices.collect::<Vec<_>>()}</ul>
        </nav>
    }
    .into_any()
}

/// A category: another address, so that Back leads to the one before.
fn choice(asked: Asked, moniker: &Moniker, wanted: Option<ProductCategory>, label: MessageId) -> AnyView {
    let moniker = moniker.clone();
    let of = wanted.clone();
    let to =
        Signal::derive(move || Page::Catalogue { search: asked.get().0, category: of.clone() }.of(&moniker));
    let current = Signal::derive(move || (asked.get().1 == wanted).then_some("true"));
    let label = App::from_context().l10n.text(label);
    view! { <li><Link class="chip" to current>{label}</Link></li> }.into_any()
}

fn body(list: List, asked: Asked, moniker: &Moniker) -> AnyView {
    let l10n = App::from_context().l10n;
    let here = Here::from_context();
    let failure = list.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    let retry = Callback::new(move |()| list.reload());
    let title = l10n.text(ids::CATALOGUE_FAILED);
    let Some(page) = list.value() else {
        return match failure {
            Some(failure) => {
                view! { <FailureState failure title moniker=moniker.clone() retry/> }.into_any()
            }
            None => view! {
                <div class="shop" aria-hidden="true">
                    {(0..6).map(|_| view! { <div class="card skeletons"><SkeletonLines lines=3/></div> }).collect_view()}
                </div>
            }
            .into_any(),
        };
    };
    let bar = failure.map(|failure| failure_bar(failure, Some(title), Some(retry)));
    if !page.items.is_empty() {
        let cards: Vec<AnyView> = page.items.iter().map(|product| card(product, moniker)).collect();
        return view! { {bar} <ul class="shop">{cards}</ul> }.into_any();
    }
    if asked.with_untracked(|asked| *asked == Default::default()) {
        let text = l10n.text(ids::CATALOGUE_EMPTY).into_any();
        let to = Route::products(moniker);
        return view! {
            {bar}
            <StateView picture=Picture::Empty title=l10n.text(ids::PRODUCTS_EMPTY_TITLE) text>
                <div class="actions">
                    <Link class="button" to>{l10n.text(ids::PRODUCTS_TITLE)}</Link>
                </div>
            </StateView>
        }
        .into_any();
    }
    let moniker = moniker.clone();
    let clear = move || {
        ask(here, &moniker, String::new(), None, false);
        here.focus(SEARCH_ID);
    };
    let text = l10n.text(ids::CATALOGUE_NO_MATCH).into_any();
    view! {
        {bar}
        <StateView picture=Picture::NoMatch title=l10n.text(ids::PRODUCTS_NO_MATCH_TITLE) text>
            <div class="actions">{button("button", l10n.text(ids::PRODUCTS_FILTERS_CLEAR), clear)}</div>
        </StateView>
    }
    .into_any()
}

fn card(product: &Product, moniker: &Moniker) -> AnyView {
    let l10n = App::from_context().l10n;
    let to = Page::Product(product.id.clone()).of(moniker);
    let kind = category(&product.category)
        .map(|label| view! { <span class="badge badge--plain">{l10n.text(label)}</span> });
    let features = product.features.iter().filter_map(feature).collect::<Vec<_>>();
    let features = Signal::derive(move || {
        features.iter().map(|id| l10n.now(*id, Args::new())).collect::<Vec<_>>().join(" · ")
    });
    let (name, price) = (product.name.clone(), from(l10n, product));
    view! {
        <li class="card shop__item">
            <h2><Link class="table__name" to>{name}</Link></h2>
            <p class="badges">{kind}</p>
            <p class="small muted">{features}</p>
            <p class="shop__price numeric">{price}</p>
        </li>
    }
    .into_any()
}
