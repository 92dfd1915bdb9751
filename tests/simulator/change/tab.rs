//! What a person does in a tab.

use super::steps::{ChangeStep, SUBSCRIPTIONS, Wanted};
use crate::{
    change::Changing,
    network::{TabPort, client},
    person::{WONDERING, interrupted, noted, reload},
    play::{Defect, Play},
};
use contract::{ETag, PartnerId, PartnerOfRecordSlot, SubscriptionId, operation::GetSubscription};
use futures_util::future::{Either, select};
use partner_admin::client::{CallError, Change, ChangeOutcome, Client, Stage};
use std::{
    cell::{Cell, RefCell},
    future::poll_fn,
    pin::pin,
    rc::Rc,
    task::Poll,
};

/// A tab, and what is known in it.
pub struct Tab {
    play: Rc<Play<Changing>>,
    number: usize,
    port: Rc<TabPort<Changing>>,
    client: Client,
    seen: [Option<PartnerOfRecordSlot>; SUBSCRIPTIONS],
    /// The newest change that was done: where, who was there before, and the version since.
    undo: Option<(usize, Option<PartnerId>, ETag)>,
}

impl Tab {
    /// A tab that was just opened.
    pub fn open(play: Rc<Play<Changing>>, number: usize) -> Self {
        let port = Rc::new(TabPort::new(play.clone(), number));
        let client = client(&port);
        Self { play, number, port, client, seen: Default::default(), undo: None }
    }

    /// Does everything that is planned.
    pub async fn live(mut self) {
        let play = self.play.clone();
        for step in &play.schedule.tabs[self.number].steps {
            play.world.sleep(step.after).await;
            self.take(step).await;
        }
    }

    async fn take(&mut self, step: &ChangeStep) {
        let undo = self.undo.clone().filter(|_| step.wanted == Wanted::Undo);
        let (at, wanted, seen) = match (undo, step.wanted) {
            (Some((at, before, since)), _) => (at, before, since),
            (None, wanted) => {
                let slot = self.look_at(step).await;
                let wanted = match wanted {
                    Wanted::Partner(digits) => Some(PartnerId::parse(digits).expect("an ID")),
                    Wanted::Nobody | Wanted::Undo => None,
                };
                (step.subscription, wanted, slot.etag)
            }
        };
        let before = self.seen[at].take();
        let subscription = self.subscription(at);
        let change = Change { subscription, seen: seen.clone(), wanted };
        let number = self.play.begin(self.number, &Changing { subscription: at, change: change.clone() });
        self.port.of_deed(number);
        let outcome = self.follow(number, &change, step).await;
        self.undo = None;
        self.seen[at] = match outcome {
            ChangeOutcome::Done(slot) => {
                if before.as_ref().is_some_and(|before| before.etag == seen && seen != slot.etag) {
                    let partner = before.and_then(|before| before.value).map(|partner| partner.partner_id);
                    self.undo = Some((at, partner, slot.etag.clone()));
                }
                Some(slot)
            }
            ChangeOutcome::Overtaken(slot) | ChangeOutcome::NotDone(slot) => Some(slot),
            ChangeOutcome::Refused(_) | ChangeOutcome::Unknown(_) => before,
        };
    }

    /// The subscription as it is, or as it was seen before.
    async fn look_at(&mut self, step: &ChangeStep) -> PartnerOfRecordSlot {
        let at = step.subscription;
        if let Some(seen) = self.seen[at].clone().filter(|_| !step.reads_before) {
            return seen;
        }
        let read = GetSubscription(self.subscription(at));
        loop {
            match self.client.call(&read).await {
                Ok(found) => {
                    self.seen[at] = Some(found.partner_of_record.clone());
                    return found.partner_of_record;
                }
                Err(_) => self.play.world.sleep(WONDERING).await,
            }
        }
    }

    /// Makes a change, over a reload, until it is known what became of it.
    async fn follow(&mut self, number: usize, change: &Change, step: &ChangeStep) -> ChangeOutcome {
        let play = self.play.clone();
        let sent = Cell::new(play.world.now());
        let tell = |stage: Stage| {
            if stage == Stage::Sending {
                sent.set(play.world.now());
            }
            tell_stage(&play, number, &stage);
        };
        let first = {
            let changing = pin!(self.change(change, &tell));
            let reloading = match step.reload {
                Some(after) => play.world.sleep(after),
                None => Box::pin(std::future::pending()),
            };
            match select(changing, reloading).await {
                Either::Left((outcome, _)) => Some(outcome),
                Either::Right(_) => None,
            }
        };
        let mut outcome = match first {
            Some(outcome) => outcome,
            None => {
                self.client = client(&self.port);
                reload(&self.play, self.number).await;
                self.look(number, change, interrupted(), sent.get(), step).await
            }
        };
        loop {
            if !play.records.borrow()[number].left {
                play.end(number, self.port.heard(), &outcome);
            }
            let ChangeOutcome::Unknown(why) = outcome else { return outcome };
            play.world.sleep(WONDERING).await;
            outcome = self.look(number, change, why, sent.get(), step).await;
        }
    }

    /// Finds out what became of a change. Who is in a hurry goes on as soon as it is not there so far.
    async fn look(
        &self,
        number: usize,
        change: &Change,
        why: CallError,
        sent: u64,
        step: &ChangeStep,
    ) -> ChangeOutcome {
        let not_yet = RefCell::new(None);
        let tell = |stage: Stage| {
            tell_stage(&self.play, number, &stage);
            if let Stage::NotYet(slot) = stage {
                not_yet.replace(Some(slot));
            }
        };
        let ago = self.play.world.now() - sent;
        let looking = pin!(self.client.look(change, why, ago, &tell));
        let going_on = pin!(poll_fn(|_| match not_yet.borrow_mut().take().filter(|_| !step.reads_before) {
            Some(slot) => Poll::Ready(slot),
            None => Poll::Pending,
        }));
        match select(looking, going_on).await {
            Either::Left((outcome, _)) => outcome,
            Either::Right((slot, _)) => {
                self.play.records.borrow_mut()[number].left = true;
                ChangeOutcome::NotDone(slot)
            }
        }
    }

    async fn change(&self, change: &Change, tell: &dyn Fn(Stage)) -> ChangeOutcome {
        match self.play.defect {
            Defect::SilenceIsSuccess | Defect::SilenceIsRefusal => self.guess(change, tell).await,
            Defect::ClientOverwrites => self.overwrite(change, tell).await,
            _ => self.client.change(change, tell).await,
        }
    }

    /// What a client does that does not look.
    async fn guess(&self, change: &Change, tell: &dyn Fn(Stage)) -> ChangeOutcome {
        let silent = Cell::new(false);
        let tell = |stage: Stage| {
            silent.set(silent.get() || matches!(stage, Stage::Looking(_)));
            tell(stage);
        };
        let changing = pin!(self.client.change(change, &tell));
        let hearing = pin!(noted(&silent));
        match select(hearing, changing).await {
            Either::Right((outcome, _)) => outcome,
            Either::Left(_) if self.play.defect == Defect::SilenceIsRefusal => {
                ChangeOutcome::Refused(interrupted())
            }
            Either::Left(_) => {
                let etag = change.seen.clone();
                ChangeOutcome::Done(PartnerOfRecordSlot { value: None, etag, visible_at: None })
            }
        }
    }

    /// What a client does that wants to win.
    async fn overwrite(&self, change: &Change, tell: &dyn Fn(Stage)) -> ChangeOutcome {
        let mut change = change.clone();
        loop {
            match self.client.change(&change, tell).await {
                ChangeOutcome::Overtaken(slot) => change.seen = slot.etag,
                outcome => return outcome,
            }
        }
    }

    fn subscription(&self, at: usize) -> SubscriptionId {
        self.play.server.borrow().subscriptions[at].0.clone()
    }
}

/// A change says what it is doing.
fn tell_stage(play: &Play<Changing>, number: usize, stage: &Stage) {
    play.note(|| format!("deed {number}: {stage:?}"));
    match stage {
        Stage::Sending | Stage::NotYet(_) => play.known(number),
        Stage::Looking(_) => play.unknown(number),
    }
}
