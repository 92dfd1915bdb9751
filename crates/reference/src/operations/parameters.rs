//! Reading what lists are asked for in the same words.

use super::Context;
use crate::message::Failure;
use contract::{
    Cursor, Problem, ProblemCode,
    subscription_query::{DEFAULT_LIMIT, MAX_LIMIT},
};

/// A parameter of the query; an empty one is none.
pub(super) fn value<'a>(context: &'a Context, wanted: &str) -> Option<&'a str> {
    context
        .pairs()
        .find(|(name, _)| *name == wanted)
        .map(|(_, value)| value)
        .filter(|value| !value.is_empty())
}

/// From where.
pub(super) fn cursor(context: &Context) -> Option<Cursor> {
    value(context, "cursor").map(Cursor::new)
}

/// How many.
pub(super) fn limit(context: &Context) -> Result<usize, Failure> {
    let Some(text) = value(context, "limit") else { return Ok(usize::from(DEFAULT_LIMIT)) };
    let limit = text.parse().ok().filter(|limit| (1..=MAX_LIMIT).contains(limit));
    Ok(usize::from(limit.ok_or_else(|| invalid("limit", "out-of-range"))?))
}

/// A parameter with one of a few values.
pub(super) fn one<T>(
    context: &Context,
    name: &str,
    is_known: impl Fn(&T) -> bool,
) -> Result<Option<T>, Failure>
where
    T: for<'a> From<&'a str>,
{
    let read = value(context, name).map(T::from);
    if read.as_ref().is_some_and(|read| !is_known(read)) {
        return Err(invalid(name, "unknown-value"));
    }
    Ok(read)
}

/// A parameter with any of a few values, separated by commas.
pub(super) fn any<T>(context: &Context, name: &str, is_known: impl Fn(&T) -> bool) -> Result<Vec<T>, Failure>
where
    T: for<'a> From<&'a str>,
{
    let texts =
        value(context, name).into_iter().flat_map(|text| text.split(',')).filter(|text| !text.is_empty());
    let read: Vec<T> = texts.map(T::from).collect();
    if read.iter().all(is_known) { Ok(read) } else { Err(invalid(name, "unknown-value")) }
}

/// The refusal of a parameter.
pub(super) fn invalid(name: &str, code: &str) -> Failure {
    Problem::new(ProblemCode::InvalidRequest).with_error(name, code).into()
}
