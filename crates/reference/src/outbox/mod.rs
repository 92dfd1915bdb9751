//! Mail to partners once its time has come (row F2): as files, or by SMTP.
//!
//! Every mail goes out at least once. It is noted as told only after its carrier said that it has
//! it: what fails stays and is tried again, and a crash before the note carries the mail a second
//! time. It is then the same byte for byte, with the same `Message-ID`, by which receivers tell.
//! Without a crash, what was acknowledged is never carried again.

mod folder;
mod mail;
mod smtp;
mod texts;
mod waiting;

pub use folder::Folder;
pub use lettre::Address;
pub use mail::Mail;
pub use smtp::{BadServer, Smtp};

use crate::{
    clock::Clock,
    store::{Store, StoreError, Whom},
};
use contract::{PartnerId, Timestamp};
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
    /// This one was refused; others may go.
    ThisMail(String),
    /// The way is barred: no other would go either.
    AnyMail(String),
}

/// Carries the mail that is due, and knows what to try again when.
pub struct Outbox {
    carrier: Box<dyn Carrier>,
    sender: Address,
    /// Carried, though the store could not note it.
    carried: BTreeSet<(u64, Whom)>,
    mails: Waiting<(u64, Whom)>,
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

    /// Carries what is due. Mail to one partner goes in the order of the changes: who was removed
    /// does not hear afterwards of having been added.
    ///
    /// # Errors
    /// When the store fails or the way is barred. What was not carried stays.
    pub fn deliver(&mut self, store: &dyn Store, clock: &dyn Clock) -> Result<(), DeliveryError> {
        let mut held: BTreeSet<PartnerId> = BTreeSet::new();
        for notice in store.notices_due(clock.now())? {
            for mail in mail::of(&notice, &self.sender) {
                if held.contains(&mail.partner) || !self.is_carried(&mail, clock.now())? {
                    held.insert(mail.partner);
                    continue;
                }
                store.note_told(mail.notice, mail.whom)?;
                self.carried.remove(&(mail.notice, mail.whom));
            }
        }
        Ok(())
    }

    fn is_carried(&mut self, mail: &Mail, now: Timestamp) -> Result<bool, DeliveryError> {
        let key = (mail.notice, mail.whom);
        if self.carried.contains(&key) {
            return Ok(true);
        }
        if self.way.lasts((), now) || self.mails.lasts(key, now) {
            return Ok(false);
        }
        let result = self.carrier.carry(mail);
        match &result {
            Ok(()) => self.mails.end(key),
            Err(_) => self.mails.lengthen(key, now),
        }
        match result {
            Err(NotCarried::AnyMail(why)) => {
                self.way.lengthen((), now);
                return Err(DeliveryError::Barred(why));
            }
            Err(NotCarried::ThisMail(why)) => tracing::warn!(mail = mail.id, why, "mail was refused"),
            Ok(()) => {
                self.carried.insert(key);
            }
        }
        self.way.end(());
        Ok(self.carried.contains(&key))
    }
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
