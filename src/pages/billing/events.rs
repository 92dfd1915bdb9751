//! What happened in Billing, in words, and the way to where all of it is told.

use crate::{
    erase::sometimes,
    l10n::{Args, L10n, ids},
    pages::{link::Link, settings::partner_name},
    route::Page,
    state::{App, SignedIn},
    ui::Text,
};
use contract::{
    BulkState, ChangedRelation, Decision, HistoryEvent, HistoryQuery, OperationName, PartnerOfRecord,
    PlacedOrder, RelationEvent,
};
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
pub(in crate::pages) fn what(l10n: L10n, event: &HistoryEvent) -> Text {
    if let Some(PlacedOrder { number, .. }) = &event.order {
        return order(l10n, number.clone(), event);
    }
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

/// What became of an order, and who was credited by it.
fn order(l10n: L10n, number: String, event: &HistoryEvent) -> Text {
    let credited = event.after.clone();
    let id = match (&event.subscription, &credited) {
        // An order that was completed has one.
        (None, _) => ids::AUDIT_ORDER_FAILED,
        (Some(_), None) => ids::AUDIT_ORDER,
        (Some(_), Some(_)) => ids::AUDIT_ORDER_PARTNER,
    };
    l10n.text_with(id, move || {
        let args = Args::new().text("number", number.clone());
        match &credited {
            Some(credited) => args.text("partner", partner(l10n, credited)),
            None => args,
        }
    })
}

/// What was changed, when it was neither a partner of record nor an order.
fn other(l10n: L10n, event: &HistoryEvent) -> Text {
    if let Some(relation) = &event.relation {
        return related(l10n, relation);
    }
    if let Some(decided) = &event.agreement {
        let id = match decided.decision {
            Decision::Accepted => ids::AUDIT_AGREEMENT_ACCEPTED,
            Decision::Declined => ids::AUDIT_AGREEMENT_DECLINED,
            Decision::Other(_) => ids::HISTORY_UNKNOWN,
        };
        let (title, version) = (decided.title.clone(), decided.version.to_string());
        return l10n.text_with(id, move || {
            Args::new().text("title", title.clone()).text("version", version.clone())
        });
    }
    l10n.text(match &event.bulk_state {
        _ if event.inquiry.is_some() => ids::AUDIT_INQUIRY,
        _ if event.operation == OperationName::SignOffReview => ids::AUDIT_REVIEW,
        Some(BulkState::Running) => ids::AUDIT_BULK_STARTED,
        Some(BulkState::Paused) => ids::AUDIT_BULK_PAUSED,
        Some(BulkState::Cancelled) => ids::AUDIT_BULK_CANCELLED,
        _ => ids::HISTORY_UNKNOWN,
    })
}

/// What was done to a partner's relationship or invitation.
fn related(l10n: L10n, relation: &ChangedRelation) -> Text {
    let id = match relation.event {
        RelationEvent::Invited => ids::AUDIT_INVITED,
        RelationEvent::Accepted => ids::AUDIT_ACCEPTED,
        RelationEvent::Declined => ids::AUDIT_DECLINED,
        RelationEvent::Revoked => ids::AUDIT_REVOKED,
        RelationEvent::InvitationExpired => ids::AUDIT_INVITATION_EXPIRED,
        RelationEvent::RolesRemoved => ids::AUDIT_ROLES_REMOVED,
        RelationEvent::Ended => ids::AUDIT_ENDED,
        RelationEvent::AutoExtendOn => ids::AUDIT_EXTEND_ON,
        RelationEvent::AutoExtendOff => ids::AUDIT_EXTEND_OFF,
        RelationEvent::Extended => ids::AUDIT_EXTENDED,
        RelationEvent::Expired => ids::AUDIT_EXPIRED,
        RelationEvent::LeftList => ids::AUDIT_LEFT_LIST,
        RelationEvent::Other(_) => ids::HISTORY_UNKNOWN,
    };
    let (partner, roles) = (partner_name::plain(&relation.partner), relation.roles.clone());
    l10n.text_with(id, move || Args::new().text("partner", partner.clone()).list("roles", &roles))
}

/// Who did it, in the locale of now: nobody, when it was the clock.
pub(in crate::pages) fn who(l10n: L10n, event: &HistoryEvent) -> Text {
    if event.actor.is_empty() {
        return l10n.text(ids::AUDIT_CLOCK);
    }
    Signal::stored(partner_name::plain(&event.actor))
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::l10n::without_isolation;
    use contract::{
        ChangedSubscription, OrderId, PartnerId, RequestId, SubscriptionId, Timestamp, ids::HistoryEventId,
        partner_of_record::Source,
    };
    use std::rc::Rc;

    #[test]
    fn n7_an_order_tells_that_it_was_placed_for_whom_and_that_it_failed() {
        let texts = concat!(
            include_str!("../../../locales/en-US/audit.ftl"),
            include_str!("../../../locales/en-US/partner.ftl"),
        );
        let credited = PartnerOfRecord {
            partner_id: PartnerId::parse("4391507").unwrap(),
            name: "Fabrikam".into(),
            city: "Malmö".into(),
            country: "SE".into(),
            source: Source::AtPurchase,
            associated_at: Timestamp::from_millis(0),
        };
        let bought = || Some(ChangedSubscription { id: SubscriptionId::new("s"), name: "E3".into() });
        Owner::new().with(|| {
            let fetcher = Rc::new(|_| unreachable!("no other locale is asked for"));
            let l10n = L10n::new(Vec::new(), "en-US", texts.to_owned(), fetcher);
            let told = |subscription, after| {
                let event = HistoryEvent {
                    id: HistoryEventId::new("e"),
                    at: Timestamp::from_millis(0),
                    actor: "Alex".into(),
                    operation: OperationName::PlaceOrder,
                    before: None,
                    after,
                    subscription,
                    order: Some(PlacedOrder { id: OrderId::new("o"), number: "A-1".into() }),
                    bulk_change: None,
                    bulk_state: None,
                    request_id: RequestId::new(""),
                    relation: None,
                    agreement: None,
                    review: None,
                    inquiry: None,
                };
                without_isolation(&what(l10n, &event).get_untracked())
            };
            assert_eq!(told(bought(), None), "Order A-1 was placed.");
            assert_eq!(
                told(bought(), Some(credited)),
                "Order A-1 was placed with Fabrikam (ID 4391507) as partner of record."
            );
            assert_eq!(told(None, None), "Order A-1 was not completed.");
        });
    }
}
