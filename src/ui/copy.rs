//! A button that copies a text and says whether it did.

use super::{Icon, IconView, Text};
use crate::browser::{clipboard, timer};
use crate::erase::dynamic;
use leptos::{prelude::*, task::spawn_local};

const SHOWN_MS: u32 = 4_000;

/// Copies `value`. `label` names what is copied; `done` and `failed` are announced afterwards.
#[component]
pub fn CopyButton(#[prop(into)] value: Text, label: Text, done: Text, failed: Text) -> impl IntoView {
    let outcome = RwSignal::new(None::<bool>);
    let copy = move |_| {
        let value = value.get_untracked();
        spawn_local(async move {
            let copied = clipboard::copy(&value).await;
            outcome.try_set(Some(copied));
            timer::sleep(SHOWN_MS).await;
            outcome.try_set(None);
        });
    };
    let said = move || match outcome.get() {
        Some(true) => done.get(),
        Some(false) => failed.get(),
        None => String::new(),
    };
    let icon = move || if outcome.get() == Some(true) { Icon::Checkmark } else { Icon::Copy };
    view! {
        <button class="button button--subtle copy" type="button" aria-label=label title=label on:click=copy>
            {dynamic(move || view! { <IconView icon=icon() small=true/> }.into_any())}
        </button>
        <span class="small" role="status">{said}</span>
    }
}
