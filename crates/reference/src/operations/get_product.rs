//! `GET /v1/products/{id}`: one product of the catalogue.

use super::{Context, Principal};
use crate::{
    message::{Answer, ApiResponse},
    seed::catalogue,
};
use contract::{Problem, ProblemCode};

/// Answers with the product.
pub fn handle(context: &Context, _: &Principal) -> Answer {
    let found = catalogue::products(&context.cloud).find(|product| product.id.as_str() == context.id);
    ApiResponse::json(&found.ok_or_else(|| Problem::new(ProblemCode::NotFound))?)
}
