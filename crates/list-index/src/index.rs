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

impl<const COLUMNS: usize> Row<COLUMNS> {
    /// From now on it is shown at no time.
    fn hide(&mut self) {
        self.until = self.from;
    }

    fn is_hidden(&self) -> bool {
        self.until <= self.from
    }
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
    /// Forgets what is known of a row, which may come back.
    pub fn forget(&mut self, id: &str) {
        let place = self.places.get(id).copied();
        if let Some((place, row)) = place.and_then(|place| Some((place, self.rows.get_mut(place)?))) {
            row.hide();
            self.others.remove(&place);
        }
    }

    /// Adds a version of a row.
    pub fn add(&mut self, id: &str, version: &Version<COLUMNS>) {
        let new = self.row(id, version);
        let place = self.places.get(id).copied();
        match place.and_then(|place| Some((place, self.rows.get_mut(place)?))) {
            Some((_, row)) if row.is_hidden() => *row = new,
            Some((place, _)) => self.others.entry(place).or_default().push(new),
            None => {
                self.places.insert(id.into(), self.rows.len());
                self.rows.push(new);
            }
        }
    }

    /// Puts new texts in order. To be called between [`Self::add`] and the next question.
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
