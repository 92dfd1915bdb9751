//! What a store does with letters. They are written by whatever causes them, in its transaction.

use super::StoreError;
use crate::letters::Letter;
use contract::Timestamp;

/// What became of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LetterState {
    /// It is still to be sent.
    Waiting,
    /// It was handed to who carries mail.
    Sent(Timestamp),
    /// It will not be sent, and why: for the operator.
    Refused(Timestamp, String),
}

/// A letter as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptLetter {
    /// Its number; a later one is larger.
    pub id: u64,
    /// The letter.
    pub letter: Letter,
    /// What became of it.
    pub state: LetterState,
}

/// Keeps letters, those that were sent, too.
///
/// # Errors
/// Every method: when the store fails.
pub trait LetterStore {
    /// The letters whose time has come and that were not sent yet, in the order in which they were written.
    fn letters_due(&self, now: Timestamp) -> Result<Vec<KeptLetter>, StoreError>;

    /// The letters about something, by its id, in the order in which they were written.
    fn letters_about(&self, id: &str) -> Result<Vec<KeptLetter>, StoreError>;

    /// Notes that a letter was sent.
    fn note_letter_sent(&self, letter: u64, at: Timestamp) -> Result<(), StoreError>;

    /// Notes that a letter will not be sent, and why.
    fn note_letter_refused(&self, letter: u64, at: Timestamp, why: &str) -> Result<(), StoreError>;
}
