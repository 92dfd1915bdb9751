//! Pages that lead both ways: what a cursor carries beside a row.

use crate::{
    message::Failure,
    store::{
        Edge, StoreError, Window,
        cursor::{self, Scope},
    },
};
use contract::{Cursor, Page, Problem, ProblemCode};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// A row beside which a page lies.
#[derive(Serialize, Deserialize)]
struct Mark<P> {
    row: P,
    /// The page ends before the row instead of beginning after it.
    before: bool,
    /// How many rows come before the page that begins with the row or after it.
    start: u32,
}

/// The page that a cursor leads to, the first without one. `ask` asks the store, `show` makes an item of a row.
pub(super) fn page<T, U, P: Clone + Serialize + DeserializeOwned>(
    cursor: Option<&Cursor>,
    scope: &Scope,
    ask: impl Fn(Option<Edge<P>>) -> Result<Window<T, P>, StoreError>,
    show: impl FnMut(T) -> Result<U, Failure>,
) -> Result<Page<U>, Failure> {
    let mark = match cursor {
        None => None,
        Some(cursor) => {
            let mark: Option<Mark<P>> = cursor::read(cursor, scope);
            Some(mark.ok_or_else(|| Problem::new(ProblemCode::InvalidCursor))?)
        }
    };
    let (edge, marked) = match mark {
        None => (None, 0),
        Some(Mark { row, before: true, start }) => (Some(Edge::Before(row)), start),
        Some(Mark { row, before: false, start }) => (Some(Edge::After(row)), start),
    };
    let is_backwards = edge.as_ref().is_some_and(Edge::is_backwards);
    let mut window = ask(edge)?;
    if is_backwards && window.items.is_empty() {
        // What was before is gone, and with it the page: the list begins here now.
        window = ask(None)?;
    }
    let Window { items, next, previous, total } = window;
    let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
    let start = match (is_backwards, &previous) {
        (_, None) => 0,
        (true, Some(_)) => marked.saturating_sub(count),
        (false, Some(_)) => marked,
    };
    let write = |row: P, before, start| cursor::write(&Mark { row, before, start }, scope);
    Ok(Page {
        items: items.into_iter().map(show).collect::<Result<_, _>>()?,
        next: next.map(|row| write(row, false, start.saturating_add(count))),
        previous: previous.map(|row| write(row, true, start)),
        start,
        total,
    })
}
