//! What is done with partners once, followed to its end, also over a reload (reliability B2, B3). Made by the
//! page that does it: it comes with the second file.

mod sent;

use super::{
    App, Failure, FailureKind,
    kept::{Kind, Place},
};
use crate::{
    browser::timer,
    client::{Act, ActOutcome, Acted, CallError, OnceStage},
    erase::effect,
};
use contract::{AccountId, IdempotencyKey, Invitation, Moniker};
use futures_util::future::{Either, select};
use leptos::{prelude::*, task::spawn_local};
use sent::Sent;
use std::{cell::Cell, pin::pin};

/// Milliseconds between two looks at who is signed in.
const CHECK: u32 = 250;

/// What is known of an act.
#[derive(Clone, Debug, PartialEq)]
pub enum ActState {
    /// Nothing was done yet.
    Idle,
    /// It is under way.
    Sending,
    /// Its answer is missing, for this reason; it is being found out.
    Looking(Failure),
    /// It was not done so far, and may still be: its answer never came.
    NotYet,
    /// It was done.
    Done(Acted),
    /// The invitation is another now: nothing was answered.
    Overtaken(Box<Invitation>),
    /// It was not done, for this reason.
    Refused(Failure),
    /// It was not done; the answer never came.
    NotDone,
    /// It cannot be found out, for this reason.
    Unknown(Failure),
}

impl ActState {
    /// Whether something is going on.
    pub fn is_running(&self) -> bool {
        matches!(self, Self::Sending | Self::Looking(_) | Self::NotYet)
    }

    /// Whether it may be done still: it is not done anew before that is known.
    pub fn is_open(&self) -> bool {
        self.is_running() || matches!(self, Self::Unknown(_))
    }
}

/// The acts about one thing, one after the other. Copy it around.
#[derive(Clone, Copy)]
pub struct Acting {
    app: App,
    moniker: StoredValue<Moniker>,
    /// What they are about: names what is kept in the tab.
    about: StoredValue<String>,
    state: RwSignal<ActState>,
}

impl Acting {
    /// Takes up what a reload interrupted, or the end of the session.
    pub fn new(app: App, moniker: Moniker, about: String) -> Self {
        let state = RwSignal::new(ActState::Idle);
        let acting = Self { app, moniker: StoredValue::new(moniker), about: StoredValue::new(about), state };
        effect(move || {
            app.sessions.track_sign_ins();
            untrack(|| match acting.state.get() {
                ActState::Idle => acting.look(),
                ActState::Unknown(why) if why.kind == FailureKind::SignIn => acting.look(),
                _ => {}
            });
        });
        acting
    }

    /// What is known, followed.
    pub fn get(self) -> ActState {
        self.state.get()
    }

    /// A key for something new.
    pub fn new_key(self) -> IdempotencyKey {
        let client = self.moniker.with_value(|moniker| self.app.backend.client(moniker));
        IdempotencyKey::new(client.map(|client| client.new_key()).unwrap_or_default())
    }

    /// Acts, unless something is open.
    pub fn act(self, act: Act) {
        if !untrack(|| self.get()).is_open() {
            self.follow(ActState::Sending, Doing::Now(act));
        }
    }

    /// Finds out what became of the last act, unless that is being done.
    pub fn look(self) {
        let Some(sent) = self.sent().filter(|_| !untrack(|| self.get()).is_running()) else { return };
        self.follow(ActState::Looking(Failure::from(CallError::interrupted())), Doing::Before(sent));
    }

    /// Puts away what is known: it was read.
    pub fn dismiss(self) {
        self.keep(Kind::Act, None);
        self.state.set(ActState::Idle);
    }

    /// What was typed for it, by the name of the field.
    pub fn draft(self, field: &str) -> String {
        self.with_place(field, |place| place.get(Kind::ActDraft)).flatten().unwrap_or_default()
    }

    /// Keeps what is typed.
    pub fn keep_draft(self, field: &str, text: &str) {
        let text = Some(text).filter(|text| !text.is_empty());
        self.with_place(field, |place| place.set(Kind::ActDraft, text));
    }

    fn sent(self) -> Option<Sent> {
        Sent::read(&self.with_place("", |place| place.get(Kind::Act))??)
    }

    fn keep(self, kind: Kind, text: Option<&str>) {
        self.with_place("", |place| place.set(kind, text));
    }

    fn with_place<T>(self, field: &str, of: impl FnOnce(&Place<'_>) -> T) -> Option<T> {
        let (moniker, about) = (self.moniker.try_get_value()?, self.about.try_get_value()?);
        let account = self.app.sessions.account_now(&moniker)?;
        Some(of(&Place(&moniker, &account, &format!("{about} {field}"))))
    }

    fn follow(self, first: ActState, doing: Doing) {
        let moniker = self.moniker.get_value();
        let Some(client) = self.app.backend.client(&moniker) else { return };
        let Some(account) = self.app.sessions.account_now(&moniker) else { return };
        // The page may be left meanwhile; what is under way goes on, and its trace goes away with its end.
        let thing = format!("{} ", self.about.get_value());
        self.set(first);
        spawn_local(async move {
            let place = Place(&moniker, &account, &thing);
            let is_sending = Cell::new(true);
            let tell = |stage| {
                is_sending.set(stage == OnceStage::Sending);
                match stage {
                    OnceStage::Sending => {
                        if let Doing::Now(act) = &doing {
                            // Before each sending: a reload must not lose what nobody knows yet, nor take it
                            // for too old (reliability B3).
                            let sent = Sent { at: timer::now(), trace: act.trace() };
                            place.set(Kind::Act, Some(&sent.to_text()));
                        }
                        self.set(ActState::Sending);
                    }
                    OnceStage::Looking(error) => {
                        self.set(ActState::Looking(self.failure(&moniker, error)));
                    }
                    OnceStage::NotYet => self.set(ActState::NotYet),
                }
            };
            let work = async {
                match &doing {
                    Doing::Now(act) => client.act(act, &tell).await,
                    Doing::Before(Sent { at, trace }) => {
                        // A clock that was set meanwhile makes it young: then it is looked for longer.
                        let ago = u64::try_from(timer::now() - at).unwrap_or_default();
                        client.look_for_act(trace, CallError::interrupted(), ago, &tell).await
                    }
                }
            };
            let gone = self.given_up(&moniker, &account, &is_sending);
            if let Either::Left((outcome, _)) = select(pin!(work), pin!(gone)).await {
                if !matches!(outcome, ActOutcome::Unknown(_)) {
                    place.set(Kind::Act, None);
                }
                self.set(self.state_of(&moniker, outcome));
            } else {
                self.set(ActState::Idle);
            }
        });
    }

    /// Ends when the account that is signed in is not the one who acts: nothing of one goes on in another's
    /// name. Also when the page was left and nothing is under way: who comes back finds out there what became
    /// of it, and it is not sent anew meanwhile by what nobody sees.
    async fn given_up(self, moniker: &Moniker, account: &AccountId, is_sending: &Cell<bool>) {
        while self.app.sessions.account_now(moniker).as_ref() == Some(account)
            && (is_sending.get() || !self.state.is_disposed())
        {
            timer::sleep(CHECK).await;
        }
    }

    fn state_of(self, moniker: &Moniker, outcome: ActOutcome) -> ActState {
        match outcome {
            ActOutcome::Done(acted) => ActState::Done(acted),
            ActOutcome::Overtaken(now) => ActState::Overtaken(now),
            ActOutcome::Refused(error) => ActState::Refused(self.failure(moniker, error)),
            ActOutcome::NotDone => ActState::NotDone,
            ActOutcome::Unknown(error) => ActState::Unknown(self.failure(moniker, error)),
        }
    }

    fn failure(self, moniker: &Moniker, error: CallError) -> Failure {
        let failure = Failure::from(error);
        if failure.kind == FailureKind::SignIn {
            self.app.sessions.end(moniker);
        }
        failure
    }

    /// What is known now. That it is still looked for in vain, for the same reason, is no news: a screen reader
    /// would say it with every look.
    fn set(self, state: ActState) {
        let same = |before: &ActState| match (before, &state) {
            (ActState::Looking(before), ActState::Looking(now)) => before.kind == now.kind,
            (before, now) => before == now,
        };
        if self.state.try_with_untracked(same) == Some(false) {
            self.state.try_set(state);
        }
    }
}

/// What is followed.
enum Doing {
    Now(Act),
    Before(Sent),
}
