//! The ID in a field, checked, and what happens with it: nothing is written before its owner was seen
//! (rows D2, D4, D9, D10).

use super::{
    Subject,
    field::{partner_field, wanted},
    shown::{person, person_or_none},
};
use crate::{
    erase::{derived, effect, sometimes},
    l10n::ids,
    state::{App, Checked, PartnerCheck, Wanted},
    ui::Text,
};
use contract::PartnerProfile;
use leptos::prelude::*;

/// The form; `submit` is what its button says.
#[component]
pub(super) fn PartnerForm(subject: Subject, submit: Text) -> impl IntoView {
    let l10n = subject.app.l10n;
    let changes = subject.app.changes;
    let moniker = subject.profile.with_value(|profile| profile.moniker.clone());
    let id = subject.read_now().id.clone();
    let text = RwSignal::new(changes.draft(&moniker, &id));
    let check = PartnerCheck::new(subject.app, moniker.clone());
    tell_unsaved(subject.app, text);
    let keep = move |text: &str| changes.keep_draft(&moniker, &id, text);
    let known = derived(move || match check.get() {
        Checked::Known(partner) => Some(partner),
        Checked::Not | Checked::Asking | Checked::Refused(_) => None,
    });
    view! {
        {partner_field(l10n, text, check, keep)}
        <div role="status">
            {sometimes(move || known.with(|known| known.as_ref().map(|partner| verified(subject, partner))))}
        </div>
        {sometimes(move || known.with(Option::is_some).then(|| consequences(subject)))}
        {submit_row(subject, submit, check)}
    }
}

/// The page around hears whether leaving would lose what was typed.
fn tell_unsaved(app: App, text: RwSignal<String>) {
    let Some(host) = app.host else { return };
    let typed = derived(move || text.with(|text| !text.is_empty()));
    effect(move || {
        host.tell("unsaved", &[("dirty", typed.get().into())]);
    });
    on_cleanup(move || {
        host.tell("unsaved", &[("dirty", false.into())]);
    });
}

/// Who it is, beside who it was.
fn verified(subject: Subject, partner: &PartnerProfile) -> AnyView {
    let l10n = subject.app.l10n;
    let before = subject.slot().value.map(Wanted::from);
    let label = if before.is_some() { ids::PARTNER_AFTER } else { ids::PARTNER_CHECKED };
    view! {
        <div class="versions">
            {before.map(|before| person_or_none(Some(before), l10n.text(ids::PARTNER_BEFORE)))}
            {person(&wanted(partner.clone()), Some(l10n.text(label)))}
        </div>
    }
    .into_any()
}

/// What that means for both.
fn consequences(subject: Subject) -> AnyView {
    let l10n = subject.app.l10n;
    let replaces = subject.slot().value.is_some();
    let mail = if replaces { ids::PARTNER_MAIL_BOTH } else { ids::PARTNER_MAIL };
    view! {
        <ul class="points small">
            {[ids::PARTNER_SEES, ids::PARTNER_NO_ACCESS, mail]
                .map(|id| view! { <li>{l10n.text(id)}</li> })
                .collect_view()}
        </ul>
    }
    .into_any()
}

fn submit_row(subject: Subject, submit: Text, check: PartnerCheck) -> AnyView {
    let l10n = subject.app.l10n;
    let is_there = move |partner: &PartnerProfile| {
        let there = subject.slot().value.map(|there| there.partner_id);
        there == Some(partner.partner_id)
    };
    let reason = derived(move || match check.get() {
        _ if subject.is_open() => Some(ids::PARTNER_WAIT),
        Checked::Known(partner) if is_there(&partner) => Some(ids::PARTNER_SAME),
        Checked::Known(_) => None,
        Checked::Not | Checked::Asking | Checked::Refused(_) => Some(ids::PARTNER_CHECK_FIRST),
    });
    let begin = move |_| {
        if let (None, Checked::Known(partner)) = untrack(|| (reason.get(), check.get())) {
            // What a change brought is newer than what was read, which may fail.
            subject.begin(untrack(|| subject.slot()), Some(wanted(partner)));
            subject.refocus();
        }
    };
    view! {
        <div class="actions">
            <button
                class="button button--primary"
                type="button"
                aria-disabled=move || reason.get().map(|_| "true")
                aria-describedby="partner-reason"
                on:click=begin
            >
                {submit}
            </button>
            <p class="small muted" id="partner-reason">
                {move || reason.get().map(|reason| l10n.text(reason).get())}
            </p>
        </div>
    }
    .into_any()
}
