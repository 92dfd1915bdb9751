//! What narrows the history, in a popover; each takes effect at once.

use super::Question;
use crate::{
    erase::derived,
    l10n::{MessageId, ids},
    pages::filter_button::{FILTERS_ID, filter_button},
    state::App,
    ui::{Popover, button},
};
use contract::{HistoryQuery, OperationName, Timestamp, history_query::CHANGES, timestamp::DAY_MS};
use leptos::prelude::*;

#[component]
pub(super) fn Filters(question: Question) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let count = derived(move || {
        let query = question.get();
        query.operations.len() as u32 + u32::from(query.from.is_some()) + u32::from(query.until.is_some())
    });
    let operations = CHANGES.iter().map(move |operation| choice(question, operation));
    let begins = move |day| Timestamp::from_millis(l10n.beginning(day));
    let from = move |date: String| HistoryQuery { from: read(&date).map(begins), ..question.get_now() };
    // A day is meant whole: up to the beginning of the next.
    let until = move |date: String| HistoryQuery {
        until: read(&date).map(|day| begins(day + 1)),
        ..question.get_now()
    };
    let first = Signal::derive(move || question.get().from.map(|at| written(l10n.day(at.millis()))));
    let last = Signal::derive(move || question.get().until.map(|at| written(l10n.day(at.millis() - 1))));
    let clear = move || {
        let search = question.get_now().search;
        question.ask(HistoryQuery { search, ..HistoryQuery::default() }, false);
    };
    view! {
        {filter_button(count)}
        <Popover id=FILTERS_ID class="popover--end" label=l10n.text(ids::PRODUCTS_FILTERS)>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::AUDIT_WHAT)}</legend>
                {operations.clone().collect_view()}
            </fieldset>
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::AUDIT_WHEN)}</legend>
                {day(question, ids::AUDIT_FROM, first, Box::new(from))}
                {day(question, ids::AUDIT_UNTIL, last, Box::new(until))}
            </fieldset>
            <div class="popover__section">
                {button("button button--subtle", l10n.text(ids::PRODUCTS_FILTERS_CLEAR), clear)}
            </div>
        </Popover>
    }
}

fn choice(question: Question, operation: &'static OperationName) -> AnyView {
    let l10n = App::from_context().l10n;
    let toggle = move |event| {
        let mut query = question.get_now();
        query.choose_operation(operation, event_target_checked(&event));
        question.ask(query, false);
    };
    view! {
        <label class="choice">
            <input
                type="checkbox"
                name="operation"
                prop:checked=move || question.get().operations.contains(operation)
                on:change=toggle
            />
            {l10n.text(name(operation))}
        </label>
    }
    .into_any()
}

fn name(operation: &OperationName) -> MessageId {
    match operation {
        OperationName::SetPartnerOfRecord => ids::AUDIT_OPERATION_SET,
        OperationName::RemovePartnerOfRecord => ids::AUDIT_OPERATION_REMOVE,
        OperationName::PlaceOrder => ids::AUDIT_OPERATION_ORDER,
        OperationName::SetBulkState => ids::AUDIT_OPERATION_BULK,
        OperationName::RemoveRoles => ids::AUDIT_OPERATION_ROLES,
        OperationName::EndRelationship => ids::AUDIT_OPERATION_END,
        OperationName::SetAutoExtend => ids::AUDIT_OPERATION_EXTEND,
        OperationName::CreateInquiry => ids::AUDIT_OPERATION_INQUIRY,
        OperationName::AcceptInvitation => ids::AUDIT_OPERATION_ACCEPT,
        OperationName::DeclineInvitation => ids::AUDIT_OPERATION_DECLINE,
        OperationName::AcceptAgreement => ids::AUDIT_OPERATION_AGREEMENT,
        OperationName::SignOffReview => ids::AUDIT_OPERATION_REVIEW,
        _ => ids::HISTORY_UNKNOWN,
    }
}

/// The day that a date such as `2026-11-21` names, counted from 1970-01-01; nothing for what is no date.
fn read(date: &str) -> Option<i64> {
    Timestamp::parse(&format!("{date}T00:00:00Z")).map(|at| at.millis().div_euclid(DAY_MS))
}

/// A day as a date field takes it.
fn written(day: i64) -> String {
    let at = Timestamp::from_millis(day * DAY_MS).to_string();
    at.split('T').next().unwrap_or_default().to_owned()
}

type Asks = Box<dyn Fn(String) -> HistoryQuery>;

fn day(question: Question, label: MessageId, value: Signal<Option<String>>, asks: Asks) -> AnyView {
    let l10n = App::from_context().l10n;
    let change = move |event| question.ask(asks(event_target_value(&event)), false);
    view! {
        <label class="field">
            <span class="field__label">{l10n.text(label)}</span>
            <input class="input" type="date" prop:value=move || value.get().unwrap_or_default() on:change=change/>
        </label>
    }
    .into_any()
}
