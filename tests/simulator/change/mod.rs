//! Two or three tabs of two admins change the partners of record of two subscriptions, one by one.

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
use contract::{PurchaseChannel, SubscriptionStatus};
use partner_admin::client::{Change, ChangeOutcome, LocalFuture};
use reference::{audit::Entry, store::Tenant};
use std::{rc::Rc, sync::OnceLock};
use steps::{ChangeStep, SUBSCRIPTIONS};

const SCHEDULES: u64 = 10_000;

/// A change of one of the subscriptions.
#[derive(Clone, Debug)]
pub struct Changing {
    pub subscription: usize,
    pub change: Change,
}

impl Deed for Changing {
    type Step = ChangeStep;
    type Outcome = ChangeOutcome;
    type Watch = ();
    /// What was lost in a reload is looked for until nothing of it can arrive any more.
    const LONGEST: u64 = 165_000;

    fn server() -> Server {
        static TENANT: OnceLock<Tenant> = OnceLock::new();
        Server::new(TENANT.get_or_init(two_subscriptions), SUBSCRIPTIONS)
    }

    fn live(play: Rc<Play<Self>>, tab: usize) -> LocalFuture<'static, ()> {
        Box::pin(tab::Tab::open(play, tab).live())
    }

    fn ending(outcome: &ChangeOutcome) -> Option<&'static str> {
        match outcome {
            ChangeOutcome::Done(_) => Some("done"),
            ChangeOutcome::Overtaken(_) => Some("overtaken"),
            ChangeOutcome::Refused(_) => Some("refused"),
            ChangeOutcome::NotDone(_) => Some("not done"),
            ChangeOutcome::Unknown(_) => None,
        }
    }

    fn check(play: &Play<Self>, trail: &[Entry], found: &mut Broken) {
        rules::check(play, trail, found);
    }
}

/// An organisation with two subscriptions that can be changed: one with a partner of record, one without.
fn two_subscriptions() -> Tenant {
    let mut tenant = tenant();
    let editable = |with_partner: bool| {
        let row = tenant.subscriptions.iter().find(|row| {
            row.status == SubscriptionStatus::Active
                && row.purchase_channel == PurchaseChannel::Direct
                && row.partner_of_record.value.is_some() == with_partner
        });
        row.expect("a subscription").clone()
    };
    tenant.subscriptions = vec![editable(true), editable(false)];
    tenant
}

#[test]
fn e1_d8_ten_thousand_schedules_apply_nothing_twice_and_lose_nothing() {
    let figures = play_all::<Changing>(SCHEDULES);
    let (unknown, overtaken) = (figures.unknown, figures.counted("overtaken"));
    assert!(figures.resent > 1_000 && unknown > 10_000 && overtaken > 1_000, "{figures}");
}

/// What was wrong once, and the schedule that showed it.
#[test]
fn e1_what_schedules_found_stays_mended() {
    for (seed, fault, what) in [
        (
            491,
            "TurnedAway",
            "what refused the second sending was taken for the end of the first, still under way",
        ),
        (15, "GaveUp", "a gateway gave up, so it was called refused; and then it was done"),
        (4885, "Cut", "the copy that was done made the next one stale, and that answer was cut: refused"),
    ] {
        stays_mended::<Changing>(seed, fault, what);
    }
}

/// A simulator that finds nothing in what is broken would prove nothing.
#[test]
fn e1_what_is_broken_on_purpose_is_found() {
    for (defect, rule) in [
        (Defect::ServerOverlooksVersions, Rule::NoLostUpdate),
        (Defect::SilenceIsSuccess, Rule::NoFalseSuccess),
        (Defect::SilenceIsRefusal, Rule::NoFalseRefusal),
        (Defect::ClientOverwrites, Rule::NothingTwice),
        (Defect::ClientOverwrites, Rule::NoLostUpdate),
    ] {
        is_found::<Changing>(defect, rule);
    }
}
