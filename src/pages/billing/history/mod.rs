//! What was changed in Billing (row N7).

use leptos::prelude::*;

#[component]
pub(in crate::pages) fn HistoryPage() -> impl IntoView {}
