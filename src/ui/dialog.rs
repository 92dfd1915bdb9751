//! A modal dialog: the browser's own, so that focus, Escape and the top layer are its business.

use super::Text;
use crate::browser::document;
use crate::erase::effect;
use leptos::{ev, html, prelude::*};

/// A small centred dialog that is open while `open` says so: Escape does not close it.
#[component]
pub fn Dialog(
    id: &'static str,
    open: Signal<bool>,
    title: Text,
    text: Text,
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    effect(move || {
        if let Some(dialog) = dialog.get() {
            document::show_modal(&dialog, open.get());
        }
    });
    // A browser closes a dialog on a second Escape whatever the first was answered; then it opens again.
    let reopen = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            document::show_modal(&dialog, open.get_untracked());
        }
    };
    let (title_id, text_id) = (format!("{id}-title"), format!("{id}-text"));
    let (labelled_by, described_by) = (title_id.clone(), text_id.clone());
    view! {
        <dialog
            class="dialog"
            id=id
            node_ref=dialog
            aria-labelledby=labelled_by
            aria-describedby=described_by
            on:cancel=|event: ev::Event| event.prevent_default()
            on:close=reopen
        >
            <h2 id=title_id>{title}</h2>
            <p id=text_id>{text}</p>
            {children()}
        </dialog>
    }
}
