//! A letter to the reseller, in the language that the reseller reads and not the one that is shown here.

use crate::{
    erase::{dynamic, effect},
    l10n::{Args, ids, without_isolation},
    pages::settings::partner_name,
    state::{App, SignedIn},
    ui::{CopyButton, button},
};
use contract::{ExitChecklist, url::percent_encode};
use leptos::{prelude::*, task::spawn_local};

/// The letter in a language: its tag, and the text once it is there.
#[derive(Clone, PartialEq)]
enum Letter {
    Loading,
    Written(String, String),
    Failed,
}

pub(super) fn letter(of: &ExitChecklist) -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let reseller = StoredValue::new(partner_name::plain(&of.reseller.name));
    let language = RwSignal::new(untrack(|| l10n.locale()));
    let letter = RwSignal::new(Letter::Loading);
    let asked = StoredValue::new(0_u32);
    let again = Trigger::new();
    effect(move || {
        again.track();
        let tag = language.get();
        asked.update_value(|asked| *asked += 1);
        let mine = asked.get_value();
        letter.set(Letter::Loading);
        let args = session.with(|session| {
            let organization = &session.organization;
            Args::new()
                .text("organization", organization.name.clone())
                .text("tenant", organization.id.to_string())
                .text("reseller", reseller.get_value())
        });
        spawn_local(async move {
            let text = l10n.in_locale(&tag, ids::ENDING_LETTER, &args).await;
            // A slow answer does not take the place of a later choice.
            if asked.try_get_value() == Some(mine) {
                let written = |text: String| Letter::Written(tag, without_isolation(&text));
                letter.try_set(text.map_or(Letter::Failed, written));
            }
        });
    });
    let options = l10n.catalog().into_iter().map(|entry| {
        let selected = entry.tag == language.get_untracked();
        view! { <option value=entry.tag.clone() lang=entry.tag.clone() selected=selected>{entry.name}</option> }
    });
    let choose = move |event| language.set(event_target_value(&event));
    view! {
        <section class="card card--wide" aria-labelledby="letter">
            <h2 id="letter">{l10n.text(ids::ENDING_LETTER_TITLE)}</h2>
            <label class="field">
                <span class="field__label">{l10n.text(ids::ENDING_LETTER_LANGUAGE)}</span>
                <select class="input" on:change=choose>{options.collect_view()}</select>
            </label>
            <div aria-live="polite">{dynamic(move || written(letter.get(), again))}</div>
        </section>
    }
    .into_any()
}

fn written(letter: Letter, again: Trigger) -> AnyView {
    let l10n = App::from_context().l10n;
    let (tag, text) = match letter {
        Letter::Loading => {
            return view! { <p class="muted">{l10n.text(ids::ENDING_LETTER_LOADING)}</p> }.into_any();
        }
        Letter::Failed => {
            let retry = button("button", l10n.text(ids::FAILURE_RETRY), move || again.notify());
            return view! { <p>{l10n.text(ids::ENDING_LETTER_FAILED)}</p> {retry} }.into_any();
        }
        Letter::Written(tag, text) => (tag, text),
    };
    let mail = format!("mailto:?body={}", percent_encode(&text));
    view! {
        <blockquote class="letter" lang=tag>{text.clone()}</blockquote>
        <p>
            <CopyButton
                value=Signal::stored(text)
                label=l10n.text(ids::DENIAL_ASK_COPY)
                done=l10n.text(ids::COPY_DONE)
                failed=l10n.text(ids::COPY_FAILED)
            />
            " "
            <a href=mail>{l10n.text(ids::DENIAL_ASK_MAIL)}</a>
        </p>
    }
    .into_any()
}
