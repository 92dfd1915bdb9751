//! Taking the list along: as CSV or JSON, all of it, what is filtered, or what is chosen (row N3); and on paper.

use super::{
    Question,
    columns::{Column, FIRST_FIELDS, first_values},
};
use crate::{
    browser::{files, print},
    csv,
    erase::{dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    pages::failure_view::failure_bar,
    state::{App, Chosen, Failure, Selection, SignedIn, whole},
    ui::{Icon, IconView, Popover, busy_button, button},
};
use contract::{
    Moniker, Subscription, SubscriptionQuery, body::Body, operation::ListSubscriptions,
    subscription_query::MAX_LIMIT,
};
use futures_util::future::{AbortHandle, abortable};
use leptos::{prelude::*, task::spawn_local};

pub(super) const EXPORT_ID: &str = "export";

/// What is exported.
#[derive(Clone, Copy, PartialEq)]
enum Scope {
    All,
    Filtered,
    Chosen,
}

/// How far it is.
#[derive(Clone, PartialEq)]
enum Progress {
    Idle,
    Reading(u32, u32),
    Done(u32),
    Failed(Failure),
}

/// What was chosen here.
#[derive(Clone, Copy)]
struct Form {
    scope: RwSignal<Scope>,
    all_columns: RwSignal<bool>,
    json: RwSignal<bool>,
    progress: RwSignal<Progress>,
    running: StoredValue<Option<AbortHandle>>,
}

#[component]
pub(super) fn Export(question: Question) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let form = Form {
        scope: RwSignal::new(Scope::Filtered),
        all_columns: RwSignal::new(false),
        json: RwSignal::new(false),
        progress: RwSignal::new(Progress::Idle),
        running: StoredValue::new(None),
    };
    on_cleanup(move || cancel(form));
    view! {
        <button class="button button--subtle" type="button" popovertarget=EXPORT_ID>
            <IconView icon=Icon::Download/>
            <span class="commands__label">{l10n.text(ids::PRODUCTS_EXPORT)}</span>
        </button>
        <Popover id=EXPORT_ID label=l10n.text(ids::PRODUCTS_EXPORT)>
            {choices(question, form)}
        </Popover>
    }
}

fn choices(question: Question, form: Form) -> AnyView {
    let l10n = App::from_context().l10n;
    let selection = Selection::from_context();
    let scope = move |value: Scope, label: MessageId| {
        radio(
            "export-scope",
            l10n.text(label),
            move || form.scope.get() == value,
            move || form.scope.set(value),
        )
    };
    let bool_of = move |name, signal: RwSignal<bool>, value: bool, label: MessageId| {
        radio(name, l10n.text(label), move || signal.get() == value, move || signal.set(value))
    };
    let busy = Signal::derive(move || matches!(form.progress.get(), Progress::Reading(..)));
    view! {
        <fieldset class="popover__section">
            <legend>{l10n.text(ids::EXPORT_SCOPE)}</legend>
            {scope(Scope::Filtered, ids::EXPORT_FILTERED)}
            {scope(Scope::All, ids::EXPORT_ALL)}
            {sometimes(move || (selection.count() > 0).then(|| scope(Scope::Chosen, ids::EXPORT_CHOSEN)))}
        </fieldset>
        <fieldset class="popover__section">
            <legend>{l10n.text(ids::PRODUCTS_COLUMNS)}</legend>
            {bool_of("export-columns", form.all_columns, false, ids::EXPORT_COLUMNS_SHOWN)}
            {bool_of("export-columns", form.all_columns, true, ids::EXPORT_COLUMNS_ALL)}
        </fieldset>
        <fieldset class="popover__section">
            <legend>{l10n.text(ids::EXPORT_FORMAT)}</legend>
            {bool_of("export-format", form.json, false, ids::EXPORT_CSV)}
            {bool_of("export-format", form.json, true, ids::EXPORT_JSON)}
        </fieldset>
        <div class="popover__section">
            <div class="actions">
                {busy_button("button button--primary", l10n.text(ids::EXPORT_START), busy, move || start(question, form))}
                {button("button", l10n.text(ids::EXPORT_PRINT), print::page)}
            </div>
            <div role="status">{dynamic(move || progress(form))}</div>
        </div>
    }
    .into_any()
}

fn radio(
    name: &'static str,
    label: Signal<String>,
    chosen: impl Fn() -> bool + Send + Sync + 'static,
    choose: impl Fn() + 'static,
) -> AnyView {
    view! {
        <label class="choice">
            <input type="radio" name=name prop:checked=chosen on:change=move |_| choose()/>
            {label}
        </label>
    }
    .into_any()
}

fn progress(form: Form) -> AnyView {
    let l10n = App::from_context().l10n;
    match form.progress.get() {
        Progress::Idle => ().into_any(),
        Progress::Reading(read, total) => {
            let args = move || Args::new().count("read", read).count("total", total);
            view! {
                <p class="numeric">{l10n.text_with(ids::EXPORT_READING, args)}</p>
                {button("button button--subtle", l10n.text(ids::EXPORT_CANCEL), move || cancel(form))}
            }
            .into_any()
        }
        Progress::Done(count) => {
            let text = l10n.text_with(ids::EXPORT_DONE, move || Args::new().count("count", count));
            view! { <p>{text}</p> }.into_any()
        }
        Progress::Failed(failure) => failure_bar(failure, Some(l10n.text(ids::EXPORT_FAILED)), None),
    }
}

fn cancel(form: Form) {
    if let Some(Some(handle)) = form.running.try_update_value(Option::take) {
        handle.abort();
        form.progress.try_set(Progress::Idle);
    }
}

fn start(question: Question, form: Form) {
    let app = App::from_context();
    let session = SignedIn::from_context().session;
    let moniker = session.with_untracked(|session| session.cloud.clone());
    let now = question.get_now();
    let asked = match (form.scope.get_untracked(), untrack(|| Selection::from_context().chosen())) {
        (Scope::All, _) => SubscriptionQuery { sort: now.sort, ..SubscriptionQuery::default() },
        (Scope::Filtered, _) => now,
        (Scope::Chosen, Chosen::Matching(query, _)) => query,
        (Scope::Chosen, Chosen::Rows(rows)) => {
            return finish(app, form, &moniker, &rows.iter().map(|row| (**row).clone()).collect::<Vec<_>>());
        }
    };
    let query = SubscriptionQuery { cursor: None, limit: Some(MAX_LIMIT), ..asked };
    let page = move |cursor| ListSubscriptions(SubscriptionQuery { cursor, ..query.clone() });
    let tell = move |read: usize, total| {
        form.progress.try_set(Progress::Reading(u32::try_from(read).unwrap_or(u32::MAX), total));
    };
    form.progress.set(Progress::Reading(0, 0));
    let (work, handle) = abortable(whole(app, moniker.clone(), page, tell));
    form.running.set_value(Some(handle));
    spawn_local(async move {
        match work.await {
            Ok(Ok(rows)) => finish(app, form, &moniker, &rows),
            Ok(Err(failure)) => drop(form.progress.try_set(Progress::Failed(failure))),
            // It was cancelled, or its page is gone.
            Err(_) => {}
        }
    });
}

fn finish(app: App, form: Form, moniker: &Moniker, rows: &[Subscription]) {
    let columns = match form.all_columns.try_get_untracked() {
        Some(true) => Column::ALL.to_vec(),
        _ => untrack(|| Column::shown(app)),
    };
    let names: Vec<&str> =
        FIRST_FIELDS.into_iter().chain(columns.iter().flat_map(|column| column.fields()).copied()).collect();
    let values = rows.iter().map(|row| {
        first_values(row)
            .into_iter()
            .chain(columns.iter().flat_map(|column| column.values(row)))
            .collect::<Vec<_>>()
    });
    let name = format!("{moniker}-subscriptions");
    let saved = if form.json.try_get_untracked() == Some(true) {
        let objects = values.map(|values| {
            names.iter().zip(&values).fold(Body::new(), |object, (name, value)| object.text(name, value))
        });
        let text = Body::new().objects("subscriptions", objects).finish();
        files::save(&format!("{name}.json"), "application/json", &text)
    } else {
        let mut text = String::new();
        csv::write_row(&mut text, names);
        for values in values {
            csv::write_row(&mut text, values.iter().map(String::as_str));
        }
        files::save(&format!("{name}.csv"), "text/csv", &text)
    };
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    form.progress.try_set(if saved { Progress::Done(count) } else { Progress::Idle });
}
