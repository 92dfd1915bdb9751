//! The filters, in a popover; each takes effect at once.

use super::Question;
use crate::erase::sometimes;
use crate::{
    l10n::{Args, ids},
    pages::names,
    state::App,
    ui::{Icon, IconView, Popover, button},
};
use contract::{PartnerFilter, SubscriptionQuery, SubscriptionStatus};
use leptos::prelude::*;

const FILTERS_ID: &str = "filters";

#[component]
pub(super) fn Filters(question: Question) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let count = move || {
        let query = question.get();
        query.statuses.len() as u32 + u32::from(query.partner.is_some())
    };
    view! {
        <button class="button button--subtle commands__end" type="button" popovertarget=FILTERS_ID>
            <IconView icon=Icon::Filter/>
            {l10n.text(ids::PRODUCTS_FILTERS)}
            {sometimes(move || (count() > 0).then(|| {
                let words = l10n.text_with(ids::PRODUCTS_FILTERS_ACTIVE, move || Args::new().count("count", count()));
                view! {
                    <span class="count" aria-hidden="true">{count}</span>
                    <span class="visually-hidden">{words}</span>
                }
            }).map(IntoAny::into_any))}
        </button>
        <Popover id=FILTERS_ID class="popover--end" label=l10n.text(ids::PRODUCTS_FILTERS)>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::PRODUCTS_COLUMN_STATUS)}</legend>
                {SubscriptionStatus::KNOWN.iter().map(|status| view! { <StatusChoice question status/> }).collect_view()}
            </fieldset>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::PRODUCTS_COLUMN_PARTNER)}</legend>
                <PartnerChoice question value=None/>
                <PartnerChoice question value=Some(PartnerFilter::With)/>
                <PartnerChoice question value=Some(PartnerFilter::Without)/>
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

#[component]
fn PartnerChoice(question: Question, value: Option<PartnerFilter>) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let label = match value {
        Some(PartnerFilter::With) => ids::PRODUCTS_FILTER_PARTNER_WITH,
        Some(PartnerFilter::Without) => ids::PRODUCTS_FILTER_PARTNER_WITHOUT,
        Some(PartnerFilter::Other(_)) | None => ids::PRODUCTS_FILTER_PARTNER_ANY,
    };
    let wanted = value.clone();
    let choose =
        move |_| question.ask(SubscriptionQuery { partner: wanted.clone(), ..question.get_now() }, false);
    view! {
        <label class="choice">
            <input
                type="radio"
                name="partner"
                prop:checked=move || question.get().partner == value
                on:change=choose
            />
            {l10n.text(label)}
        </label>
    }
}
