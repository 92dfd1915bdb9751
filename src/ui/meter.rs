//! A thin bar for a part of a whole. The numbers stand beside it as text.

use leptos::prelude::*;

/// `part` of `whole`; a part beyond the whole is marked.
#[component]
pub fn Meter(part: u32, whole: u32) -> AnyView {
    let over = part > whole;
    view! {
        <meter
            class=if over { "meter meter--over" } else { "meter" }
            min="0"
            max=whole.max(1)
            value=part.min(whole)
            aria-hidden="true"
        ></meter>
    }
    .into_any()
}
