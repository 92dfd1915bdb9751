//! The search field of a list.

use crate::{
    browser::{keyboard, timer},
    erase::effect,
    state::App,
    ui::{Icon, IconView, Text},
};
use contract::subscription_query::MAX_SEARCH;
use leptos::{ev, prelude::*, task::spawn_local};

/// The field: it has the focus when filters were cleared.
pub(super) const SEARCH_ID: &str = "search";
/// How long typing must rest before the list is asked.
const TYPING_RESTS_MS: u32 = 250;

/// Searches as one types: `ask` hears when typing rests, and the field follows what was `asked`.
pub(super) fn search_box(
    label: Text,
    asked: impl Into<Signal<String>>,
    ask: impl Fn(String) + Send + Sync + 'static,
) -> AnyView {
    field(label, asked.into(), StoredValue::new(Box::new(ask)))
}

fn field(label: Text, asked: Signal<String>, ask: StoredValue<Box<dyn Fn(String) + Send + Sync>>) -> AnyView {
    let App { preferences, surface, .. } = App::from_context();
    let typed = RwSignal::new(asked.get_untracked());
    let keystrokes = StoredValue::new(0_u32);
    // Whatever changed the address otherwise (a chip, Back) also changes the field.
    effect(move || typed.set(asked.get()));
    let ask = move || {
        let search = typed.get_untracked();
        if search != asked.get_untracked() {
            ask.with_value(|ask| ask(search));
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
    .into_any()
}
