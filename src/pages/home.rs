//! Where a cloud begins: what needs attention, and the ways to it.

use leptos::prelude::*;

#[component]
pub(in crate::pages) fn HomePage() -> impl IntoView {}
