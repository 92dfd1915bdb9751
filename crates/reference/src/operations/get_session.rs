//! `GET /v1/session`: who is signed in.

use super::{Context, Principal};
use crate::message::{Answer, ApiResponse};

/// Answers with the session.
pub fn handle(_: &Context, principal: &Principal) -> Answer {
    ApiResponse::json(&principal.session)
}
