//! What happened in Billing, in words, and the way to where all of it is told.

use crate::{
    erase::sometimes,
    l10n::{Args, L10n, ids},
    pages::link::Link,
    route::Page,
    state::{App, SignedIn},
    ui::Text,
};
use contract::{BulkState, HistoryEvent, HistoryQuery, OperationName, PartnerOfRecord};
use leptos::prelude::*;

/// The way to the history of what an id or a number names, for who may read that (row N7).
pub(super) fn way(search: String) -> AnyView {
    let app = App::from_context();
    let inside = SignedIn::from_context();
    let query = HistoryQuery { search, ..HistoryQuery::default() };
    let to = inside.session.with_untracked(|session| Page::History(query).of(&session.cloud));
    // A part of the app has no page for it.
    let may = move || !app.view.is_part() && inside.may(&OperationName::ListAuditEvents);
    sometimes(move || {
        let to = may().then(|| to.clone())?;
        Some(view! { <p><Link to=to>{app.l10n.text(ids::AUDIT_SHOW)}</Link></p> }.into_any())
    })
    .into_any()
}

/// What was changed.
pub(super) fn what(l10n: L10n, event: &HistoryEvent) -> Text {
    let (before, after) = (event.before.clone(), event.after.clone());
    match (before, after) {
        (None, None) => other(l10n, event),
        (None, Some(after)) => {
            l10n.text_with(ids::HISTORY_SET, move || Args::new().text("partner", partner(l10n, &after)))
        }
        (Some(before), None) => {
            l10n.text_with(ids::HISTORY_REMOVED, move || Args::new().text("partner", partner(l10n, &before)))
        }
        (Some(before), Some(after)) => l10n.text_with(ids::HISTORY_REPLACED, move || {
            Args::new().text("before", partner(l10n, &before)).text("after", partner(l10n, &after))
        }),
    }
}

/// Name and ID, in the locale of now.
fn partner(l10n: L10n, partner: &PartnerOfRecord) -> String {
    l10n.now(
        ids::HISTORY_PARTNER,
        Args::new().text("name", partner.name.clone()).text("id", partner.partner_id.digits()),
    )
}

/// What was changed, when it was no partner of record.
fn other(l10n: L10n, event: &HistoryEvent) -> Text {
    if let Some(order) = &event.order {
        let number = order.number.clone();
        return l10n.text_with(ids::AUDIT_ORDER, move || Args::new().text("number", number.clone()));
    }
    l10n.text(match &event.bulk_state {
        Some(BulkState::Running) => ids::AUDIT_BULK_STARTED,
        Some(BulkState::Paused) => ids::AUDIT_BULK_PAUSED,
        Some(BulkState::Cancelled) => ids::AUDIT_BULK_CANCELLED,
        _ => ids::HISTORY_UNKNOWN,
    })
}
