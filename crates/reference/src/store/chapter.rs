//! What a store is asked for the history of a subscription, or of all of an organisation.

use super::{
    fold,
    window::{Edge, Numbered},
};
use crate::audit::{About, Action, Entry, Event};
use contract::{
    BulkChangeId, HistoryQuery, InquiryId, InvitationId, RelationshipId, ReviewId, SubscriptionId, TenantId,
    Timestamp, subscription_query::DEFAULT_LIMIT,
};

/// A history question, ready for a store. It is about changes: who signed in is not in there.
#[derive(Clone, Debug)]
pub struct ChapterQuestion {
    /// Of which organisation.
    pub organization: TenantId,
    /// Of which subscription; none means of all.
    pub subscription: Option<SubscriptionId>,
    /// About the relationships and invitations of which partner; none means of all.
    pub partner: Option<TenantId>,
    /// Folded words, all of which must occur.
    pub words: Vec<String>,
    /// Any of these; empty means all.
    pub actions: Vec<Action>,
    /// From this instant on.
    pub from: Option<Timestamp>,
    /// Before this instant.
    pub until: Option<Timestamp>,
    /// The place in the audit trail from which to go on, towards older ones; none means from its end.
    pub edge: Option<Edge<u64>>,
    /// How many changes.
    pub limit: usize,
}

impl ChapterQuestion {
    /// The question of a query that goes on from a place.
    pub fn new(organization: TenantId, query: &HistoryQuery, edge: Option<Edge<u64>>) -> Self {
        let is_asked = |action: &Action| {
            action.operation().is_some_and(|operation| query.operations.contains(&operation))
        };
        Self {
            organization,
            subscription: None,
            partner: query.partner.clone(),
            words: fold::words(&query.search),
            actions: Action::ALL.into_iter().filter(is_asked).collect(),
            from: query.from,
            until: query.until,
            edge,
            limit: usize::from(query.limit.unwrap_or(DEFAULT_LIMIT)),
        }
    }

    /// Whether an event is asked for: every part of the question but the search.
    pub fn fits(&self, event: &Event) -> bool {
        event.organization.as_ref() == Some(&self.organization)
            && event.action.operation().is_some()
            && self.subscription.as_ref().is_none_or(|id| about(event) == Some(id))
            && self.partner.as_ref().is_none_or(|id| about_partner(event) == Some(id))
            && (self.actions.is_empty() || self.actions.contains(&event.action))
            && self.from.is_none_or(|from| from <= event.at)
            && self.until.is_none_or(|until| event.at < until)
    }
}

/// The subscription that an event is about.
pub fn about(event: &Event) -> Option<&SubscriptionId> {
    event.change.as_ref().map(|change| &change.subscription)
}

/// The partner to whose relationship or invitation an event did something.
pub fn about_partner(event: &Event) -> Option<&TenantId> {
    event.about.relation.as_ref().map(|relation| &relation.partner_id)
}

/// The text that a search of the history looks into. Lines keep a word from matching across two parts.
pub fn event_text(event: &Event, actor: Option<&str>, subscription: Option<&str>) -> String {
    let partners = event.change.iter().flat_map(|change| [&change.before, &change.after]).flatten();
    let partners = partners.flat_map(|partner| [partner.name.clone(), partner.partner_id.digits()]);
    let order = event.order.as_ref();
    let parts = [
        actor,
        subscription,
        about(event).map(SubscriptionId::as_str),
        order.map(|order| order.id.as_str()),
        order.map(|order| order.number.as_str()),
        event.bulk_change.as_ref().map(BulkChangeId::as_str),
    ];
    let About { relation, agreement, evidence: _, review, inquiry } = &event.about;
    let relation = relation.iter().flat_map(|relation| {
        let ids = [
            relation.relationship_id.as_ref().map(RelationshipId::as_str),
            relation.invitation_id.as_ref().map(InvitationId::as_str),
        ];
        [relation.partner.as_str(), &relation.name].into_iter().chain(ids.into_iter().flatten())
    });
    let agreement =
        agreement.iter().flat_map(|agreement| [agreement.title.as_str(), agreement.acceptance_id.as_str()]);
    let others = [review.as_ref().map(ReviewId::as_str), inquiry.as_ref().map(InquiryId::as_str)];
    let parts: Vec<String> = parts
        .into_iter()
        .chain(others)
        .flatten()
        .chain(relation)
        .chain(agreement)
        .map(str::to_owned)
        .chain(partners)
        .map(|part| fold::fold(&part))
        .collect();
    parts.join("\n")
}

/// The changes of one page with their places in the audit trail, newest first.
pub type Chapter = Numbered<Entry>;
