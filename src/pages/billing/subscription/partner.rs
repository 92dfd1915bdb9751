//! The partner of record: who is credited. The verified name and place stand next to the ID.

use crate::{
    l10n::{Args, ids},
    pages::{billing::subscription::facts::Fact, names},
    state::App,
    ui::{CopyButton, Icon, IconView},
};
use contract::{PartnerOfRecord, partner_of_record::Source};
use leptos::prelude::*;

#[component]
pub(super) fn PartnerCard(partner: Option<PartnerOfRecord>) -> impl IntoView {
    let l10n = App::from_context().l10n;
    view! {
        <section class="card" aria-labelledby="partner">
            <h2 id="partner">{l10n.text(ids::SUBSCRIPTION_PARTNER)}</h2>
            {match partner {
                Some(partner) => view! { <Partner partner/> }.into_any(),
                None => view! { <p class="muted">{l10n.text(ids::SUBSCRIPTION_PARTNER_NONE)}</p> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn Partner(partner: PartnerOfRecord) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let place = names::place(l10n, &partner);
    let source = match partner.source {
        Source::AtPurchase => ids::PARTNER_SOURCE_AT_PURCHASE,
        Source::Manual => ids::PARTNER_SOURCE_MANUAL,
        Source::Invitation => ids::PARTNER_SOURCE_INVITATION,
        Source::Reseller => ids::PARTNER_SOURCE_RESELLER,
        Source::Other(_) => ids::PARTNER_SOURCE_UNKNOWN,
    };
    let added = l10n.text_with(source, move || Args::new().at("at", partner.associated_at));
    let id = partner.partner_id.digits();
    let what = l10n.text(ids::SUBSCRIPTION_PARTNER_ID);
    view! {
        <div class="person">
            <span class="avatar avatar--large" aria-hidden="true"><IconView icon=Icon::Partner/></span>
            <div>
                <p class="person__name">{partner.name}</p>
                <p>{place}</p>
            </div>
        </div>
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
}
