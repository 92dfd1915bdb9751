//! Billing: what the organisation has bought.

mod bulk;
mod coverage;
mod history;
mod last_list;
mod partner;
mod plain_table;
mod products;
mod purchase;
mod shared;
mod subscription;

pub(super) use bulk::{BulkChangePage, BulkChangesPage, BulkNotice, NewBulkChangePage};
pub(super) use coverage::CoveragePage;
pub(super) use history::HistoryPage;
pub(super) use last_list::LastList;
pub(super) use products::ProductsPage;
pub(super) use purchase::{CataloguePage, CheckoutPage, OrderPage, ProductPage};
pub(super) use subscription::SubscriptionPage;
