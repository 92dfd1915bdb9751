//! Billing: what the organisation has bought.

mod bulk;
mod coverage;
mod events;
mod history;
mod last_list;
mod letter;
mod links;
mod outcome;
mod partner;
mod plain_table;
mod products;
mod purchase;
mod shared;
mod subscription;

pub(super) use bulk::{BulkChangePage, BulkChangesPage, BulkNotice, NewBulkChangePage};
pub(super) use coverage::CoveragePage;
pub(super) use events::{what as event_text, who as event_actor};
pub(super) use history::HistoryPage;
pub(super) use last_list::LastList;
pub(super) use letter::letter;
pub(super) use links::learn_more;
pub(super) use outcome::{bar, sign_in_again};
pub(super) use plain_table::{cell, table as plain_table};
pub(super) use products::ProductsPage;
pub(super) use purchase::{CataloguePage, CheckoutPage, OrderPage, ProductPage};
pub(super) use shared::{Date, Fact, TermEnd, TermEndText, day_of, lacks_partner, newest, now};
pub(super) use subscription::SubscriptionPage;
