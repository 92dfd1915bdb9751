//! Everything in memory: for tests and for pages without a server.

mod bulk;
mod inquiries;
mod invitations;
mod letters;
mod orders;
mod relationships;
mod reviews;
mod views;

use super::{
    Alike, Changed, Chapter, ChapterQuestion, Covered, FOREVER, KeptAcceptance, KeptLetter, Notice, Numbered,
    Position, Question, Reply, ReviewRecord, Saved, Slice, SlotChange, Store, StoreError, Tenant, Whom,
    Window, about, change, event_text, fold, search_text,
};
use crate::{
    audit::{Entry, Event, Tip},
    invitations::InvitationRecord,
    session::{SessionKey, SessionRecord},
};
use contract::{
    AccountId, DemoAccount, IdempotencyKey, Moniker, Organization, SavedView, SavedViewId, Subscription,
    SubscriptionId, SubscriptionStatus, TenantId, Timestamp, evidence::ChainPlace,
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
    /// In the order in which they were written.
    letters: Vec<KeptLetter>,
    last_letter: u64,
    replies: BTreeMap<(AccountId, IdempotencyKey), Reply>,
    /// The oldest first.
    orders: Vec<orders::Placed>,
    /// The oldest first.
    bulk_changes: Vec<bulk::Kept>,
    views: Vec<(AccountId, SavedView)>,
    /// The oldest first.
    relationships: Vec<relationships::Kept>,
    /// The oldest first.
    reviews: Vec<ReviewRecord>,
    /// The oldest first.
    inquiries: Vec<inquiries::Asked>,
    /// The oldest first.
    invitations: Vec<InvitationRecord>,
    /// The oldest first.
    acceptances: Vec<(TenantId, KeptAcceptance)>,
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

    /// Where an entry would stand, for what vouches for it.
    fn next_place(&self, event: &Event) -> ChainPlace {
        ChainPlace { previous: self.tip.to_string(), tip: self.tip.after(event).to_string() }
    }

    /// The subscriptions as lists show them.
    fn visible(&self, organization: &TenantId, at: Timestamp) -> impl Iterator<Item = &Subscription> {
        let is_visible = move |version: &&Version| {
            version.organization == *organization && version.from <= at && at < version.until
        };
        self.versions.iter().filter(is_visible).map(|version| &version.subscription)
    }

    fn newest(&mut self, organization: &TenantId, id: &SubscriptionId) -> Option<&mut Version> {
        self.versions.iter_mut().find(|version| {
            version.until == FOREVER
                && version.organization == *organization
                && version.subscription.id == *id
        })
    }

    fn name_of(&self, subscription: Option<&SubscriptionId>) -> Option<&str> {
        let mut own = self.versions.iter().map(|version| &version.subscription);
        own.find(|own| Some(&own.id) == subscription).map(|own| own.name.as_str())
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
        let (mut relationships, mut invitations, mut letters) = (Vec::new(), Vec::new(), Vec::new());
        let mut reviews = Vec::new();
        for tenant in tenants {
            let Tenant { cloud, organization, accounts: own, subscriptions, .. } = tenant;
            let related = tenant.relationships;
            invitations.extend(tenant.invitations);
            letters.extend(tenant.letters);
            reviews.extend(tenant.reviews);
            relationships.extend(related.into_iter().map(relationships::Kept::new));
            accounts.extend(own.into_iter().map(|account| (cloud.clone(), account)));
            versions.extend(subscriptions.into_iter().map(|subscription| Version {
                organization: organization.id.clone(),
                from: Timestamp::from_millis(0),
                until: FOREVER,
                subscription,
            }));
            organizations.push(organization);
        }
        let mut changing = Changing {
            versions,
            sessions: BTreeMap::new(),
            trail: Vec::new(),
            tip: Tip::START,
            notices: Vec::new(),
            last_notice: 0,
            letters: Vec::new(),
            last_letter: 0,
            replies: BTreeMap::new(),
            orders: Vec::new(),
            bulk_changes: Vec::new(),
            views: Vec::new(),
            relationships,
            reviews,
            inquiries: Vec::new(),
            invitations,
            acceptances: Vec::new(),
        };
        changing.write_letters(&letters);
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

    fn name_of(&self, account: Option<&AccountId>) -> Option<&str> {
        let found = self.accounts.iter().find(|(_, own)| Some(&own.account.id) == account);
        found.map(|(_, own)| own.account.display_name.as_str())
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
        let visible = changing.visible(organization, question.at);
        let matching = visible.filter(|subscription| matches(subscription, question));
        let mut rows: Vec<(Position, &Subscription)> =
            matching.map(|row| (Position::of(row, &question.order), row)).collect();
        let compare = |ours: &Position, theirs: &Position| ours.compare(theirs, &question.order);
        rows.sort_by(|(ours, _), (theirs, _)| compare(ours, theirs));
        let position = |(at, _): &(Position, &Subscription)| at.clone();
        let page = Window::of(rows, question.edge.as_ref(), question.limit, position, compare);
        Ok(page.map(|(_, row)| row.clone()))
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

    fn coverage(&self, organization: &TenantId, at: Timestamp) -> Result<Covered, StoreError> {
        let changing = self.changing();
        let mut rows: Vec<&Subscription> = changing.visible(organization, at).collect();
        rows.retain(|row| row.status != SubscriptionStatus::Deleted);
        rows.sort_by_cached_key(|row| (fold::fold(&row.name), row.id.clone()));
        let mut covered = Covered::default();
        for row in rows {
            covered.describe(row);
            covered.add(Alike::of(row), 1);
        }
        Ok(covered)
    }

    fn saved_views(&self, account: &AccountId) -> Result<Vec<SavedView>, StoreError> {
        Ok(self.changing().saved_views(account))
    }

    fn save_view(&self, account: &AccountId, view: &SavedView) -> Result<Saved, StoreError> {
        Ok(self.changing().save_view(account, view))
    }

    fn delete_view(&self, account: &AccountId, id: &SavedViewId) -> Result<bool, StoreError> {
        Ok(self.changing().delete_view(account, id))
    }

    fn history(&self, question: &ChapterQuestion) -> Result<Chapter, StoreError> {
        let changing = self.changing();
        let has_words = |event: &Event| {
            if question.words.is_empty() {
                return true;
            }
            let text =
                event_text(event, self.name_of(event.account.as_ref()), changing.name_of(about(event)));
            question.words.iter().all(|word| text.contains(word.as_str()))
        };
        let fits = |(_, entry): &(u64, &Entry)| question.fits(&entry.event) && has_words(&entry.event);
        let rows = (1..).zip(&changing.trail).filter(fits);
        let page = Numbered::newest_first(rows, question.edge.as_ref(), question.limit);
        Ok(page.map(|(place, entry)| (place, entry.clone())))
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
    let text = search_text(subscription);
    question.fits(subscription) && question.words.iter().all(|word| text.contains(word.as_str()))
}
