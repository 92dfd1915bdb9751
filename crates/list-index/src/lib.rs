//! A long list in memory: which of its rows fit, in which order, page by page.
//!
//! Every question looks at every row, a hundred thousand in a few milliseconds. So there is no combination of
//! filters and columns that is slower than another, and every total is exact. A crate of its own, because it
//! is optimised in every build: the loops here are the only ones whose time grows with what is kept.

mod find;
mod index;
mod texts;
mod words;

#[cfg(test)]
mod tests;

pub use find::{Edge, Filter, Found, Group, Order, Question, Test};
pub use index::{Index, Kind, Version};

/// What a row has in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// The row has none: last in both directions.
    Nothing,
    /// An amount or an instant.
    Number(i64),
    /// A text, compared byte by byte.
    Text(&'a str),
}
