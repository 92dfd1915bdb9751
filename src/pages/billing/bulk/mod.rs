//! Many partners of record changed at once (row N4).

use contract::BulkChangeId;
use leptos::prelude::*;

#[component]
pub(in crate::pages) fn BulkChangesPage() -> impl IntoView {}

#[component]
pub(in crate::pages) fn NewBulkChangePage() -> impl IntoView {}

#[component]
pub(in crate::pages) fn BulkChangePage(id: BulkChangeId) -> impl IntoView {
    let _ = id;
}
