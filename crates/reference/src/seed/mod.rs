//! What a new demo holds: fictitious organisations and partners, real product names.
//!
//! Always the same but for its dates, which are counted from the day it is made.

mod accounts;
pub mod catalogue;
mod numbers;
mod organizations;
pub mod partners;
mod prices;
mod products;
mod subscriptions;

#[cfg(test)]
mod tests;

pub(crate) use prices::days;

use crate::store::Tenant;
use contract::Timestamp;

/// All organisations of all clouds.
pub fn tenants(now: Timestamp) -> Vec<Tenant> {
    organizations::ALL.iter().map(|profile| profile.tenant(now)).collect()
}
