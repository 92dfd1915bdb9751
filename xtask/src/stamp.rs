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
const SPA: &[&str] = &["Trunk.toml", "index.html", "src", "style", "locales", "config", "embed", "xtask/src"];
/// What the server is made from, beside that. It reads the clouds from `config/`.
const SERVER: &[&str] = &["crates/reference", "config", "api"];

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
