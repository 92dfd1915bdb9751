//! A data folder serves one server at a time: a second must not delete the database of the first.

use std::{
    fs::{File, TryLockError},
    io,
    path::Path,
};

/// The file whose lock says that a server uses the folder. The system gives it back when the process ends.
const NAME: &str = "server.lock";

/// Holds the folder until it is dropped.
#[derive(Debug)]
pub struct InUse(#[expect(dead_code, reason = "the lock lives as long as the open file")] File);

impl InUse {
    /// Takes the folder; nothing when another server has it.
    ///
    /// # Errors
    /// When its lock file cannot be written.
    pub fn take(folder: &Path) -> io::Result<Option<Self>> {
        let file = File::create(folder.join(NAME))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_has_one_server_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let first = InUse::take(folder.path()).unwrap();
        assert!(first.is_some());
        assert!(InUse::take(folder.path()).unwrap().is_none());
        drop(first);
        assert!(InUse::take(folder.path()).unwrap().is_some());
    }
}
