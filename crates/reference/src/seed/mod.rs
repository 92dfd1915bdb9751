//! What a new demo holds: fictitious organisations and partners, real product names.
//!
//! Always the same but for its dates, which are counted from the day it is made.

mod accounts;
pub mod catalogue;
mod decisions;
pub mod directory;
mod invitations;
mod numbers;
mod organizations;
pub mod partners;
mod prices;
mod products;
mod relationships;
mod reviews;
pub mod roles;
mod subscriptions;

#[cfg(test)]
mod tests;

pub use decisions::decide;
pub(crate) use prices::days;
pub use prices::offer;

use crate::store::Tenant;
use contract::{Subscription, TenantId, Timestamp};
use std::ops::Range;

/// All organisations of all clouds.
pub fn tenants(now: Timestamp) -> Vec<Tenant> {
    organizations::ALL.iter().map(|profile| profile.tenant(now)).collect()
}

/// The organisation that can be made as large as one likes: the first.
pub fn large_organization() -> Option<TenantId> {
    organizations::ALL.first().map(|profile| profile.id())
}

/// More subscriptions for it. The places begin with those it has anyway; the same places on the same day are
/// the same subscriptions.
pub fn more_subscriptions(places: Range<usize>, now: Timestamp) -> Vec<Subscription> {
    organizations::ALL.first().map(|profile| profile.subscriptions(places, now)).unwrap_or_default()
}
