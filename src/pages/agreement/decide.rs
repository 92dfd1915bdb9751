//! What stands between a document and a decision: the box that must be ticked, and what is missing.

use super::document::Reading;
use crate::{
    erase::effect,
    l10n::{L10n, MessageId, ids},
    ui::Text,
};
use contract::Sha256;
use leptos::prelude::*;

/// The box. What was ticked is one document: another one has to be ticked anew.
#[derive(Clone, Copy)]
pub(super) struct Tick {
    reading: Reading,
    ticked: RwSignal<Option<Sha256>>,
}

impl Tick {
    /// Not ticked: nothing is, before somebody does.
    pub(super) fn new(reading: Reading) -> Self {
        Self { reading, ticked: RwSignal::new(None) }
    }

    /// Whether what is on screen is ticked, followed.
    fn is_set(self) -> bool {
        let shown = self.reading.document().map(|document| document.sha256.clone());
        shown.is_some() && self.ticked.get() == shown
    }

    /// What is missing, followed.
    pub(super) fn obstacle(self) -> Option<MessageId> {
        self.reading.obstacle().or_else(|| (!self.is_set()).then_some(ids::AGREEMENT_TICK_FIRST))
    }

    /// The box with its statement. It can be ticked once the document is there, not only once it was read to its
    /// end: how far it was is noted, and who cannot scroll can read.
    pub(super) fn view(self, l10n: L10n, statement: MessageId) -> AnyView {
        let blocked = move || self.reading.obstacle().is_some();
        let tick = move |event| {
            let is_on = event_target_checked(&event) && !untrack(blocked);
            let shown = untrack(|| self.reading.document());
            self.ticked.set(shown.filter(|_| is_on).map(|document| document.sha256.clone()));
        };
        view! {
            <label class="choice decide__tick">
                <input
                    type="checkbox"
                    prop:checked=move || self.is_set()
                    prop:disabled=blocked
                    on:change=tick
                />
                <span>{l10n.text(statement)}</span>
            </label>
        }
        .into_any()
    }
}

/// Sends again when the document is there anew: its challenge belongs to the session, and that has just begun.
pub(super) fn once_anew(reading: Reading, send: impl Fn() + 'static) -> impl Fn() + Copy + Send + Sync {
    let waiting = RwSignal::new(None::<Option<i64>>);
    effect(move || {
        let now = reading.fetched_at();
        if waiting.get().is_some_and(|before| before != now) {
            waiting.set(None);
            send();
        }
    });
    move || waiting.set(Some(untrack(|| reading.fetched_at())))
}

/// A button that says why it does nothing, to who cannot see that it is grey, too.
pub(in crate::pages) fn button_with_reason(
    class: &'static str,
    label: Text,
    id: &'static str,
    reason: Signal<Option<String>>,
    press: impl Fn() + 'static,
) -> AnyView {
    let press = move |_| {
        if reason.with_untracked(Option::is_none) {
            press();
        }
    };
    view! {
        <button
            class=class
            type="button"
            aria-disabled=move || reason.with(Option::is_some).then_some("true")
            aria-describedby=id
            on:click=press
        >
            {label}
        </button>
    }
    .into_any()
}
