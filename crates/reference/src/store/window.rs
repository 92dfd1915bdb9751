//! A page of a list as a store cuts it, read forwards or backwards.

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
}
