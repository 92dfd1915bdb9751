//! What happened in Billing, in words.

use crate::{
    l10n::{Args, L10n, ids},
    pages::settings::partner_name,
    ui::Text,
};
use contract::{
    BulkState, ChangedRelation, Decision, HistoryEvent, OperationName, PartnerOfRecord, RelationEvent,
};
use leptos::prelude::*;

/// What was changed.
pub(in crate::pages) fn what(l10n: L10n, event: &HistoryEvent) -> Text {
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
