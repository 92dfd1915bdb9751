//! The command bar: refresh, how many, search, filters.

use super::{Question, filters::Filters};
use crate::erase::{derived, sometimes};
use crate::{
    l10n::{Args, ids},
    pages::billing::search::search_field,
    state::{App, Phase, ProductList},
    ui::{Icon, IconView},
};
use contract::SubscriptionQuery;
use leptos::prelude::*;

#[component]
pub(super) fn Commands(question: Question, list: ProductList) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let busy = move || list.phase() != Phase::Idle;
    let count = move || match (list.phase(), list.rows()) {
        (Phase::First, _) => l10n.now(ids::PRODUCTS_LOADING, Args::new()),
        (Phase::Refreshing, _) => l10n.now(ids::PRODUCTS_REFRESHING, Args::new()),
        (_, Some(rows)) => l10n.now(ids::PRODUCTS_COUNT, Args::new().count("count", rows.total)),
        (_, None) => String::new(),
    };
    let refresh = l10n.text(ids::PRODUCTS_REFRESH);
    let asked = derived(move || question.get().search);
    let ask = move |search| question.ask(SubscriptionQuery { search, ..question.get_now() }, true);
    view! {
        <div class="commands" part="commands">
            <button class="button button--subtle" type="button" aria-label=refresh on:click=move |_| list.refresh()>
                <IconView icon=Icon::Refresh/>
                <span class="commands__label" aria-hidden="true">{refresh}</span>
            </button>
            <p class="commands__count numeric" role="status">{count}</p>
            {search_field(l10n.text(ids::PRODUCTS_SEARCH), asked, Callback::new(ask))}
            <Filters question/>
            {sometimes(move || busy().then(|| view! { <div class="progress" aria-hidden="true"></div> }).map(IntoAny::into_any))}
        </div>
    }
}
