//! The reference backend: the contract's operations as plain functions over a [`store::Store`].
//!
//! Two hosts call the same [`dispatch::dispatch`]: [`in_process`] (no operating system needed, so
//! that browser tests can use it) and [`http`] (feature `server`). A test holds them equal.

pub mod agreements;
pub mod audit;
mod body;
pub mod clock;
pub mod cookie;
pub mod credential;
pub mod digest;
pub mod dispatch;
pub mod in_process;
pub mod invitations;
pub mod letters;
pub mod message;
pub mod operations;
pub mod order_sentinels;
mod partner_directory;
mod quotes;
pub mod receipts;
pub mod relationships;
pub mod routes;
pub mod seed;
pub mod sentinels;
pub mod session;
pub mod setup;
pub mod store;
pub mod test_issuer;
mod trust;

#[cfg(feature = "server")]
pub mod http;
#[cfg(feature = "server")]
pub mod openapi;
#[cfg(feature = "server")]
pub mod outbox;
