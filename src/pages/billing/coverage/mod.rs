//! Partner coverage: which partners stand on which products (row N8).

use leptos::prelude::*;

#[component]
pub(in crate::pages) fn CoveragePage() -> impl IntoView {}
