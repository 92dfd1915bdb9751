//! Questions, and the walk through all rows that answers one.

use crate::{
    Index, Kind, Value,
    index::{Column, NOTHING, of_number},
};
use std::{cmp::Ordering, collections::HashMap};

/// By which columns a list is sorted, one after the other, and whether the largest come first. Rows that are
/// equal in all of them stand by their ids.
pub type Order<'a> = &'a [(usize, bool)];

/// Most columns of an order that count.
const MOST: usize = 3;
/// How many columns rows are put together by.
const BY: usize = 4;

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
pub struct Group<'a> {
    /// The values.
    pub values: Vec<Value<'a>>,
    /// The key of the first of them.
    pub first: i64,
    /// How many they are.
    pub rows: u32,
}

/// A slot in its place in the order: the places of its values, then that of its id.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    places: [u64; MOST],
    id: u64,
    slot: usize,
}

impl Index {
    /// One page of the rows that fit, and how many they are.
    pub fn find(&self, question: &Question) -> Found {
        let order = self.order(question.order);
        let edge = question.edge.as_ref();
        let backwards = edge.is_some_and(|edge| edge.backwards);
        let edge = edge.map(|edge| self.edge(edge, &order));
        let compare = |ours: &Candidate, theirs: &Candidate| {
            if backwards { theirs.cmp(ours) } else { ours.cmp(theirs) }
        };
        let is_behind = |candidate: &Candidate| {
            edge.as_ref().is_none_or(|edge| {
                // The edge has no slot: a row with its values and its id is the edge itself.
                let own = Candidate { slot: 0, ..*candidate };
                compare(&own, edge) == Ordering::Greater
            })
        };
        let mut best = Best { candidates: Vec::new(), limit: question.limit, is_full: false };
        let mut total = 0;
        self.each(question.at, question.words, &question.filters, |slot| {
            total += 1;
            let candidate = self.candidate(slot, &order);
            if !best.is_beyond(&candidate, compare) && is_behind(&candidate) {
                best.add(candidate, compare);
            }
        });
        let keys = best.take(compare).into_iter().filter_map(|best| self.slots.keys.get(best.slot).copied());
        Found { keys: keys.collect(), total }
    }

    /// The rows that fit, put together by their values in some columns, in the order of their first rows.
    pub fn groups(&self, at: i64, filters: &[Filter], by: [usize; BY], order: Order) -> Vec<Group<'_>> {
        let order = self.order(order);
        let by = by.map(|column| self.columns.get(column));
        let mut groups: HashMap<[u64; BY], (Candidate, u32)> = HashMap::new();
        self.each(at, &[], filters, |slot| {
            let candidate = self.candidate(slot, &order);
            let code = |column: &Column| column.codes.get(slot).copied().unwrap_or(NOTHING);
            let codes = by.map(|column| column.map_or(NOTHING, code));
            let (first, rows) = groups.entry(codes).or_insert((candidate, 0));
            *first = candidate.min(*first);
            *rows += 1;
        });
        let mut groups: Vec<([u64; BY], (Candidate, u32))> = groups.into_iter().collect();
        groups.sort_unstable_by_key(|(_, (first, _))| *first);
        let group = |(codes, (first, rows)): ([u64; BY], (Candidate, u32))| {
            let values = by.iter().flatten().zip(codes).map(|(column, code)| column.value(code));
            let first = self.slots.keys.get(first.slot).copied().unwrap_or_default();
            Group { values: values.collect(), first, rows }
        };
        groups.into_iter().map(group).collect()
    }

    /// Visits every slot whose row fits.
    fn each(&self, at: i64, words: &[String], filters: &[Filter], mut visit: impl FnMut(usize)) {
        let with_words = self.haystack.with_all(words);
        let wanted = filters
            .iter()
            .filter_map(|filter| self.columns.get(filter.column).map(|column| Wanted::of(column, filter)));
        let wanted: Vec<Wanted> = wanted.collect();
        let slots = self.slots.shown.iter().zip(&self.slots.texts).enumerate();
        for (slot, ((from, until), text)) in slots {
            let is_shown = *from <= at && at < *until;
            let has_words =
                || with_words.as_ref().is_none_or(|fits| fits.get(*text as usize).copied().unwrap_or(false));
            if is_shown && wanted.iter().all(|wanted| wanted.fits(slot)) && has_words() {
                visit(slot);
            }
        }
    }

    /// The columns of an order.
    fn order(&self, order: Order) -> Vec<(&Column, bool)> {
        let columns = order.iter().take(MOST);
        columns.filter_map(|(column, descending)| Some((self.columns.get(*column)?, *descending))).collect()
    }

    fn candidate(&self, slot: usize, order: &[(&Column, bool)]) -> Candidate {
        let mut places = [0; MOST];
        for (place, (column, descending)) in places.iter_mut().zip(order) {
            let code = column.codes.get(slot).copied().unwrap_or(NOTHING);
            let ascending = match column.kind {
                Kind::Texts if code != NOTHING => column.texts.place(u32::try_from(code).unwrap_or(u32::MAX)),
                _ => code,
            };
            *place = directed(ascending, *descending);
        }
        let id = self.slots.ids.get(slot).map_or(0, |id| self.ids.place(*id));
        Candidate { places, id, slot }
    }

    fn edge(&self, edge: &Edge, order: &[(&Column, bool)]) -> Candidate {
        let mut places = [0; MOST];
        for ((place, (column, descending)), value) in places.iter_mut().zip(order).zip(&edge.values) {
            let ascending = match (column.kind, value) {
                (Kind::Numbers, Value::Number(number)) => of_number(*number),
                (Kind::Texts, Value::Text(text)) => column.texts.place_of(text),
                _ => NOTHING,
            };
            *place = directed(ascending, *descending);
        }
        Candidate { places, id: self.ids.place_of(edge.id), slot: 0 }
    }
}

/// A place in its direction. Nothing comes last in both.
fn directed(place: u64, descending: bool) -> u64 {
    if descending && place != NOTHING { !place } else { place }
}

/// The first so many candidates of those that were added.
struct Best {
    candidates: Vec<Candidate>,
    limit: usize,
    /// Whether the candidate at the end of the first so many is their last.
    is_full: bool,
}

impl Best {
    /// Whether a candidate is certainly none of the first.
    fn is_beyond(&self, one: &Candidate, compare: impl Fn(&Candidate, &Candidate) -> Ordering) -> bool {
        let last = self.candidates.get(self.limit.wrapping_sub(1)).filter(|_| self.is_full);
        last.is_some_and(|last| compare(one, last) == Ordering::Greater)
    }

    fn add(&mut self, one: Candidate, compare: impl Fn(&Candidate, &Candidate) -> Ordering) {
        self.candidates.push(one);
        if self.limit > 0 && self.candidates.len() >= 2 * self.limit {
            self.candidates.select_nth_unstable_by(self.limit - 1, compare);
            self.candidates.truncate(self.limit);
            self.is_full = true;
        }
    }

    fn take(mut self, compare: impl Fn(&Candidate, &Candidate) -> Ordering) -> Vec<Candidate> {
        self.candidates.sort_unstable_by(compare);
        self.candidates.truncate(self.limit);
        self.candidates
    }
}

/// A test of a column whose values are codes.
struct Wanted<'a> {
    codes: &'a [u64],
    test: Codes,
}

enum Codes {
    AnyOf(Vec<u64>),
    NoneOf(Vec<u64>),
    Between(u64, u64),
}

impl<'a> Wanted<'a> {
    fn of(column: &'a Column, filter: &Filter) -> Self {
        let codes = |values: &[Value]| values.iter().filter_map(|value| column.code(value)).collect();
        let test = match &filter.test {
            Test::AnyOf(values) => Codes::AnyOf(codes(values)),
            Test::NoneOf(values) => Codes::NoneOf(codes(values)),
            Test::Between(from, until) => Codes::Between(of_number(*from), of_number(*until)),
        };
        Self { codes: &column.codes, test }
    }

    fn fits(&self, slot: usize) -> bool {
        let code = self.codes.get(slot).copied().unwrap_or(NOTHING);
        match &self.test {
            Codes::AnyOf(codes) => codes.contains(&code),
            Codes::NoneOf(codes) => !codes.contains(&code),
            Codes::Between(from, until) => *from <= code && code < *until,
        }
    }
}
