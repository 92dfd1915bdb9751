//! Grey bones where something will be. The words are elsewhere: these are hidden from assistive tools.

use leptos::prelude::*;

/// Rows of a table.
#[component]
pub fn SkeletonRows(rows: usize, columns: usize) -> impl IntoView {
    let cells =
        move || (0..columns).map(|_| view! { <td><span class="skeleton"></span></td> }).collect_view();
    (0..rows).map(|_| view! { <tr aria-hidden="true">{cells()}</tr> }).collect_view()
}

/// Lines of a card.
#[component]
pub fn SkeletonLines(lines: usize) -> impl IntoView {
    (0..lines).map(|_| view! { <span class="skeleton"></span> }).collect_view()
}
