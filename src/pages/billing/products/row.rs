//! One subscription in the list.

use super::columns::{Column, channel};
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
    state::{App, Selection},
    ui::CopyButton,
};
use contract::{PartnerOfRecordSlot, Subscription};
use leptos::prelude::*;
use std::sync::Arc;

/// The row, with the columns in their order.
pub(super) fn row(subscription: Arc<Subscription>, columns: &[Column]) -> AnyView {
    let app = App::from_context();
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
    let cells: Vec<AnyView> = columns
        .iter()
        .map(|column| match column {
            Column::Partner => dynamic(move || partner_cell(slot.get())).into_any(),
            column => cell(*column, &subscription),
        })
        .zip(columns)
        .map(|(content, column)| cell_of(*column, content))
        .collect();
    let (name, sku) = (subscription.name.clone(), subscription.sku_part_number.clone());
    view! {
        <tr role="row">
            <td role="cell" class="table__select">{choice(subscription)}</td>
            <td role="cell" class="table__first">
                <span class="table__title"><Link class="table__name" to=to>{name}</Link> {sometimes(menu)}</span>
                <span class="table__line small">{sku}</span>
            </td>
            {cells}
        </tr>
    }
    .into_any()
}

/// Chooses the row.
fn choice(subscription: Arc<Subscription>) -> AnyView {
    let (l10n, selection) = (App::from_context().l10n, Selection::from_context());
    let (id, name) = (subscription.id.clone(), subscription.name.clone());
    let label = l10n.text_with(ids::PRODUCTS_SELECT, move || Args::new().text("name", name.clone()));
    let choose =
        move |event| selection.choose(std::slice::from_ref(&subscription), event_target_checked(&event));
    view! {
        <input
            type="checkbox"
            aria-label=label
            prop:checked=move || selection.contains(&id)
            disabled=move || selection.is_matching()
            on:change=choose
        />
    }
    .into_any()
}

fn cell_of(column: Column, content: AnyView) -> AnyView {
    let label = App::from_context().l10n.text(column.label());
    let class = match column {
        Column::Status => "table__status",
        Column::Licenses | Column::Price => "table__labelled table__number",
        _ => "table__labelled",
    };
    view! {
        <td role="cell" class=class data-label=label><span class="table__value">{content}</span></td>
    }
    .into_any()
}

fn cell(column: Column, row: &Subscription) -> AnyView {
    let l10n = App::from_context().l10n;
    match column {
        Column::Status => view! { <StatusBadges status=row.status.clone() trial=row.trial/> }.into_any(),
        Column::Licenses => view! { <LicenseCount licenses=row.licenses/> }.into_any(),
        Column::Term => view! {
            <Date at=row.term_ends_at class="table__line table__time numeric"/>
            <span class="table__line small"><TermEndText end=TermEnd::of(row, now())/></span>
        }
        .into_any(),
        Column::Channel => view! {
            <span class="table__line">{l10n.text(channel(&row.purchase_channel))}</span>
            <span class="table__line small">{row.reseller_name.clone()}</span>
        }
        .into_any(),
        Column::Started => view! { <Date at=row.started_at class="table__time numeric"/> }.into_any(),
        Column::Price => row
            .unit_price
            .map(|price| {
                let price = l10n.text_with(ids::PRODUCTS_PRICE, move || Args::new().money(price));
                view! {
                    <span class="table__line numeric">{price}</span>
                    <span class="table__line small">{names::term(l10n, &row.term)}</span>
                }
            })
            .into_any(),
        Column::Id => {
            let id = row.id.to_string();
            let value = id.clone();
            view! {
                <code class="small">{id}</code>
                <CopyButton
                    value=Signal::derive(move || value.clone())
                    label=l10n.text(ids::PRODUCTS_COPY_ID)
                    done=l10n.text(ids::COPY_DONE)
                    failed=l10n.text(ids::COPY_FAILED)
                />
            }
            .into_any()
        }
        Column::Partner => ().into_any(),
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
