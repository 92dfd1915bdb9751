//! A modal dialog: the browser's own, so that focus, Escape and the top layer are its business.

use super::{Icon, Text, icon_button};
use crate::browser::surface;
use crate::erase::effect;
use leptos::{ev, html, prelude::*};

/// How a dialog can be left without choosing.
pub enum Leave {
    /// It cannot: Escape does not close it.
    No,
    /// By Escape.
    Escape(Callback<()>),
    /// By Escape and by a button beside the title, which has this label: it is a panel at the side.
    Button(Callback<()>, Text),
}

/// A dialog that is open while `open` says so, small and centred or a panel at the side.
#[component]
pub fn Dialog(
    id: &'static str,
    open: Signal<bool>,
    title: Text,
    /// What is read out with the title.
    #[prop(optional)]
    texts: Vec<Text>,
    leave: Leave,
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    effect(move || {
        if let Some(dialog) = dialog.get() {
            surface::show_modal(&dialog, open.get());
        }
    });
    // A browser closes a dialog on a second Escape whatever the first was answered; then it opens again.
    let reopen = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            surface::show_modal(&dialog, open.get_untracked());
        }
    };
    let (class, close, label) = match leave {
        Leave::No => ("dialog", None, None),
        Leave::Escape(close) => ("dialog", Some(close), None),
        Leave::Button(close, label) => ("dialog dialog--panel", Some(close), Some(label)),
    };
    let cancel = move |event: ev::Event| {
        event.prevent_default();
        if let Some(close) = close {
            close.run(());
        }
    };
    let (title_id, text_id) = (format!("{id}-title"), format!("{id}-text"));
    let (labelled_by, described_by) = (title_id.clone(), (!texts.is_empty()).then(|| text_id.clone()));
    view! {
        <dialog
            class=class
            id=id
            part="dialog"
            node_ref=dialog
            aria-labelledby=labelled_by
            aria-describedby=described_by
            on:cancel=cancel
            on:close=reopen
        >
            <div class="dialog__head">
                <h2 id=title_id>{title}</h2>
                {label.zip(close).map(|(label, close)| {
                    icon_button("button button--subtle button--icon", Icon::Dismiss, label, move || close.run(()))
                })}
            </div>
            <div id=text_id>
                {texts.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
            </div>
            {children()}
        </dialog>
    }
}
