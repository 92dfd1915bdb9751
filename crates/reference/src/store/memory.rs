//! Everything in memory: for tests and for pages without a server.

mod bulk;
mod orders;

use super::{
    Changed, Chapter, ChapterQuestion, FOREVER, Notice, Position, Question, Reply, Slice, SlotChange, Store,
    StoreError, Tenant, Whom, change, search_text,
};
use crate::{
    audit::{Entry, Event, Tip},
    session::{SessionKey, SessionRecord},
};
use contract::{
    AccountId, DemoAccount, IdempotencyKey, Moniker, Organization, PartnerFilter, Subscription,
    SubscriptionId, TenantId, Timestamp,
};
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// A store that is gone with its process.
pub struct MemoryStore {
    accounts: Vec<(Moniker, DemoAccount)>,
    organizations: Vec<Organization>,
    changing: Mutex<Changing>,
}

struct Changing {
    versions: Vec<Version>,
    sessions: BTreeMap<SessionKey, SessionRecord>,
    trail: Vec<Entry>,
    tip: Tip,
    notices: Vec<(SubscriptionId, Notice)>,
    last_notice: u64,
    replies: BTreeMap<(AccountId, IdempotencyKey), Reply>,
    /// The oldest first.
    orders: Vec<orders::Placed>,
    /// The oldest first.
    bulk_changes: Vec<bulk::Kept>,
}

/// A subscription as lists show it for a while; the newest version is what it is.
struct Version {
    organization: TenantId,
    from: Timestamp,
    until: Timestamp,
    subscription: Subscription,
}

impl Changing {
    fn record(&mut self, event: &Event) {
        self.tip = self.tip.after(event);
        self.trail.push(Entry { event: event.clone(), hash: self.tip.hash });
    }

    fn newest(&mut self, organization: &TenantId, id: &SubscriptionId) -> Option<&mut Version> {
        self.versions.iter_mut().find(|version| {
            version.until == FOREVER
                && version.organization == *organization
                && version.subscription.id == *id
        })
    }

    fn change(&mut self, change: &SlotChange, organization: &Organization) -> Changed {
        let now = change.event.at;
        let visible_at = change.slot.visible_at.unwrap_or(now);
        let Some(newest) = self.newest(&change.organization, &change.subscription) else {
            return Changed::Missing;
        };
        let slot = &newest.subscription.partner_of_record;
        if slot.etag != change.expected {
            return Changed::Stale(slot.clone());
        }
        newest.until = visible_at;
        let before = newest.subscription.clone();
        self.versions.retain(|version| version.subscription.id != before.id || version.until > now);
        let step = (before.partner_of_record.value.clone(), change.slot.value.clone());
        self.tell(&before.id, now, organization, &before.name, step);
        self.versions.push(Version {
            organization: change.organization.clone(),
            from: visible_at,
            until: FOREVER,
            subscription: Subscription { partner_of_record: change.slot.clone(), ..before },
        });
        self.record(&change.event);
        Changed::Done
    }

    fn tell(
        &mut self,
        subscription: &SubscriptionId,
        now: Timestamp,
        organization: &Organization,
        name: &str,
        step: change::Step,
    ) {
        let is_untold = |(id, notice): &(SubscriptionId, Notice)| id == subscription && notice.due_at > now;
        let untold = self.notices.iter().position(is_untold).map(|place| self.notices.remove(place).1);
        let untold = untold.map(|notice| (notice.before, notice.after));
        if let Some((before, after)) = change::to_tell(untold, step) {
            self.last_notice += 1;
            let notice = Notice {
                id: self.last_notice,
                due_at: now.plus_millis(change::NOTICE_AFTER),
                organization: organization.clone(),
                subscription: name.to_owned(),
                before,
                after,
                told: None,
                refused: BTreeMap::new(),
            };
            self.notices.push((subscription.clone(), notice));
        }
    }
}

impl MemoryStore {
    /// A store that holds `tenants` and no session.
    pub fn new(tenants: Vec<Tenant>) -> Self {
        let (mut accounts, mut organizations, mut versions) = (Vec::new(), Vec::new(), Vec::new());
        for Tenant { cloud, organization, accounts: own, subscriptions } in tenants {
            accounts.extend(own.into_iter().map(|account| (cloud.clone(), account)));
            versions.extend(subscriptions.into_iter().map(|subscription| Version {
                organization: organization.id.clone(),
                from: Timestamp::from_millis(0),
                until: FOREVER,
                subscription,
            }));
            organizations.push(organization);
        }
        let changing = Changing {
            versions,
            sessions: BTreeMap::new(),
            trail: Vec::new(),
            tip: Tip::START,
            notices: Vec::new(),
            last_notice: 0,
            replies: BTreeMap::new(),
            orders: Vec::new(),
            bulk_changes: Vec::new(),
        };
        Self { accounts, organizations, changing: Mutex::new(changing) }
    }

    fn changing(&self) -> MutexGuard<'_, Changing> {
        // No method panics halfway, so what a poisoned lock guards is whole.
        self.changing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A notice, due or not.
    #[cfg(test)]
    #[cfg(feature = "server")]
    pub(crate) fn notice(&self, id: u64) -> Option<Notice> {
        self.changing().notices.iter().map(|(_, notice)| notice).find(|notice| notice.id == id).cloned()
    }

    fn of_cloud(&self, cloud: &Moniker) -> impl Iterator<Item = &DemoAccount> {
        self.accounts.iter().filter(move |(own, _)| own == cloud).map(|(_, account)| account)
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
        let changing = self.changing();
        let is_visible = |version: &&Version| {
            version.organization == *organization
                && version.from <= question.at
                && question.at < version.until
        };
        let visible = changing.versions.iter().filter(is_visible).map(|version| &version.subscription);
        let matching = visible.filter(|subscription| matches(subscription, question));
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
        Ok(self.changing().newest(organization, id).map(|version| version.subscription.clone()))
    }

    fn change_partner_of_record(&self, change: &SlotChange) -> Result<Changed, StoreError> {
        let organization = self.organizations.iter().find(|own| own.id == change.organization);
        Ok(organization.map_or(Changed::Missing, |organization| self.changing().change(change, organization)))
    }

    fn history(&self, question: &ChapterQuestion) -> Result<Chapter, StoreError> {
        let changing = self.changing();
        let is_about = |entry: &Entry| {
            entry.event.organization.as_ref() == Some(&question.organization)
                && entry
                    .event
                    .change
                    .as_ref()
                    .is_some_and(|change| change.subscription == question.subscription)
        };
        let all = (1_u64..).zip(&changing.trail).filter(|(_, entry)| is_about(entry));
        let total = u32::try_from(all.clone().count()).unwrap_or(u32::MAX);
        let is_behind = |place: u64| question.before.is_none_or(|before| place < before);
        let mut rows: Vec<(u64, Entry)> =
            all.filter(|(place, _)| is_behind(*place)).map(|(place, entry)| (place, entry.clone())).collect();
        rows.reverse();
        Ok(Chapter::cut(rows, total, question.limit))
    }

    fn notices_due(&self, now: Timestamp) -> Result<Vec<Notice>, StoreError> {
        let changing = self.changing();
        let notices = changing.notices.iter().map(|(_, notice)| notice);
        let is_due = |notice: &&Notice| notice.due_at <= now && notice.untold().next().is_some();
        Ok(notices.filter(is_due).cloned().collect())
    }

    fn note_told(&self, notice: u64, whom: Whom) -> Result<(), StoreError> {
        self.changing().notices.retain_mut(|(_, own)| {
            if own.id == notice {
                let somebody_left = own.untold().any(|(other, _)| other != whom);
                own.told = Some(whom);
                return somebody_left || !own.refused.is_empty();
            }
            true
        });
        Ok(())
    }

    fn note_refused(&self, notice: u64, whom: Whom, why: &str) -> Result<(), StoreError> {
        let mut changing = self.changing();
        let own = changing.notices.iter_mut().find(|(_, own)| own.id == notice);
        own.map(|(_, own)| own.refused.insert(whom, why.to_owned()));
        Ok(())
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
