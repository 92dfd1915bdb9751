//! Two or three tabs of two admins change many partners of record at once, and some one by one.

mod rules;
mod steps;
mod tab;
mod watch;

use crate::{
    is_found,
    play::{Deed, Defect, Play},
    play_all,
    rules::{Broken, Rule},
    server::{Server, began, tenant},
    stays_mended,
};
use contract::{BulkChange, BulkState, PurchaseChannel, SubscriptionStatus};
use partner_admin::client::{BulkDraft, CallError, HttpRequest, LocalFuture};
use reference::{audit::Entry, seed, store::Tenant};
use std::{rc::Rc, sync::OnceLock};
use steps::BulkStep;
use watch::Watch;

const SCHEDULES: u64 = 1_000;
/// More than one step makes.
const SUBSCRIPTIONS: usize = 120;

/// What is done with a bulk change.
#[derive(Clone, Debug)]
pub enum Working {
    /// It is begun, and filled.
    Fill(Rc<BulkDraft>),
    /// As it was seen, it is brought to a state.
    #[expect(dead_code, reason = "the story of a schedule says it")]
    Drive(BulkChange, BulkState),
}

/// What was told of it.
#[derive(Clone, Debug)]
pub enum Told {
    /// So it is now.
    At(BulkChange),
    /// It is not done, for this reason.
    #[expect(dead_code, reason = "the story of a schedule says it")]
    Refused(CallError),
    /// It went no further, for this reason.
    #[expect(dead_code, reason = "the story of a schedule says it")]
    Failed(CallError),
    /// Nobody waited for an end.
    GivenUp,
}

impl Deed for Working {
    type Step = BulkStep;
    type Outcome = Told;
    type Watch = Watch;
    /// Nothing is waited for that is too old to arrive.
    const LONGEST: u64 = 60_000;

    fn server() -> Server {
        Server::new(many_subscriptions(), 0)
    }

    fn live(play: Rc<Play<Self>>, tab: usize) -> LocalFuture<'static, ()> {
        Box::pin(tab::Tab::open(play, tab).live())
    }

    fn watch(watch: &mut Watch, server: &Server, request: &HttpRequest) {
        watch.note(server, request);
    }

    fn ending(outcome: &Told) -> Option<&'static str> {
        match outcome {
            Told::At(BulkChange { state: BulkState::Draft, .. }) => Some("filled"),
            Told::At(BulkChange { state: BulkState::Running, .. }) => Some("run by somebody else"),
            Told::At(BulkChange { state: BulkState::Paused, .. }) => Some("paused"),
            Told::At(BulkChange { state: BulkState::Cancelled, .. }) => Some("cancelled"),
            Told::At(_) => Some("completed"),
            Told::Refused(_) => Some("refused"),
            Told::GivenUp => Some("given up"),
            Told::Failed(_) => None,
        }
    }

    fn check(play: &Play<Self>, trail: &[Entry], found: &mut Broken) {
        rules::check(play, trail, found);
    }
}

/// An organisation with many subscriptions that can all be changed.
fn many_subscriptions() -> &'static Tenant {
    static TENANT: OnceLock<Tenant> = OnceLock::new();
    TENANT.get_or_init(|| {
        let all = seed::more_subscriptions(0..4 * SUBSCRIPTIONS, began());
        let editable = all.into_iter().filter(|row| {
            row.status == SubscriptionStatus::Active && row.purchase_channel == PurchaseChannel::Direct
        });
        let subscriptions: Vec<_> = editable.take(SUBSCRIPTIONS).collect();
        assert_eq!(subscriptions.len(), SUBSCRIPTIONS, "as many as are needed");
        Tenant { subscriptions, ..tenant() }
    })
}

#[test]
fn n4_a_thousand_schedules_change_nothing_twice_and_lose_nothing() {
    let figures = play_all::<Working>(SCHEDULES);
    let (completed, paused) = (figures.counted("completed"), figures.counted("paused"));
    assert!(completed > 500 && paused > 50 && figures.counted("rows done") > 5_000, "{figures}");
    assert!(figures.counted("rows failed") > 500 && figures.unknown > 500, "{figures}");
}

/// What was wrong once, and the schedules that showed it.
#[test]
fn n4_what_schedules_of_many_changes_found_stays_mended() {
    for (seed, fault, what) in [
        (72, "arrives: [9495, 9553]", "a copy of the start came after the pause, and started it again"),
        (176, "arrives: [34186]", "the pause was refused before the start arrived, and then it was started"),
        (15, "Timeout", "who waited for the network waited half a minute longer than it was away"),
        (64, "Timeout", "that it was begun was known, and not told"),
    ] {
        stays_mended::<Working>(seed, fault, what);
    }
}

/// A simulator that finds nothing in what is broken would prove nothing.
#[test]
fn n4_what_is_broken_on_purpose_among_many_changes_is_found() {
    for (defect, rule) in [
        (Defect::ServerForgetsKeys, Rule::NothingTwice),
        (Defect::ClientForgetsKeys, Rule::NothingTwice),
        (Defect::ServerOverlooksVersions, Rule::NothingTwice),
        (Defect::ServerOverlooksVersions, Rule::NoLostUpdate),
        (Defect::SilenceIsSuccess, Rule::NoFalseSuccess),
    ] {
        is_found::<Working>(defect, rule);
    }
}
