//! A message about the state of what stands beneath it.

use super::{Icon, IconView};
use leptos::prelude::*;

/// How grave it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Worth knowing.
    Info,
    /// Done.
    Success,
    /// Needs attention.
    Warning,
    /// Failed. Announced at once.
    Danger,
}

/// A message bar; its children are the text and what can be done.
#[component]
pub fn MessageBar(tone: Tone, children: Children) -> impl IntoView {
    let (class, icon, role) = match tone {
        Tone::Info => ("message", Icon::Info, "status"),
        Tone::Success => ("message message--success", Icon::CheckmarkCircle, "status"),
        Tone::Warning => ("message message--warning", Icon::Warning, "status"),
        Tone::Danger => ("message message--danger", Icon::ErrorCircle, "alert"),
    };
    view! {
        <div class=class role=role part="message">
            <IconView icon=icon/>
            {children()}
        </div>
    }
}
