//! A panel that opens under its button: the browser's own popover, closed by Escape or a click beside it.

use super::Text;
use crate::erase::sometimes;
use leptos::{ev, prelude::*};

/// The panel; a button opens it by `popovertarget`. Its children are made when it first opens.
#[component]
pub fn Popover(
    #[prop(into)] id: String,
    label: Text,
    #[prop(optional)] class: &'static str,
    children: ChildrenFn,
) -> impl IntoView {
    let opened = RwSignal::new(false);
    let opening = move |_: ev::Event| opened.set(true);
    view! {
        <div class=format!("popover {class}") id=id popover="auto" role="dialog" aria-label=label on:beforetoggle=opening>
            {sometimes(move || opened.get().then(|| children()).map(IntoAny::into_any))}
        </div>
    }
}
