//! How far it is: rows that are being added, rows that are being made.

use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    pages::{
        Here,
        failure_view::{RequestIdLine, failure_bar, failure_text},
    },
    state::{App, Failure, Task, Work},
    ui::{MessageBar, Text, Tone, button},
};
use contract::Moniker;
use leptos::prelude::*;

/// A bar with its numbers beneath. Those are no status: a screen reader would say each of them.
pub(super) fn bar(text: MessageId, done: Signal<u32>, total: Signal<u32>) -> AnyView {
    let l10n = App::from_context().l10n;
    let args = move || Args::new().count("done", done.get()).count("total", total.get());
    let text: Text = l10n.text_with(text, args);
    view! {
        <div class="bulk__progress">
            <progress max=move || total.get().max(1) value=move || done.get() aria-label=text></progress>
            <p class="numeric" aria-hidden="true">{text}</p>
        </div>
    }
    .into_any()
}

/// That an answer is missing; it goes on by itself.
pub(super) fn trouble(failure: Failure) -> AnyView {
    let l10n = App::from_context().l10n;
    let request_id = failure.request_id.clone();
    view! {
        <MessageBar tone=Tone::Warning>
            <div class="message__text">
                <p class="message__title">{l10n.text(ids::BULK_TROUBLE)}</p>
                {failure_text(failure)}
                <RequestIdLine request_id/>
                <p>{l10n.text(ids::BULK_TROUBLE_TEXT)}</p>
            </div>
        </MessageBar>
    }
    .into_any()
}

/// The rows of a new one being added, or why they cannot.
pub(super) fn filling(app: App, moniker: Moniker) -> AnyView {
    let l10n = app.l10n;
    let here = Here::from_context();
    let of = moniker.clone();
    let work = derived(move || app.bulk.filling(&of));
    let total = Signal::derive(move || match work.get() {
        Some(Work { task: Task::Fill(total), .. }) => total,
        _ => 0,
    });
    let done = Signal::derive(move || {
        work.with(|work| work.as_ref()?.at.as_ref().map(|at| at.counts.total())).unwrap_or_default()
    });
    let failure = derived(move || work.with(|work| work.as_ref()?.failure().cloned()));
    let waiting = derived(move || work.with(|work| work.as_ref()?.trouble.clone()));
    let moniker = StoredValue::new(moniker);
    let again = Callback::new(move |()| moniker.with_value(|moniker| app.bulk.fill_again(moniker)));
    let give_up = move || {
        moniker.with_value(|moniker| app.bulk.give_up_filling(moniker));
        here.to_heading();
    };
    dynamic(move || match failure.get() {
        Some(failure) => view! {
            {failure_bar(failure, Some(l10n.text(ids::BULK_FILLING_FAILED)), Some(again))}
            {button("button", l10n.text(ids::BULK_FILLING_DROP), give_up)}
        }
        .into_any(),
        None => view! {
            {bar(ids::BULK_FILLING, done, total)}
            {sometimes(move || waiting.get().map(trouble))}
        }
        .into_any(),
    })
    .into_any()
}
