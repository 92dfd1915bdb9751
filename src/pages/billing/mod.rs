//! Billing: what the organisation has bought.

mod last_list;
mod partner;
mod products;
mod shared;
mod subscription;

pub(super) use last_list::LastList;
pub(super) use products::ProductsPage;
pub(super) use subscription::SubscriptionPage;
