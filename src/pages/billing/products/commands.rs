//! The command bar: refresh, how many, search, filters.

use super::{Question, filters::Filters};
use crate::erase::{derived, effect, sometimes};
use crate::{
    browser::{keyboard, timer},
    l10n::{Args, ids},
    state::{App, Phase, ProductList},
    ui::{Icon, IconView},
};
use contract::{SubscriptionQuery, subscription_query::MAX_SEARCH};
use leptos::{ev, prelude::*, task::spawn_local};

/// The search field: it has the focus when filters were cleared.
pub(super) const SEARCH_ID: &str = "search";
/// How long typing must rest before the list is asked.
const TYPING_RESTS_MS: u32 = 250;

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
    view! {
        <div class="commands" part="commands">
            <button class="button button--subtle" type="button" aria-label=refresh on:click=move |_| list.refresh()>
                <IconView icon=Icon::Refresh/>
                <span class="commands__label" aria-hidden="true">{refresh}</span>
            </button>
            <p class="commands__count numeric" role="status">{count}</p>
            <Search question/>
            <Filters question/>
            {sometimes(move || busy().then(|| view! { <div class="progress" aria-hidden="true"></div> }).map(IntoAny::into_any))}
        </div>
    }
}

/// Search as you type: the address follows when typing rests, and the field follows the address.
#[component]
fn Search(question: Question) -> impl IntoView {
    let App { l10n, preferences, surface, .. } = App::from_context();
    let asked = derived(move || question.get().search);
    let typed = RwSignal::new(asked.get_untracked());
    let keystrokes = StoredValue::new(0_u32);
    // Whatever changed the address otherwise (a chip, Back) also changes the field.
    effect(move || typed.set(asked.get()));
    let ask = move || {
        let search = typed.get_untracked();
        if search != asked.get_untracked() {
            question.ask(SubscriptionQuery { search, ..question.get_now() }, true);
        }
    };
    let on_input = move |event| {
        typed.set(event_target_value(&event));
        keystrokes.update_value(|count| *count += 1);
        let mine = keystrokes.get_value();
        spawn_local(async move {
            timer::sleep(TYPING_RESTS_MS).await;
            if keystrokes.try_get_value() == Some(mine) {
                ask();
            }
        });
    };
    let on_key = move |event: ev::KeyboardEvent| {
        if event.key() == "Enter" {
            ask();
        }
    };
    let slash = window_event_listener(ev::keydown, move |event| {
        if event.key() == "/" && preferences.has_shortcuts_now() && keyboard::is_shortcut(&event, surface) {
            event.prevent_default();
            surface.focus_and_show(SEARCH_ID);
        }
    });
    on_cleanup(move || slash.remove());
    let label = l10n.text(ids::PRODUCTS_SEARCH);
    view! {
        <search class="search">
            <label class="visually-hidden" for=SEARCH_ID>{label}</label>
            <IconView icon=Icon::Search small=true/>
            <input
                class="input"
                id=SEARCH_ID
                type="search"
                placeholder=label
                autocomplete="off"
                spellcheck="false"
                maxlength=MAX_SEARCH
                aria-keyshortcuts=move || preferences.has_shortcuts().then_some("/")
                prop:value=typed
                on:input=on_input
                on:keydown=on_key
            />
            <kbd class="search__hint" aria-hidden="true" hidden=move || !preferences.has_shortcuts()>"/"</kbd>
        </search>
    }
}
