//! A partner on screen: the verified name and place always stand next to the ID.

use crate::{
    l10n::{Args, L10n, ids},
    pages::{billing::shared::Fact, names},
    state::{App, Wanted},
    ui::{CopyButton, Icon, IconView, Text},
};
use contract::{PartnerOfRecord, PartnerOfRecordSlot, partner_of_record::Source};
use leptos::prelude::*;

/// The partner of record, since when, and that it gives no access; or that there is none.
pub(super) fn current(slot: PartnerOfRecordSlot) -> AnyView {
    let l10n = App::from_context().l10n;
    let Some(partner) = slot.value else {
        return view! { <p class="muted">{l10n.text(ids::SUBSCRIPTION_PARTNER_NONE)}</p> }.into_any();
    };
    let id = partner.partner_id.digits();
    let what = l10n.text(ids::SUBSCRIPTION_PARTNER_ID);
    let added = added(l10n, &partner);
    view! {
        {person(&partner.into(), None)}
        <dl class="facts">
            <Fact name=what>
                <span class="numeric">{id.clone()}</span> " "
                <CopyButton
                    value=Signal::stored(id)
                    label=l10n.text_with(ids::COPY_VALUE, move || Args::new().text("what", what.get()))
                    done=l10n.text(ids::COPY_DONE)
                    failed=l10n.text(ids::COPY_FAILED)
                />
            </Fact>
            <Fact name=l10n.text(ids::SUBSCRIPTION_PARTNER_SINCE)>{added}</Fact>
        </dl>
        <p class="card__note small muted">{l10n.text(ids::SUBSCRIPTION_PARTNER_NOTE)}</p>
    }
    .into_any()
}

fn added(l10n: L10n, partner: &PartnerOfRecord) -> Text {
    let source = match partner.source {
        Source::AtPurchase => ids::PARTNER_SOURCE_AT_PURCHASE,
        Source::Manual => ids::PARTNER_SOURCE_MANUAL,
        Source::Invitation => ids::PARTNER_SOURCE_INVITATION,
        Source::Reseller => ids::PARTNER_SOURCE_RESELLER,
        Source::Other(_) => ids::PARTNER_SOURCE_UNKNOWN,
    };
    let at = partner.associated_at;
    l10n.text_with(source, move || Args::new().at("at", at))
}

/// Name and place beside a picture, with the ID where `label` says what stands there.
pub(in crate::pages::billing) fn person(partner: &Wanted, label: Option<Text>) -> AnyView {
    let l10n = App::from_context().l10n;
    let place = names::place(l10n, &partner.city, &partner.country);
    let id = partner.partner_id.digits();
    let id = label.map(|label| {
        let id = l10n.text_with(ids::PARTNER_ID_SHORT, move || Args::new().text("id", id.clone()));
        (label, id)
    });
    let (label, id) = id.unzip();
    view! {
        <div class="person">
            <span class="avatar avatar--large" aria-hidden="true"><IconView icon=Icon::Partner/></span>
            <div>
                {label.map(|label| view! { <p class="small muted">{label}</p> })}
                <p class="person__name">{partner.name.clone()}</p>
                <p>{place}</p>
                {id.map(|id| view! { <p class="numeric">{id}</p> })}
            </div>
        </div>
    }
    .into_any()
}

/// As [`person`], or that there is nobody.
pub(super) fn person_or_none(partner: Option<Wanted>, label: Text) -> AnyView {
    match partner {
        Some(partner) => person(&partner, Some(label)),
        None => {
            let none = App::from_context().l10n.text(ids::PARTNER_NONE);
            view! { <div><p class="small muted">{label}</p><p>{none}</p></div> }.into_any()
        }
    }
}
