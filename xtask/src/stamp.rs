//! A digest of everything a build is made from, left beside its result: as long as it is the same,
//! there is nothing to build.

use crate::{paths, toolchain::Toolchain};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What both builds read.
const SHARED: &[&str] = &["Cargo.toml", "Cargo.lock", "crates/contract"];
/// What the SPA is made from, beside that: also this program, which is trunk's hook.
const SPA: &[&str] = &[
    ".cargo/config.toml",
    "Trunk.toml",
    "build.rs",
    "config",
    "crates/fluent-bundle",
    "crates/plural-rules",
    "embed/boot.js",
    "embed/early.js",
    "embed/rest.js",
    "index.html",
    "locales",
    "src",
    "style",
    "xtask/src",
];
/// What the server is made from, beside that. It reads the clouds from `config/`.
const SERVER: &[&str] = &["crates/list-index", "crates/reference", "config", "api"];

/// The digest of a build's inputs.
pub(crate) struct Stamp {
    file: &'static str,
    digest: String,
}

impl Stamp {
    /// Of the SPA.
    pub(crate) fn of_spa(toolchain: &Toolchain) -> Result<Self> {
        Self::of("spa.inputs", toolchain, SPA)
    }

    /// Of the server.
    pub(crate) fn of_server(toolchain: &Toolchain) -> Result<Self> {
        Self::of("server.inputs", toolchain, SERVER)
    }

    fn of(file: &'static str, toolchain: &Toolchain, inputs: &[&str]) -> Result<Self> {
        let mut digest = Sha256::new();
        digest.update(toolchain.version()?);
        for input in SHARED.iter().chain(inputs) {
            let skip = |name: &str| matches!(name, "node_modules" | "tests");
            for path in paths::files_below(&paths::root().join(input), &skip)? {
                let content = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
                digest.update(paths::relative(&path));
                digest.update(content.len().to_be_bytes());
                digest.update(content);
            }
        }
        Ok(Self { file, digest: hex(&digest.finalize()) })
    }

    /// Whether what lies in `dir` was made from these inputs.
    pub(crate) fn holds_in(&self, dir: &Path) -> bool {
        fs::read_to_string(self.path(dir)).is_ok_and(|found| found == self.digest)
    }

    /// Says that what lies in `dir` was made from these inputs.
    pub(crate) fn leave_in(&self, dir: &Path) -> Result<()> {
        let path = self.path(dir);
        fs::write(&path, &self.digest).with_context(|| format!("cannot write {}", path.display()))
    }

    /// Hidden, so that no server hands it out.
    fn path(&self, dir: &Path) -> PathBuf {
        dir.join(format!(".{}", self.file))
    }
}

/// Bytes in lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn read(file: &str) -> String {
        fs::read_to_string(paths::root().join(file)).unwrap()
    }

    /// What the SPA's manifest names for its build, tests left out.
    fn direct_dependencies() -> Vec<String> {
        let manifest = read("Cargo.toml");
        let mut names = Vec::new();
        let mut wanted = false;
        for line in manifest.lines() {
            if let Some(table) = line.strip_prefix('[') {
                let of_target = table.starts_with("target.") && table.ends_with(".dependencies]");
                wanted = table == "dependencies]" || of_target;
            } else if wanted && line.starts_with(|first: char| first.is_ascii_alphabetic()) {
                names.push(line.split(['.', ' ', '=']).next().unwrap().to_owned());
            }
        }
        names
    }

    /// The direct dependencies and all of theirs, by `Cargo.lock`.
    fn all_dependencies() -> BTreeSet<String> {
        let lock = read("Cargo.lock");
        let mut found = BTreeSet::new();
        let mut pending = direct_dependencies();
        while let Some(name) = pending.pop() {
            let head = format!("name = \"{name}\"\n");
            for package in lock.split("[[package]]\n").filter(|package| package.starts_with(&head)) {
                let needed = package.lines().filter_map(|line| line.strip_prefix(" \""));
                pending.extend(
                    needed
                        .filter_map(|line| line.split([' ', '"']).next())
                        .filter(|next| !found.contains(*next))
                        .map(str::to_owned),
                );
            }
            found.insert(name);
        }
        found
    }

    #[test]
    fn every_crate_of_ours_in_the_spa_is_stamped() {
        let used = all_dependencies();
        let mut ours = Vec::new();
        for entry in fs::read_dir(paths::root().join("crates")).unwrap() {
            let folder = paths::relative(&entry.unwrap().path());
            let manifest = read(&format!("{folder}/Cargo.toml"));
            let name =
                manifest.lines().find_map(|line| line.strip_prefix("name = ")).unwrap().trim_matches('"');
            if used.contains(name) {
                ours.push(folder);
            }
        }
        ours.sort();
        // Both are found: the one that is named, and the one that takes a library's place.
        assert!(
            ["crates/contract", "crates/plural-rules"].iter().all(|known| ours.iter().any(|is| is == known))
        );
        for folder in ours {
            let stamped = SHARED.iter().chain(SPA).any(|root| Path::new(&folder).starts_with(root));
            assert!(stamped, "{folder} is part of the SPA, but not of its stamp");
        }
    }

    #[test]
    fn everything_that_is_stamped_exists() {
        for input in SHARED.iter().chain(SPA).chain(SERVER) {
            assert!(paths::root().join(input).exists(), "{input}");
        }
    }
}
