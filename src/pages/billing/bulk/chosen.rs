//! Rows that were chosen in the list of subscriptions, or whatever matched there: one partner for all of
//! them, or none.

use super::{new::Form, paste::check_row};
use crate::{
    erase::{derived, dynamic, effect, sometimes},
    l10n::{Args, ids},
    pages::{
        billing::partner::{partner_field, person, wanted},
        failure_view::failure_bar,
    },
    state::{Checked, Choice, Chosen, Draft, Failure, PartnerCheck, Selection, whole},
    ui::button,
};
use contract::{
    PartnerId, Subscription, SubscriptionQuery, bulk::MAX_ROWS, operation::ListSubscriptions,
    subscription_query::MAX_LIMIT,
};
use leptos::{prelude::*, task::spawn_local};

/// How many of the chosen are named.
const NAMED: usize = 5;

/// Reading what matches.
#[derive(Clone, PartialEq)]
pub(super) enum Reading {
    Idle,
    Busy,
    /// So many match that they are not read.
    TooMany(u32),
    Failed(Failure),
}

impl Reading {
    pub(super) fn is_shown(&self) -> bool {
        *self != Self::Idle
    }
}

/// Takes over what is chosen in the list, and keeps it in the tab.
pub(super) fn take_over(form: Form, selection: Selection) {
    effect(move || take(form, selection.chosen()));
}

fn take(form: Form, chosen: Chosen) {
    match chosen {
        Chosen::Rows(rows) if rows.is_empty() => {}
        Chosen::Rows(rows) => offer(form, rows.iter().map(|row| choice(row)).collect()),
        Chosen::Matching(_, total) if total > MAX_ROWS => {
            form.reading.set(Reading::TooMany(total));
            offer(form, Vec::new());
        }
        Chosen::Matching(query, _) => read(form, query),
    }
}

fn choice(row: &Subscription) -> Choice {
    Choice { id: row.id.to_string(), name: row.name.clone() }
}

fn offer(form: Form, chosen: Vec<Choice>) {
    form.moniker.with_value(|moniker| form.app.bulk.offer(moniker, &chosen));
    form.chosen.set(chosen);
}

fn read(form: Form, query: SubscriptionQuery) {
    form.reading.set(Reading::Busy);
    // What was chosen before is not meant any more, whether or not this can be read.
    offer(form, Vec::new());
    let page = move |cursor| {
        ListSubscriptions(SubscriptionQuery { cursor, limit: Some(MAX_LIMIT), ..query.clone() })
    };
    let moniker = form.moniker.get_value();
    spawn_local(async move {
        let read = whole(form.app, moniker, page, |_, _| {}).await;
        // Not when a list is pasted instead by now, or the page is gone.
        if form.reading.try_get_untracked() != Some(Reading::Busy) {
            return;
        }
        match read {
            Ok(rows) => {
                form.reading.set(Reading::Idle);
                offer(form, rows.iter().map(choice).collect());
            }
            Err(failure) => form.reading.set(Reading::Failed(failure)),
        }
    });
}

/// Forgets what was chosen.
fn drop_chosen(form: Form, selection: Selection) {
    selection.clear();
    form.reading.set(Reading::Idle);
    offer(form, Vec::new());
}

pub(super) fn chosen_form(form: Form) -> AnyView {
    let l10n = form.app.l10n;
    let selection = Selection::from_context();
    let check = PartnerCheck::new(form.app, form.moniker.get_value());
    let removes = RwSignal::new(false);
    // An ID that came along, or was typed before a reload, is checked at once: its owner must be seen.
    if let Ok(id) = form.partner.with_untracked(|text| PartnerId::parse(text)) {
        check.ask(id);
    }
    let keep = move |text: &str| form.moniker.with_value(|moniker| form.app.bulk.keep_partner(moniker, text));
    let known = derived(move || match check.get() {
        Checked::Known(partner) => Some(partner),
        _ => None,
    });
    let count = move || match form.reading.get() {
        Reading::TooMany(total) => total,
        _ => form.chosen.with(|chosen| u32::try_from(chosen.len()).unwrap_or(u32::MAX)),
    };
    let reason = move || {
        if count() > MAX_ROWS {
            return Some(l10n.now(ids::BULK_TOO_MANY, Args::new().count("most", MAX_ROWS)));
        }
        let open = count() == 0 || !removes.get() && known.with(Option::is_none);
        open.then(|| l10n.now(ids::BULK_CHECK_PARTNER, Args::new()))
    };
    let begin = move || {
        let partner = known.get_untracked().filter(|_| !removes.get_untracked());
        let partner = partner.map(|partner| partner.partner_id.digits()).unwrap_or_default();
        // Of what is on screen, which the tab may not have been able to keep.
        let draft = Draft { chosen: form.chosen.get_untracked(), ..Draft::default() };
        form.moniker.with_value(|moniker| form.app.bulk.fill(moniker, draft.rows(&partner), None));
    };
    let radio = move |value: bool, label| {
        view! {
            <label class="choice">
                <input type="radio" name="bulk-what" prop:checked=move || removes.get() == value on:change=move |_| removes.set(value)/>
                {l10n.text(label)}
            </label>
        }
        .into_any()
    };
    view! {
        {dynamic(move || head(form, selection))}
        {button("button button--link", l10n.text(ids::BULK_CHOSEN_DROP), move || {
            drop_chosen(form, selection);
            form.app.surface.focus("page-title");
        })}
        <fieldset class="bulk__what">
            <legend>{l10n.text(ids::BULK_WHAT)}</legend>
            {radio(false, ids::BULK_WHAT_SET)}
            {radio(true, ids::BULK_WHAT_REMOVE)}
        </fieldset>
        {sometimes(move || (!removes.get()).then(|| view! {
            {partner_field(l10n, form.partner, check, keep)}
            <div role="status">
                {sometimes(move || known.get().map(|partner| {
                    person(&wanted(partner), Some(l10n.text(ids::PARTNER_CHECKED)))
                }))}
            </div>
        }.into_any()))}
        {check_row(form, Signal::derive(reason), begin)}
    }
    .into_any()
}

/// How many there are, and which.
fn head(form: Form, selection: Selection) -> AnyView {
    let l10n = form.app.l10n;
    let counted = |id, count| l10n.text_with(id, move || Args::new().count("count", count));
    match form.reading.get() {
        Reading::Idle => {}
        Reading::TooMany(total) => return view! { <h2>{counted(ids::BULK_CHOSEN, total)}</h2> }.into_any(),
        Reading::Busy => {
            return view! { <p role="status">{l10n.text(ids::BULK_CHOSEN_READING)}</p> }.into_any();
        }
        Reading::Failed(failure) => {
            let again = Callback::new(move |()| take(form, untrack(|| selection.chosen())));
            return failure_bar(failure, Some(l10n.text(ids::BULK_CHOSEN_FAILED)), Some(again));
        }
    }
    let chosen = form.chosen.get();
    let counted = |id, count: usize| counted(id, u32::try_from(count).unwrap_or(u32::MAX));
    let names = chosen.iter().take(NAMED).map(|choice| view! { <li>{choice.name.clone()}</li> });
    let more = chosen.len().saturating_sub(NAMED);
    view! {
        <h2>{counted(ids::BULK_CHOSEN, chosen.len())}</h2>
        <ul class="points">
            {names.collect_view()}
            {(more > 0).then(|| view! { <li>{counted(ids::BULK_CHOSEN_MORE, more)}</li> })}
        </ul>
    }
    .into_any()
}
