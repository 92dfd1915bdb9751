//! Entries of the audit trail as an admin reads them.

use super::Context;
use crate::{
    audit::{Action, Entry, Event},
    message::Failure,
    store::about,
};
use contract::{
    AccountId, ChangedSubscription, HistoryEvent, OperationName, SubscriptionId, TenantId,
    ids::HistoryEventId,
};
use std::collections::BTreeMap;

/// Tells entries of one organisation, and looks up each name once.
pub(super) struct Teller<'a> {
    context: &'a Context<'a>,
    organization: &'a TenantId,
    actors: BTreeMap<AccountId, String>,
    subscriptions: BTreeMap<SubscriptionId, Option<String>>,
}

impl<'a> Teller<'a> {
    /// A teller that knows no names yet.
    pub(super) fn new(context: &'a Context<'a>, organization: &'a TenantId) -> Self {
        Self { context, organization, actors: BTreeMap::new(), subscriptions: BTreeMap::new() }
    }

    /// An entry that is about a change, as stores pick them.
    pub(super) fn tell(&mut self, Entry { event, hash }: Entry) -> Result<HistoryEvent, Failure> {
        let actor = match (event.action, &event.about.relation) {
            (Action::ByPartner, Some(relation)) => relation.partner.clone(),
            _ => self.actor(event.account.as_ref())?,
        };
        let subscription = self.subscription(&event)?;
        let (before, after) = event.change.map(|change| (change.before, change.after)).unwrap_or_default();
        Ok(HistoryEvent {
            id: HistoryEventId::new(hash.to_string().chars().take(24).collect::<String>()),
            at: event.at,
            actor,
            operation: event.action.operation().unwrap_or_else(|| OperationName::from("")),
            before,
            after,
            subscription,
            order: event.order,
            bulk_change: event.bulk_change,
            bulk_state: event.action.bulk_state(),
            relation: event.about.relation,
            agreement: event.about.agreement,
            review: event.about.review,
            inquiry: event.about.inquiry,
            request_id: event.request_id,
        })
    }

    /// The name of an account; of one that is gone, its id.
    fn actor(&mut self, id: Option<&AccountId>) -> Result<String, Failure> {
        let Some(id) = id else { return Ok(String::new()) };
        if let Some(known) = self.actors.get(id) {
            return Ok(known.clone());
        }
        let account = self.context.store.account(&self.context.cloud, id)?;
        let name = account.map_or_else(|| id.to_string(), |account| account.account.display_name);
        self.actors.insert(id.clone(), name.clone());
        Ok(name)
    }

    fn subscription(&mut self, event: &Event) -> Result<Option<ChangedSubscription>, Failure> {
        let Some(id) = about(event) else { return Ok(None) };
        if !self.subscriptions.contains_key(id) {
            let found = self.context.store.subscription(self.organization, id)?;
            self.subscriptions.insert(id.clone(), found.map(|found| found.name));
        }
        let name = self.subscriptions.get(id).cloned().flatten();
        Ok(name.map(|name| ChangedSubscription { id: id.clone(), name }))
    }
}
