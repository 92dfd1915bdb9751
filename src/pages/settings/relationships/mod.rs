//! Partner relationships: who may do what, and for how long (rows G1 to G10).

mod chips;
mod export;
mod figures;
mod filters;
mod question;
mod table;

use super::{opened::Panels, removal::panels, reviews::due_banner};
use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::{Args, ids},
    pages::{
        Here,
        failure_view::{FailureState, failure_bar},
        head::PageHead,
        link::Link,
        pager::pager_in,
        search::search_box,
    },
    route::{Asked, Page, Settings},
    state::{App, Failure, FailureKind, Remote, SignedIn},
    ui::{Icon, IconView, MessageBar, Picture, StateView, Text, Tone, button},
};
use contract::{
    OperationName, RelationshipList, RelationshipOverview, RelationshipQuery,
    operation::{GetRelationshipOverview, ListRelationships},
};
use leptos::prelude::*;
use question::Question;
pub(super) use table::duration;

/// The page of the list that is shown.
type List = Remote<RelationshipList>;

pub(in crate::pages) fn page() -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let inside = SignedIn::from_context();
    let session = inside.session;
    let here = Here::from_context();
    let question = Question::new(here, session);
    let asked = derived(move || question.get().effective());
    let list = List::list(app, move || Some((question.moniker(), ListRelationships(asked.get()))));
    let may_count = move || inside.may(&OperationName::GetRelationshipOverview);
    let overview =
        Remote::new(app, move || may_count().then(|| (question.moniker(), GetRelationshipOverview)));
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    let forbidden =
        derived(move || list.failure().filter(|failure| matches!(failure.kind, FailureKind::Forbidden(_))));
    let panel = Panels::new(here);
    let changed = Callback::new(move |()| {
        list.reload();
        overview.reload();
    });
    view! {
        <PageHead title=l10n.text(ids::RELATIONSHIPS_TITLE) organization lead=l10n.text(ids::RELATIONSHIPS_LEAD)/>
        {dynamic(move || match forbidden.get() {
            Some(failure) => failed(failure, question, list),
            None => view! {
                {sometimes(move || overview.value().and_then(|overview| due_banner(&overview)))}
                {sometimes(move || added(question, list))}
                {sometimes(move || overview.value().map(|overview| figures::figures(&overview)))}
                {commands(question, list)}
                {chips::chips(question, chips::Names { list, overview })}
                {body(question, list, overview, panel)}
            }
            .into_any(),
        })}
        {panels(panel, changed)}
    }
    .into_any()
}

fn commands(question: Question, list: List) -> AnyView {
    let l10n = App::from_context().l10n;
    let refresh = l10n.text(ids::PRODUCTS_REFRESH);
    let count = move || match list.value() {
        Some(list) => l10n.now(ids::RELATIONSHIPS_COUNT, Args::new().count("count", list.relationships)),
        None => l10n.now(ids::RELATIONSHIPS_LOADING, Args::new()),
    };
    let asked = Signal::derive(move || question.get().query.search);
    let ask = move |search| question.ask(RelationshipQuery { search, ..question.query_now() }, true);
    view! {
        <div class="commands" part="commands">
            {way(OperationName::ListPartnerDirectory, Settings::FindPartner(Asked::default()), Icon::Add, ids::FIND_TITLE)}
            <button class="button button--subtle" type="button" aria-label=refresh on:click=move |_| list.reload()>
                <IconView icon=Icon::Refresh/>
                <span class="commands__label" aria-hidden="true">{refresh}</span>
            </button>
            {export::export_list(question)}
            {way(OperationName::ListReviews, Settings::Reviews, Icon::CheckmarkCircle, ids::REVIEWS_TITLE)}
            <p class="commands__count numeric" role="status">{count}</p>
            {search_box(l10n.text(ids::RELATIONSHIPS_SEARCH), asked, ask)}
            {filters::filters(question)}
            {sometimes(move || list.busy().then(|| view! { <div class="progress" aria-hidden="true"></div> }.into_any()))}
        </div>
    }
    .into_any()
}

/// The way to a page of which this one is the beginning, for who may go there.
fn way(operation: OperationName, page: Settings, icon: Icon, label: crate::l10n::MessageId) -> AnyView {
    let l10n = App::from_context().l10n;
    let inside = SignedIn::from_context();
    let page = StoredValue::new(page);
    let to = Signal::derive(move || inside.session.with(|of| Page::Settings(page.get_value()).of(&of.cloud)));
    sometimes(move || {
        inside.may(&operation).then(|| {
            view! {
                <Link class="button button--subtle" to=to>
                    <IconView icon=icon/>
                    <span class="commands__label">{l10n.text(label)}</span>
                </Link>
            }
            .into_any()
        })
    })
    .into_any()
}

/// That a partner was added just now: who comes from its invitation sees that it worked, and where it and the
/// receipt of the agreement are.
fn added(question: Question, list: List) -> Option<AnyView> {
    let asking = question.get();
    let (added, list) = (asking.added?, list.value()?);
    let l10n = App::from_context().l10n;
    let inside = SignedIn::from_context();
    let link = |page: Settings, text: Text| {
        let to = Page::Settings(page).of(&question.moniker());
        view! { <Link to>{text}</Link> }.into_any()
    };
    let told = match list.partners.items.iter().find(|group| group.partner.id == added) {
        Some(group) => {
            let name = super::partner_name::plain(&group.partner.name);
            let text =
                l10n.text_with(ids::RELATIONSHIPS_ADDED, move || Args::new().text("partner", name.clone()));
            view! { {text} }.into_any()
        }
        None => {
            let page = Settings::Partner { id: added, asked: Asked::default() };
            link(page, l10n.text(ids::RELATIONSHIPS_ADDED_ELSEWHERE))
        }
    };
    let receipt = (asking.agreed && inside.may(&OperationName::ListAcceptances)).then(|| {
        let page = Settings::Acceptances(Asked::one("own", "true"));
        link(page, l10n.text(ids::RELATIONSHIPS_ADDED_RECEIPT))
    });
    Some(
        view! { <MessageBar tone=Tone::Success><p class="message__text">{told}</p> {receipt}</MessageBar> }
            .into_any(),
    )
}

/// What the list comes to: each state has its own face.
#[derive(Clone, PartialEq)]
enum Face {
    Rows(Option<Failure>),
    /// There is nothing at all.
    Empty,
    /// Nothing is in force, but something was.
    NoneInForce,
    NoMatch,
    Failed(Failure),
}

fn face(question: Question, list: List, overview: Remote<RelationshipOverview>) -> Face {
    let failure = list.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    match (list.value(), failure) {
        (None, Some(failure)) => Face::Failed(failure),
        (Some(rows), failure) if rows.partners.items.is_empty() && !list.busy() => match failure {
            Some(failure) => Face::Failed(failure),
            None if question.get().query.is_filtered() => Face::NoMatch,
            None if overview.value().is_some_and(|overview| !overview.statuses.is_empty()) => {
                Face::NoneInForce
            }
            None => Face::Empty,
        },
        (_, stale) => Face::Rows(stale),
    }
}

fn body(question: Question, list: List, overview: Remote<RelationshipOverview>, panel: Panels) -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let face = derived(move || face(question, list, overview));
    let shows_rows = derived(move || face.with(|face| matches!(face, Face::Rows(_))));
    let who = move || session.with(|of| Args::new().text("organization", of.organization.name.clone()));
    let other = move || match face.get() {
        Face::Rows(None) => ().into_any(),
        Face::Rows(Some(failure)) => {
            let retry = Callback::new(move |()| again(&failure_kind(list), question, list));
            failure_bar(failure, Some(l10n.text(ids::RELATIONSHIPS_FAILED)), Some(retry))
        }
        Face::Failed(failure) => failed(failure, question, list),
        Face::NoMatch => {
            let (title, text) =
                (l10n.text(ids::PRODUCTS_NO_MATCH_TITLE), l10n.text(ids::RELATIONSHIPS_NO_MATCH));
            let clear = button("button", l10n.text(ids::PRODUCTS_FILTERS_CLEAR), move || question.clear());
            view! {
                <StateView picture=Picture::NoMatch title text=text.into_any()>
                    <div class="actions">{clear}</div>
                </StateView>
            }
            .into_any()
        }
        Face::NoneInForce => {
            let title = l10n.text(ids::RELATIONSHIPS_NONE_OPEN_TITLE);
            let text = l10n.text_with(ids::RELATIONSHIPS_NONE_OPEN, who).into_any();
            let all = button("button", l10n.text(ids::RELATIONSHIPS_SHOW_ALL), move || question.show_all());
            view! {
                <StateView picture=Picture::Empty title text><div class="actions">{all}</div></StateView>
            }
            .into_any()
        }
        Face::Empty => {
            let title = l10n.text(ids::RELATIONSHIPS_EMPTY_TITLE);
            let text = l10n.text_with(ids::RELATIONSHIPS_EMPTY, who).into_any();
            let find = Settings::FindPartner(Asked::default());
            view! {
                <StateView picture=Picture::Empty title text>
                    <div class="actions">
                        {way(OperationName::ListPartnerDirectory, find, Icon::Search, ids::FIND_TITLE)}
                        {way(OperationName::ListInvitations, Settings::Invitations, Icon::Open, ids::INVITATIONS_TITLE)}
                    </div>
                </StateView>
            }
            .into_any()
        }
    };
    view! {
        {dynamic(other)}
        {sometimes(move || shows_rows.get().then(|| view! {
            {table::table(question, list, panel)}
            {pager_in(list, partners, move |cursor| question.turn_to(cursor))}
        }).map(IntoAny::into_any))}
    }
    .into_any()
}

fn partners(list: &RelationshipList) -> &contract::Page<contract::PartnerGroup> {
    &list.partners
}

fn failure_kind(list: List) -> FailureKind {
    untrack(|| list.failure()).map_or(FailureKind::Server, |failure| failure.kind)
}

/// A cursor that is no longer good leads nowhere: the list is read from its beginning.
fn again(kind: &FailureKind, question: Question, list: List) {
    if *kind == FailureKind::Cursor {
        question.turn_to(None);
    } else {
        list.reload();
    }
}

fn failed(failure: Failure, question: Question, list: List) -> AnyView {
    let title = App::from_context().l10n.text(ids::RELATIONSHIPS_FAILED);
    let kind = failure.kind.clone();
    let retry = Callback::new(move |()| again(&kind, question, list));
    view! { <FailureState failure title moniker=question.moniker() retry/> }.into_any()
}
