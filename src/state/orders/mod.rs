//! Purchases: each is followed to its end, whatever page is shown meanwhile, and over a reload
//! (reliability B2, B3).

mod placing;

pub use placing::{Buying, OrderIntent, Placing};

use super::{
    Backend, Failure, FailureKind, Sessions,
    kept::{Kind, Place},
};
use crate::{
    browser::timer,
    client::{CallError, OrderOutcome, OrderStage},
    erase::effect,
};
use contract::{Moniker, ProductId};
use futures_util::future::{Either, select};
use leptos::{prelude::*, task::spawn_local};
use placing::Sent;
use std::pin::pin;

/// Milliseconds between two looks at who is signed in.
const CHECK: u32 = 250;

/// The purchases of this tab, the newest of each product. Copy it around.
#[derive(Clone, Copy)]
pub struct Orders {
    backend: Backend,
    sessions: Sessions,
    all: RwSignal<Vec<Placing>>,
    runs: StoredValue<u32>,
    /// The product whose checkout is open: what happens to it is told there.
    watched: RwSignal<Option<(Moniker, ProductId)>>,
}

impl Orders {
    /// None yet.
    pub fn new(backend: Backend, sessions: Sessions) -> Self {
        let (all, runs, watched) = (RwSignal::default(), StoredValue::new(0), RwSignal::default());
        Self { backend, sessions, all, runs, watched }
    }

    /// The newest purchase of a product, followed.
    pub fn get(self, moniker: &Moniker, product: &ProductId) -> Option<Placing> {
        self.find(moniker, |one| one.intent.product == *product)
    }

    /// A purchase that ended while its checkout was not open, followed.
    pub fn unnoticed(self, moniker: &Moniker) -> Option<Placing> {
        let watched = self.watched.get();
        self.find(moniker, |one| {
            let is_watched = watched.as_ref().is_some_and(|(cloud, product)| {
                (cloud, product) == (&one.intent.moniker, &one.intent.product)
            });
            !one.is_running() && !is_watched
        })
    }

    fn find(self, moniker: &Moniker, is_it: impl Fn(&Placing) -> bool) -> Option<Placing> {
        let account = self.sessions.account(moniker)?;
        let is_it =
            |one: &&Placing| one.intent.moniker == *moniker && one.intent.account == account && is_it(one);
        self.all.with(|all| all.iter().find(is_it).cloned())
    }

    /// Buys, unless a purchase of the same product is under way.
    pub fn begin(self, intent: OrderIntent) {
        self.follow(intent, Buying::Sending, None);
    }

    /// Finds out what became of a purchase, unless that is being done.
    pub fn look(self, intent: OrderIntent) {
        let Some(sent) = Sent::of(&intent.place()) else { return };
        let state = Buying::Looking(Failure::from(CallError::interrupted()));
        self.follow(intent, state, Some(sent));
    }

    /// Puts away what is known of a purchase: it was read.
    pub fn dismiss(self, placing: &Placing) {
        self.all.try_update(|all| all.retain(|one| one.run != placing.run));
        placing.intent.place().set(Kind::Order, None);
    }

    /// The checkout of a product opens: takes up what a reload interrupted, or the end of the session.
    pub fn watch(self, moniker: Moniker, product: ProductId) {
        self.watched.set(Some((moniker.clone(), product.clone())));
        on_cleanup(move || {
            self.watched.try_set(None);
        });
        effect(move || {
            self.sessions.track_sign_ins();
            untrack(|| self.resume(&moniker, &product));
        });
    }

    fn resume(self, moniker: &Moniker, product: &ProductId) {
        match self.get(moniker, product) {
            Some(Placing { intent, state: Buying::Unknown(why), .. }) if why.kind == FailureKind::SignIn => {
                self.look(intent);
            }
            Some(_) => {}
            None => {
                let Some(account) = self.sessions.account(moniker) else { return };
                let (moniker, product) = (moniker.clone(), product.clone());
                self.look(OrderIntent { moniker, account, product, purchase: None });
            }
        }
    }

    /// The partner ID that was typed for an order of a product.
    pub fn draft(self, moniker: &Moniker, product: &ProductId) -> String {
        let account = untrack(|| self.sessions.account(moniker));
        let draft =
            account.and_then(|account| Place(moniker, &account, product.as_str()).get(Kind::OrderDraft));
        draft.unwrap_or_default()
    }

    /// Keeps what is typed.
    pub fn keep_draft(self, moniker: &Moniker, product: &ProductId, text: &str) {
        let Some(account) = untrack(|| self.sessions.account(moniker)) else { return };
        let text = Some(text).filter(|text| !text.is_empty());
        Place(moniker, &account, product.as_str()).set(Kind::OrderDraft, text);
    }

    /// Follows a purchase to its end; one that was `sent` already is only looked for.
    fn follow(self, intent: OrderIntent, state: Buying, sent: Option<Sent>) {
        let Some(client) = self.backend.client(&intent.moniker) else { return };
        let Some(run) = self.start(&intent, state) else { return };
        spawn_local(async move {
            let tell = |stage| {
                let state = match stage {
                    OrderStage::Comparing => Buying::Sending,
                    OrderStage::Sending(key) => {
                        Sent { at: timer::now(), key }.keep(&intent.place());
                        Buying::Sending
                    }
                    OrderStage::Looking(error) => Buying::Looking(self.failure(&intent, error)),
                    OrderStage::NotYet => Buying::NotYet,
                };
                self.set(run, state);
            };
            let work = async {
                match (sent, &intent.purchase) {
                    (Some(Sent { at, key }), _) => {
                        // A clock that was set meanwhile makes it young: then it is looked for longer.
                        let ago = u64::try_from(timer::now() - at).unwrap_or_default();
                        client.look_for(&key, CallError::interrupted(), ago, &tell).await
                    }
                    (None, Some(purchase)) => client.buy(purchase, &tell).await,
                    (None, None) => OrderOutcome::NotDone,
                }
            };
            // Nothing of one account goes on in another's name.
            if let Either::Left((outcome, _)) = select(pin!(work), pin!(self.given_up(&intent, run))).await {
                self.finish(&intent, run, outcome);
            }
        });
    }

    /// Notes that a purchase is followed from now on, unless one of the product is already; forgets those of
    /// other accounts.
    fn start(self, intent: &OrderIntent, state: Buying) -> Option<u32> {
        let running = |one: &Placing| one.intent.is_of(intent) && one.is_running();
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
            all.push(Placing { intent: intent.clone(), state, run });
        });
        Some(run)
    }

    /// Ends when the account that is signed in is not the one who buys.
    async fn given_up(self, intent: &OrderIntent, run: u32) {
        while self.sessions.account_now(&intent.moniker).as_ref() == Some(&intent.account) {
            timer::sleep(CHECK).await;
        }
        self.all.try_update(|all| all.retain(|one| one.run != run));
    }

    fn finish(self, intent: &OrderIntent, run: u32, outcome: OrderOutcome) {
        let state = match outcome {
            OrderOutcome::Taken(order) => Buying::Taken(order),
            OrderOutcome::Twin(order) => Buying::Twin(order),
            OrderOutcome::Refused(error) => Buying::Refused(self.failure(intent, error)),
            OrderOutcome::NotDone => Buying::NotDone,
            OrderOutcome::Unknown(error) => Buying::Unknown(self.failure(intent, error)),
        };
        if matches!(state, Buying::Taken(_)) {
            intent.place().set(Kind::OrderDraft, None);
        }
        if !matches!(state, Buying::Unknown(_)) {
            intent.place().set(Kind::Order, None);
        }
        self.set(run, state);
    }

    fn failure(self, intent: &OrderIntent, error: CallError) -> Failure {
        let failure = Failure::from(error);
        if failure.kind == FailureKind::SignIn {
            self.sessions.end(&intent.moniker);
        }
        failure
    }

    /// What is known of a run now. That it is still looked for in vain, for the same reason, is no news:
    /// a screen reader would say it with every look.
    fn set(self, run: u32, state: Buying) {
        let same = |one: &Placing| match (&one.state, &state) {
            (Buying::Looking(before), Buying::Looking(now)) => before.kind == now.kind,
            (before, now) => before == now,
        };
        let is_old = |all: &Vec<Placing>| all.iter().any(|one| one.run == run && same(one));
        if self.all.try_with_untracked(is_old) == Some(false) {
            self.all.try_update(|all| {
                if let Some(one) = all.iter_mut().find(|one| one.run == run) {
                    one.state = state;
                }
            });
        }
    }
}
