//! Which numbers a page of numbered rows is read from, and in which direction.

use crate::store::Edge;

/// Numbers above one and below another.
pub(super) struct Span {
    pub(super) above: i64,
    pub(super) below: i64,
    /// In which direction they are read.
    pub(super) direction: &'static str,
    /// How many are read at most: one too many for the page, so that one knows whether there are more.
    pub(super) limit: i64,
}

impl Span {
    /// Of a list that shows its rows by their numbers.
    pub(super) fn by_number(edge: Option<&Edge<u64>>, limit: usize) -> Self {
        let is_rising = !edge.is_some_and(Edge::is_backwards);
        Self::new(edge, is_rising, limit)
    }

    /// Of a list that shows the newest row first.
    pub(super) fn newest_first(edge: Option<&Edge<u64>>, limit: usize) -> Self {
        let is_rising = edge.is_some_and(Edge::is_backwards);
        Self::new(edge, is_rising, limit)
    }

    fn new(edge: Option<&Edge<u64>>, is_rising: bool, limit: usize) -> Self {
        let number = edge.map(|edge| i64::try_from(*edge.position()).unwrap_or(i64::MAX));
        Self {
            above: number.filter(|_| is_rising).unwrap_or(i64::MIN),
            below: number.filter(|_| !is_rising).unwrap_or(i64::MAX),
            direction: if is_rising { "ASC" } else { "DESC" },
            limit: i64::try_from(limit + 1).unwrap_or(i64::MAX),
        }
    }
}
