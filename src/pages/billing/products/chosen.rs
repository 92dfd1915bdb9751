//! What can be done with the rows that are chosen.

use super::{List, Question};
use crate::{
    browser::clipboard,
    erase::{effect, sometimes},
    l10n::{Args, ids},
    pages::{export::EXPORT_ID, link::Link, search::SEARCH_ID},
    route::Page,
    state::{App, Chosen, Selection, SignedIn},
    ui::button,
};
use contract::OperationName;
use leptos::{prelude::*, task::spawn_local};

#[component]
pub(super) fn ChosenBar(question: Question, list: List) -> impl IntoView {
    let selection = Selection::from_context();
    effect(move || selection.follow(&question.get()));
    sometimes(move || (selection.count() > 0).then(|| bar(question, list, selection)))
}

fn bar(question: Question, list: List, selection: Selection) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let inside = SignedIn::from_context();
    let total = move || list.value().map_or(0, |page| page.total);
    let count = l10n.text_with(ids::PRODUCTS_CHOSEN, move || Args::new().count("count", selection.count()));
    // All of the page are chosen, and there is more.
    let offers_all = move || {
        let page = list.value();
        let all = |rows: &[contract::Subscription]| rows.iter().all(|row| selection.contains(&row.id));
        !selection.is_matching()
            && page.is_some_and(|page| page.total as usize > page.items.len() && all(&page.items))
    };
    let all_label =
        l10n.text_with(ids::PRODUCTS_CHOOSE_MATCHING, move || Args::new().count("count", total()));
    let choose_all = move || selection.choose_matching(question.get_now(), untrack(total));
    let copied = RwSignal::new(None::<bool>);
    let copy = move || {
        let Chosen::Rows(rows) = untrack(|| selection.chosen()) else { return };
        let ids: Vec<String> = rows.iter().map(|row| row.id.to_string()).collect();
        spawn_local(async move {
            copied.try_set(Some(clipboard::copy(&ids.join("\n")).await));
        });
    };
    let said = move || {
        copied.get().map(|done| l10n.now(if done { ids::COPY_DONE } else { ids::COPY_FAILED }, Args::new()))
    };
    // A part of the app has no page for it.
    let may = move || !app.view.is_part() && inside.may(&OperationName::CreateBulkChange);
    let to = Signal::derive(move || inside.session.with(|session| Page::NewBulkChange.of(&session.cloud)));
    let clear = move || {
        selection.clear();
        app.surface.focus(SEARCH_ID);
    };
    view! {
        <div class="chosen">
            <p class="numeric" role="status">{count} " " <span class="small">{said}</span></p>
            {sometimes(move || offers_all().then(|| button("button button--link", all_label, choose_all)))}
            {sometimes(move || may().then(|| view! {
                <Link class="button" to=to>{l10n.text(ids::PRODUCTS_CHOSEN_CHANGE)}</Link>
            }.into_any()))}
            {button("button", l10n.text(ids::EXPORT), move || app.surface.show_popover(EXPORT_ID))}
            {sometimes(move || (!selection.is_matching()).then(|| {
                button("button", l10n.text(ids::PRODUCTS_COPY_IDS), copy)
            }))}
            {button("button button--subtle", l10n.text(ids::PRODUCTS_CHOSEN_CLEAR), clear)}
        </div>
    }
    .into_any()
}
