//! The filters, in a popover; each takes effect at once.

use super::{Question, columns::channel};
use crate::{
    erase::derived,
    l10n::{Args, ids},
    pages::{
        filter_button::{FILTERS_ID, filter_button},
        names,
    },
    state::App,
    ui::{Popover, Text, button},
};
use contract::{PartnerFilter, PurchaseChannel, SubscriptionQuery, SubscriptionStatus};
use leptos::prelude::*;

#[component]
pub(super) fn Filters(question: Question) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let count = derived(move || {
        let query = question.get();
        let others = [query.partner.is_some(), query.channel.is_some(), query.renews_within.is_some()];
        query.statuses.len() as u32 + others.into_iter().map(u32::from).sum::<u32>()
    });
    view! {
        {filter_button(count)}
        <Popover id=FILTERS_ID class="popover--end" label=l10n.text(ids::PRODUCTS_FILTERS)>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::PRODUCTS_COLUMN_STATUS)}</legend>
                {SubscriptionStatus::KNOWN.iter().map(|status| view! { <StatusChoice question status/> }).collect_view()}
            </fieldset>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::PRODUCTS_COLUMN_PARTNER)}</legend>
                {[None, Some(PartnerFilter::With), Some(PartnerFilter::Without)].map(|value| partner_choice(question, value)).into_iter().collect_view()}
            </fieldset>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::PRODUCTS_COLUMN_CHANNEL)}</legend>
                {[None, Some(PurchaseChannel::Direct), Some(PurchaseChannel::Reseller)].map(|value| channel_choice(question, value)).into_iter().collect_view()}
            </fieldset>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::PRODUCTS_COLUMN_TERM)}</legend>
                {[None, Some(30), Some(90)].map(|value| soon_choice(question, value)).into_iter().collect_view()}
            </fieldset>
            <div class="popover__section">
                {button("button button--subtle", l10n.text(ids::PRODUCTS_FILTERS_CLEAR), move || question.clear_filters())}
            </div>
        </Popover>
    }
}

#[component]
fn StatusChoice(question: Question, status: &'static SubscriptionStatus) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let toggle = move |event| {
        let mut query = question.get_now();
        query.choose_status(status, event_target_checked(&event));
        question.ask(query, false);
    };
    view! {
        <label class="choice">
            <input
                type="checkbox"
                name="status"
                prop:checked=move || question.get().statuses.contains(status)
                on:change=toggle
            />
            {names::status(l10n, status)}
        </label>
    }
}

fn partner_choice(question: Question, value: Option<PartnerFilter>) -> AnyView {
    let label = match value {
        Some(PartnerFilter::With) => ids::PRODUCTS_FILTER_PARTNER_WITH,
        Some(PartnerFilter::Without) => ids::PRODUCTS_FILTER_PARTNER_WITHOUT,
        Some(PartnerFilter::Other(_)) | None => ids::PRODUCTS_FILTER_PARTNER_ANY,
    };
    let wanted = value.clone();
    radio(
        "partner",
        App::from_context().l10n.text(label),
        Signal::derive(move || question.get().partner == value),
        move || SubscriptionQuery { partner: wanted.clone(), ..question.get_now() },
        question,
    )
}

fn channel_choice(question: Question, value: Option<PurchaseChannel>) -> AnyView {
    let label = value.as_ref().map_or(ids::PRODUCTS_FILTER_PARTNER_ANY, channel);
    let wanted = value.clone();
    radio(
        "channel",
        App::from_context().l10n.text(label),
        Signal::derive(move || question.get().channel == value),
        move || SubscriptionQuery { channel: wanted.clone(), reseller: String::new(), ..question.get_now() },
        question,
    )
}

fn soon_choice(question: Question, value: Option<u16>) -> AnyView {
    let l10n = App::from_context().l10n;
    let label = match value {
        None => l10n.text(ids::PRODUCTS_FILTER_PARTNER_ANY),
        Some(days) => l10n.text_with(ids::PRODUCTS_CHIP_SOON, move || Args::new().count("days", days)),
    };
    let chosen = Signal::derive(move || question.get().renews_within == value);
    radio(
        "soon",
        label,
        chosen,
        move || SubscriptionQuery { renews_within: value, ..question.get_now() },
        question,
    )
}

fn radio(
    name: &'static str,
    label: Text,
    chosen: Signal<bool>,
    asks: impl Fn() -> SubscriptionQuery + 'static,
    question: Question,
) -> AnyView {
    view! {
        <label class="choice">
            <input type="radio" name=name prop:checked=chosen on:change=move |_| question.ask(asks(), false)/>
            {label}
        </label>
    }
    .into_any()
}
