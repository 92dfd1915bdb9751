//! Numbers of licenses that make an order fail, or dawdle, in one way each: `docs/sentinel-orders.md`.
//!
//! Provoked by what is typed in, as [`crate::sentinels`] are. A number that the product does not allow
//! provokes nothing: it is refused.

/// What a number of licenses provokes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The price rises by a hundredth between the quote and the order.
    PriceRises,
    /// The order is taken and comes to nothing.
    Fails,
    /// The order is refused, and may come back later.
    Throttled,
    /// The server fails before anything is bought.
    CrashBefore,
    /// The order is bought, and its answer is a failure.
    CrashAfter,
    /// The order is bought, and answered late.
    Slow,
}

/// Every sentinel, in the order of the documentation.
pub const ALL: [(u32, Outcome); 6] = [
    (409, Outcome::PriceRises),
    (410, Outcome::Fails),
    (429, Outcome::Throttled),
    (500, Outcome::CrashBefore),
    (501, Outcome::CrashAfter),
    (1012, Outcome::Slow),
];

/// What a number provokes; nothing for every other.
pub fn outcome(licenses: u32) -> Option<Outcome> {
    ALL.into_iter().find(|(own, _)| *own == licenses).map(|(_, outcome)| outcome)
}
