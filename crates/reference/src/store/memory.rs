//! Everything in memory: for tests and for pages without a server.

use super::{Position, Question, Slice, Store, StoreError, Tenant, search_text};
use crate::{
    audit::{Entry, Event, Tip},
    session::{SessionKey, SessionRecord},
};
use contract::{
    AccountId, DemoAccount, Moniker, PartnerFilter, Subscription, SubscriptionId, TenantId, Timestamp,
};
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// A store that is gone with its process.
pub struct MemoryStore {
    tenants: Vec<Tenant>,
    changing: Mutex<Changing>,
}

struct Changing {
    sessions: BTreeMap<SessionKey, SessionRecord>,
    trail: Vec<Entry>,
    tip: Tip,
}

impl Changing {
    fn record(&mut self, event: &Event) {
        self.tip = self.tip.after(event);
        self.trail.push(Entry { event: event.clone(), hash: self.tip.hash });
    }
}

impl MemoryStore {
    /// A store that holds `tenants` and no session.
    pub fn new(tenants: Vec<Tenant>) -> Self {
        let changing = Changing { sessions: BTreeMap::new(), trail: Vec::new(), tip: Tip::START };
        Self { tenants, changing: Mutex::new(changing) }
    }

    fn changing(&self) -> MutexGuard<'_, Changing> {
        // No method panics halfway, so what a poisoned lock guards is whole.
        self.changing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn of_cloud(&self, cloud: &Moniker) -> impl Iterator<Item = &DemoAccount> {
        self.tenants.iter().filter(move |tenant| tenant.cloud == *cloud).flat_map(|tenant| &tenant.accounts)
    }

    fn subscriptions(&self, organization: &TenantId) -> impl Iterator<Item = &Subscription> {
        let own = self.tenants.iter().filter(move |tenant| tenant.organization.id == *organization);
        own.flat_map(|tenant| &tenant.subscriptions)
    }
}

impl Store for MemoryStore {
    fn accounts(&self, cloud: &Moniker) -> Result<Vec<DemoAccount>, StoreError> {
        Ok(self.of_cloud(cloud).cloned().collect())
    }

    fn account(&self, cloud: &Moniker, id: &AccountId) -> Result<Option<DemoAccount>, StoreError> {
        Ok(self.of_cloud(cloud).find(|account| account.account.id == *id).cloned())
    }

    fn session(&self, key: &SessionKey) -> Result<Option<SessionRecord>, StoreError> {
        Ok(self.changing().sessions.get(key).cloned())
    }

    fn open_session(
        &self,
        session: &SessionRecord,
        replaces: Option<&SessionKey>,
        events: &[Event],
    ) -> Result<(), StoreError> {
        let mut changing = self.changing();
        changing.sessions.retain(|key, old| Some(key) != replaces && !old.is_over(session.signed_in_at));
        changing.sessions.insert(session.key, session.clone());
        events.iter().for_each(|event| changing.record(event));
        Ok(())
    }

    fn note_use(&self, key: &SessionKey, at: Timestamp) -> Result<(), StoreError> {
        if let Some(session) = self.changing().sessions.get_mut(key) {
            session.used_at = at;
        }
        Ok(())
    }

    fn end_session(&self, key: &SessionKey, event: &Event) -> Result<(), StoreError> {
        let mut changing = self.changing();
        if changing.sessions.remove(key).is_some() {
            changing.record(event);
        }
        Ok(())
    }

    fn end_sessions(&self, account: &AccountId, event: &Event) -> Result<usize, StoreError> {
        let mut changing = self.changing();
        let before = changing.sessions.len();
        changing.sessions.retain(|_, session| session.account != *account);
        let ended = before - changing.sessions.len();
        if ended > 0 {
            changing.record(event);
        }
        Ok(ended)
    }

    fn record(&self, event: &Event) -> Result<(), StoreError> {
        self.changing().record(event);
        Ok(())
    }

    fn list_subscriptions(&self, organization: &TenantId, question: &Question) -> Result<Slice, StoreError> {
        let matching =
            self.subscriptions(organization).filter(|subscription| matches(subscription, question));
        let mut rows: Vec<(Position, &Subscription)> =
            matching.map(|row| (Position::of(row, &question.sort), row)).collect();
        let compare = |ours: &Position, theirs: &Position| ours.compare(theirs, question.sort.descending);
        rows.sort_by(|(ours, _), (theirs, _)| compare(ours, theirs));
        let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let is_behind =
            |at: &Position| question.after.as_ref().is_none_or(|after| compare(at, after).is_gt());
        let items = rows.into_iter().filter(|(at, _)| is_behind(at)).map(|(_, row)| row.clone());
        Ok(Slice::cut(items.take(question.limit + 1).collect(), total, question))
    }

    fn subscription(
        &self,
        organization: &TenantId,
        id: &SubscriptionId,
    ) -> Result<Option<Subscription>, StoreError> {
        Ok(self.subscriptions(organization).find(|subscription| subscription.id == *id).cloned())
    }

    fn audit_trail(&self) -> Result<Vec<Entry>, StoreError> {
        Ok(self.changing().trail.clone())
    }
}

fn matches(subscription: &Subscription, question: &Question) -> bool {
    let has_partner = subscription.partner_of_record.value.is_some();
    let partner_fits = match question.partner {
        Some(PartnerFilter::With) => has_partner,
        Some(PartnerFilter::Without) => !has_partner,
        _ => true,
    };
    let text = search_text(subscription);
    partner_fits
        && (question.statuses.is_empty() || question.statuses.contains(&subscription.status))
        && question.words.iter().all(|word| text.contains(word.as_str()))
}
