//! The texts of a column, each once, with their places in the order.

use std::{collections::HashMap, sync::Arc};

/// Texts by small numbers.
#[derive(Default)]
pub(crate) struct Texts {
    numbers: HashMap<Arc<str>, u32>,
    texts: Vec<Arc<str>>,
    /// The numbers in the order of their texts.
    sorted: Vec<u32>,
    /// The place of each number in `sorted`.
    ranks: Vec<u32>,
}

impl Texts {
    /// The number of a text, a new one for a new text.
    pub(crate) fn intern(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        let text: Arc<str> = text.into();
        self.texts.push(text.clone());
        self.numbers.insert(text, number);
        number
    }

    /// Puts new texts in order. What was in order already is a run that the sort goes through once.
    pub(crate) fn settle(&mut self) {
        if self.sorted.len() == self.texts.len() {
            return;
        }
        let new = u32::try_from(self.sorted.len()).unwrap_or(u32::MAX)..;
        self.sorted.extend(new.take(self.texts.len() - self.sorted.len()));
        let texts = &self.texts;
        self.sorted.sort_by(|ours, theirs| text_of(texts, *ours).cmp(text_of(texts, *theirs)));
        self.ranks.resize(self.texts.len(), 0);
        for (rank, number) in (0_u32..).zip(&self.sorted) {
            if let Some(own) = self.ranks.get_mut(*number as usize) {
                *own = rank;
            }
        }
    }

    /// The number of a text that is there.
    pub(crate) fn number(&self, text: &str) -> Option<u32> {
        self.numbers.get(text).copied()
    }

    /// The text of a number.
    pub(crate) fn text(&self, number: u32) -> &str {
        text_of(&self.texts, number)
    }

    /// Where a number stands in the order: an even number, so that there is room between any two.
    pub(crate) fn place(&self, number: u32) -> u64 {
        u64::from(self.ranks.get(number as usize).copied().unwrap_or(u32::MAX)) * 2 + 2
    }

    /// Where a text stands in the order, or would stand: then between two places. No place is 0, which the
    /// other way round would be that of nothing.
    pub(crate) fn place_of(&self, text: &str) -> u64 {
        match self.sorted.binary_search_by(|number| self.text(*number).cmp(text)) {
            Ok(rank) => rank as u64 * 2 + 2,
            Err(rank) => rank as u64 * 2 + 1,
        }
    }
}

fn text_of(texts: &[Arc<str>], number: u32) -> &str {
    texts.get(number as usize).map_or("", |text| text)
}
