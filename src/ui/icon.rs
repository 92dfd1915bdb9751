//! Icons: decoration beside a text, never instead of one.

pub use super::icon_paths::Icon;

use super::icon_paths::path;
use leptos::prelude::*;

/// An icon, 20 px, or 16 px when small.
#[component]
pub fn IconView(icon: Icon, #[prop(optional)] small: bool) -> AnyView {
    view! {
        <svg class=if small { "icon icon--small" } else { "icon" } viewBox="0 0 20 20" aria-hidden="true">
            <path d=path(icon)></path>
        </svg>
    }
    .into_any()
}

/// The app's mark.
#[component]
pub fn Logo() -> AnyView {
    view! {
        <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 0h12a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6V6a6 6 0 0 1 6-6zm3.500 6.500a5.500 5.500 0 1 0 2.500 10.400 5.500 5.500 0 1 0 0-9.800 5.500 5.500 0 0 0-2.500-.6zm0 2q.4 0 .7.1a5.500 5.500 0 0 0 0 6.800 3.500 3.500 0 1 1-.7-6.900zm5 0a3.500 3.500 0 1 1-.7 6.900 5.500 5.500 0 0 0 0-6.800q.3-.1.700-.1zM12 9.600a3.500 3.500 0 0 1 0 4.800 3.500 3.500 0 0 1 0-4.800z"></path>
        </svg>
    }
    .into_any()
}
