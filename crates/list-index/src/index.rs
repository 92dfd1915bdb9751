//! The rows, and how they come in.

use crate::{Value, texts::Texts, words::Haystack};
use std::{
    array,
    collections::{BTreeMap, HashMap},
};

/// A row as it is shown for a while, with a value for every column.
#[derive(Clone, Debug)]
pub struct Version<'a, const COLUMNS: usize> {
    /// What finds it where it is kept.
    pub key: i64,
    /// Shown from this instant on.
    pub from: i64,
    /// Not shown any more from this instant on.
    pub until: i64,
    /// What is searched: words are found in it as they stand.
    pub text: &'a str,
    /// Its values, by column.
    pub values: [Value<'a>; COLUMNS],
}

/// The rows of a list, by their ids.
pub struct Index<const COLUMNS: usize> {
    /// One version of every row; of most there is no other.
    pub(crate) rows: Vec<Row<COLUMNS>>,
    /// The other versions, by the row's place in `rows`.
    pub(crate) others: BTreeMap<usize, Vec<Row<COLUMNS>>>,
    pub(crate) columns: [Texts; COLUMNS],
    pub(crate) haystack: Haystack,
    places: HashMap<Box<str>, usize>,
}

/// A version in few bytes.
pub(crate) struct Row<const COLUMNS: usize> {
    pub(crate) id: Box<str>,
    pub(crate) key: i64,
    pub(crate) from: i64,
    pub(crate) until: i64,
    pub(crate) text: u32,
    pub(crate) cells: [Cell; COLUMNS],
}

/// A value whose text is a number of its column's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cell {
    Nothing,
    Number(i64),
    Text(u32),
}

impl<const COLUMNS: usize> Default for Index<COLUMNS> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            others: BTreeMap::new(),
            columns: array::from_fn(|_| Texts::default()),
            haystack: Haystack::default(),
            places: HashMap::new(),
        }
    }
}

impl<const COLUMNS: usize> Index<COLUMNS> {
    /// Puts the versions of a row in the place of those it had. A row that was there keeps its place, also
    /// without any.
    pub fn set<'a>(&mut self, id: &str, versions: impl IntoIterator<Item = Version<'a, COLUMNS>>) {
        let mut rows: Vec<Row<COLUMNS>> =
            versions.into_iter().map(|version| self.row(id, &version)).collect();
        let place = self.places.get(id).copied();
        let Some(first) = rows.pop() else {
            // Nothing is shown of it at any time.
            let row = place.and_then(|place| self.rows.get_mut(place));
            row.into_iter().for_each(|row| row.until = row.from);
            place.map(|place| self.others.remove(&place));
            return;
        };
        let place = match place.and_then(|place| Some((place, self.rows.get_mut(place)?))) {
            Some((place, row)) => {
                *row = first;
                place
            }
            None => {
                self.places.insert(id.into(), self.rows.len());
                self.rows.push(first);
                self.rows.len() - 1
            }
        };
        if rows.is_empty() {
            self.others.remove(&place);
        } else {
            self.others.insert(place, rows);
        }
    }

    /// Puts new texts in order. To be called between [`Self::set`] and the next question.
    pub fn settle(&mut self) {
        self.columns.iter_mut().for_each(Texts::settle);
    }

    /// Whether most of the texts that are searched are of rows that have another one by now. Then the list
    /// is better read anew.
    pub fn is_worn(&self) -> bool {
        self.haystack.len() > 2 * self.rows.len() + 1_000
    }

    fn row(&mut self, id: &str, version: &Version<COLUMNS>) -> Row<COLUMNS> {
        let mut values = version.values.iter();
        let cells = self.columns.each_mut().map(|texts| match values.next() {
            Some(Value::Number(number)) => Cell::Number(*number),
            Some(Value::Text(text)) => Cell::Text(texts.intern(text)),
            Some(Value::Nothing) | None => Cell::Nothing,
        });
        let Version { key, from, until, text, .. } = *version;
        Row { id: id.into(), key, from, until, text: self.haystack.intern(text), cells }
    }
}
