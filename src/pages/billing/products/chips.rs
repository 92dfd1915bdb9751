//! What narrows the list, each with a button that takes it away.

use super::{Question, columns::channel};
use crate::{
    erase::sometimes,
    l10n::{Args, MessageId, ids},
    pages::{names, search::SEARCH_ID},
    state::App,
    ui::{Icon, IconView, Text, button},
};
use contract::{PartnerFilter, SubscriptionQuery};
use leptos::prelude::*;

#[component]
pub(super) fn Chips(question: Question) -> impl IntoView {
    let l10n = App::from_context().l10n;
    sometimes(move || {
        let query = question.get();
        query
            .is_filtered()
            .then(|| {
                let chips = chips(query);
                let count = chips.len();
                view! {
                    <ul class="chips" aria-label=l10n.text(ids::PRODUCTS_FILTERS_LIST)>
                        {chips.into_iter().enumerate().map(|(before, (label, without))| {
                            view! { <Chip question label without last={before + 1 == count}/> }
                        }).collect_view()}
                        <li>
                            {button("button button--link", l10n.text(ids::PRODUCTS_FILTERS_CLEAR), move || {
                                question.clear_filters_and_search();
                            })}
                        </li>
                    </ul>
                }
            })
            .map(IntoAny::into_any)
    })
}

/// Each filter's name, and the query without it.
fn chips(query: SubscriptionQuery) -> Vec<(Text, SubscriptionQuery)> {
    let l10n = App::from_context().l10n;
    let mut chips = Vec::new();
    if !query.search.trim().is_empty() {
        let text = query.search.clone();
        let label = l10n.text_with(ids::PRODUCTS_CHIP_SEARCH, move || Args::new().text("text", text.clone()));
        chips.push((label, SubscriptionQuery { search: String::new(), ..query.clone() }));
    }
    for status in &query.statuses {
        let name = names::status(l10n, status);
        let label = l10n.text_with(ids::PRODUCTS_CHIP_STATUS, move || Args::new().text("status", name.get()));
        let mut without = query.clone();
        without.choose_status(status, false);
        chips.push((label, without));
    }
    if let Some(partner) = &query.partner {
        let id = match partner {
            PartnerFilter::Without => ids::PRODUCTS_FILTER_PARTNER_WITHOUT,
            PartnerFilter::With | PartnerFilter::Other(_) => ids::PRODUCTS_FILTER_PARTNER_WITH,
        };
        chips.push((l10n.text(id), SubscriptionQuery { partner: None, ..query.clone() }));
    }
    let named =
        |id: MessageId, value: String| l10n.text_with(id, move || Args::new().text("value", value.clone()));
    if let Some(id) = &query.partner_id {
        let label = named(ids::PRODUCTS_CHIP_PARTNER_ID, id.digits());
        chips.push((label, SubscriptionQuery { partner_id: None, ..query.clone() }));
    }
    if !query.sku.is_empty() {
        let label = named(ids::PRODUCTS_CHIP_SKU, query.sku.clone());
        chips.push((label, SubscriptionQuery { sku: String::new(), ..query.clone() }));
    }
    if let Some(one) = &query.channel {
        let label = l10n.text(channel(one));
        chips.push((label, SubscriptionQuery { channel: None, ..query.clone() }));
    }
    if !query.reseller.is_empty() {
        let label = named(ids::PRODUCTS_CHIP_RESELLER, query.reseller.clone());
        chips.push((label, SubscriptionQuery { reseller: String::new(), ..query.clone() }));
    }
    if let Some(days) = query.renews_within {
        let label = l10n.text_with(ids::PRODUCTS_CHIP_SOON, move || Args::new().count("days", days));
        chips.push((label, SubscriptionQuery { renews_within: None, ..query.clone() }));
    }
    chips
}

#[component]
fn Chip(question: Question, label: Text, without: SubscriptionQuery, last: bool) -> impl IntoView {
    let App { l10n, surface, .. } = App::from_context();
    let name = l10n.text_with(ids::PRODUCTS_CHIP_REMOVE, move || Args::new().text("filter", label.get()));
    let remove = move |_| {
        question.ask(without.clone(), false);
        // The chips behind move up, and the next has the focus. Behind the last is none.
        if last {
            surface.focus(SEARCH_ID);
        }
    };
    view! {
        <li>
            <button class="chip" type="button" aria-label=name on:click=remove>
                <span aria-hidden="true">{label}</span>
                <IconView icon=Icon::Dismiss small=true/>
            </button>
        </li>
    }
}
