//! Views: lists as somebody wants to find them again, those that everybody has and those that were saved (row N1).

use super::{Question, columns::Column};
use crate::{
    erase::{dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    pages::{failure_view::failure_bar, link::Link},
    route::Page,
    state::{App, Views},
    ui::{Icon, IconView, Popover, busy_button, button, icon_button},
};
use contract::{
    PartnerFilter, PurchaseChannel, SavedView, SavedViewList, SavedViewRequest, SubscriptionQuery,
    saved_view::MAX_NAME,
    url::{read_query, write_query},
};
use leptos::{ev, prelude::*};

const VIEWS_ID: &str = "views";
const NAME_ID: &str = "view-name";
/// Days that count as soon.
const SOON: u16 = 30;

#[component]
pub(super) fn SavedViews(question: Question) -> impl IntoView {
    let l10n = App::from_context().l10n;
    view! {
        <button class="button button--subtle" type="button" popovertarget=VIEWS_ID title=l10n.text(ids::VIEWS)>
            <IconView icon=Icon::Bookmark/>
            <span class="commands__label">{l10n.text(ids::VIEWS)}</span>
        </button>
        <Popover id=VIEWS_ID label=l10n.text(ids::VIEWS)>{menu(question)}</Popover>
    }
}

/// Views that need no saving.
fn presets() -> [(MessageId, SubscriptionQuery); 4] {
    let all = SubscriptionQuery::default();
    [
        (ids::VIEWS_ALL, all.clone()),
        (
            ids::PRODUCTS_FILTER_PARTNER_WITHOUT,
            SubscriptionQuery { partner: Some(PartnerFilter::Without), ..all.clone() },
        ),
        (ids::VIEWS_SOON, SubscriptionQuery { renews_within: Some(SOON), ..all.clone() }),
        (ids::VIEWS_RESELLER, SubscriptionQuery { channel: Some(PurchaseChannel::Reseller), ..all }),
    ]
}

/// Made when the menu is first opened, and the views are fetched then.
fn menu(question: Question) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let views = Views::new(app, Signal::stored(true));
    let presets = presets().map(|(label, query)| {
        let text = l10n.text(label);
        link(question, query, text)
    });
    let saved = move || match views.of(&SavedViewList::Subscriptions) {
        Some(saved) => saved.into_iter().map(|view| entry(question, views, view)).collect_view().into_any(),
        None => ().into_any(),
    };
    let failed =
        move || views.failure().map(|failure| failure_bar(failure, Some(l10n.text(ids::VIEWS_FAILED)), None));
    view! {
        <div class="popover__section">{presets.into_iter().collect_view()}</div>
        <div class="popover__section">
            <p class="popover__title">{l10n.text(ids::VIEWS_SAVED)}</p>
            {dynamic(saved)}
            {save_form(question, views)}
            {sometimes(failed)}
        </div>
    }
    .into_any()
}

fn link(question: Question, query: SubscriptionQuery, text: Signal<String>) -> AnyView {
    let is_current = query.filter_pairs();
    let current = Signal::derive(move || (question.get().filter_pairs() == is_current).then_some("true"));
    let to = Page::Products(query).of(&question.moniker());
    view! { <Link class="menu-item" to=to current=current>{text}</Link> }.into_any()
}

fn entry(question: Question, views: Views, view: SavedView) -> AnyView {
    let app = App::from_context();
    let App { l10n, surface, .. } = app;
    let SavedView { id, name, query, columns, .. } = view;
    let pairs = read_query(&query);
    let query =
        SubscriptionQuery::from_address(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let text = Signal::stored(name.clone());
    let show = move || {
        app.preferences.set_columns(columns.clone());
        app.surface.hide_popover();
        question.ask(query.clone(), false);
    };
    let label = l10n.text_with(ids::VIEWS_DELETE, move || Args::new().text("name", name.clone()));
    let delete = move || {
        views.delete(id.clone(), move || {
            surface.focus(NAME_ID);
        })
    };
    view! {
        <div class="arrange">
            {button("menu-item", text, show)}
            {icon_button("button button--subtle button--icon", Icon::Dismiss, label, delete)}
        </div>
    }
    .into_any()
}

/// Saves the list as it is. A name that is there already is saved anew.
fn save_form(question: Question, views: Views) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let name = RwSignal::new(String::new());
    let save = move || {
        let wanted = name.get_untracked().trim().to_owned();
        if wanted.is_empty() {
            app.surface.focus(NAME_ID);
            return;
        }
        let same = untrack(|| views.of(&SavedViewList::Subscriptions)).unwrap_or_default().into_iter();
        let same = same
            .map(|view| (view.name.to_lowercase(), view.id))
            .find(|(one, _)| *one == wanted.to_lowercase());
        let Some(id) = same.map(|(_, id)| id).or_else(|| views.new_id()) else { return };
        let pairs = question.get_now().filter_pairs();
        let query = write_query(pairs.iter().map(|(name, value)| (*name, value.as_str())));
        let columns = untrack(|| Column::shown(app)).into_iter().map(|column| column.as_str().to_owned());
        let list = SavedViewList::Subscriptions;
        let view = SavedViewRequest { list, name: wanted, query, columns: columns.collect() };
        views.save(id, view, move || drop(name.try_set(String::new())));
    };
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        save();
    };
    view! {
        <form class="arrange" on:submit=submit>
            <input
                class="input"
                id=NAME_ID
                aria-label=l10n.text(ids::VIEWS_NAME)
                placeholder=l10n.text(ids::VIEWS_NAME)
                maxlength=MAX_NAME
                autocomplete="off"
                prop:value=name
                on:input=move |event| name.set(event_target_value(&event))
            />
            {busy_button("button", l10n.text(ids::VIEWS_SAVE), Signal::derive(move || views.busy()), save)}
        </form>
    }
    .into_any()
}
