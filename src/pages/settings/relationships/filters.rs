//! The filters, in a popover; each takes effect at once (rows G6, G9).

use super::question::Question;
use crate::{
    erase::derived,
    l10n::{Args, ids},
    pages::{
        filter_button::{FILTERS_ID, filter_button},
        settings::words,
    },
    state::App,
    ui::{Popover, Text, button},
};
use contract::{
    RelationshipKind, RelationshipQuery, RelationshipStatus, RoleRisk, relationship_query::choose,
};
use leptos::prelude::*;

/// The days that can be asked for; the last is that of the figures.
const ENDING: [u16; 3] = [7, 30, contract::overview::OVERVIEW_DAYS];

pub(super) fn filters(question: Question) -> AnyView {
    let l10n = App::from_context().l10n;
    let count = derived(move || {
        let query = question.get().query;
        let ones = [query.role.is_some(), query.partner.is_some(), query.ends_within.is_some()];
        let many = query.statuses.len() + query.kinds.len() + query.risks.len();
        u32::try_from(many + ones.into_iter().filter(|one| *one).count()).unwrap_or(u32::MAX)
    });
    let statuses = RelationshipStatus::KNOWN.iter().map(move |value| {
        let asks = move |wanted| {
            let mut query = question.query_now();
            choose(&mut query.statuses, value, wanted);
            query
        };
        let chosen = move || question.get().effective().statuses.contains(value);
        check(question, "status", words::status(l10n, value), Box::new(chosen), Box::new(asks))
    });
    let kinds = RelationshipKind::KNOWN.iter().map(move |value| {
        let asks = move |wanted| {
            let mut query = question.query_now();
            choose(&mut query.kinds, value, wanted);
            query
        };
        let chosen = move || question.get().query.kinds.contains(value);
        check(question, "kind", words::kind(l10n, value), Box::new(chosen), Box::new(asks))
    });
    let risks = RoleRisk::KNOWN.iter().map(move |value| {
        let asks = move |wanted| {
            let mut query = question.query_now();
            choose(&mut query.risks, value, wanted);
            query
        };
        let chosen = move || question.get().query.risks.contains(value);
        check(question, "risk", words::risk(l10n, value), Box::new(chosen), Box::new(asks))
    });
    let (statuses, kinds, risks) = (statuses.clone(), kinds.clone(), risks.clone());
    view! {
        {filter_button(count)}
        <Popover id=FILTERS_ID class="popover--end" label=l10n.text(ids::PRODUCTS_FILTERS)>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::RELATIONSHIPS_COLUMN_STATUS)}</legend>
                {statuses.clone().collect_view()}
            </fieldset>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::RELATIONSHIPS_COLUMN_RISK)}</legend>
                {risks.clone().collect_view()}
            </fieldset>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::RELATIONSHIPS_COLUMN_ENDING)}</legend>
                {[None].into_iter().chain(ENDING.map(Some)).map(|days| ending(question, days)).collect_view()}
            </fieldset>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::RELATIONSHIPS_COLUMN_KIND)}</legend>
                {kinds.clone().collect_view()}
            </fieldset>
            <div class="popover__section">
                {button("button button--subtle", l10n.text(ids::PRODUCTS_FILTERS_CLEAR), move || question.clear())}
            </div>
        </Popover>
    }
    .into_any()
}

type Chosen = Box<dyn Fn() -> bool + Send>;
type Asks = Box<dyn Fn(bool) -> RelationshipQuery>;

fn check(question: Question, name: &'static str, label: Text, chosen: Chosen, asks: Asks) -> AnyView {
    let toggle = move |event| question.ask(asks(event_target_checked(&event)), false);
    view! {
        <label class="choice">
            <input type="checkbox" name=name prop:checked=chosen on:change=toggle/>
            {label}
        </label>
    }
    .into_any()
}

fn ending(question: Question, days: Option<u16>) -> AnyView {
    let l10n = App::from_context().l10n;
    let label = match days {
        None => l10n.text(ids::PRODUCTS_FILTER_PARTNER_ANY),
        Some(days) => l10n.text_with(ids::RELATIONSHIPS_CHIP_ENDING, move || Args::new().count("days", days)),
    };
    let ask = move |_| question.ask(RelationshipQuery { ends_within: days, ..question.query_now() }, false);
    view! {
        <label class="choice">
            <input
                type="radio"
                name="ending"
                prop:checked=move || question.get().query.ends_within == days
                on:change=ask
            />
            {label}
        </label>
    }
    .into_any()
}
