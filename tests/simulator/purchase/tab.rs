//! What a person does in a tab who buys something.

use super::{Buying, steps::BuyStep};
use crate::{
    network::{TabPort, base, client},
    person::{WONDERING, interrupted, needs_sign_in, noted, reload, sign_in},
    play::{Defect, Play},
    server::began,
};
use contract::{
    IdempotencyKey, Order, OrderId, OrderItem, OrderQuote, OrderState, PartnerId, PlanId, ProductId,
    operation::QuoteOrder,
};
use futures_util::future::{Either, join, select};
use partner_admin::client::{CallError, Client, OrderOutcome, OrderStage};
use std::{
    cell::{Cell, RefCell},
    future::pending,
    pin::pin,
    rc::Rc,
};

/// How often somebody presses Buy for one thing.
const MOST_TRIES: u32 = 4;

/// A tab. What it keeps over a reload is kept for each purchase.
pub struct Tab {
    play: Rc<Play<Buying>>,
    number: usize,
    port: Rc<TabPort<Buying>>,
    client: Client,
}

/// An order that was sent, as it is kept over a reload.
type Kept = RefCell<Option<(u64, IdempotencyKey)>>;

impl Tab {
    /// A tab that was just opened.
    pub fn open(play: Rc<Play<Buying>>, number: usize) -> Self {
        let port = Rc::new(TabPort::new(play.clone(), number));
        let client = client(&port);
        Self { play, number, port, client }
    }

    /// Does everything that is planned.
    pub async fn live(self) {
        let play = self.play.clone();
        for step in &play.schedule.tabs[self.number].steps {
            play.world.sleep(step.after).await;
            self.take(step).await;
        }
    }

    async fn take(&self, step: &BuyStep) {
        let mut shown = self.quote(step).await;
        self.play.world.sleep(step.review).await;
        let mut beside = None;
        for _ in 0..MOST_TRIES {
            let partner = step.partner.map(|digits| PartnerId::parse(digits).expect("an ID"));
            let buying = Buying::new(shown.clone(), partner, beside.clone());
            match self.press(&buying, step).await {
                OrderOutcome::Refused(error) if needs_sign_in(&error) => {
                    sign_in(&self.play, self.number).await
                }
                OrderOutcome::Twin(twin) if step.insists => beside = Some(twin.id),
                OrderOutcome::Refused(error) if step.insists => match quote_in(&error) {
                    Some(quote) => shown = quote,
                    None => self.play.world.sleep(WONDERING).await,
                },
                OrderOutcome::NotDone if step.insists => {}
                _ => return,
            }
        }
    }

    /// What it costs, read until it is known.
    async fn quote(&self, step: &BuyStep) -> OrderQuote {
        let item = OrderItem {
            product_id: ProductId::new("SPE_E3"),
            plan_id: PlanId::new(step.plan),
            licenses: step.licenses,
        };
        let asked = QuoteOrder(item);
        loop {
            match self.client.call(&asked).await {
                Ok(quote) => return quote,
                Err(error) if needs_sign_in(&error) => sign_in(&self.play, self.number).await,
                Err(_) => self.play.world.sleep(WONDERING).await,
            }
        }
    }

    /// Presses Buy, once or twice; what became of the first time.
    async fn press(&self, buying: &Buying, step: &BuyStep) -> OrderOutcome {
        let reload_at = step.reload.map(|after| self.play.world.now() + after);
        let first = self.follow(buying, step, reload_at);
        let again = step.second_click.filter(|after| step.reload.is_none_or(|reload| *after < reload));
        let Some(after) = again else { return first.await };
        let second = async {
            self.play.world.sleep(after).await;
            self.follow(buying, step, reload_at).await
        };
        join(first, second).await.0
    }

    /// Buys, over a reload, until it is known what became of it.
    async fn follow(&self, buying: &Buying, step: &BuyStep, reload_at: Option<u64>) -> OrderOutcome {
        let (play, kept) = (&self.play, Kept::default());
        let number = play.begin(self.number, buying);
        let port = Rc::new(self.port.beside(number));
        let tell = |stage: OrderStage| {
            tell(play, number, &stage);
            if let OrderStage::Sending(key) = stage {
                kept.replace(Some((play.world.now(), key)));
            }
        };
        let first = {
            let client = self.client.beside(port.clone(), base());
            let work = pin!(self.buy(&client, buying, &tell));
            let reloading = pin!(async {
                match reload_at {
                    Some(at) => play.world.sleep(at.saturating_sub(play.world.now())).await,
                    None => pending().await,
                }
            });
            match select(work, reloading).await {
                Either::Left((outcome, _)) => Some(outcome),
                Either::Right(_) => None,
            }
        };
        let client = client(&port);
        let mut outcome = match first {
            Some(outcome) => outcome,
            None => {
                reload(play, self.number).await;
                self.look(&client, number, &kept, interrupted(), step).await
            }
        };
        loop {
            if !play.records.borrow()[number].left {
                play.end(number, port.heard(), &outcome);
            }
            let OrderOutcome::Unknown(why) = outcome else { return outcome };
            if needs_sign_in(&why) {
                sign_in(&self.play, self.number).await;
            }
            play.world.sleep(WONDERING).await;
            outcome = self.look(&client, number, &kept, why, step).await;
        }
    }

    /// Finds out what became of a purchase. Who is in a hurry goes on as soon as it is not there so far.
    async fn look(
        &self,
        client: &Client,
        number: usize,
        kept: &Kept,
        why: CallError,
        step: &BuyStep,
    ) -> OrderOutcome {
        let Some((sent, key)) = kept.borrow().clone() else { return OrderOutcome::NotDone };
        let not_yet = Cell::new(false);
        let tell = |stage: OrderStage| {
            tell(&self.play, number, &stage);
            not_yet.set(not_yet.get() || step.hurries && stage == OrderStage::NotYet);
        };
        let ago = self.play.world.now() - sent;
        let looking = pin!(client.look_for(&key, why, ago, &tell));
        let going_on = pin!(noted(&not_yet));
        match select(looking, going_on).await {
            Either::Left((outcome, _)) => outcome,
            Either::Right(_) => {
                self.play.records.borrow_mut()[number].left = true;
                OrderOutcome::NotDone
            }
        }
    }

    async fn buy(&self, client: &Client, buying: &Buying, tell: &dyn Fn(OrderStage)) -> OrderOutcome {
        match self.play.defect {
            Defect::SilenceIsSuccess | Defect::SilenceIsRefusal => self.guess(client, buying, tell).await,
            Defect::ClientOverwrites => match client.buy(&buying.purchase, tell).await {
                OrderOutcome::Refused(error) if quote_in(&error).is_some() => {
                    let mut dearer = buying.purchase.clone();
                    dearer.request.quote_hash = quote_in(&error).expect("a quote").hash;
                    client.buy(&dearer, tell).await
                }
                outcome => outcome,
            },
            _ => client.buy(&buying.purchase, tell).await,
        }
    }

    /// What a client does that does not look.
    async fn guess(&self, client: &Client, buying: &Buying, tell: &dyn Fn(OrderStage)) -> OrderOutcome {
        let silent = Cell::new(false);
        let tell = |stage: OrderStage| {
            silent.set(silent.get() || matches!(stage, OrderStage::Looking(_)));
            tell(stage);
        };
        let work = pin!(client.buy(&buying.purchase, &tell));
        let hearing = pin!(noted(&silent));
        match select(hearing, work).await {
            Either::Right((outcome, _)) => outcome,
            Either::Left(_) if self.play.defect == Defect::SilenceIsRefusal => {
                OrderOutcome::Refused(interrupted())
            }
            Either::Left(_) => OrderOutcome::Taken(supposed(&buying.shown)),
        }
    }
}

/// A purchase says what it is doing.
fn tell(play: &Play<Buying>, number: usize, stage: &OrderStage) {
    play.note(|| format!("deed {number}: {stage:?}"));
    match stage {
        OrderStage::Comparing | OrderStage::Sending(_) | OrderStage::NotYet => play.known(number),
        OrderStage::Looking(_) => play.unknown(number),
    }
}

/// What it costs now, where that is why it was refused.
fn quote_in(error: &CallError) -> Option<OrderQuote> {
    match error {
        CallError::Problem(problem) => problem.quote.clone(),
        _ => None,
    }
}

/// The order that there would be, if there were one.
fn supposed(shown: &OrderQuote) -> Order {
    Order {
        id: OrderId::new("supposed"),
        number: String::new(),
        state: OrderState::Completed,
        failure: None,
        quote: shown.clone(),
        partner_of_record: None,
        subscription_id: None,
        placed_at: began(),
        placed_by: String::new(),
    }
}
