//! Changes of partners of record: each is followed to its end, whatever page is shown meanwhile, and
//! over a reload (reliability B2, B3).

mod intent;
mod kept;

pub use intent::{ChangeState, Intent, Pending, Wanted};

use super::{
    Backend, Failure, FailureKind, Sessions,
    kept::{Kind, Place},
};
use crate::{
    browser::{host::Host, timer},
    client::{CallError, Change, ChangeOutcome, Stage},
    erase::effect,
};
use contract::{Moniker, PartnerId, PartnerOfRecordSlot, Subscription, SubscriptionId};
use futures_util::future::{Either, select};
use kept::Sent;
use leptos::{prelude::*, task::spawn_local};
use std::pin::pin;
use wasm_bindgen::JsValue;

/// Milliseconds between two looks at who is signed in, and whether a change is still followed.
const CHECK: u32 = 250;
/// Milliseconds for which a change can be undone: then its mail has left (row F2).
const UNDO: u32 = 600_000;

/// The changes of this tab, the newest of each subscription. Copy it around.
#[derive(Clone, Copy)]
pub struct Changes {
    backend: Backend,
    sessions: Sessions,
    host: Option<Host>,
    all: RwSignal<Vec<Pending>>,
    runs: StoredValue<u32>,
    /// The subscription whose page is open: what happens to it is told there.
    watched: RwSignal<Option<(Moniker, SubscriptionId)>>,
}

impl Changes {
    /// None yet.
    pub fn new(backend: Backend, sessions: Sessions, host: Option<Host>) -> Self {
        let (all, runs, watched) = (RwSignal::default(), StoredValue::new(0), RwSignal::default());
        Self { backend, sessions, host, all, runs, watched }
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

    /// The newest change that ended while its page was not open, and that nobody was told of, followed.
    pub fn unnoticed(self, moniker: &Moniker) -> Option<Pending> {
        let account = self.sessions.account(moniker)?;
        let watched = self.watched.get();
        let is_it = |one: &&Pending| {
            let Intent { moniker: cloud, account: whose, .. } = &one.intent;
            cloud == moniker && *whose == account && one.is_unnoticed() && !one.is_on(&watched)
        };
        self.all.with(|all| all.iter().rev().find(is_it).cloned())
    }

    /// The slot of a subscription, or what a change of this tab made of it since it was read, followed.
    pub fn newest(self, moniker: &Moniker, read: &Subscription) -> PartnerOfRecordSlot {
        let pending = self.get(moniker, &read.id);
        let of_it = pending.filter(|pending| pending.intent.seen == read.partner_of_record.etag);
        of_it.and_then(|pending| pending.slot().cloned()).unwrap_or_else(|| read.partner_of_record.clone())
    }

    /// The slot of a row in a list: lists show for a while what was there before (row D7), and the
    /// list of who changed it must not.
    pub fn newest_in_list(self, moniker: &Moniker, row: &Subscription) -> PartnerOfRecordSlot {
        let pending = self.get(moniker, &row.id);
        let now = self.backend.now(moniker);
        let hidden = |slot: &&PartnerOfRecordSlot| slot.visible_at.is_some_and(|at| at > now);
        match pending.as_ref().and_then(Pending::slot).filter(hidden) {
            Some(slot) => slot.clone(),
            None => self.newest(moniker, row),
        }
    }

    /// Sends a change, unless one of the same subscription is under way.
    pub fn begin(self, intent: Intent) {
        self.follow(intent, ChangeState::Sending, None);
    }

    /// Finds out what became of a change, unless that is being done.
    pub fn look(self, intent: Intent) {
        // What was not kept was sent just now, as far as anybody knows.
        let at = Sent::of(&intent.place()).map_or_else(timer::now, |sent| sent.at);
        let state = ChangeState::Looking(Failure::from(CallError::interrupted()));
        self.follow(intent, state, Some(at));
    }

    /// The page of a subscription opens: takes up what a reload interrupted, or the end of the session.
    pub fn watch(self, moniker: Moniker, subscription: SubscriptionId, name: String) {
        let page = Some((moniker.clone(), subscription.clone()));
        self.watched.set(page.clone());
        on_cleanup(move || {
            self.watched.try_set(None);
            self.all.try_update(|all| {
                for one in all.iter_mut().filter(|one| one.is_unnoticed() && one.is_on(&page)) {
                    one.noticed = true;
                }
            });
        });
        effect(move || {
            self.sessions.track_sign_ins();
            self.resume(&moniker, &subscription, &name);
        });
    }

    fn resume(self, moniker: &Moniker, subscription: &SubscriptionId, name: &str) {
        match untrack(|| self.get(moniker, subscription)) {
            Some(Pending { intent, state: ChangeState::Unknown(why), .. })
                if why.kind == FailureKind::SignIn =>
            {
                self.look(intent);
            }
            Some(_) => {}
            None => {
                let Some(account) = untrack(|| self.sessions.account(moniker)) else { return };
                let kept = Sent::of(&Place(moniker, &account, subscription.as_str()));
                let Some(Sent { seen, wanted, .. }) = kept else { return };
                let (moniker, subscription, name) = (moniker.clone(), subscription.clone(), name.to_owned());
                self.look(Intent { moniker, account, subscription, name, seen, before: None, wanted });
            }
        }
    }

    /// Notes that the end of a change was seen, elsewhere than on its page.
    pub fn notice(self, pending: &Pending) {
        self.amend(pending.run, |one| one.noticed = true);
    }

    /// Puts away what is known of a change: it was read. What it made is known on.
    pub fn dismiss(self, pending: &Pending) {
        self.amend(pending.run, |one| (one.dismissed, one.noticed) = (true, true));
        pending.intent.forget();
    }

    /// What was typed for a subscription and not saved yet.
    pub fn draft(self, moniker: &Moniker, subscription: &SubscriptionId) -> String {
        let account = untrack(|| self.sessions.account(moniker));
        account
            .and_then(|account| Place(moniker, &account, subscription.as_str()).get(Kind::Draft))
            .unwrap_or_default()
    }

    /// Keeps what is typed.
    pub fn keep_draft(self, moniker: &Moniker, subscription: &SubscriptionId, text: &str) {
        let Some(account) = untrack(|| self.sessions.account(moniker)) else { return };
        Place(moniker, &account, subscription.as_str())
            .set(Kind::Draft, Some(text).filter(|text| !text.is_empty()));
    }

    /// Follows a change to its end; one that was `sent` then is only looked for.
    fn follow(self, intent: Intent, state: ChangeState, sent: Option<i64>) {
        let Some(client) = self.backend.client(&intent.moniker) else { return };
        let Some(run) = self.start(&intent, state) else { return };
        spawn_local(async move {
            let change = Change {
                subscription: intent.subscription.clone(),
                seen: intent.seen.clone(),
                wanted: intent.wanted.as_ref().map(|wanted| wanted.partner_id),
            };
            let tell = |stage| {
                let state = match stage {
                    Stage::Sending => {
                        intent.keep(timer::now());
                        ChangeState::Sending
                    }
                    Stage::Looking(error) => ChangeState::Looking(self.failure(&intent, error)),
                    Stage::NotYet(slot) => ChangeState::NotYet(slot),
                };
                self.set(run, state);
            };
            let work = async {
                match sent {
                    None => client.change(&change, &tell).await,
                    Some(at) => {
                        // A clock that was set meanwhile makes it young: then it is looked for longer.
                        let ago = u64::try_from(timer::now() - at).unwrap_or_default();
                        client.look(&change, CallError::interrupted(), ago, &tell).await
                    }
                }
            };
            // Nothing of one account goes on in another's name: what is open then is found out when its
            // own page opens again.
            if let Either::Left((outcome, _)) = select(pin!(work), pin!(self.given_up(&intent, run))).await {
                self.finish(&intent, run, outcome);
                timer::sleep(UNDO).await;
                self.amend(run, |one| one.intent.before = None);
            }
        });
    }

    /// Notes that a change is followed from now on, unless it is already; forgets those of other accounts.
    fn start(self, intent: &Intent, state: ChangeState) -> Option<u32> {
        let running = |one: &Pending| one.intent.is_of(intent) && one.is_open();
        if self.all.with_untracked(|all| all.iter().any(running)) {
            return None;
        }
        let run = self.runs.get_value() + 1;
        self.runs.set_value(run);
        let Intent { moniker, account, .. } = intent;
        self.all.update(|all| {
            all.retain(|one| {
                let other = one.intent.moniker == *moniker && one.intent.account != *account;
                !other && !one.intent.is_of(intent)
            });
            all.push(Pending { intent: intent.clone(), state, dismissed: false, noticed: false, run });
        });
        Some(run)
    }

    /// Ends when a change is not followed any more: another one took its place, or the account that is
    /// signed in is not its own.
    async fn given_up(self, intent: &Intent, run: u32) {
        let here = |all: &Vec<Pending>| all.iter().any(|one| one.run == run);
        while self.all.try_with_untracked(here) == Some(true) {
            if self.sessions.account_now(&intent.moniker).as_ref() != Some(&intent.account) {
                self.all.try_update(|all| all.retain(|one| one.run != run));
                return;
            }
            timer::sleep(CHECK).await;
        }
    }

    fn finish(self, intent: &Intent, run: u32, outcome: ChangeOutcome) {
        let state = match outcome {
            ChangeOutcome::Done(slot) => {
                self.tell_host(intent, &slot);
                ChangeState::Done(slot)
            }
            ChangeOutcome::Overtaken(slot) => ChangeState::Overtaken(slot),
            ChangeOutcome::Refused(error) => ChangeState::Refused(self.failure(intent, error)),
            ChangeOutcome::NotDone(slot) => ChangeState::NotDone(slot),
            ChangeOutcome::Unknown(error) => ChangeState::Unknown(self.failure(intent, error)),
        };
        // What was typed since is another matter.
        let draft = intent.place().get(Kind::Draft);
        let saved =
            |draft: String| PartnerId::parse(&draft).ok() == intent.wanted.as_ref().map(|one| one.partner_id);
        if matches!(state, ChangeState::Done(_)) && draft.is_some_and(saved) {
            intent.place().set(Kind::Draft, None);
        }
        if !matches!(state, ChangeState::Unknown(_)) {
            intent.forget();
        }
        self.set(run, state);
    }

    fn tell_host(self, intent: &Intent, slot: &PartnerOfRecordSlot) {
        let partner = slot.value.as_ref().map(|partner| partner.partner_id.digits());
        if let Some(host) = self.host {
            let detail = [
                ("type", "partner-of-record-changed".into()),
                ("subscription", intent.subscription.as_str().into()),
                ("partnerId", partner.map_or(JsValue::NULL, JsValue::from)),
            ];
            host.tell("event", &detail);
        }
    }

    fn failure(self, intent: &Intent, error: CallError) -> Failure {
        let failure = Failure::from(error);
        if failure.kind == FailureKind::SignIn {
            self.sessions.end(&intent.moniker);
        }
        failure
    }

    /// What is known of a run now. That it is still looked for in vain, for the same reason, is no news:
    /// a screen reader would say it with every look.
    fn set(self, run: u32, state: ChangeState) {
        let same = |one: &Pending| match (&one.state, &state) {
            (ChangeState::Looking(before), ChangeState::Looking(now)) => before.kind == now.kind,
            (before, now) => before == now,
        };
        let is_old = |all: &Vec<Pending>| all.iter().any(|one| one.run == run && same(one));
        if self.all.try_with_untracked(is_old) == Some(false) {
            self.amend(run, |one| one.state = state);
        }
    }

    fn amend(self, run: u32, change: impl FnOnce(&mut Pending)) {
        self.all.try_update(|all| {
            if let Some(one) = all.iter_mut().find(|one| one.run == run) {
                change(one);
            }
        });
    }
}
