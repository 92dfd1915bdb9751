//! What an export of the history holds.

use super::Question;
use crate::{
    pages::export::{Cell, Choice, Read, Scope, Sheet, Tell, export},
    state::{App, Failure, whole},
};
use contract::{
    HistoryEvent, HistoryQuery, PartnerOfRecord, operation::ListAuditEvents, subscription_query::MAX_LIMIT,
};
use futures_util::future::{FutureExt, LocalBoxFuture};
use leptos::prelude::*;

pub(super) fn export_history(question: Question) -> AnyView {
    let app = App::from_context();
    let read: Read = Box::new(move |choice, tell| read(app, question, choice, tell));
    export("history", false, read)
}

fn read(
    app: App,
    question: Question,
    choice: Choice,
    tell: Tell,
) -> LocalBoxFuture<'static, Result<Sheet, Failure>> {
    let asked = if choice.scope == Scope::All { HistoryQuery::default() } else { question.get_now() };
    let page =
        move |cursor| ListAuditEvents(HistoryQuery { cursor, limit: Some(MAX_LIMIT), ..asked.clone() });
    async move {
        let events = whole(app, question.moniker(), page, tell).await?;
        Ok(Sheet { names: NAMES.to_vec(), rows: events.iter().map(values).collect() })
    }
    .boxed_local()
}

const NAMES: [&str; 20] = [
    "at",
    "actor",
    "operation",
    "subscriptionId",
    "subscription",
    "partnerIdBefore",
    "partnerBefore",
    "partnerIdAfter",
    "partnerAfter",
    "orderNumber",
    "partnerChange",
    "partnerChangeState",
    "partnerTenantId",
    "partner",
    "relationEvent",
    "relationshipId",
    "invitationId",
    "roles",
    "acceptanceId",
    "requestId",
];

fn values(event: &HistoryEvent) -> Vec<Cell> {
    let (subscription, relation) = (event.subscription.as_ref(), event.relation.as_ref());
    let partner = |partner: &Option<PartnerOfRecord>| match partner {
        Some(partner) => [partner.partner_id.digits(), partner.name.clone()],
        None => Default::default(),
    };
    let ([id_before, before], [id_after, after]) = (partner(&event.before), partner(&event.after));
    let values = [
        event.at.to_string(),
        event.actor.clone(),
        event.operation.to_string(),
        subscription.map(|of| of.id.to_string()).unwrap_or_default(),
        subscription.map(|of| of.name.clone()).unwrap_or_default(),
        id_before,
        before,
        id_after,
        after,
        event.order.as_ref().map(|of| of.number.clone()).unwrap_or_default(),
        event.bulk_change.as_ref().map(ToString::to_string).unwrap_or_default(),
        event.bulk_state.as_ref().map(ToString::to_string).unwrap_or_default(),
        relation.map(|of| of.partner_id.to_string()).unwrap_or_default(),
        relation.map(|of| of.partner.clone()).unwrap_or_default(),
        relation.map(|of| of.event.to_string()).unwrap_or_default(),
        relation.and_then(|of| of.relationship_id.as_ref()).map(ToString::to_string).unwrap_or_default(),
        relation.and_then(|of| of.invitation_id.as_ref()).map(ToString::to_string).unwrap_or_default(),
        relation.map(|of| of.roles.join("; ")).unwrap_or_default(),
        event.agreement.as_ref().map(|of| of.acceptance_id.to_string()).unwrap_or_default(),
        event.request_id.to_string(),
    ];
    values.map(Cell::Text).into()
}
