//! `GET /v1/saved-views`: the views of the account, by list and name.

use super::{Context, Principal};
use crate::message::{Answer, ApiResponse};

/// Answers with all of them.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    ApiResponse::json(&context.store.saved_views(&principal.session.account.id)?)
}
