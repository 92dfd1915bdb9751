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
    text_at(body, "", name)
}

/// A text in it; nothing when it is not there.
pub(crate) fn optional_text<'a>(body: &'a Value, name: &str) -> Result<Option<&'a str>, Failure> {
    body.get(name).filter(|value| !value.is_null()).map(|_| text(body, name)).transpose()
}

/// A whole number in it, which must be there.
pub(crate) fn number(body: &Value, name: &str) -> Result<u32, Failure> {
    number_at(body, "", name)
}

/// A text in a part of the body.
pub(crate) fn text_at<'a>(part: &'a Value, place: &str, name: &str) -> Result<&'a str, Failure> {
    let field = format!("{place}/{name}");
    let value = part.get(name).ok_or_else(|| invalid(&field, "required"))?;
    value.as_str().ok_or_else(|| invalid(&field, "not-a-string"))
}

/// A whole number in a part of the body.
pub(crate) fn number_at(part: &Value, place: &str, name: &str) -> Result<u32, Failure> {
    let field = format!("{place}/{name}");
    let value = part.get(name).ok_or_else(|| invalid(&field, "required"))?;
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(|| invalid(&field, "not-a-whole-number"))
}

/// The refusal of a part of a body.
pub(crate) fn invalid(field: &str, code: &str) -> Failure {
    Problem::new(ProblemCode::InvalidRequest).with_error(field, code).into()
}
