//! A list that is pasted or uploaded, read as it is typed.

use super::new::Form;
use crate::{
    browser::{files, timer},
    csv,
    erase::{derived, dynamic},
    l10n::{Args, MessageId, ids},
    pages::Here,
    state::{Pasted, WrongLine},
    ui::{Icon, IconView, button},
};
use contract::bulk::MAX_ROWS;
use leptos::{ev, html, prelude::*, task::spawn_local};

const TEXT_ID: &str = "bulk-text";
/// Most bytes of a file: 5,000 rows have a tenth of that.
const LARGEST_FILE: u32 = 2_000_000;
/// How long typing must rest before the text is read.
const TYPING_RESTS_MS: u32 = 100;
/// How many of the lines that cannot be read are named.
const MOST_WRONG: usize = 8;

pub(super) fn paste_form(form: Form) -> AnyView {
    let l10n = form.app.l10n;
    let pasted = derived(move || form.text.with(|text| Pasted::read(text)));
    let file_failed = RwSignal::new(false);
    let put = move |text: String| {
        form.moniker.with_value(|moniker| form.app.bulk.keep_text(moniker, &text));
        form.text.set(text);
    };
    // Some browsers tell of a long text line by line as it is put in: it is read when that rests.
    let field = NodeRef::<html::Textarea>::new();
    let keystrokes = StoredValue::new(0_u32);
    let typed = move |_: ev::Event| {
        keystrokes.update_value(|count| *count += 1);
        let mine = keystrokes.get_value();
        spawn_local(async move {
            timer::sleep(TYPING_RESTS_MS).await;
            if keystrokes.try_get_value() == Some(mine)
                && let Some(field) = field.get_untracked()
            {
                put(field.value());
            }
        });
    };
    let upload = move |event: ev::Event| {
        spawn_local(async move {
            let bytes = files::chosen(event, LARGEST_FILE).await;
            if file_failed.try_set(bytes.is_none()).is_none()
                && let Some(bytes) = bytes
            {
                put(csv::decode(&bytes));
            }
        });
    };
    let template = || {
        let mut text = String::new();
        csv::write_row(&mut text, ["subscriptionId", "partnerId"]);
        files::save("partner-changes.csv", "text/csv", &text);
    };
    let count = move || pasted.with(|pasted| u32::try_from(pasted.rows.len()).unwrap_or(u32::MAX));
    let reason = move || match count() {
        0 => Some(l10n.now(ids::BULK_CHECK_EMPTY, Args::new())),
        count if count > MAX_ROWS => Some(l10n.now(ids::BULK_TOO_MANY, Args::new().count("most", MAX_ROWS))),
        _ => None,
    };
    let begin = move || {
        // What was typed last may not have been read yet.
        if let Some(field) = field.get_untracked() {
            put(field.value());
        }
        if untrack(reason).is_none() {
            let rows = pasted.with_untracked(|pasted| pasted.rows.clone());
            form.moniker.with_value(|moniker| form.app.bulk.fill(moniker, rows, None));
        }
    };
    view! {
        <div class="field bulk__paste">
            <label for=TEXT_ID>{l10n.text(ids::BULK_PASTE)}</label>
            <p class="small muted" id="bulk-hint">{l10n.text(ids::BULK_PASTE_HINT)}</p>
            <textarea
                class="input"
                id=TEXT_ID
                rows="10"
                spellcheck="false"
                autocomplete="off"
                aria-describedby="bulk-hint bulk-read"
                node_ref=field
                prop:value=move || form.text.get()
                on:input=typed
            ></textarea>
            <div class="actions">
                <label class="button bulk__file">
                    {l10n.text(ids::BULK_UPLOAD)}
                    <input class="visually-hidden" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" on:change=upload/>
                </label>
                {button("button button--subtle", l10n.text(ids::BULK_TEMPLATE), template)}
            </div>
            <div role="alert">{move || file_failed.get().then(|| view! {
                <p class="field__error"><IconView icon=Icon::ErrorCircle small=true/>{l10n.text(ids::BULK_UPLOAD_FAILED)}</p>
            })}</div>
        </div>
        <div id="bulk-read" role="status">
            <p class="numeric">{l10n.text_with(ids::BULK_READ, move || Args::new().count("count", count()))}</p>
            {dynamic(move || pasted.with(|pasted| wrong(form, &pasted.wrong)))}
        </div>
        {check_row(form, Signal::derive(reason), begin)}
    }
    .into_any()
}

/// The lines that cannot be read, by their numbers.
fn wrong(form: Form, lines: &[(u32, WrongLine)]) -> AnyView {
    let l10n = form.app.l10n;
    if lines.is_empty() {
        return ().into_any();
    }
    let counted = |id: MessageId, name: &'static str, count: usize| {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        l10n.text_with(id, move || Args::new().count(name, count))
    };
    let line = |(line, why): &(u32, WrongLine)| {
        let id = match why {
            WrongLine::OnePart => ids::BULK_WRONG_ONE_PART,
            WrongLine::NoSubscription => ids::BULK_WRONG_SUBSCRIPTION,
            WrongLine::TooLong => ids::BULK_WRONG_LONG,
        };
        view! { <li>{counted(id, "line", *line as usize)}</li> }
    };
    let more = lines.len().saturating_sub(MOST_WRONG);
    let more = (more > 0).then(|| view! { <li>{counted(ids::BULK_WRONG_MORE, "count", more)}</li> });
    view! {
        <p class="warn"><IconView icon=Icon::Warning small=true/>{counted(ids::BULK_WRONG, "count", lines.len())}</p>
        <ul class="points small">{lines.iter().take(MOST_WRONG).map(line).collect_view()} {more}</ul>
    }
    .into_any()
}

/// The button that goes on, or the reason why it does not.
pub(super) fn check_row(form: Form, reason: Signal<Option<String>>, begin: impl Fn() + 'static) -> AnyView {
    let here = Here::from_context();
    let press = move |_| {
        if reason.with_untracked(Option::is_none) {
            begin();
            here.to_heading();
        }
    };
    view! {
        <div class="actions bulk__go">
            <button
                class="button button--primary"
                type="button"
                aria-disabled=move || reason.with(Option::is_some).then_some("true")
                aria-describedby="bulk-reason"
                on:click=press
            >
                {form.app.l10n.text(ids::BULK_CHECK)}
            </button>
            <p class="small muted" id="bulk-reason">{move || reason.get()}</p>
        </div>
    }
    .into_any()
}
