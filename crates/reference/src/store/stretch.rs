//! A stretch of a list whose rows have numbers of their own.

/// The rows of one page.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch<T> {
    /// The rows.
    pub items: Vec<T>,
    /// The number of the last of them, when more follow.
    pub next: Option<u64>,
    /// How many rows come before.
    pub start: u32,
    /// How many there are, over all pages.
    pub total: u32,
}

impl<T> Stretch<T> {
    /// Cuts rows of which at least one too many was fetched when more follow.
    pub(super) fn cut(mut rows: Vec<(u64, T)>, start: u32, total: u32, limit: usize) -> Self {
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows.last().filter(|_| more).map(|(number, _)| *number);
        Self { items: rows.into_iter().map(|(_, row)| row).collect(), next, start, total }
    }

    /// Cuts out of all rows, in their order, those that do not come before the first one wanted.
    pub(super) fn of(
        rows: impl Iterator<Item = (u64, T)>,
        comes_before: impl Fn(u64) -> bool,
        limit: usize,
    ) -> Self {
        let rows = Vec::from_iter(rows);
        let start = rows.iter().take_while(|(number, _)| comes_before(*number)).count();
        let count = |count| u32::try_from(count).unwrap_or(u32::MAX);
        let total = count(rows.len());
        Self::cut(rows.into_iter().skip(start).collect(), count(start), total, limit)
    }
}
