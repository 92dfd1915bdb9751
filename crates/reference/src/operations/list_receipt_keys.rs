//! `GET /v1/receipt-keys`: the public keys by which receipts are verified. There is one, for there was never
//! another.

use super::{Context, Principal};
use crate::message::{Answer, ApiResponse};

/// Answers with the key.
pub fn handle(context: &Context, _: &Principal) -> Answer {
    ApiResponse::json(&[context.setup.seal.key()])
}
