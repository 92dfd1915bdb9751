//! Sign-in: choose the cloud, then the account; and signing in again when a session has ended.

mod account_list;
mod accounts;
mod clouds;
mod session_ended;

pub(super) use accounts::AccountsPage;
pub(super) use clouds::CloudsPage;
pub(super) use session_ended::SessionEndedDialog;
