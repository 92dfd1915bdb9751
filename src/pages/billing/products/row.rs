//! One subscription in the list.

use crate::{
    l10n::{Args, ids},
    pages::{
        Here,
        billing::{
            partner::row_menu,
            shared::{Date, LicenseCount, StatusBadges, TermEnd, TermEndText, now},
        },
        link::Link,
        names,
    },
    route::Route,
    state::App,
};
use contract::{PartnerOfRecordSlot, Subscription};
use leptos::prelude::*;

#[component]
pub(super) fn Row(subscription: Subscription) -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let end = TermEnd::of(&subscription, now());
    let moniker = Here::from_context().route_now().moniker().cloned();
    let slot = moniker.as_ref().map(|moniker| untrack(|| app.changes.newest_in_list(moniker, &subscription)));
    let is_set = slot.as_ref().unwrap_or(&subscription.partner_of_record).value.is_some();
    let menu = moniker.as_ref().and_then(|moniker| row_menu(moniker, &subscription, is_set));
    let Subscription {
        id,
        name,
        sku_part_number,
        status,
        trial,
        licenses,
        term_ends_at,
        partner_of_record,
        ..
    } = subscription;
    let to = moniker.map_or(Route::Clouds, |moniker| Route::subscription(&moniker, &id));
    view! {
        <tr role="row">
            <td role="cell">
                <span class="table__title"><Link class="table__name" to=to>{name}</Link> {menu}</span>
                <span class="table__line small">{sku_part_number}</span>
            </td>
            <td role="cell"><StatusBadges status trial/></td>
            <td role="cell" class="table__number" data-label=l10n.text(ids::PRODUCTS_COLUMN_LICENSES)>
                <LicenseCount licenses/>
            </td>
            <td role="cell" data-label=l10n.text(ids::PRODUCTS_COLUMN_PARTNER)>
                <span class="table__value">{partner_cell(slot.unwrap_or(partner_of_record))}</span>
            </td>
            <td role="cell" data-label=l10n.text(ids::PRODUCTS_COLUMN_TERM)>
                <span class="table__value">
                    <Date at=term_ends_at class="table__line table__time numeric"/>
                    <span class="table__line small"><TermEndText end/></span>
                </span>
            </td>
        </tr>
    }
}

/// The verified name and place always stand next to an ID (row D5).
fn partner_cell(slot: PartnerOfRecordSlot) -> AnyView {
    let l10n = App::from_context().l10n;
    let Some(partner) = slot.value else {
        return view! { <span class="muted">{l10n.text(ids::PARTNER_NONE)}</span> }.into_any();
    };
    let place = names::place(l10n, &partner.city, &partner.country);
    let id = move || Args::new().text("id", partner.partner_id.digits());
    view! {
        <span class="table__line">{partner.name}</span>
        <span class="table__line table__place small numeric">
            <span>{place}</span>
            <span>{l10n.text_with(ids::PARTNER_ID_SHORT, id)}</span>
        </span>
    }
    .into_any()
}
