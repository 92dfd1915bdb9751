//! What was changed: who, what, when (rows N7, N9).

mod export;
mod filters;
mod table;

use crate::{
    erase::{Derived, derived, derived_from, dynamic, sometimes},
    l10n::{Args, ids},
    pages::{
        Here,
        failure_view::{FailureState, failure_bar},
        head::PageHead,
        pager::pager,
        search::search_box,
    },
    route::{Page, Route},
    state::{App, Failure, FailureKind, Remote, SignedIn},
    ui::{Icon, IconView, MessageBar, Picture, StateView, Tone, button},
};
use contract::{Cursor, HistoryEvent, HistoryQuery, Moniker, operation::ListAuditEvents};
use filters::Filters;
use leptos::prelude::*;

/// The page of the history that is shown.
type List = Remote<contract::Page<HistoryEvent>>;

/// What the history is asked for, as it stands in the address, and how to ask something else.
#[derive(Clone, Copy)]
struct Question {
    here: Here,
    asked: Derived<(Moniker, HistoryQuery)>,
}

impl Question {
    fn new(here: Here, session: Signal<contract::Session>) -> Self {
        let asked =
            derived_from(move |before: Option<&(Moniker, HistoryQuery)>| match (here.route(), before) {
                (Route::Inside(moniker, Page::History(query)), _) => (moniker, query),
                // On the way to another page the list stays as it is.
                (_, Some(before)) => before.clone(),
                (_, None) => {
                    (session.with_untracked(|session| session.cloud.clone()), HistoryQuery::default())
                }
            });
        Self { here, asked }
    }

    fn get(self) -> HistoryQuery {
        self.asked.with(|(_, query)| query.clone())
    }

    fn get_now(self) -> HistoryQuery {
        untrack(|| self.get())
    }

    fn moniker(self) -> Moniker {
        self.asked.with_untracked(|(moniker, _)| moniker.clone())
    }

    /// Asks something else, from its beginning.
    fn ask(self, query: HistoryQuery, typing: bool) {
        let query = HistoryQuery { cursor: None, ..query };
        self.here.stay(&Page::History(query).of(&self.moniker()), typing);
    }

    fn turn_to(self, cursor: Option<Cursor>) {
        let query = HistoryQuery { cursor, ..self.get_now() };
        self.here.stay(&Page::History(query).of(&self.moniker()), false);
    }
}

#[component]
pub(in crate::pages) fn HistoryPage() -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let session = SignedIn::from_context().session;
    let question = Question::new(Here::from_context(), session);
    let list = List::list(app, move || {
        let (moniker, query) = question.asked.get();
        Some((moniker, ListAuditEvents(query)))
    });
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    let failed = derived(move || list.failure().filter(|failure| failure.kind != FailureKind::SignIn));
    let is_there = derived(move || list.value().is_some());
    let is_forbidden = derived(move || {
        failed.with(|failure| matches!(failure, Some(Failure { kind: FailureKind::Forbidden(_), .. })))
    });
    view! {
        <PageHead title=l10n.text(ids::AUDIT_TITLE) organization lead=l10n.text(ids::AUDIT_LEAD)/>
        {sometimes(move || (!is_forbidden.get()).then(|| commands(question, list)))}
        {sometimes(move || question.get().partner.map(|_| of_one_partner(question)))}
        {dynamic(move || match (failed.get(), is_there.get()) {
            (Some(failure), false) => {
                let retry = again(question, list, &failure);
                let (title, moniker) = (l10n.text(ids::HISTORY_FAILED), question.moniker());
                view! { <FailureState failure title moniker retry/> }.into_any()
            }
            (failure, _) => {
                let failure = failure.map(|failure| {
                    let retry = again(question, list, &failure);
                    failure_bar(failure, Some(l10n.text(ids::HISTORY_FAILED)), Some(retry))
                });
                view! {
                    {failure}
                    {dynamic(move || body(question, list))}
                }
                .into_any()
            }
        })}
    }
}

/// That it is the history of one partner only, and the way to all of it.
fn of_one_partner(question: Question) -> AnyView {
    let l10n = App::from_context().l10n;
    let all = move || question.ask(HistoryQuery { partner: None, ..question.get_now() }, false);
    view! {
        <MessageBar tone=Tone::Info>
            <p class="message__text">{l10n.text(ids::AUDIT_CHIP_PARTNER)}</p>
            {button("button", l10n.text(ids::AUDIT_CHIP_PARTNER_REMOVE), all)}
        </MessageBar>
    }
    .into_any()
}

/// Reads it again; where the cursor is no longer good, from its beginning.
fn again(question: Question, list: List, failure: &Failure) -> Callback<()> {
    let from_beginning = failure.kind == FailureKind::Cursor;
    Callback::new(move |()| if from_beginning { question.turn_to(None) } else { list.reload() })
}

fn commands(question: Question, list: List) -> AnyView {
    let l10n = App::from_context().l10n;
    let refresh = l10n.text(ids::PRODUCTS_REFRESH);
    let count = move || match list.value() {
        Some(page) => l10n.now(ids::AUDIT_COUNT, Args::new().count("count", page.total)),
        None => l10n.now(ids::HISTORY_LOADING, Args::new()),
    };
    let asked = Signal::derive(move || question.get().search);
    let ask = move |search| question.ask(HistoryQuery { search, ..question.get_now() }, true);
    view! {
        <div class="commands" part="commands">
            <button class="button button--subtle" type="button" aria-label=refresh on:click=move |_| list.reload()>
                <IconView icon=Icon::Refresh/>
                <span class="commands__label" aria-hidden="true">{refresh}</span>
            </button>
            {export::export_history(question)}
            <p class="commands__count numeric" role="status">{count}</p>
            {search_box(l10n.text(ids::AUDIT_SEARCH), asked, ask)}
            <Filters question/>
            {sometimes(move || list.busy().then(|| view! { <div class="progress" aria-hidden="true"></div> }.into_any()))}
        </div>
    }
    .into_any()
}

fn body(question: Question, list: List) -> AnyView {
    let l10n = App::from_context().l10n;
    let is_empty = list.value().is_some_and(|page| page.items.is_empty());
    if !is_empty {
        return view! {
            {table::table(list)}
            {pager(list, move |cursor| question.turn_to(cursor))}
        }
        .into_any();
    }
    if question.get().is_filtered() {
        let clear = move || question.ask(HistoryQuery::default(), false);
        return view! {
            <StateView
                picture=Picture::NoMatch
                title=l10n.text(ids::PRODUCTS_NO_MATCH_TITLE)
                text=l10n.text(ids::AUDIT_NO_MATCH).into_any()
            >
                <div class="actions">{button("button", l10n.text(ids::PRODUCTS_FILTERS_CLEAR), clear)}</div>
            </StateView>
        }
        .into_any();
    }
    let (title, text) = (l10n.text(ids::AUDIT_EMPTY_TITLE), l10n.text(ids::AUDIT_EMPTY).into_any());
    view! { <StateView picture=Picture::Empty title text>""</StateView> }.into_any()
}
