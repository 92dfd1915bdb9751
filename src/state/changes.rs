//! Changes of partners of record: each is followed to its end, whatever page is shown meanwhile, and
//! over a reload (reliability B2, B3).

use super::{Backend, Failure, FailureKind, Sessions};
use crate::{
    browser::{storage, timer},
    client::{CallError, Change, ChangeOutcome, Stage},
    erase::effect,
    l10n::{MessageId, ids},
};
use contract::{
    AccountId, ETag, Moniker, PartnerId, PartnerOfRecord, PartnerOfRecordSlot, Subscription, SubscriptionId,
};
use futures_util::future::{Either, select};
use leptos::{prelude::*, task::spawn_local};
use std::pin::pin;

/// Before it: what belongs to one account and one tab.
const KEPT: &str = "partner-admin.partner.";
const CHANGE: &str = "change";
const DRAFT: &str = "draft";
/// Milliseconds between two looks at who is signed in.
const ACCOUNT_CHECK: u32 = 250;

/// Who shall be partner of record, as far as it was verified before.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// The ID.
    pub partner_id: PartnerId,
    /// The verified name.
    pub name: String,
    /// The verified place: city.
    pub city: String,
    /// The verified place: country.
    pub country: String,
}

impl From<PartnerOfRecord> for Wanted {
    fn from(partner: PartnerOfRecord) -> Self {
        let PartnerOfRecord { partner_id, name, city, country, .. } = partner;
        Self { partner_id, name, city, country }
    }
}

/// One change: on what, from what, to what.
#[derive(Clone, Debug, PartialEq)]
pub struct Intent {
    /// In which cloud.
    pub moniker: Moniker,
    /// By whom.
    pub account: AccountId,
    /// On which subscription.
    pub subscription: SubscriptionId,
    /// The version that was seen.
    pub seen: ETag,
    /// What was there then; not known any more after a reload.
    pub before: Option<PartnerOfRecordSlot>,
    /// Who shall be; nobody removes.
    pub wanted: Option<Wanted>,
}

/// What is known of a change.
#[derive(Clone, Debug, PartialEq)]
pub enum ChangeState {
    /// It is under way.
    Sending,
    /// Its answer is missing, for this reason; the subscription is being read to find out.
    Looking(Failure),
    /// It is done: this is there now.
    Done(PartnerOfRecordSlot),
    /// Somebody else was faster: this is there now.
    Overtaken(PartnerOfRecordSlot),
    /// It was not done, for this reason.
    Refused(Failure),
    /// It was not done; the page was left before.
    NotDone,
    /// It cannot be found out, for this reason.
    Unknown(Failure),
}

/// A change and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pending {
    /// What was wanted.
    pub intent: Intent,
    /// What is known.
    pub state: ChangeState,
}

/// The changes of this tab, the newest of each subscription. Copy it around.
#[derive(Clone, Copy)]
pub struct Changes {
    backend: Backend,
    sessions: Sessions,
    notice: RwSignal<Option<MessageId>>,
    all: RwSignal<Vec<Pending>>,
    /// The subscription whose page is open: what happens to it needs no notice.
    watched: StoredValue<Option<SubscriptionId>>,
}

impl Changes {
    /// None yet.
    pub fn new(backend: Backend, sessions: Sessions, notice: RwSignal<Option<MessageId>>) -> Self {
        let (all, watched) = (RwSignal::default(), StoredValue::new(None));
        Self { backend, sessions, notice, all, watched }
    }

    /// The newest change of a subscription, followed.
    pub fn get(self, moniker: &Moniker, subscription: &SubscriptionId) -> Option<Pending> {
        let account = self.sessions.account(moniker)?;
        let is_it = |one: &&Pending| {
            let Intent { moniker: cloud, account: whose, subscription: of, .. } = &one.intent;
            cloud == moniker && *whose == account && of == subscription
        };
        self.all.with(|all| all.iter().find(is_it).cloned())
    }

    /// The slot of a subscription, or what a change of this tab made of it since it was read, followed.
    pub fn newest(self, moniker: &Moniker, read: &Subscription) -> PartnerOfRecordSlot {
        match self.get(moniker, &read.id) {
            Some(Pending { intent, state: ChangeState::Done(slot) | ChangeState::Overtaken(slot) })
                if intent.seen == read.partner_of_record.etag =>
            {
                slot
            }
            _ => read.partner_of_record.clone(),
        }
    }

    /// The slot of a row in a list: lists show for a while what was there before (row D7), and the
    /// list of who changed it must not.
    pub fn newest_in_list(self, moniker: &Moniker, row: &Subscription) -> PartnerOfRecordSlot {
        match self.get(moniker, &row.id) {
            Some(Pending { state: ChangeState::Done(slot), .. })
                if slot.visible_at.is_some_and(|at| at > self.backend.now(moniker)) =>
            {
                slot
            }
            _ => self.newest(moniker, row),
        }
    }

    /// Sends a change, unless one of the same subscription is under way.
    pub fn begin(self, intent: Intent) {
        let running = |one: &Pending| one.intent.is_of(&intent) && one.is_open();
        if self.all.with_untracked(|all| all.iter().any(running)) {
            return;
        }
        // Before it is sent: a reload must not lose what nobody knows yet.
        storage::set_in_tab(&intent.key(CHANGE), Some(&write(&intent)));
        self.set(&intent, ChangeState::Sending);
        self.follow(intent, true);
    }

    /// Finds out what became of a change, unless that is being done.
    pub fn look(self, intent: Intent) {
        let running = |one: &Pending| one.intent.is_of(&intent) && one.is_open();
        if self.all.with_untracked(|all| all.iter().any(running)) {
            return;
        }
        self.set(&intent, ChangeState::Looking(Failure::from(CallError::interrupted())));
        self.follow(intent, false);
    }

    /// The page of a subscription opens: takes up what a reload interrupted, or the end of the session.
    pub fn watch(self, moniker: Moniker, subscription: SubscriptionId) {
        self.watched.set_value(Some(subscription.clone()));
        on_cleanup(move || {
            self.watched.try_set_value(None);
        });
        effect(move || {
            self.sessions.track_sign_ins();
            self.resume(&moniker, &subscription);
        });
    }

    fn resume(self, moniker: &Moniker, subscription: &SubscriptionId) {
        match untrack(|| self.get(moniker, subscription)) {
            Some(Pending { intent, state: ChangeState::Unknown(why) }) if why.kind == FailureKind::SignIn => {
                self.look(intent);
            }
            Some(_) => {}
            None => {
                let Some(account) = self.sessions.account(moniker) else { return };
                let kept = storage::get_in_tab(&key(CHANGE, moniker, &account, subscription));
                let Some((seen, wanted)) = kept.and_then(|kept| read(&kept)) else { return };
                let (moniker, subscription) = (moniker.clone(), subscription.clone());
                self.look(Intent { moniker, account, subscription, seen, before: None, wanted });
            }
        }
    }

    /// Forgets what is known of a change: it was read.
    pub fn dismiss(self, intent: &Intent) {
        self.all.update(|all| all.retain(|one| !one.intent.is_of(intent)));
        storage::set_in_tab(&intent.key(CHANGE), None);
    }

    /// What was typed for a subscription and not saved yet.
    pub fn draft(self, moniker: &Moniker, subscription: &SubscriptionId) -> String {
        let account = self.sessions.account(moniker);
        account
            .and_then(|account| storage::get_in_tab(&key(DRAFT, moniker, &account, subscription)))
            .unwrap_or_default()
    }

    /// Keeps what is typed.
    pub fn keep_draft(self, moniker: &Moniker, subscription: &SubscriptionId, text: &str) {
        let Some(account) = self.sessions.account(moniker) else { return };
        let text = Some(text).filter(|text| !text.is_empty());
        storage::set_in_tab(&key(DRAFT, moniker, &account, subscription), text);
    }

    fn follow(self, intent: Intent, send: bool) {
        let Some(client) = self.backend.client(&intent.moniker) else { return };
        spawn_local(async move {
            let change = Change {
                subscription: intent.subscription.clone(),
                seen: intent.seen.clone(),
                wanted: intent.wanted.as_ref().map(|wanted| wanted.partner_id),
            };
            let tell = |stage| {
                let state = match stage {
                    Stage::Sending => ChangeState::Sending,
                    Stage::Looking(error) => ChangeState::Looking(self.failure(&intent, error)),
                };
                self.set(&intent, state);
            };
            let work = async {
                if send {
                    client.change(&change, &tell).await
                } else {
                    client.look(&change, CallError::interrupted(), &tell).await
                }
            };
            // Nothing of one account goes on in another's name: what is open then is found out when its
            // own page opens again.
            match select(pin!(work), pin!(self.somebody_else(&intent))).await {
                Either::Left((outcome, _)) => self.finish(&intent, outcome),
                Either::Right(_) => self.drop_of(&intent),
            }
        });
    }

    /// Ends when the account of a change is not the one that is signed in any more.
    async fn somebody_else(self, intent: &Intent) {
        while self.sessions.account(&intent.moniker).as_ref() == Some(&intent.account) {
            timer::sleep(ACCOUNT_CHECK).await;
        }
    }

    fn drop_of(self, intent: &Intent) {
        self.all.try_update(|all| all.retain(|one| !one.intent.is_of(intent)));
    }

    fn finish(self, intent: &Intent, outcome: ChangeOutcome) {
        let state = match outcome {
            ChangeOutcome::Done(slot) => ChangeState::Done(slot),
            ChangeOutcome::Overtaken(slot) => ChangeState::Overtaken(slot),
            ChangeOutcome::Refused(error) => ChangeState::Refused(self.failure(intent, error)),
            ChangeOutcome::NotDone(_) => ChangeState::NotDone,
            ChangeOutcome::Unknown(error) => ChangeState::Unknown(self.failure(intent, error)),
        };
        // What was typed since is another matter.
        let draft = storage::get_in_tab(&intent.key(DRAFT));
        let saved =
            |draft: String| PartnerId::parse(&draft).ok() == intent.wanted.as_ref().map(|one| one.partner_id);
        if matches!(state, ChangeState::Done(_)) && draft.is_some_and(saved) {
            storage::set_in_tab(&intent.key(DRAFT), None);
        }
        if !matches!(state, ChangeState::Unknown(_)) {
            storage::set_in_tab(&intent.key(CHANGE), None);
        }
        let watched = self.watched.try_get_value().flatten().as_ref() == Some(&intent.subscription);
        if !watched && !matches!(state, ChangeState::Done(_)) {
            self.notice.try_set(Some(ids::NOTICE_CHANGE_FAILED));
        }
        self.set(intent, state);
    }

    fn failure(self, intent: &Intent, error: CallError) -> Failure {
        let failure = Failure::from(error);
        if failure.kind == FailureKind::SignIn {
            self.sessions.end(&intent.moniker);
        }
        failure
    }

    fn set(self, intent: &Intent, state: ChangeState) {
        self.all.try_update(|all| {
            all.retain(|one| !one.intent.is_of(intent));
            all.push(Pending { intent: intent.clone(), state });
        });
    }
}

/// Forgets what was typed in a cloud and not saved: somebody else may sit here next (threat T24).
pub(super) fn forget(moniker: &Moniker) {
    for what in [CHANGE, DRAFT] {
        storage::forget_in_tab(&format!("{KEPT}{what} {moniker} "));
    }
}

impl Pending {
    /// Whether its end is still to come.
    pub fn is_open(&self) -> bool {
        matches!(self.state, ChangeState::Sending | ChangeState::Looking(_))
    }

    /// Whether what was wanted is there.
    pub fn is_done(&self) -> bool {
        matches!(self.state, ChangeState::Done(_))
    }
}

impl Intent {
    fn is_of(&self, other: &Self) -> bool {
        self.key(CHANGE) == other.key(CHANGE)
    }

    fn key(&self, what: &str) -> String {
        key(what, &self.moniker, &self.account, &self.subscription)
    }
}

fn key(what: &str, moniker: &Moniker, account: &AccountId, subscription: &SubscriptionId) -> String {
    format!("{KEPT}{what} {moniker} {account} {subscription}")
}

/// One line each: the version, then of the partner the ID, name, city and country.
fn write(intent: &Intent) -> String {
    let seen = intent.seen.as_str();
    match &intent.wanted {
        Some(Wanted { partner_id, name, city, country }) => {
            format!("{seen}\n{partner_id}\n{name}\n{city}\n{country}")
        }
        None => seen.to_owned(),
    }
}

fn read(text: &str) -> Option<(ETag, Option<Wanted>)> {
    let mut lines = text.split('\n').map(str::to_owned);
    let seen = ETag::new(lines.next()?);
    let Some(digits) = lines.next() else { return Some((seen, None)) };
    let partner_id = PartnerId::parse(&digits).ok()?;
    let wanted = Wanted { partner_id, name: lines.next()?, city: lines.next()?, country: lines.next()? };
    Some((seen, Some(wanted)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reload_interrupts_is_read_as_it_was_written() {
        let partner_id = PartnerId::parse("4391507").unwrap();
        let wanted = Wanted { partner_id, name: "A \"B\"".into(), city: "".into(), country: "SE".into() };
        for wanted in [None, Some(wanted)] {
            let intent = Intent {
                moniker: Moniker::Germany,
                account: AccountId::new("a"),
                subscription: SubscriptionId::new("s"),
                seen: ETag::new("\"7\""),
                before: None,
                wanted: wanted.clone(),
            };
            assert_eq!(read(&write(&intent)), Some((ETag::new("\"7\""), wanted)));
        }
        assert_eq!(read("\"7\"\nrubbish"), None);
    }
}
