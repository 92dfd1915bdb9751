//! Language, theme and shortcuts, in the app bar of every page.

use crate::erase::effect;
use crate::{
    l10n::ids,
    state::{App, Theme},
    ui::{Icon, IconView, Popover, opener},
};
use leptos::prelude::*;

const THEME_ID: &str = "theme";

/// The language, by the system's own list. It shows what is in use, also after a choice that failed.
#[component]
pub(super) fn LocaleChoice() -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let select = NodeRef::<leptos::html::Select>::new();
    let choose = move |event| {
        app.preferences.choose_locale(event_target_value(&event));
    };
    effect(move || {
        let (locale, _) = (l10n.locale(), app.notice.get());
        if let Some(select) = select.get() {
            select.set_value(&locale);
        }
    });
    view! {
        <div class="app-bar__locale">
            <IconView icon=Icon::Translate/>
            <select aria-label=l10n.text(ids::LOCALE_LABEL) node_ref=select on:change=choose>
                {l10n.catalog().into_iter().map(|entry| {
                    view! { <option value=entry.tag.clone() lang=entry.tag>{entry.name}</option> }
                }).collect_view()}
            </select>
        </div>
    }
}

/// The theme, and whether there are shortcuts.
#[component]
pub(super) fn ThemeMenu() -> impl IntoView {
    let l10n = App::from_context().l10n;
    view! {
        {opener(
            "button button--subtle button--icon",
            Icon::Theme,
            l10n.text(ids::PREFERENCES_LABEL),
            THEME_ID.to_owned(),
        )}
        <Popover id=THEME_ID class="popover--end popover--narrow" label=l10n.text(ids::PREFERENCES_LABEL)>
            <ThemeChoices/>
        </Popover>
    }
}

#[component]
fn ThemeChoices() -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let choices = Theme::ALL.map(|theme| {
        let label = match theme {
            Theme::System => ids::THEME_SYSTEM,
            Theme::Light => ids::THEME_LIGHT,
            Theme::Dark => ids::THEME_DARK,
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="theme"
                    prop:checked=move || app.preferences.theme() == theme
                    on:change=move |_| app.preferences.set_theme(theme)
                />
                {l10n.text(label)}
            </label>
        }
    });
    view! {
        <fieldset class="popover__section">
            <legend>{l10n.text(ids::THEME_LABEL)}</legend>
            {choices.collect_view()}
        </fieldset>
        <div class="popover__section">
            <label class="choice">
                <input
                    type="checkbox"
                    role="switch"
                    prop:checked=move || app.preferences.has_shortcuts()
                    on:change=move |event| app.preferences.set_shortcuts(event_target_checked(&event))
                />
                {l10n.text(ids::SHORTCUTS_LABEL)}
            </label>
        </div>
    }
}
