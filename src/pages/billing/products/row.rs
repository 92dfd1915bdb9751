//! One subscription in the list.

use crate::{
    erase::{derived, dynamic, sometimes},
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
    let to = moniker.as_ref().map_or(Route::Clouds, |moniker| Route::subscription(moniker, &subscription.id));
    let row = StoredValue::new((moniker, subscription.clone()));
    // What is changed meanwhile, on another page, is seen here too.
    let slot = derived(move || {
        row.with_value(|(moniker, row)| match moniker {
            Some(moniker) => app.changes.newest_in_list(moniker, row),
            None => row.partner_of_record.clone(),
        })
    });
    let menu = move || {
        let is_set = slot.with(|slot| slot.value.is_some());
        row.with_value(|(moniker, row)| row_menu(moniker.as_ref()?, row, is_set))
    };
    let Subscription { name, sku_part_number, status, trial, licenses, term_ends_at, .. } = subscription;
    view! {
        <tr role="row">
            <td role="cell">
                <span class="table__title"><Link class="table__name" to=to>{name}</Link> {sometimes(menu)}</span>
                <span class="table__line small">{sku_part_number}</span>
            </td>
            <td role="cell"><StatusBadges status trial/></td>
            <td role="cell" class="table__number" data-label=l10n.text(ids::PRODUCTS_COLUMN_LICENSES)>
                <LicenseCount licenses/>
            </td>
            <td role="cell" data-label=l10n.text(ids::PRODUCTS_COLUMN_PARTNER)>
                <span class="table__value">{dynamic(move || partner_cell(slot.get()))}</span>
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
