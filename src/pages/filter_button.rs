//! What opens the filters of a list, and says how many are active.

use crate::{
    erase::{Derived, sometimes},
    l10n::{Args, ids},
    state::App,
    ui::{Icon, IconView},
};
use leptos::prelude::*;

/// The popover that the filters are in; a page has one.
pub(super) const FILTERS_ID: &str = "filters";

/// The button, with how many filters are active.
pub(super) fn filter_button(count: Derived<u32>) -> AnyView {
    let l10n = App::from_context().l10n;
    let words = move || {
        let text =
            l10n.text_with(ids::PRODUCTS_FILTERS_ACTIVE, move || Args::new().count("count", count.get()));
        view! {
            <span class="count" aria-hidden="true">{move || count.get()}</span>
            <span class="visually-hidden">{text}</span>
        }
        .into_any()
    };
    view! {
        <button class="button button--subtle commands__end" type="button" popovertarget=FILTERS_ID>
            <IconView icon=Icon::Filter/>
            {l10n.text(ids::PRODUCTS_FILTERS)}
            {sometimes(move || (count.get() > 0).then(words))}
        </button>
    }
    .into_any()
}
