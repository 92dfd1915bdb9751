//! Two or three tabs of two admins buy: the same and different things, twice by mistake and on purpose.

mod rules;
mod steps;
mod tab;

use crate::{
    is_found,
    play::{Deed, Defect, Play},
    play_all,
    rules::{Broken, Rule},
    server::{Server, tenant},
    stays_mended,
};
use contract::{OrderId, OrderQuote, OrderRequest, OrderState, PartnerId};
use partner_admin::client::{LocalFuture, OrderOutcome, Purchase};
use reference::{audit::Entry, store::Tenant};
use std::{rc::Rc, sync::OnceLock};
use steps::BuyStep;

const SCHEDULES: u64 = 1_000;

/// A purchase, and what somebody saw who began it.
#[derive(Clone, Debug)]
pub struct Buying {
    pub purchase: Purchase,
    pub shown: OrderQuote,
}

impl Buying {
    /// Of what was shown.
    fn new(shown: OrderQuote, partner_id: Option<PartnerId>, beside: Option<OrderId>) -> Self {
        let item = shown.item.clone();
        let request = OrderRequest {
            product_id: item.product_id,
            plan_id: item.plan_id,
            licenses: item.licenses,
            quote_hash: shown.hash.clone(),
            partner_id,
        };
        Self { purchase: Purchase { request, beside }, shown }
    }
}

impl Deed for Buying {
    type Step = BuyStep;
    type Outcome = OrderOutcome;
    type Watch = ();
    /// What was lost in a reload is looked for until nothing of it can arrive any more.
    const LONGEST: u64 = 165_000;

    fn server() -> Server {
        static TENANT: OnceLock<Tenant> = OnceLock::new();
        let nothing_yet = || Tenant { subscriptions: Vec::new(), ..tenant() };
        Server::new(TENANT.get_or_init(nothing_yet), 0)
    }

    fn live(play: Rc<Play<Self>>, tab: usize) -> LocalFuture<'static, ()> {
        Box::pin(tab::Tab::open(play, tab).live())
    }

    fn ending(outcome: &OrderOutcome) -> Option<&'static str> {
        match outcome {
            OrderOutcome::Taken(order) if order.state == OrderState::Failed => Some("taken and failed"),
            OrderOutcome::Taken(_) => Some("bought"),
            OrderOutcome::Twin(_) => Some("known to be bought just now"),
            OrderOutcome::Refused(_) => Some("refused"),
            OrderOutcome::NotDone => Some("not bought"),
            OrderOutcome::Unknown(_) => None,
        }
    }

    fn check(play: &Play<Self>, trail: &[Entry], found: &mut Broken) {
        rules::check(play, trail, found);
    }
}

#[test]
fn c5_a_thousand_schedules_buy_nothing_twice_and_lose_nothing() {
    let figures = play_all::<Buying>(SCHEDULES);
    let (bought, twins) = (figures.counted("bought"), figures.counted("known to be bought just now"));
    assert!(bought > 1_000 && twins > 300 && figures.unknown > 1_000 && figures.resent > 100, "{figures}");
}

/// What was wrong once, and the schedules that showed it.
#[test]
fn c5_what_schedules_of_purchases_found_stays_mended() {
    for (seed, fault) in [(93, "GaveUp"), (102, "begins deed 4")] {
        let what = "something else was ordered meanwhile, so the same got another key in another tab";
        stays_mended::<Buying>(seed, fault, what);
    }
}

/// A simulator that finds nothing in what is broken would prove nothing.
#[test]
fn c5_a_purchase_that_is_broken_on_purpose_is_found() {
    for (defect, rule) in [
        (Defect::ServerForgetsKeys, Rule::NothingTwice),
        (Defect::ClientForgetsKeys, Rule::NothingTwice),
        (Defect::SilenceIsSuccess, Rule::NoFalseSuccess),
        (Defect::SilenceIsRefusal, Rule::NoFalseRefusal),
        (Defect::ClientOverwrites, Rule::NoLostUpdate),
    ] {
        is_found::<Buying>(defect, rule);
    }
}
