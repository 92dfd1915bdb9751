//! The texts that are searched, one behind the other, so that looking through them is one walk.

use memchr::memmem::Finder;
use std::collections::HashMap;

/// Keeps a word from matching across two texts: no word has a line break in it.
const BETWEEN: char = '\n';

/// Texts by small numbers, each once.
#[derive(Default)]
pub(crate) struct Haystack {
    numbers: HashMap<Box<str>, u32>,
    all: String,
    /// Where each text ends, behind its line break.
    ends: Vec<usize>,
}

impl Haystack {
    /// The number of a text, a new one for a new text.
    pub(crate) fn intern(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.all.push_str(text);
        self.all.push(BETWEEN);
        self.ends.push(self.all.len());
        self.numbers.insert(text.into(), number);
        number
    }

    /// How many texts there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Which texts have all of these words in them, by their numbers; nothing when all texts do.
    pub(crate) fn with_all(&self, words: &[String]) -> Option<Vec<bool>> {
        let mut words = words.iter();
        let mut fits = self.with(words.next()?);
        for word in words {
            fits.iter_mut().zip(self.with(word)).for_each(|(fits, has)| *fits &= has);
        }
        Some(fits)
    }

    fn with(&self, word: &str) -> Vec<bool> {
        let finder = Finder::new(word);
        let mut has = Vec::with_capacity(self.ends.len());
        let mut from = 0;
        let mut ends = self.ends.iter().peekable();
        // One match says enough of its text: the search goes on behind it.
        while let Some(at) = self.all.as_bytes().get(from..).and_then(|rest| finder.find(rest)) {
            let at = from + at;
            for end in ends.by_ref() {
                has.push(at < *end);
                if at < *end {
                    from = *end;
                    break;
                }
            }
            if ends.peek().is_none() {
                break;
            }
        }
        has.resize(self.ends.len(), false);
        has
    }
}
