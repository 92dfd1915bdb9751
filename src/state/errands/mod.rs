//! What is done to relationships, and reviews that are signed off: each is followed to its end, whatever page is
//! shown meanwhile, and over a reload (reliability B2, B3).

mod intent;

pub use intent::{Doing, ErrandIntent, Running};

use super::{App, Backend, Failure, FailureKind, Sessions, Shelf, kept::Place};
use crate::{
    browser::timer,
    client::{CallError, Deed, Errand, ErrandOutcome, ErrandStage},
    erase::effect,
};
use contract::{ETag, IdempotencyKey, Moniker};
use futures_util::future::{Either, select};
use leptos::{prelude::*, task::spawn_local};
use std::pin::pin;

/// Milliseconds between two looks at who is signed in.
const CHECK: u32 = 250;

/// The errands of this tab, the newest of each thing. Copy it around.
#[derive(Clone, Copy)]
pub struct Errands {
    backend: Backend,
    sessions: Sessions,
    all: RwSignal<Vec<Running>>,
    runs: StoredValue<u32>,
}

impl Errands {
    /// Those of whoever is signed in.
    pub fn from_context() -> Self {
        let App { backend, sessions, .. } = App::from_context();
        Shelf::get(|| {
            let (all, runs) = (RwSignal::default(), StoredValue::new(0));
            Self { backend, sessions, all, runs }
        })
    }

    /// The newest errand of a relationship or a review, followed.
    pub fn get(self, moniker: &Moniker, of: &str) -> Option<Running> {
        let account = self.sessions.account(moniker)?;
        let is_it = |one: &&Running| {
            let intent = &one.intent;
            intent.moniker == *moniker && intent.account == account && intent.of() == of
        };
        self.all.with(|all| all.iter().find(is_it).cloned())
    }

    /// Runs an errand, unless one of the same thing is under way. A deed that needs a key gets a new one.
    pub fn begin(self, moniker: &Moniker, seen: &ETag, deed: impl FnOnce(IdempotencyKey) -> Deed) {
        let Some(client) = self.backend.client(moniker) else { return };
        let Some(account) = untrack(|| self.sessions.account(moniker)) else { return };
        let errand = Errand { deed: deed(IdempotencyKey::new(client.new_key())), seen: seen.clone() };
        self.again(ErrandIntent { moniker: moniker.clone(), account, errand });
    }

    /// The same once more, with the same key.
    pub fn again(self, intent: ErrandIntent) {
        self.follow(intent, Doing::Sending, None);
    }

    /// Finds out what became of an errand, unless that is being done.
    pub fn look(self, intent: ErrandIntent) {
        let at = intent::kept(&intent.place()).map_or_else(timer::now, |(_, at)| at);
        self.follow(intent, Doing::Looking(Failure::from(CallError::interrupted())), Some(at));
    }

    /// Puts away what is known of an errand: it was read.
    pub fn dismiss(self, running: &Running) {
        self.all.try_update(|all| all.retain(|one| one.run != running.run));
        running.intent.forget();
    }

    /// The page of a thing opens: takes up what a reload interrupted, or the end of the session.
    pub fn watch(self, moniker: Moniker, of: String) {
        effect(move || {
            self.sessions.track_sign_ins();
            untrack(|| self.resume(&moniker, &of));
        });
    }

    fn resume(self, moniker: &Moniker, of: &str) {
        match self.get(moniker, of) {
            Some(Running { intent, state: Doing::Unknown(why), .. }) if why.kind == FailureKind::SignIn => {
                self.look(intent);
            }
            Some(_) => {}
            None => {
                let Some(account) = self.sessions.account(moniker) else { return };
                let Some((errand, _)) = intent::kept(&Place(moniker, &account, of)) else { return };
                self.look(ErrandIntent { moniker: moniker.clone(), account, errand });
            }
        }
    }

    /// Follows an errand to its end; one that was `sent` then is only looked for.
    fn follow(self, intent: ErrandIntent, state: Doing, sent: Option<i64>) {
        let Some(client) = self.backend.client(&intent.moniker) else { return };
        let Some(run) = self.start(&intent, state) else { return };
        spawn_local(async move {
            let tell = |stage| {
                let state = match stage {
                    ErrandStage::Sending => {
                        intent.keep(timer::now());
                        Doing::Sending
                    }
                    ErrandStage::Looking(error) => Doing::Looking(self.failure(&intent, error)),
                    ErrandStage::NotYet => Doing::NotYet,
                };
                self.set(run, state);
            };
            let work = async {
                match sent {
                    None => client.run(&intent.errand, &tell).await,
                    Some(at) => {
                        // A clock that was set meanwhile makes it young: then it is looked for longer.
                        let ago = u64::try_from(timer::now() - at).unwrap_or_default();
                        client.look_after(&intent.errand, CallError::interrupted(), ago, &tell).await
                    }
                }
            };
            // Nothing of one account goes on in another's name.
            if let Either::Left((outcome, _)) = select(pin!(work), pin!(self.given_up(&intent, run))).await {
                self.finish(&intent, run, outcome);
            }
        });
    }

    /// Notes that an errand is followed from now on, unless one of the thing is already; forgets those of other
    /// accounts.
    fn start(self, intent: &ErrandIntent, state: Doing) -> Option<u32> {
        let running = |one: &Running| one.intent.is_of(intent) && one.is_open();
        if self.all.with_untracked(|all| all.iter().any(running)) {
            return None;
        }
        let run = self.runs.get_value() + 1;
        self.runs.set_value(run);
        self.all.update(|all| {
            all.retain(|one| {
                let others = one.intent.moniker == intent.moniker && one.intent.account != intent.account;
                !others && !one.intent.is_of(intent)
            });
            all.push(Running { intent: intent.clone(), state, run });
        });
        Some(run)
    }

    /// Ends when the account that is signed in is not the one whose errand it is.
    async fn given_up(self, intent: &ErrandIntent, run: u32) {
        while self.sessions.account_now(&intent.moniker).as_ref() == Some(&intent.account) {
            timer::sleep(CHECK).await;
        }
        self.all.try_update(|all| all.retain(|one| one.run != run));
    }

    fn finish(self, intent: &ErrandIntent, run: u32, outcome: ErrandOutcome) {
        let state = match outcome {
            ErrandOutcome::Done(thing) => Doing::Done(thing),
            ErrandOutcome::Overtaken(thing) => Doing::Overtaken(thing),
            ErrandOutcome::Refused(error) => Doing::Refused(self.failure(intent, error)),
            ErrandOutcome::NotDone => Doing::NotDone,
            ErrandOutcome::Unknown(error) => Doing::Unknown(self.failure(intent, error)),
        };
        if !matches!(state, Doing::Unknown(_)) {
            intent.forget();
        }
        self.set(run, state);
    }

    fn failure(self, intent: &ErrandIntent, error: CallError) -> Failure {
        let failure = Failure::from(error);
        if failure.kind == FailureKind::SignIn {
            self.sessions.end(&intent.moniker);
        }
        failure
    }

    /// What is known of a run now. That it is still looked for in vain, for the same reason, is no news:
    /// a screen reader would say it with every look.
    fn set(self, run: u32, state: Doing) {
        let same = |one: &Running| match (&one.state, &state) {
            (Doing::Looking(before), Doing::Looking(now)) => before.kind == now.kind,
            (before, now) => before == now,
        };
        let is_old = |all: &Vec<Running>| all.iter().any(|one| one.run == run && same(one));
        if self.all.try_with_untracked(is_old) == Some(false) {
            self.all.try_update(|all| {
                if let Some(one) = all.iter_mut().find(|one| one.run == run) {
                    one.state = state;
                }
            });
        }
    }
}
