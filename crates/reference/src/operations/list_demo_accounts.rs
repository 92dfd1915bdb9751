//! `GET /v1/demo-accounts`: whom the sign-in page of a demo offers.
//!
//! There is no secret in it, which is why the server binds nothing but loopback.

use super::Context;
use crate::message::{Answer, ApiResponse};

/// Answers with the accounts of the cloud, in the order to show them.
pub fn handle(context: &Context) -> Answer {
    ApiResponse::json(&context.store.accounts(&context.cloud)?)
}
