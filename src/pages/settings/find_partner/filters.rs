//! What narrows the directory: words, a place, a size, a service.

use super::{Asking, Question, words};
use crate::{
    browser::timer,
    erase::effect,
    l10n::{MessageId, ids},
    pages::search::search_box,
    state::App,
};
use contract::{OrganizationSize, PartnerService, subscription_query::MAX_SEARCH};
use leptos::{prelude::*, task::spawn_local};

/// How long typing must rest before the directory is asked.
const TYPING_RESTS_MS: u32 = 250;

pub(super) fn filters(asking: Asking) -> AnyView {
    let l10n = App::from_context().l10n;
    let asked = Signal::derive(move || asking.now.with(|question| question.search.clone()));
    let sizes =
        OrganizationSize::KNOWN.iter().filter_map(|size| Some((size.to_string(), words::size(size)?)));
    let services =
        PartnerService::KNOWN.iter().filter_map(|one| Some((one.to_string(), words::service(one)?)));
    let size = |question: &Question| question.size.as_ref().map(ToString::to_string);
    let service = |question: &Question| question.service.as_ref().map(ToString::to_string);
    view! {
        <div class="find__filters">
            {search_box(l10n.text(ids::FIND_SEARCH), asked, move |search| asking.ask(true, |question| question.search = search))}
            {place(asking)}
            {select(asking, ids::FIND_SIZE, sizes.collect(), size, |question, value| {
                question.size = value.map(|value| OrganizationSize::from(value.as_str()));
            })}
            {select(asking, ids::FIND_SERVICE, services.collect(), service, |question, value| {
                question.service = value.map(|value| PartnerService::from(value.as_str()));
            })}
        </div>
    }
    .into_any()
}

/// The place, asked for when typing rests.
fn place(asking: Asking) -> AnyView {
    let typed = RwSignal::new(String::new());
    effect(move || typed.set(asking.now.with(|question| question.location.clone())));
    let keystrokes = StoredValue::new(0_u32);
    let on_input = move |event| {
        typed.set(event_target_value(&event));
        keystrokes.update_value(|count| *count += 1);
        let mine = keystrokes.get_value();
        spawn_local(async move {
            timer::sleep(TYPING_RESTS_MS).await;
            if keystrokes.try_get_value() == Some(mine) {
                asking.ask(true, |question| question.location = typed.get_untracked());
            }
        });
    };
    view! {
        <label class="field">
            <span class="field__label">{App::from_context().l10n.text(ids::FIND_LOCATION)}</span>
            <input
                class="input"
                name="location"
                autocomplete="off"
                maxlength=MAX_SEARCH
                prop:value=typed
                on:input=on_input
            />
        </label>
    }
    .into_any()
}

fn select(
    asking: Asking,
    label: MessageId,
    options: Vec<(String, MessageId)>,
    value: fn(&Question) -> Option<String>,
    set: fn(&mut Question, Option<String>),
) -> AnyView {
    let l10n = App::from_context().l10n;
    let chosen = crate::erase::derived(move || asking.now.with(value));
    let options = options.into_iter().map(|(option, label)| {
        let of = option.clone();
        let is_chosen = move || chosen.get().as_ref() == Some(&of);
        view! { <option value=option prop:selected=is_chosen>{l10n.text(label)}</option> }
    });
    let choose = move |event| {
        let value = Some(event_target_value(&event)).filter(|value| !value.is_empty());
        asking.ask(false, |question| set(question, value));
    };
    view! {
        <label class="field">
            <span class="field__label">{l10n.text(label)}</span>
            <select class="input" on:change=choose>
                <option value="" prop:selected=move || chosen.get().is_none()>{l10n.text(ids::FIND_ANY)}</option>
                {options.collect_view()}
            </select>
        </label>
    }
    .into_any()
}
