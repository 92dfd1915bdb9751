//! One row of a bulk change: what stands there, what shall, what became of it and why.

use super::words::{outcome_badge, why};
use crate::{
    l10n::{Args, L10n, MessageId, ids},
    pages::{
        billing::{partner::wanted, plain_table::cell},
        link::Link,
        names,
    },
    route::Route,
    state::{App, Wanted},
};
use contract::{BulkAction, BulkRow, Moniker};
use leptos::prelude::*;

/// The columns; their names are also the labels of the cards.
pub(super) const COLUMNS: [(MessageId, &str); 5] = [
    (ids::BULK_COLUMN_SUBSCRIPTION, "table__head table__first"),
    (ids::BULK_COLUMN_OUTCOME, "table__head"),
    (ids::BULK_COLUMN_BEFORE, "table__head"),
    (ids::BULK_COLUMN_AFTER, "table__head"),
    (ids::BULK_COLUMN_WHY, "table__head"),
];

pub(super) fn row(moniker: &Moniker, row: &BulkRow) -> AnyView {
    let l10n = App::from_context().l10n;
    let line = row.request.number;
    let line = l10n.text_with(ids::BULK_LINE, move || Args::new().count("line", line));
    // What is no subscription of this organisation is shown as it was typed.
    let name = match (&row.subscription_id, &row.subscription_name) {
        (Some(id), Some(name)) => {
            let to = Route::subscription(moniker, id);
            let name = name.clone();
            view! { <Link class="table__name" to=to>{name}</Link> }.into_any()
        }
        _ => view! { <span class="table__name">{row.request.subscription.clone()}</span> }.into_any(),
    };
    let before = row.before.clone().map(Wanted::from);
    let after = match (&row.after, &row.action) {
        (Some(after), _) => who(l10n, Some(wanted(after.clone()))),
        (None, Some(BulkAction::Remove)) => who(l10n, None),
        (None, Some(BulkAction::Keep)) => who(l10n, before.clone()),
        // Not verified: nobody stands beside it.
        (None, _) => view! { <span class="muted">{row.request.partner.clone()}</span> }.into_any(),
    };
    // Of what is not known nothing is said.
    let before = row.subscription_id.as_ref().map(|_| who(l10n, before));
    let cells = [
        (ids::BULK_COLUMN_BEFORE, before.into_any()),
        (ids::BULK_COLUMN_AFTER, after),
        (
            ids::BULK_COLUMN_WHY,
            why(l10n, row).map(|why| view! { <span class="small">{why}</span> }).into_any(),
        ),
    ];
    let cells = cells.map(|(label, content)| cell(l10n.text(label), content));
    view! {
        <tr role="row">
            <td role="cell" class="table__first">
                {name}
                <span class="table__line small">{line}</span>
            </td>
            <td role="cell" class="table__status">{outcome_badge(&row.outcome)}</td>
            {cells.into_iter().collect_view()}
        </tr>
    }
    .into_any()
}

/// The verified name and place always stand next to an ID (row D5).
fn who(l10n: L10n, partner: Option<Wanted>) -> AnyView {
    let Some(partner) = partner else {
        return view! { <span class="muted">{l10n.text(ids::PARTNER_NONE)}</span> }.into_any();
    };
    let id = move || Args::new().text("id", partner.partner_id.digits());
    view! {
        <span class="table__line">{partner.name}</span>
        <span class="table__line table__place small numeric">
            <span>{names::place(l10n, &partner.city, &partner.country)}</span>
            <span>{l10n.text_with(ids::PARTNER_ID_SHORT, id)}</span>
        </span>
    }
    .into_any()
}
