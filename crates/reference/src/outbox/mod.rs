//! Mail to partners: written to files once its time has come (row F2).
//!
//! A demo sends nothing: each mail is a file that any mail program opens.

mod mail;
mod texts;

use crate::{
    clock::Clock,
    store::{Notice, Store, StoreError},
};
use std::{fs, io, path::Path};

/// Writes the mail whose time has come. A notice is forgotten after its mail is there, so that a
/// crash between the two writes the same file again and loses none.
///
/// # Errors
/// When the store or the folder fails.
pub fn deliver(store: &dyn Store, clock: &dyn Clock, folder: &Path) -> Result<(), DeliveryError> {
    let now = clock.now();
    for notice in store.notices_due(now)? {
        fs::create_dir_all(folder)?;
        for mail in mail::of(&notice, now) {
            write(folder, &name(&notice, &mail.recipient), &mail.text)?;
        }
        store.forget_notice(notice.id)?;
    }
    Ok(())
}

/// The same notice has the same name each time, and no two share one.
fn name(notice: &Notice, recipient: &str) -> String {
    let due = notice.due_at.to_string().replace([':', '-'], "");
    format!("{due}-{:06}-{recipient}.eml", notice.id)
}

/// Whole or not at all: whoever watches the folder never reads half a mail.
fn write(folder: &Path, name: &str, text: &str) -> io::Result<()> {
    let unfinished = folder.join(format!(".{name}"));
    fs::write(&unfinished, text)?;
    fs::rename(unfinished, folder.join(name))
}

/// Why mail was not written.
#[derive(Debug)]
pub enum DeliveryError {
    /// The store failed.
    Store(StoreError),
    /// The folder failed.
    Folder(io::Error),
}

impl std::fmt::Display for DeliveryError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Folder(error) => write!(f, "the outbox folder failed: {error}"),
        }
    }
}

impl std::error::Error for DeliveryError {}

impl From<StoreError> for DeliveryError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<io::Error> for DeliveryError {
    fn from(error: io::Error) -> Self {
        Self::Folder(error)
    }
}

#[cfg(test)]
mod tests;
