//! partner-admin: the admin app for partners of record, partner relationships and agreements.
//!
//! Data flows one way: `config` → `cloud` → `client` → `state` → `pages` → `ui`. `app` is the
//! composition root, `boot` and `embed` its doors to JavaScript. ARCHITECTURE.md has the picture and the rules.

pub mod app;
pub mod boot;
pub mod browser;
pub mod client;
pub mod cloud;
pub mod config;
pub mod csv;
pub mod embed;
pub mod erase;
pub mod json;
pub mod l10n;
pub mod pages;
pub mod route;
pub mod state;
pub mod ui;
