//! Questions, and the walk through all rows that answers one.

use crate::{
    Index, Value,
    index::{Cell, Row},
};
use std::{cmp::Ordering, collections::HashMap};

/// By which columns a list is sorted, one after the other, and whether the largest come first. Rows that are
/// equal in all of them stand by their ids.
pub type Order<'a> = &'a [(usize, bool)];

/// Most columns of an order that count.
const MOST: usize = 3;

/// A condition on a column.
#[derive(Clone, Debug)]
pub struct Filter<'a> {
    /// Its place.
    pub column: usize,
    /// What its value must be.
    pub test: Test<'a>,
}

/// What a value must be.
#[derive(Clone, Debug)]
pub enum Test<'a> {
    /// One of these.
    AnyOf(Vec<Value<'a>>),
    /// None of these.
    NoneOf(Vec<Value<'a>>),
    /// A number from the first up to, but not including, the second.
    Between(i64, i64),
}

/// From where a page is read. There need not be such a row any more.
#[derive(Clone, Debug)]
pub struct Edge<'a> {
    /// Its values in the columns of the order.
    pub values: Vec<Value<'a>>,
    /// Its id.
    pub id: &'a str,
    /// The page ends before it instead of beginning after it.
    pub backwards: bool,
}

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// As of when.
    pub at: i64,
    /// Words that must all be found.
    pub words: &'a [String],
    /// Conditions that must all hold.
    pub filters: Vec<Filter<'a>>,
    /// In which order.
    pub order: Order<'a>,
    /// From where; none means from the beginning.
    pub edge: Option<Edge<'a>>,
    /// Most rows.
    pub limit: usize,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The keys of the rows in the order in which they were read: backwards, the nearest to the edge first.
    pub keys: Vec<i64>,
    /// How many rows fit, on all pages.
    pub total: u32,
}

/// Rows that have the same values in some columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The key of the first of them.
    pub first: i64,
    /// How many they are.
    pub rows: u32,
}

/// A place in the order: by column, whether there is a value, and which.
type Place = [(bool, u64); MOST];

/// A row in its place.
struct Candidate<'a> {
    place: Place,
    id: &'a str,
    key: i64,
}

impl Candidate<'_> {
    fn compare(&self, other: &Self) -> Ordering {
        self.place.cmp(&other.place).then_with(|| self.id.cmp(other.id))
    }
}

impl<const COLUMNS: usize> Index<COLUMNS> {
    /// One page of the rows that fit, and how many they are.
    pub fn find(&self, question: &Question) -> Found {
        let edge = question.edge.as_ref();
        let backwards = edge.is_some_and(|edge| edge.backwards);
        let compare = |ours: &Candidate, theirs: &Candidate| {
            if backwards { theirs.compare(ours) } else { ours.compare(theirs) }
        };
        let edge = edge.map(|edge| self.edge(edge, question.order));
        let (mut best, mut total): (Vec<Candidate>, u32) = (Vec::new(), 0);
        let mut is_full = false;
        self.each(question.at, question.words, &question.filters, |row| {
            total += 1;
            let candidate = self.candidate(row, question.order);
            if edge.as_ref().is_some_and(|edge| compare(&candidate, edge).is_le()) {
                return;
            }
            // Once full, the last of the best so far stands at the end of their part.
            let last = best.get(question.limit.wrapping_sub(1)).filter(|_| is_full);
            if last.is_some_and(|last| compare(&candidate, last).is_gt()) {
                return;
            }
            best.push(candidate);
            if question.limit > 0 && best.len() >= 2 * question.limit {
                best.select_nth_unstable_by(question.limit - 1, compare);
                best.truncate(question.limit);
                is_full = true;
            }
        });
        best.sort_unstable_by(compare);
        Found { keys: best.iter().take(question.limit).map(|candidate| candidate.key).collect(), total }
    }

    /// The rows that fit, put together by their values in some columns, in the order of their first rows.
    pub fn groups<const BY: usize>(
        &self,
        at: i64,
        filters: &[Filter],
        by: [usize; BY],
        order: Order,
    ) -> Vec<Group> {
        let mut groups: HashMap<[Cell; BY], (Candidate, u32)> = HashMap::new();
        self.each(at, &[], filters, |row| {
            let candidate = self.candidate(row, order);
            let cells = by.map(|column| row.cells.get(column).copied().unwrap_or(Cell::Nothing));
            match groups.get_mut(&cells) {
                Some((first, rows)) => {
                    *rows += 1;
                    if candidate.compare(first).is_lt() {
                        *first = candidate;
                    }
                }
                None => drop(groups.insert(cells, (candidate, 1))),
            }
        });
        let mut groups: Vec<(Candidate, u32)> = groups.into_values().collect();
        groups.sort_unstable_by(|(ours, _), (theirs, _)| ours.compare(theirs));
        groups.into_iter().map(|(first, rows)| Group { first: first.key, rows }).collect()
    }

    /// Visits every row that fits.
    fn each<'a>(
        &'a self,
        at: i64,
        words: &[String],
        filters: &[Filter],
        mut visit: impl FnMut(&'a Row<COLUMNS>),
    ) {
        let with_words = self.haystack.with_all(words);
        let filters: Vec<(usize, Want)> =
            filters.iter().map(|filter| (filter.column, self.want(filter))).collect();
        let others = self.others.values().flatten();
        for row in self.rows.iter().chain(others) {
            let is_shown = row.from <= at && at < row.until;
            let has_words = || {
                with_words.as_ref().is_none_or(|fits| fits.get(row.text as usize).copied().unwrap_or(false))
            };
            let fits =
                |(column, want): &(usize, Want)| row.cells.get(*column).is_some_and(|cell| want.fits(*cell));
            if is_shown && has_words() && filters.iter().all(fits) {
                visit(row);
            }
        }
    }

    fn want(&self, filter: &Filter) -> Want {
        // A text that no row has ever had is left out: no row has it.
        let cells = |values: &[Value]| -> Vec<Cell> {
            let texts = self.columns.get(filter.column);
            let cell = |value: &Value| match value {
                Value::Nothing => Some(Cell::Nothing),
                Value::Number(number) => Some(Cell::Number(*number)),
                Value::Text(text) => texts.and_then(|texts| texts.number(text)).map(Cell::Text),
            };
            values.iter().filter_map(cell).collect()
        };
        match &filter.test {
            Test::AnyOf(values) => Want::AnyOf(cells(values)),
            Test::NoneOf(values) => Want::NoneOf(cells(values)),
            Test::Between(from, until) => Want::Between(*from, *until),
        }
    }

    fn candidate<'a>(&self, row: &'a Row<COLUMNS>, order: Order) -> Candidate<'a> {
        let mut place = Place::default();
        for (place, (column, descending)) in place.iter_mut().zip(order) {
            let texts = self.columns.get(*column);
            *place = match row.cells.get(*column) {
                Some(Cell::Number(number)) => of_number(*number, *descending),
                Some(Cell::Text(text)) => directed(texts.map_or(0, |texts| texts.place(*text)), *descending),
                Some(Cell::Nothing) | None => NOTHING,
            };
        }
        Candidate { place, id: &row.id, key: row.key }
    }

    fn edge<'a>(&self, edge: &Edge<'a>, order: Order) -> Candidate<'a> {
        let mut place = Place::default();
        for ((place, (column, descending)), value) in place.iter_mut().zip(order).zip(&edge.values) {
            let texts = self.columns.get(*column);
            *place = match value {
                Value::Number(number) => of_number(*number, *descending),
                Value::Text(text) => directed(texts.map_or(0, |texts| texts.place_of(text)), *descending),
                Value::Nothing => NOTHING,
            };
        }
        Candidate { place, id: edge.id, key: 0 }
    }
}

/// Behind every value, in both directions.
const NOTHING: (bool, u64) = (true, 0);

fn of_number(number: i64, descending: bool) -> (bool, u64) {
    // The smallest number becomes 0.
    directed(number.cast_unsigned() ^ (1 << 63), descending)
}

fn directed(place: u64, descending: bool) -> (bool, u64) {
    (false, if descending { !place } else { place })
}

/// A test whose texts are numbers.
enum Want {
    AnyOf(Vec<Cell>),
    NoneOf(Vec<Cell>),
    Between(i64, i64),
}

impl Want {
    fn fits(&self, cell: Cell) -> bool {
        match self {
            Self::AnyOf(cells) => cells.contains(&cell),
            Self::NoneOf(cells) => !cells.contains(&cell),
            Self::Between(from, until) => {
                matches!(cell, Cell::Number(number) if (from..until).contains(&&number))
            }
        }
    }
}
