//! A page of a list as a store cuts it, read forwards or backwards.

use std::cmp::Ordering;

/// From which row a page is read. There need not be such a row any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edge<P> {
    /// The page begins after it.
    After(P),
    /// The page ends before it.
    Before(P),
}

impl<P> Edge<P> {
    /// The row.
    pub fn position(&self) -> &P {
        let (Self::After(position) | Self::Before(position)) = self;
        position
    }

    /// Whether the page is read from its end to its beginning.
    pub fn is_backwards(&self) -> bool {
        matches!(self, Self::Before(_))
    }
}

/// The rows of one page.
#[derive(Clone, Debug, PartialEq)]
pub struct Window<T, P> {
    /// The rows.
    pub items: Vec<T>,
    /// The last of them, when more follow.
    pub next: Option<P>,
    /// The first of them, when others come before.
    pub previous: Option<P>,
    /// How many match, over all pages.
    pub total: u32,
}

impl<T, P: Clone> Window<T, P> {
    /// Cuts rows in the order in which they were read, of which one too many was fetched: that is how one
    /// knows that there are more. On the side from which the page was read there are others anyway.
    pub(super) fn cut(
        mut items: Vec<T>,
        total: u32,
        edge: Option<&Edge<P>>,
        limit: usize,
        position: impl Fn(&T) -> P,
    ) -> Self {
        let more = items.len() > limit;
        items.truncate(limit);
        let is_backwards = edge.is_some_and(Edge::is_backwards);
        if is_backwards {
            items.reverse();
        }
        // Behind the last row one can go back to it, though it stands there no more.
        let edge = edge.map(Edge::position);
        let first = items.first().map(&position).or_else(|| edge.cloned());
        let last = items.last().map(&position);
        let (has_next, has_previous) = if is_backwards { (true, more) } else { (more, edge.is_some()) };
        Self { next: last.filter(|_| has_next), previous: first.filter(|_| has_previous), items, total }
    }

    /// Cuts a page out of all rows, which are in their order.
    pub(crate) fn of(
        rows: Vec<T>,
        edge: Option<&Edge<P>>,
        limit: usize,
        position: impl Fn(&T) -> P,
        compare: impl Fn(&P, &P) -> Ordering,
    ) -> Self {
        let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let rows = rows.into_iter();
        let stands = |row: &T, edge: &P| compare(&position(row), edge);
        let items = match edge {
            None => rows.take(limit + 1).collect(),
            Some(Edge::After(edge)) => rows.filter(|row| stands(row, edge).is_gt()).take(limit + 1).collect(),
            Some(Edge::Before(edge)) => {
                rows.rev().filter(|row| stands(row, edge).is_lt()).take(limit + 1).collect()
            }
        };
        Self::cut(items, total, edge, limit, position)
    }

    /// The same page with something else for each row.
    pub(crate) fn map<U>(self, show: impl FnMut(T) -> U) -> Window<U, P> {
        let Self { items, next, previous, total } = self;
        Window { items: items.into_iter().map(show).collect(), next, previous, total }
    }
}

/// A page of rows with numbers of their own.
pub type Numbered<T> = Window<(u64, T), u64>;

impl<T> Numbered<T> {
    /// Cuts a page out of rows that are shown by their numbers.
    pub(crate) fn by_number(
        rows: impl Iterator<Item = (u64, T)>,
        edge: Option<&Edge<u64>>,
        limit: usize,
    ) -> Self {
        Self::of(rows.collect(), edge, limit, |(number, _)| *number, u64::cmp)
    }

    /// Cuts a page out of rows of which the last is shown first.
    pub(crate) fn newest_first(
        rows: impl Iterator<Item = (u64, T)>,
        edge: Option<&Edge<u64>>,
        limit: usize,
    ) -> Self {
        let mut rows = Vec::from_iter(rows);
        rows.reverse();
        Self::of(rows, edge, limit, |(number, _)| *number, |ours, theirs| theirs.cmp(ours))
    }
}
