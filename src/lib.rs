//! partner-admin: the admin app for partners of record, partner relationships and agreements.
//!
//! Data flows one way: `config` → `cloud` → `client` → `state` → `pages` → `ui`. `app` is the
//! composition root. ARCHITECTURE.md has the picture and the rules.

pub mod client;
pub mod cloud;
pub mod config;
pub mod route;
