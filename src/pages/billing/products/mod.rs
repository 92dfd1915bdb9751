//! Your products, or Subscriptions: find one among hundreds (rows A9, D5, N1).

mod arrange;
mod chips;
mod chosen;
mod columns;
mod commands;
mod export;
mod filters;
mod row;
mod table;
mod views;

use super::LastList;
use crate::erase::{Derived, derived, derived_from, dynamic, effect, sometimes};
use crate::{
    l10n::{Args, ids},
    pages::{
        Here,
        failure_view::{FailureState, failure_bar},
        head::PageHead,
        link::Link,
        names,
        pager::pager,
        search::SEARCH_ID,
    },
    route::{Page, Route},
    state::{App, Failure, FailureKind, Remote, SignedIn},
    ui::{Picture, StateView, button},
};
use chips::Chips;
use chosen::ChosenBar;
use commands::Commands;
use contract::{Cursor, Moniker, Subscription, SubscriptionQuery, operation::ListSubscriptions};
use leptos::prelude::*;
use table::Table;

/// The page of the list that is shown.
type List = Remote<contract::Page<Subscription>>;

/// The list's question, as it stands in the address, and how to ask another.
#[derive(Clone, Copy)]
struct Question {
    here: Here,
    asked: Derived<(Moniker, SubscriptionQuery)>,
}

impl Question {
    fn new(here: Here, session: Signal<contract::Session>) -> Self {
        let asked =
            derived_from(move |before: Option<&(Moniker, SubscriptionQuery)>| match (here.route(), before) {
                (Route::Inside(moniker, Page::Products(query)), _) => (moniker, query),
                // On the way to another page the list stays as it is.
                (_, Some(before)) => before.clone(),
                (_, None) => {
                    (session.with_untracked(|session| session.cloud.clone()), SubscriptionQuery::default())
                }
            });
        Self { here, asked }
    }

    fn get(self) -> SubscriptionQuery {
        self.asked.with(|(_, query)| query.clone())
    }

    fn get_now(self) -> SubscriptionQuery {
        self.asked.with_untracked(|(_, query)| query.clone())
    }

    fn moniker(self) -> Moniker {
        self.asked.with_untracked(|(moniker, _)| moniker.clone())
    }

    /// Asks another, from its beginning; Back leads to the one before, unless only typing went on.
    fn ask(self, query: SubscriptionQuery, typing: bool) {
        self.turn(SubscriptionQuery { cursor: None, ..query }, typing);
    }

    fn turn(self, query: SubscriptionQuery, typing: bool) {
        self.here.stay(&Page::Products(query).of(&self.moniker()), typing);
    }

    /// Turns to another page.
    fn turn_to(self, cursor: Option<Cursor>) {
        self.turn(SubscriptionQuery { cursor, ..self.get_now() }, false);
    }

    fn clear_filters(self) {
        let sort = self.get_now().sort;
        self.ask(SubscriptionQuery { sort, ..SubscriptionQuery::default() }, false);
    }

    /// As [`Self::clear_filters`], for a button that goes away with the filters.
    fn clear_filters_and_search(self) {
        self.clear_filters();
        self.here.focus(SEARCH_ID);
    }
}

#[component]
pub(in crate::pages) fn ProductsPage() -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let session = SignedIn::from_context().session;
    let question = Question::new(Here::from_context(), session);
    let list = List::list(app, move || {
        let (moniker, query) = question.asked.get();
        Some((moniker, ListSubscriptions(query)))
    });
    open_the_only_one(question, list);
    effect(move || {
        let (moniker, query) = question.asked.get();
        LastList::remember(&Page::Products(query).of(&moniker));
    });
    let profile = move || session.with(|session| app.backend.profile(&session.cloud));
    let title = Signal::derive(move || l10n.now(names::products_title(profile().as_ref()), Args::new()));
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    let forbidden =
        derived(move || list.failure().filter(|failure| matches!(failure.kind, FailureKind::Forbidden(_))));
    view! {
        <PageHead title organization lead=l10n.text(ids::PRODUCTS_LEAD)/>
        {dynamic(move || match forbidden.get() {
            Some(failure) => view! { <Failed failure question list/> }.into_any(),
            None => view! {
                <Commands question list/>
                <Chips question/>
                <ChosenBar question list/>
                <Body question list title organization/>
            }.into_any(),
        })}
    }
}

/// Exactly one subscription opens by itself, in place of a list of one (row D1).
fn open_the_only_one(question: Question, list: List) {
    if !LastList::is_first() {
        return;
    }
    effect(move || {
        let Some(page) = list.value() else { return };
        let (moniker, query) = question.asked.get_untracked();
        if let ([only], 1, false) = (page.items.as_slice(), page.total, query.is_filtered()) {
            question.here.replace(&Route::subscription(&moniker, &only.id));
        }
    });
}

/// What the list comes to: each state has its own face.
#[derive(Clone, PartialEq)]
enum Face {
    Rows { stale: Option<Failure> },
    Empty,
    NoMatch,
    Failed(Failure),
}

fn face(list: List, filtered: bool) -> Face {
    let rows = list.value();
    let failure = list.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    match (rows, failure) {
        (None, Some(failure)) => Face::Failed(failure),
        (Some(rows), failure) if rows.items.is_empty() && !list.busy() => match failure {
            Some(failure) => Face::Failed(failure),
            None if filtered => Face::NoMatch,
            None => Face::Empty,
        },
        (_, stale) => Face::Rows { stale },
    }
}

#[component]
fn Body(
    question: Question,
    list: List,
    title: Signal<String>,
    organization: Signal<String>,
) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let face = derived(move || face(list, question.get().is_filtered()));
    let shows_rows = derived(move || face.with(|face| matches!(face, Face::Rows { .. })));
    let stale = move || match face.get() {
        Face::Rows { stale } => stale,
        _ => None,
    };
    let other = move || match face.get() {
        Face::Rows { .. } => ().into_any(),
        Face::Failed(failure) => view! { <Failed failure question list/> }.into_any(),
        Face::NoMatch => {
            let text = l10n.text(ids::PRODUCTS_NO_MATCH_TEXT).into_any();
            let clear = move || question.clear_filters_and_search();
            view! {
                <StateView picture=Picture::NoMatch title=l10n.text(ids::PRODUCTS_NO_MATCH_TITLE) text>
                    <div class="actions">
                        {button("button", l10n.text(ids::PRODUCTS_FILTERS_CLEAR), clear)}
                    </div>
                </StateView>
            }
            .into_any()
        }
        Face::Empty => {
            let who = move || Args::new().text("organization", organization.get());
            let text = l10n.text_with(ids::PRODUCTS_EMPTY_TEXT, who).into_any();
            view! {
                <StateView picture=Picture::Empty title=l10n.text(ids::PRODUCTS_EMPTY_TITLE) text>
                    <div class="actions">
                        <Link class="button" to=Route::Clouds>{l10n.text(ids::PRODUCTS_EMPTY_ACTION)}</Link>
                    </div>
                </StateView>
            }
            .into_any()
        }
    };
    view! {
        {sometimes(move || stale().map(|failure| stale_bar(failure, question, list)))}
        {sometimes(move || shows_rows.get().then(|| view! {
            <Table question list title/>
            {pager(list, move |cursor| question.turn_to(cursor))}
        }).map(IntoAny::into_any))}
        {other}
    }
}

#[component]
fn Failed(failure: Failure, question: Question, list: List) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let moniker = question.asked.with_untracked(|(moniker, _)| moniker.clone());
    let title = l10n.text(ids::PRODUCTS_FAILED_TITLE);
    let from_beginning = failure.kind == FailureKind::Cursor;
    let retry = Callback::new(move |()| if from_beginning { question.turn_to(None) } else { list.reload() });
    view! { <FailureState failure title moniker retry/> }
}

/// Older rows are shown, and refreshing failed.
fn stale_bar(failure: Failure, question: Question, list: List) -> AnyView {
    let l10n = App::from_context().l10n;
    let fetched_at = untrack(|| list.fetched_at()).unwrap_or_default();
    let what = l10n.text_with(ids::PRODUCTS_STALE, move || Args::new().count("at", fetched_at));
    // A cursor that is no longer good leads nowhere: the list is read from its beginning.
    let from_beginning = failure.kind == FailureKind::Cursor;
    let retry = Callback::new(move |()| if from_beginning { question.turn_to(None) } else { list.reload() });
    failure_bar(failure, Some(what), Some(retry))
}
