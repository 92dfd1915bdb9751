//! The one link: to a typed route, with the base in front.

use super::Here;
use crate::{route::Route, state::App};
use leptos::{ev, prelude::*};

/// A link to a page of the app.
#[component]
pub(super) fn Link(
    #[prop(into)] to: Signal<Route>,
    #[prop(optional)] class: &'static str,
    /// The value of `aria-current` when this is where the user is.
    #[prop(optional, into)]
    current: Signal<Option<&'static str>>,
    children: Children,
) -> impl IntoView {
    let app = App::from_context();
    let here = Here::from_context();
    // The router would follow the link too, but only a page of its `<Routes>` tells it to write the
    // address, and those cost more bytes than `route` (ARCHITECTURE.md, "Known quirks").
    let follow = move |event: ev::MouseEvent| {
        let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.button() == 0 && !elsewhere {
            event.prevent_default();
            here.go(&to.get_untracked());
        }
    };
    // What stands only in memory has no address that could be opened elsewhere.
    let in_memory = app.view.is_part();
    let press = move |event: ev::KeyboardEvent| {
        if in_memory && event.key() == "Enter" {
            event.prevent_default();
            here.go(&to.get_untracked());
        }
    };
    view! {
        <a
            class=class
            href=move || (!in_memory).then(|| app.href(&to.get()))
            role=in_memory.then_some("link")
            tabindex=in_memory.then_some("0")
            on:keydown=press
            aria-current=move || current.get()
            on:click=follow
        >
            {children()}
        </a>
    }
}
