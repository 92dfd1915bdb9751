//! Where things lie.

use anyhow::{Context, Result};
use std::{
    env,
    fs::{self, File},
    path::{Path, PathBuf},
};

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own)
}

/// The folder for tools, which outlives `target/`.
pub(crate) fn cache() -> Result<PathBuf> {
    let dir = match env::var_os("PARTNER_ADMIN_CACHE") {
        Some(dir) => root().join(dir),
        None => user_cache()?.join("partner-admin"),
    };
    fs::create_dir_all(&dir)
        .with_context(|| format!("cannot write to the cache folder {}", dir.display()))?;
    Ok(dir)
}

/// Only one command at a time installs into the cache: the next waits until the file is dropped.
pub(crate) fn lock_cache() -> Result<File> {
    let lock = File::create(cache()?.join("lock")).context("cannot write to the cache folder")?;
    lock.lock().context("cannot lock the cache folder")?;
    Ok(lock)
}

/// Held while the SPA is built: trunk prepares every build in the same folder.
pub(crate) fn lock_build() -> Result<File> {
    let target = root().join("target");
    fs::create_dir_all(&target)?;
    let lock = File::create(target.join("spa.lock")).context("cannot write to the target folder")?;
    lock.lock().context("cannot lock the target folder")?;
    Ok(lock)
}

fn user_cache() -> Result<PathBuf> {
    if let Some(dir) = env::var_os("XDG_CACHE_HOME") {
        return Ok(dir.into());
    }
    let home = PathBuf::from(env::var_os("HOME").context("HOME is not set; set PARTNER_ADMIN_CACHE")?);
    Ok(home.join(if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" }))
}

/// Every file below `dir` (or `dir` itself, when it is one), sorted, without those whose folder or
/// file name `skip` names.
pub(crate) fn files_below(dir: &Path, skip: &dyn Fn(&str) -> bool) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut pending = vec![dir.to_owned()];
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path).with_context(|| format!("cannot read {}", path.display()))? {
                let entry = entry?;
                if !skip(&entry.file_name().to_string_lossy()) {
                    pending.push(entry.path());
                }
            }
        } else if path.exists() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// `path` as seen from the root, with `/` between folders.
pub(crate) fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
