//! Mail once its time has come: notices of partners of record (row F2) and letters, as files or by SMTP.
//!
//! Every mail goes out at least once. It is noted as told only after its carrier said that it has
//! it: what fails stays and is tried again, and a crash before the note carries the mail a second
//! time. It is then the same byte for byte, with the same `Message-ID`, by which receivers tell.
//! Without a crash, what was acknowledged is never carried again.
//!
//! What was refused for good, or for three days, is not tried any more. The store keeps it, with the
//! reason, and the log tells the operator.

mod folder;
mod letter;
mod mail;
mod smtp;
mod texts;
mod waiting;

pub use folder::Folder;
pub use lettre::Address;
pub use mail::{Mail, Piece};
pub use smtp::{BadServer, Smtp};

use crate::{
    clock::Clock,
    store::{Store, StoreError},
};
use contract::Timestamp;
use std::{collections::BTreeSet, time::Duration};
use waiting::Waiting;

/// Takes mail away.
pub trait Carrier: Send {
    /// Returns once the mail is in other hands.
    ///
    /// # Errors
    /// When it is not, or when that cannot be known.
    fn carry(&self, mail: &Mail) -> Result<(), NotCarried>;
}

/// Why a mail was not carried.
#[derive(Debug)]
pub enum NotCarried {
    /// This one was refused for now; others may go.
    ThisMail(String),
    /// This one will be refused each time; others may go.
    Never(String),
    /// The way is barred: no other would go either.
    AnyMail(String),
}

/// A mail that fails is given up so long after it was due, in milliseconds. A partner whom it reached
/// later would hear of what may not be so any more.
pub const GIVEN_UP_AFTER: i64 = 3 * 24 * 60 * 60 * 1000;

/// Carries the mail that is due, and knows what to try again when.
pub struct Outbox {
    carrier: Box<dyn Carrier>,
    sender: Address,
    /// Carried, though the store could not note it.
    carried: BTreeSet<Piece>,
    mails: Waiting<Piece>,
    way: Waiting<()>,
}

impl Outbox {
    /// An outbox whose mail is from `sender`.
    pub fn new(carrier: impl Carrier + 'static, sender: Address) -> Self {
        let minutes = |number: u64| Duration::from_secs(60 * number);
        Self {
            carrier: Box::new(carrier),
            sender,
            carried: BTreeSet::new(),
            // Longer than for the way, so that a mail at which connections break does not go first
            // each time and keeps no other from going.
            mails: Waiting::new(Duration::from_secs(20), minutes(60)),
            way: Waiting::new(Duration::from_secs(5), minutes(5)),
        }
    }

    /// Carries what is due. Mail to one address goes in the order of what caused it: who was removed does
    /// not hear afterwards of having been added.
    ///
    /// # Errors
    /// When the store fails or the way is barred. What was not carried stays.
    pub fn deliver(&mut self, store: &dyn Store, clock: &dyn Clock) -> Result<(), DeliveryError> {
        let mut held: BTreeSet<String> = BTreeSet::new();
        for mail in self.due(store, clock.now())? {
            if held.contains(&mail.to) {
                continue;
            }
            match self.attempt(&mail, clock.now()) {
                Attempt::Carried => {
                    note_told(store, mail.piece, clock.now())?;
                    self.carried.remove(&mail.piece);
                }
                Attempt::TooEarly => drop(held.insert(mail.to)),
                Attempt::Failed(Failed { why, is_final, is_barred }) => {
                    if is_final {
                        tracing::error!(mail = mail.id, why, "mail was given up");
                        note_refused(store, mail.piece, clock.now(), &why)?;
                        self.mails.end(mail.piece);
                    } else {
                        held.insert(mail.to);
                    }
                    if is_barred {
                        return Err(DeliveryError::Barred(why));
                    }
                }
            }
        }
        Ok(())
    }

    fn due(&self, store: &dyn Store, now: Timestamp) -> Result<Vec<Mail>, StoreError> {
        let notices = store.notices_due(now)?;
        let mut due: Vec<Mail> = notices.iter().flat_map(|notice| mail::of(notice, &self.sender)).collect();
        due.extend(store.letters_due(now)?.iter().map(|letter| letter::mail(letter, &self.sender)));
        Ok(due)
    }

    fn attempt(&mut self, mail: &Mail, now: Timestamp) -> Attempt {
        let key = mail.piece;
        if self.carried.contains(&key) {
            return Attempt::Carried;
        }
        if self.way.lasts((), now) || self.mails.lasts(key, now) {
            return Attempt::TooEarly;
        }
        let result = self.carrier.carry(mail);
        let is_barred = matches!(result, Err(NotCarried::AnyMail(_)));
        if is_barred {
            self.way.lengthen((), now);
        } else {
            self.way.end(());
        }
        let Err(not_carried) = result else {
            self.mails.end(key);
            self.carried.insert(key);
            return Attempt::Carried;
        };
        // Tried for long by this process as well: it may have begun only now, days after the mail was due.
        let is_old = self.mails.is_longest(key) && now >= mail.due_at.plus_millis(GIVEN_UP_AFTER);
        self.mails.lengthen(key, now);
        let is_final = is_old || matches!(not_carried, NotCarried::Never(_));
        let (NotCarried::ThisMail(why) | NotCarried::Never(why) | NotCarried::AnyMail(why)) = not_carried;
        if !is_final && !is_barred {
            tracing::warn!(mail = mail.id, why, "mail was refused for now");
        }
        Attempt::Failed(Failed { why, is_final, is_barred })
    }
}

fn note_told(store: &dyn Store, piece: Piece, now: Timestamp) -> Result<(), StoreError> {
    match piece {
        Piece::Notice(id, whom) => store.note_told(id, whom),
        Piece::Letter(id) => store.note_letter_sent(id, now),
    }
}

fn note_refused(store: &dyn Store, piece: Piece, now: Timestamp, why: &str) -> Result<(), StoreError> {
    match piece {
        Piece::Notice(id, whom) => store.note_refused(id, whom, why),
        Piece::Letter(id) => store.note_letter_refused(id, now, why),
    }
}

/// What became of a mail for now.
enum Attempt {
    /// It is in other hands.
    Carried,
    /// It was not tried: it failed a short while ago.
    TooEarly,
    /// It failed.
    Failed(Failed),
}

struct Failed {
    why: String,
    /// It is not tried again.
    is_final: bool,
    /// No other mail would go either.
    is_barred: bool,
}

/// Why mail stays for now.
#[derive(Debug)]
pub enum DeliveryError {
    /// The store failed.
    Store(StoreError),
    /// No mail goes.
    Barred(String),
}

impl std::fmt::Display for DeliveryError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Barred(why) => write!(f, "no mail goes: {why}"),
        }
    }
}

impl std::error::Error for DeliveryError {}

impl From<StoreError> for DeliveryError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

#[cfg(test)]
mod tests;
