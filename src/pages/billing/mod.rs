//! Billing: what the organisation has bought.

mod products;
mod shared;
mod subscription;

pub(super) use products::ProductsPage;
pub(super) use subscription::SubscriptionPage;
