//! Letters in memory.

use super::{Changing, MemoryStore};
use crate::{
    letters::Letter,
    store::{KeptLetter, LetterState, LetterStore, StoreError},
};
use contract::Timestamp;

impl Changing {
    /// Puts letters into the outbox.
    pub(super) fn write_letters(&mut self, letters: &[Letter]) {
        for letter in letters {
            self.last_letter += 1;
            let kept =
                KeptLetter { id: self.last_letter, letter: letter.clone(), state: LetterState::Waiting };
            self.letters.push(kept);
        }
    }

    /// Forgets the letters about something whose time has not come.
    pub(super) fn cancel_letters(&mut self, about: &str, now: Timestamp) {
        self.letters.retain(|kept| {
            kept.letter.about != about || kept.letter.due_at <= now || kept.state != LetterState::Waiting
        });
    }

    fn note(&mut self, letter: u64, state: LetterState) {
        if let Some(kept) = self.letters.iter_mut().find(|kept| kept.id == letter) {
            kept.state = state;
        }
    }
}

impl LetterStore for MemoryStore {
    fn letters_due(&self, now: Timestamp) -> Result<Vec<KeptLetter>, StoreError> {
        let is_due = |kept: &&KeptLetter| kept.state == LetterState::Waiting && kept.letter.due_at <= now;
        Ok(self.changing().letters.iter().filter(is_due).cloned().collect())
    }

    fn letters_about(&self, id: &str) -> Result<Vec<KeptLetter>, StoreError> {
        Ok(self.changing().letters.iter().filter(|kept| kept.letter.about == id).cloned().collect())
    }

    fn note_letter_sent(&self, letter: u64, at: Timestamp) -> Result<(), StoreError> {
        self.changing().note(letter, LetterState::Sent(at));
        Ok(())
    }

    fn note_letter_refused(&self, letter: u64, at: Timestamp, why: &str) -> Result<(), StoreError> {
        self.changing().note(letter, LetterState::Refused(at, why.to_owned()));
        Ok(())
    }
}
