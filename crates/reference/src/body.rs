//! Reading JSON bodies; what is wrong is told with its place in the body.

use crate::message::Failure;
use contract::{Problem, ProblemCode};
use serde_json::Value;

/// The body as JSON.
pub(crate) fn read(body: &[u8]) -> Result<Value, Failure> {
    serde_json::from_slice(body).map_err(|_| invalid("", "not-json"))
}

/// A text in it, which must be there.
pub(crate) fn text<'a>(body: &'a Value, name: &str) -> Result<&'a str, Failure> {
    let field = format!("/{name}");
    let value = body.get(name).ok_or_else(|| invalid(&field, "required"))?;
    value.as_str().ok_or_else(|| invalid(&field, "not-a-string"))
}

/// The refusal of a part of a body.
pub(crate) fn invalid(field: &str, code: &str) -> Failure {
    Problem::new(ProblemCode::InvalidRequest).with_error(field, code).into()
}
