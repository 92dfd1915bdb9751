//! Reading how far a list goes: what every list is asked for in the same words.

use super::Context;
use crate::{
    message::Failure,
    store::{
        Stretch,
        cursor::{self, Scope},
    },
};
use contract::{
    Cursor, Page, Problem, ProblemCode,
    subscription_query::{DEFAULT_LIMIT, MAX_LIMIT},
};
use serde::de::DeserializeOwned;

/// A parameter of the query; an empty one is none.
pub(super) fn value<'a>(context: &'a Context, wanted: &str) -> Option<&'a str> {
    let found = context.query.iter().find(|(name, _)| name == wanted);
    found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
}

/// From where.
pub(super) fn cursor<P: DeserializeOwned>(context: &Context, scope: &Scope) -> Result<Option<P>, Failure> {
    let Some(text) = value(context, "cursor") else { return Ok(None) };
    let place = cursor::read(&Cursor::new(text), scope);
    Ok(Some(place.ok_or_else(|| Problem::new(ProblemCode::InvalidCursor))?))
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

/// A page of a list whose rows have numbers.
pub(super) fn page<T>(stretch: Stretch<T>, scope: &Scope) -> Page<T> {
    let Stretch { items, next, start, total } = stretch;
    let next = next.map(|number| cursor::write(&number, scope));
    Page { items, next, previous: None, start, total }
}

/// The refusal of a parameter.
pub(super) fn invalid(name: &str, code: &str) -> Failure {
    Problem::new(ProblemCode::InvalidRequest).with_error(name, code).into()
}
