//! The command bar: refresh, how many, search, filters.

use super::{List, Question, arrange::Arrange, export::Export, filters::Filters, views::SavedViews};
use crate::erase::{derived, effect, sometimes};
use crate::{
    browser::{keyboard, timer},
    l10n::{Args, ids},
    pages::link::Link,
    route::Route,
    state::{App, SignedIn},
    ui::{Icon, IconView},
};
use contract::{OperationName, SubscriptionQuery, subscription_query::MAX_SEARCH};
use leptos::{ev, prelude::*, task::spawn_local};

/// The search field: it has the focus when filters were cleared.
pub(super) const SEARCH_ID: &str = "search";
/// How long typing must rest before the list is asked.
const TYPING_RESTS_MS: u32 = 250;

#[component]
pub(super) fn Commands(question: Question, list: List) -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let inside = SignedIn::from_context();
    let busy = move || list.busy();
    let count = move || match (busy(), list.value()) {
        (true, None) => l10n.now(ids::PRODUCTS_LOADING, Args::new()),
        (true, Some(_)) => l10n.now(ids::PRODUCTS_REFRESHING, Args::new()),
        (false, Some(page)) => l10n.now(ids::PRODUCTS_COUNT, Args::new().count("count", page.total)),
        (false, None) => String::new(),
    };
    let refresh = l10n.text(ids::PRODUCTS_REFRESH);
    let may_buy = move || {
        let capabilities = inside.capabilities.value();
        capabilities.is_some_and(|all| all.access(&OperationName::PlaceOrder).is_allowed())
    };
    let catalogue = Signal::derive(move || inside.session.with(|session| Route::catalogue(&session.cloud)));
    let add = move || {
        (may_buy() && !app.view.is_part()).then(|| {
            view! {
                <Link class="button button--subtle" to=catalogue>
                    <IconView icon=Icon::Add/>
                    <span class="commands__label">{l10n.text(ids::PRODUCTS_ADD)}</span>
                </Link>
            }
            .into_any()
        })
    };
    view! {
        <div class="commands" part="commands">
            {sometimes(add)}
            <button class="button button--subtle" type="button" aria-label=refresh on:click=move |_| list.reload()>
                <IconView icon=Icon::Refresh/>
                <span class="commands__label" aria-hidden="true">{refresh}</span>
            </button>
            <Export question/>
            <SavedViews question/>
            <p class="commands__count numeric" role="status">{count}</p>
            <Search question/>
            <Filters question/>
            <Arrange question/>
            {sometimes(move || busy().then(|| view! { <div class="progress" aria-hidden="true"></div> }.into_any()))}
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
