//! The ID in a field, checked, and what happens with it: nothing is written before its owner was seen
//! (rows D2, D4, D9, D10).

use super::{
    FIELD_ID, Subject,
    shown::{person, person_or_none},
};
use crate::{
    erase::{derived, effect, sometimes},
    l10n::{MessageId, ids},
    pages::failure_view::{RequestIdLine, failure_text},
    state::{App, Checked, Failure, FailureKind, PartnerCheck, Wanted},
    ui::{Icon, IconView, Text},
};
use contract::{PartnerId, PartnerIdError, PartnerProfile};
use leptos::{ev, prelude::*};

/// The form; `submit` is what its button says.
#[component]
pub(super) fn PartnerForm(subject: Subject, submit: Text) -> impl IntoView {
    let l10n = subject.app.l10n;
    let changes = subject.app.changes;
    let moniker = subject.profile.with_value(|profile| profile.moniker.clone());
    let id = subject.read_now().id.clone();
    let text = RwSignal::new(changes.draft(&moniker, &id));
    let check = PartnerCheck::new(subject.app, moniker.clone());
    let wrong = RwSignal::new(None::<MessageId>);
    tell_unsaved(subject.app, text);
    let typed = move |event| {
        text.set(event_target_value(&event));
        changes.keep_draft(&moniker, &id, &text.get_untracked());
        wrong.set(None);
        check.forget();
    };
    let ask = move |event: ev::SubmitEvent| {
        event.prevent_default();
        match PartnerId::parse(&text.get_untracked()) {
            Ok(id) => check.ask(id),
            Err(error) => {
                check.forget();
                wrong.set(Some(explain(error)));
            }
        }
    };
    let known = derived(move || match check.get() {
        Checked::Known(partner) => Some(partner),
        Checked::Not | Checked::Asking | Checked::Refused(_) => None,
    });
    let asking = move || check.get() == Checked::Asking;
    let invalid = move || {
        let refused = matches!(check.get(), Checked::Refused(Failure { kind: FailureKind::Partner(..), .. }));
        (refused || wrong.get().is_some()).then_some("true")
    };
    let unusual = move || {
        let unusual = PartnerId::parse(&text.get()).is_ok_and(PartnerId::is_unusual);
        unusual.then(|| view! { <p class="small warn">{l10n.text(ids::PARTNER_ID_UNUSUAL)}</p> }.into_any())
    };
    view! {
        <form class="field" novalidate on:submit=ask>
            <label for=FIELD_ID>{l10n.text(ids::PARTNER_FIELD)}</label>
            <p class="small muted" id="partner-id-hint">{l10n.text(ids::PARTNER_FIELD_HINT)}</p>
            <div class="field__row">
                <input
                    class="input"
                    id=FIELD_ID
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="partner-id-hint partner-id-error"
                    aria-invalid=invalid
                    prop:value=move || text.get()
                    on:input=typed
                />
                <button class="button" type="submit" aria-disabled=move || asking().then_some("true")>
                    {move || l10n.text(if asking() { ids::PARTNER_CHECKING } else { ids::PARTNER_CHECK }).get()}
                </button>
            </div>
            <div id="partner-id-error" role="alert">
                {sometimes(move || wrong.get().map(|id| error_line(view! { {l10n.text(id)} }.into_any())))}
                {sometimes(move || refused(check.get()))}
            </div>
            {sometimes(unusual)}
        </form>
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

fn explain(error: PartnerIdError) -> MessageId {
    match error {
        PartnerIdError::Empty => ids::PARTNER_ID_EMPTY,
        PartnerIdError::TenantId => ids::PARTNER_ID_TENANT,
        PartnerIdError::NotDigits => ids::PARTNER_ID_NOT_DIGITS,
        PartnerIdError::Ambiguous => ids::PARTNER_ID_AMBIGUOUS,
        PartnerIdError::LeadingZero => ids::PARTNER_ID_LEADING_ZERO,
        PartnerIdError::TooShort => ids::PARTNER_ID_TOO_SHORT,
        PartnerIdError::TooLarge => ids::PARTNER_ID_TOO_LARGE,
    }
}

fn error_line(text: AnyView) -> AnyView {
    view! { <p class="field__error"><IconView icon=Icon::ErrorCircle small=true/>{text}</p> }.into_any()
}

/// Why the check did not help, and whose the ID is when that is known.
fn refused(checked: Checked) -> Option<AnyView> {
    let Checked::Refused(failure) = checked else { return None };
    let whose = match &failure.kind {
        FailureKind::Partner(_, Some(partner)) => Some(person(&wanted((**partner).clone()), None)),
        _ => None,
    };
    // Whose fault it is not says which request it was.
    let request_id = match &failure.kind {
        FailureKind::Partner(..) => None,
        _ => Some(failure.request_id.clone()),
    };
    let request_id = request_id.map(|request_id| view! { <RequestIdLine request_id/> });
    Some(view! { {error_line(failure_text(failure))} {request_id} {whose} }.into_any())
}

fn wanted(partner: PartnerProfile) -> Wanted {
    let PartnerProfile { partner_id, name, city, country, .. } = partner;
    Wanted { partner_id, name, city, country }
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
