//! The files of the repository, as git knows them.

use crate::{paths, process};
use anyhow::{Context, Result};
use std::{fs, process::Command};

/// A text file that is tracked, or would be once added.
pub(crate) struct Source {
    /// As seen from the root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    /// Whether another file is its source.
    pub(crate) fn is_generated(&self) -> bool {
        self.text.lines().take(8).any(|line| line.contains("@generated"))
    }

    /// The part of its name after the last dot.
    pub(crate) fn ending(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }
}

/// Somebody else's code, kept as it was published: our rules are not its.
const FOREIGN: &str = "crates/fluent-bundle/";

/// All of our own, without what git ignores.
pub(crate) fn sources() -> Result<Vec<Source>> {
    let mut git = Command::new("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard"]).current_dir(paths::root());
    let list = process::answer(&mut git).context("`git ls-files` failed")?;
    let read = |path: &str| {
        let text = fs::read_to_string(paths::root().join(path)).ok()?;
        Some(Source { path: path.to_owned(), text })
    };
    Ok(list.lines().filter(|path| !path.starts_with(FOREIGN)).filter_map(read).collect())
}
