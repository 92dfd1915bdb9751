//! The rows, column by column: a question reads only the columns that it names.
//!
//! Nothing here is generic, for generic code is compiled, and optimised or not, with whoever uses it.

use crate::{Value, texts::Texts, words::Haystack};

/// What a column has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Amounts or instants.
    Numbers,
    /// Texts.
    Texts,
}

/// A row as it is shown for a while, with a value for every column.
#[derive(Clone, Debug)]
pub struct Version<'a> {
    /// What finds it where it is kept.
    pub key: i64,
    /// Shown from this instant on.
    pub from: i64,
    /// Not shown any more from this instant on.
    pub until: i64,
    /// What is searched: words are found in it as they stand.
    pub text: &'a str,
    /// Its values, one for each column. One of another kind than its column is none.
    pub values: &'a [Value<'a>],
}

/// The rows of a list, by their ids.
pub struct Index {
    pub(crate) columns: Vec<Column>,
    pub(crate) haystack: Haystack,
    /// The ids of all rows that there ever were.
    pub(crate) ids: Texts,
    /// What each slot holds, a version of a row.
    pub(crate) slots: Slots,
    /// By the number of its id, the first slot of a row.
    first: Vec<Option<usize>>,
    /// Slots that hold nothing.
    free: Vec<usize>,
}

/// What every version has, slot by slot.
#[derive(Default)]
pub(crate) struct Slots {
    /// When it is shown: from the first until the second.
    pub(crate) shown: Vec<(i64, i64)>,
    pub(crate) keys: Vec<i64>,
    /// The number of the id.
    pub(crate) ids: Vec<u32>,
    /// The number of the text that is searched.
    pub(crate) texts: Vec<u32>,
    /// Another slot of the same row.
    others: Vec<Option<usize>>,
}

/// The values of a column as numbers that can be compared, slot by slot.
pub(crate) struct Column {
    pub(crate) kind: Kind,
    pub(crate) codes: Vec<u64>,
    pub(crate) texts: Texts,
}

/// The code of no value. Of numbers, the smallest and the largest there are must not occur.
pub(crate) const NOTHING: u64 = u64::MAX;

/// Shown at no time.
const NEVER: (i64, i64) = (0, 0);

impl Column {
    /// The code of a value that a row may have; none for a text that no row ever had.
    pub(crate) fn code(&self, value: &Value) -> Option<u64> {
        match (self.kind, value) {
            (Kind::Numbers, Value::Number(number)) => Some(of_number(*number)),
            (Kind::Texts, Value::Text(text)) => self.texts.number(text).map(u64::from),
            _ => Some(NOTHING),
        }
    }

    /// The value of a code.
    pub(crate) fn value(&self, code: u64) -> Value<'_> {
        match self.kind {
            _ if code == NOTHING => Value::Nothing,
            Kind::Numbers => Value::Number((code ^ SIGN).cast_signed()),
            Kind::Texts => Value::Text(self.texts.text(u32::try_from(code).unwrap_or(u32::MAX))),
        }
    }

    fn intern(&mut self, value: &Value) -> u64 {
        match (self.kind, value) {
            (Kind::Texts, Value::Text(text)) => u64::from(self.texts.intern(text)),
            _ => self.code(value).unwrap_or(NOTHING),
        }
    }
}

const SIGN: u64 = 1 << 63;

/// The smallest number becomes 0.
pub(crate) fn of_number(number: i64) -> u64 {
    number.cast_unsigned() ^ SIGN
}

impl Index {
    /// A list without rows.
    pub fn new(kinds: &[Kind]) -> Self {
        let column = |kind: &Kind| Column { kind: *kind, codes: Vec::new(), texts: Texts::default() };
        Self {
            columns: kinds.iter().map(column).collect(),
            haystack: Haystack::default(),
            ids: Texts::default(),
            slots: Slots::default(),
            first: Vec::new(),
            free: Vec::new(),
        }
    }

    /// Forgets what is known of a row, which may come back.
    pub fn forget(&mut self, id: &str) {
        let first = self.ids.number(id).and_then(|id| self.first.get_mut(id as usize)?.take());
        let mut slot = first;
        while let Some(held) = slot {
            if let Some(shown) = self.slots.shown.get_mut(held) {
                *shown = NEVER;
            }
            self.free.push(held);
            slot = self.slots.others.get_mut(held).and_then(Option::take);
        }
    }

    /// Adds a version of a row.
    pub fn add(&mut self, id: &str, version: &Version) {
        let id = self.ids.intern(id);
        if self.first.len() <= id as usize {
            self.first.resize(id as usize + 1, None);
        }
        let slot = self.free.pop().unwrap_or(self.slots.shown.len());
        let first = self.first.get_mut(id as usize);
        let other = first.and_then(|first| first.replace(slot));
        let text = self.haystack.intern(version.text);
        put(&mut self.slots.shown, slot, (version.from, version.until));
        put(&mut self.slots.keys, slot, version.key);
        put(&mut self.slots.ids, slot, id);
        put(&mut self.slots.texts, slot, text);
        put(&mut self.slots.others, slot, other);
        for (column, value) in self.columns.iter_mut().zip(version.values) {
            let code = column.intern(value);
            put(&mut column.codes, slot, code);
        }
    }

    /// Puts new texts in order. To be called between [`Self::add`] and the next question.
    pub fn settle(&mut self) {
        self.ids.settle();
        self.columns.iter_mut().for_each(|column| column.texts.settle());
    }

    /// Whether most of the texts that are searched are of rows that have another one by now. Then the list
    /// is better read anew.
    pub fn is_worn(&self) -> bool {
        self.haystack.len() > 2 * self.slots.shown.len() + 1_000
    }
}

/// Puts a value into a slot, which is there or is the next.
fn put<T>(slots: &mut Vec<T>, slot: usize, value: T) {
    match slots.get_mut(slot) {
        Some(own) => *own = value,
        None => slots.push(value),
    }
}
