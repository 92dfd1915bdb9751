//! The field in which a partner ID is typed and checked: whose it is, before anything is done with it
//! (rows D2, D4).

use super::{FIELD_ID, shown::person};
use crate::{
    erase::sometimes,
    l10n::{L10n, MessageId, ids},
    pages::failure_view::{RequestIdLine, failure_text},
    state::{Checked, Failure, FailureKind, PartnerCheck, Wanted},
    ui::{Icon, IconView},
};
use contract::{PartnerId, PartnerIdError, PartnerProfile};
use leptos::{ev, prelude::*};

/// The field with its button; `keep` hears what is typed.
pub(in crate::pages::billing) fn partner_field(
    l10n: L10n,
    text: RwSignal<String>,
    check: PartnerCheck,
    keep: impl Fn(&str) + 'static,
) -> AnyView {
    let wrong = RwSignal::new(None::<MessageId>);
    let typed = move |event| {
        text.set(event_target_value(&event));
        keep(&text.get_untracked());
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
    }
    .into_any()
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
pub(in crate::pages::billing) fn refused(checked: Checked) -> Option<AnyView> {
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

/// A verified partner as one that shall be.
pub(in crate::pages::billing) fn wanted(partner: PartnerProfile) -> Wanted {
    let PartnerProfile { partner_id, name, city, country, .. } = partner;
    Wanted { partner_id, name, city, country }
}
