//! A state in one word, with an icon: never by colour alone.

use super::{Icon, IconView, Text};
use leptos::prelude::*;

/// A badge; `tone` is a modifier of the `badge` class, empty for neutral.
#[component]
pub fn StatusBadge(#[prop(into)] tone: &'static str, icon: Icon, label: Text) -> AnyView {
    view! {
        <span class=format!("badge {tone}")>
            <IconView icon=icon small=true/>
            {label}
        </span>
    }
    .into_any()
}
