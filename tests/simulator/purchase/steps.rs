//! What people do when they buy.

use crate::schedule::{Numbers, Step};

/// Something that somebody buys.
#[derive(Clone, Debug)]
pub struct BuyStep {
    /// How long after the one before.
    pub after: u64,
    /// By which plan.
    pub plan: &'static str,
    /// How many licenses.
    pub licenses: u32,
    /// Whose ID is on the order.
    pub partner: Option<&'static str>,
    /// How long somebody looks at the quote before pressing Buy.
    pub review: u64,
    /// How long after the beginning Buy is pressed a second time, if it is.
    pub second_click: Option<u64>,
    /// How long after the beginning the tab is reloaded, if it is.
    pub reload: Option<u64>,
    /// Whether it is bought all the same when there is one already, at another price, or when it failed once.
    pub insists: bool,
    /// Whether something else is done as soon as it was not bought so far.
    pub hurries: bool,
}

impl Step for BuyStep {
    fn draw(numbers: &mut Numbers) -> Self {
        let unhurried = numbers.chance(50);
        Self {
            after: numbers.within(if unhurried { 1_000..15_000 } else { 1..200 }),
            plan: if numbers.chance(70) { "annual" } else { "monthly" },
            licenses: licenses(numbers),
            partner: partner(numbers),
            review: numbers.within(1..4_000),
            second_click: numbers.chance(20).then(|| numbers.within(1..400)),
            reload: numbers.chance(20).then(|| numbers.within(1..40_000)),
            insists: numbers.chance(50),
            hurries: numbers.chance(30),
        }
    }
}

/// Few numbers, so that somebody else often wants the same.
fn licenses(numbers: &mut Numbers) -> u32 {
    // What they provoke: docs/sentinel-orders.md.
    const SENTINELS: [u32; 6] = [409, 410, 429, 500, 501, 1012];
    let number = numbers.draw();
    match numbers.within(0..10) {
        0..=5 => 5,
        6 | 7 => 25,
        _ => pick(&SENTINELS, number).unwrap_or(1),
    }
}

fn partner(numbers: &mut Numbers) -> Option<&'static str> {
    // What they provoke: docs/sentinel-ids.md.
    const SENTINELS: [&str; 4] = ["9992006", "9990012", "9990500", "9990501"];
    let number = numbers.draw();
    match numbers.within(0..10) {
        0..=5 => None,
        6..=8 => Some("4391507"),
        _ => pick(&SENTINELS, number),
    }
}

fn pick<T: Copy>(from: &[T], number: u64) -> Option<T> {
    from.get(usize::try_from(number % from.len() as u64).ok()?).copied()
}
