//! What people do with many partners of record at once.

use crate::schedule::{Numbers, Step};
use contract::{BulkRowRequest, BulkState, SubscriptionId};

/// Something that somebody does.
#[derive(Clone, Debug)]
pub struct BulkStep {
    /// How long after the one before.
    pub after: u64,
    /// What.
    pub act: Act,
    /// How long after the beginning the tab is reloaded, if it is.
    pub reload: Option<u64>,
    /// How long after a run was started somebody wants something else, and what.
    pub mind: Option<(u64, BulkState)>,
    /// Whether what failed is tried again until it succeeds.
    pub persists: bool,
}

/// What is done.
#[derive(Clone, Debug)]
pub enum Act {
    /// Begins a bulk change, and mostly runs it.
    Begin {
        /// How many rows.
        rows: u32,
        /// From which they follow.
        seed: u64,
        /// Whether it is started, too.
        starts: bool,
        /// How long after the beginning the same is begun once more: by a copy of the tab.
        copy: Option<u64>,
    },
    /// Brings a bulk change to a state: the newest, or the one before.
    Drive {
        /// How many are newer.
        newer: usize,
        /// The state.
        wanted: BulkState,
    },
    /// Changes one subscription alone, on another way.
    Alone {
        /// Which.
        subscription: usize,
        /// Who shall be partner of record.
        partner: &'static str,
    },
}

/// Few, so that somebody else often wants the same.
const PARTNERS: [&str; 3] = ["4391507", "6080810", "512725"];
/// What they provoke: docs/sentinel-ids.md.
const SENTINELS: [&str; 6] = ["9990409", "9990412", "9990500", "9990501", "9990012", "9992071"];
/// How many subscriptions small bulk changes and changes alone are about, so that they meet.
const BUSY: u64 = 8;

impl Step for BulkStep {
    fn draw(numbers: &mut Numbers) -> Self {
        let unhurried = numbers.chance(50);
        Self {
            after: numbers.within(if unhurried { 1_000..15_000 } else { 1..200 }),
            act: Act::of(numbers),
            reload: numbers.chance(20).then(|| numbers.within(1..20_000)),
            mind: numbers.chance(30).then(|| (numbers.within(1..10_000), other_mind(numbers))),
            persists: numbers.chance(80),
        }
    }
}

impl Act {
    fn of(numbers: &mut Numbers) -> Self {
        match numbers.within(0..10) {
            0..=3 => {
                let rows = match numbers.within(0..20) {
                    0..=12 => 1..20,
                    // More than one step.
                    13..=18 => 101..135,
                    // More than one chunk.
                    _ => 501..620,
                };
                Self::Begin {
                    rows: numbers.within(rows) as u32,
                    seed: numbers.draw(),
                    starts: numbers.chance(85),
                    copy: numbers.chance(15).then(|| numbers.within(1..2_000)),
                }
            }
            4..=7 => Self::Drive {
                newer: usize::from(numbers.chance(25)),
                wanted: if numbers.chance(60) { BulkState::Running } else { other_mind(numbers) },
            },
            _ => Self::Alone {
                subscription: numbers.within(0..BUSY) as usize,
                partner: PARTNERS[numbers.within(0..3) as usize],
            },
        }
    }
}

fn other_mind(numbers: &mut Numbers) -> BulkState {
    if numbers.chance(70) { BulkState::Paused } else { BulkState::Cancelled }
}

/// The rows that follow from a seed.
pub fn rows(count: u32, seed: u64, subscriptions: &[SubscriptionId]) -> Vec<BulkRowRequest> {
    let mut numbers = Numbers::of(seed, 0);
    let row = |number: u32| {
        let place = if count > 100 { u64::from(number) } else { numbers.within(0..BUSY) };
        let subscription = subscriptions.get(place as usize).filter(|_| !numbers.chance(3));
        let partner = match numbers.within(0..20) {
            0..=13 => PARTNERS[numbers.within(0..3) as usize],
            14..=16 => "",
            17 => "nobody's",
            _ => SENTINELS[numbers.within(0..6) as usize],
        };
        BulkRowRequest {
            number,
            subscription: subscription.map_or("nobody's", SubscriptionId::as_str).to_owned(),
            partner: partner.to_owned(),
        }
    };
    (1..=count).map(row).collect()
}
