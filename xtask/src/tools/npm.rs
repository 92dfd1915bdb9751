//! Tools from npm, and the packages of a folder that has a lock file.

use crate::{paths, process, step::step};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The oldest Node whose `node:test` and `zlib` do what is asked of them.
const OLDEST_NODE: u32 = 20;

/// A package on npm, at one version.
pub(crate) struct NpmTool {
    package: &'static str,
    version: &'static str,
}

/// Bundles and minifies JS.
pub(crate) const ESBUILD: NpmTool = NpmTool { package: "esbuild", version: "0.28.2" };

/// `wasm-opt` and its like, as wasm under Node: the same on every machine.
pub(crate) const BINARYEN: NpmTool = NpmTool { package: "binaryen", version: "132.0.0" };

impl NpmTool {
    /// Makes sure that the tool is in the cache and gives the folder of its programs.
    pub(crate) fn provide(&self) -> Result<PathBuf> {
        let Self { package, version } = self;
        let home = paths::cache()?.join(format!("{package}-{version}"));
        let programs = home.join("node_modules/.bin");
        if !programs.exists() {
            require_node()?;
            fs::create_dir_all(&home)?;
            let mut install = Command::new("npm");
            install.args(["install", "--no-audit", "--no-fund", &format!("{package}@{version}")]);
            install.current_dir(&home).arg("--prefix").arg(&home);
            step(&format!("{package} {version}"), || process::succeed(&mut install))?;
        }
        Ok(programs)
    }
}

/// Makes sure that the `node_modules` of a folder are those of its lock file.
pub(crate) fn modules(dir: &Path) -> Result<()> {
    let lock = dir.join("package-lock.json");
    let wanted = fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let stamp = dir.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    require_node()?;
    let mut install = Command::new("npm");
    install.args(["ci", "--no-audit", "--no-fund"]).current_dir(dir);
    step(&format!("npm: packages of {}", paths::relative(dir)), || process::succeed(&mut install))?;
    Ok(fs::write(stamp, wanted)?)
}

fn require_node() -> Result<()> {
    let version = process::answer(Command::new("node").arg("--version"));
    let major = version.as_deref().and_then(|v| v.trim_start_matches('v').split('.').next()?.parse().ok());
    match major {
        Some(OLDEST_NODE..) => Ok(()),
        Some(old) => bail!("Node {old} is too old; install Node {OLDEST_NODE} or newer"),
        None => bail!("Node is not installed; install Node {OLDEST_NODE} or newer, with npm"),
    }
}
