//! Files that a backend has beside its database: its secret, and the agreement.

use anyhow::{Context, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use contract::Timestamp;
use reference::{agreements::Agreements, receipts::Seal};
use std::{
    fs::{self, OpenOptions},
    io::{ErrorKind, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::Path,
};

/// The secret's file. Whoever reads it can sign receipts.
const FILE: &str = "receipt-key";

/// The secret of a data folder; a new one where there is none yet.
pub fn take(folder: &Path, now: Timestamp) -> Result<Seal> {
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let path = folder.join(FILE);
    if path.exists() {
        return existing(folder);
    }
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).context("there is no randomness")?;
    // It takes its name when it is whole, and never another's.
    let begun = folder.join(format!("{FILE}.{}", std::process::id()));
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&begun)
        .with_context(|| format!("cannot create {}", begun.display()))?;
    writeln!(file, "{} {now}", STANDARD.encode(secret)).context("cannot write the receipt key")?;
    file.sync_all()?;
    let named = fs::hard_link(&begun, &path);
    fs::remove_file(&begun)?;
    match named {
        Ok(()) => Ok(Seal::of(secret, now)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => existing(folder),
        Err(error) => Err(error).with_context(|| format!("cannot create {}", path.display())),
    }
}

/// The secret of a data folder that has one.
pub fn existing(folder: &Path) -> Result<Seal> {
    let path = folder.join(FILE);
    let text = fs::read_to_string(&path).with_context(|| format!("there is no {}", path.display()))?;
    let read = || {
        let (secret, since) = text.trim().split_once(' ')?;
        let secret: [u8; 32] = STANDARD.decode(secret).ok()?.try_into().ok()?;
        Some(Seal::of(secret, Timestamp::parse(since)?))
    };
    read().with_context(|| format!("{} is damaged", path.display()))
}

/// The agreement of a folder.
pub fn agreements(folder: &Path) -> Result<Agreements> {
    let read = || -> Result<Vec<(String, String)>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            files.push((name, fs::read_to_string(entry.path())?));
        }
        Ok(files)
    };
    let files = read().with_context(|| format!("cannot read the agreement in {}", folder.display()))?;
    Agreements::of_files(files).with_context(|| format!("--agreement {}", folder.display()))
}
