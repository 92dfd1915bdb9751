//! Taking a list along: as CSV or JSON, all of it, what is filtered, or what is chosen (row N3); and on paper.

mod sheet;

pub(super) use sheet::{Cell, Sheet};

use super::failure_view::failure_bar;
use crate::{
    browser::{files, print},
    erase::{dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    state::{App, Failure, Selection},
    ui::{Icon, IconView, Popover, busy_button, button},
};
use futures_util::future::{AbortHandle, LocalBoxFuture, abortable};
use leptos::{prelude::*, task::spawn_local};

pub(super) const EXPORT_ID: &str = "export";

/// What is exported.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Scope {
    /// Everything there is.
    All,
    /// What the list shows.
    Filtered,
    /// What is chosen in it.
    Chosen,
}

/// What shall be in the file.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    pub(super) scope: Scope,
    /// Whether every column is wanted, and not only those that are shown.
    pub(super) all_columns: bool,
}

/// Hears how many rows of how many were read.
pub(super) type Tell = Box<dyn Fn(usize, u32)>;
/// Reads the list.
pub(super) type Read = Box<dyn Fn(Choice, Tell) -> LocalBoxFuture<'static, Result<Sheet, Failure>>>;

/// How far it is.
#[derive(Clone, PartialEq)]
enum Progress {
    Idle,
    Reading(u32, u32),
    Done(u32),
    Refused,
    Failed(Failure),
}

#[derive(Clone, Copy)]
struct Form {
    /// What the file is called, before its ending.
    name: &'static str,
    read: StoredValue<Read, LocalStorage>,
    scope: RwSignal<Scope>,
    selection: Selection,
    all_columns: RwSignal<bool>,
    json: RwSignal<bool>,
    progress: RwSignal<Progress>,
    running: StoredValue<Option<AbortHandle>>,
}

impl Form {
    /// What is exported, followed: not what is chosen once nothing is.
    fn scope(self) -> Scope {
        let is_empty = self.selection.count() == 0;
        Some(self.scope.get())
            .filter(|scope| !(*scope == Scope::Chosen && is_empty))
            .unwrap_or(Scope::Filtered)
    }
}

/// The button and its panel. `has_choices` says whether rows and columns of the list can be chosen.
pub(super) fn export(name: &'static str, has_choices: bool, read: Read) -> AnyView {
    let l10n = App::from_context().l10n;
    let form = Form {
        name,
        read: StoredValue::new_local(read),
        scope: RwSignal::new(Scope::Filtered),
        selection: Selection::from_context(),
        all_columns: RwSignal::new(false),
        json: RwSignal::new(false),
        progress: RwSignal::new(Progress::Idle),
        running: StoredValue::new(None),
    };
    on_cleanup(move || cancel(form));
    view! {
        <button class="button button--subtle" type="button" popovertarget=EXPORT_ID title=l10n.text(ids::EXPORT)>
            <IconView icon=Icon::Download/>
            <span class="commands__label">{l10n.text(ids::EXPORT)}</span>
        </button>
        <Popover id=EXPORT_ID label=l10n.text(ids::EXPORT)>{choices(form, has_choices)}</Popover>
    }
    .into_any()
}

fn choices(form: Form, has_choices: bool) -> AnyView {
    let l10n = App::from_context().l10n;
    let scope = move |value: Scope, label: MessageId| {
        let choose = move || form.scope.set(value);
        radio("export-scope", label, Signal::derive(move || form.scope() == value), Box::new(choose))
    };
    let either = move |name, signal: RwSignal<bool>, no, yes| {
        [(false, no), (true, yes)].map(|(value, label)| {
            let is = Signal::derive(move || signal.get() == value);
            radio(name, label, is, Box::new(move || signal.set(value)))
        })
    };
    let columns = has_choices.then(|| {
        view! {
            <fieldset class="popover__section">
                <legend>{l10n.text(ids::PRODUCTS_COLUMNS)}</legend>
                {either("export-columns", form.all_columns, ids::EXPORT_COLUMNS_SHOWN, ids::EXPORT_COLUMNS_ALL)
                    .into_iter()
                    .collect_view()}
            </fieldset>
        }
    });
    let chosen =
        move || (has_choices && form.selection.count() > 0).then(|| scope(Scope::Chosen, ids::EXPORT_CHOSEN));
    let busy = Signal::derive(move || matches!(form.progress.get(), Progress::Reading(..)));
    view! {
        <fieldset class="popover__section">
            <legend>{l10n.text(ids::EXPORT_SCOPE)}</legend>
            {scope(Scope::Filtered, ids::EXPORT_FILTERED)}
            {scope(Scope::All, ids::EXPORT_ALL)}
            {sometimes(chosen)}
        </fieldset>
        {columns}
        <fieldset class="popover__section">
            <legend>{l10n.text(ids::EXPORT_FORMAT)}</legend>
            {either("export-format", form.json, ids::EXPORT_CSV, ids::EXPORT_JSON).into_iter().collect_view()}
        </fieldset>
        <div class="popover__section">
            <div class="actions">
                {busy_button("button button--primary", l10n.text(ids::EXPORT), busy, move || start(form))}
                {button("button", l10n.text(ids::EXPORT_PRINT), print::page)}
            </div>
            <div role="status">{dynamic(move || progress(form))}</div>
        </div>
    }
    .into_any()
}

fn radio(name: &'static str, label: MessageId, is_chosen: Signal<bool>, choose: Box<dyn Fn()>) -> AnyView {
    let label = App::from_context().l10n.text(label);
    view! {
        <label class="choice">
            <input type="radio" name=name prop:checked=is_chosen on:change=move |_| choose()/>
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
        Progress::Refused => view! { <p>{l10n.text(ids::EXPORT_REFUSED)}</p> }.into_any(),
        Progress::Failed(failure) => failure_bar(failure, Some(l10n.text(ids::EXPORT_FAILED)), None),
    }
}

fn cancel(form: Form) {
    if let Some(Some(handle)) = form.running.try_update_value(Option::take) {
        handle.abort();
        form.progress.try_set(Progress::Idle);
    }
}

fn start(form: Form) {
    let choice = Choice { scope: untrack(|| form.scope()), all_columns: form.all_columns.get_untracked() };
    let tell = Box::new(move |read: usize, total| {
        form.progress.try_set(Progress::Reading(u32::try_from(read).unwrap_or(u32::MAX), total));
    });
    form.progress.set(Progress::Reading(0, 0));
    let (work, handle) = abortable(form.read.with_value(|read| read(choice, tell)));
    form.running.set_value(Some(handle));
    spawn_local(async move {
        let end = match work.await {
            Ok(Ok(sheet)) => save(form, &sheet),
            Ok(Err(failure)) => Progress::Failed(failure),
            // It was cancelled, or its page is gone.
            Err(_) => return,
        };
        form.progress.try_set(end);
    });
}

fn save(form: Form, sheet: &Sheet) -> Progress {
    let name = form.name;
    let saved = if form.json.try_get_untracked() == Some(true) {
        files::save(&format!("{name}.json"), "application/json", &sheet.json(name))
    } else {
        files::save(&format!("{name}.csv"), "text/csv", &sheet.csv())
    };
    let count = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    if saved { Progress::Done(count) } else { Progress::Refused }
}
