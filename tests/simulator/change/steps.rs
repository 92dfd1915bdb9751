//! What people do when they change partners of record one by one.

use crate::schedule::{Numbers, Step};

/// How many subscriptions the tabs have between them.
pub const SUBSCRIPTIONS: usize = 2;

/// A change that somebody makes.
#[derive(Clone, Debug)]
pub struct ChangeStep {
    /// How long after the one before.
    pub after: u64,
    /// On which subscription.
    pub subscription: usize,
    /// What shall be.
    pub wanted: Wanted,
    /// Whether the subscription is read before, or an older sight of it must do.
    pub reads_before: bool,
    /// How long after the beginning the tab is reloaded, if it is.
    pub reload: Option<u64>,
}

/// What shall be on a subscription.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// This partner of record.
    Partner(&'static str),
    /// None.
    Nobody,
    /// What was there before the newest change of this tab.
    Undo,
}

impl Step for ChangeStep {
    fn draw(numbers: &mut Numbers) -> Self {
        let unhurried = numbers.chance(50);
        Self {
            after: numbers.within(if unhurried { 1_000..15_000 } else { 1..200 }),
            // Mostly the same one, so that people meet.
            subscription: usize::from(numbers.chance(20)),
            wanted: Wanted::of(numbers),
            reads_before: numbers.chance(60),
            reload: numbers.chance(20).then(|| numbers.within(1..40_000)),
        }
    }
}

impl Wanted {
    fn of(numbers: &mut Numbers) -> Self {
        // Few, so that somebody else often wants the same.
        const PARTNERS: [&str; 3] = ["4391507", "6080810", "512725"];
        // What they provoke: docs/sentinel-ids.md.
        const SENTINELS: [&str; 5] = ["9992006", "9990409", "9990012", "9990500", "9990501"];
        let pick = |from: &[&'static str], number: u64| {
            let place = usize::try_from(number % from.len() as u64).unwrap_or_default();
            from.get(place).map_or(Self::Nobody, |digits| Self::Partner(digits))
        };
        let number = numbers.draw();
        match numbers.within(0..10) {
            0..=4 => pick(&PARTNERS, number),
            5 => pick(&SENTINELS, number),
            6 | 7 => Self::Undo,
            _ => Self::Nobody,
        }
    }
}
