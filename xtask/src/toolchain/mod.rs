//! Which Rust builds the project: one that can build for wasm32.
//!
//! 1. The caller's, when it has the target.
//! 2. The caller's, when rustup may add the target (`RUSTUP_AUTO_INSTALL=0` forbids it).
//! 3. Debian's `rustc-web`, with a standard library for wasm32 built from Debian's source; at once, when
//!    the caller's Rust is Debian's: with the library in place it passes for 1, but has no linker.

mod debian;

use crate::{paths, process, step::step, tools::apt};
use anyhow::{Context, Result, bail};
use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

/// The target of the SPA.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// A Rust that can build for wasm32, and the environment its commands run in.
pub(crate) struct Toolchain {
    /// Names its folder below `target/`: artefacts of two compilers must not meet in one folder.
    name: &'static str,
    /// Whether it is the caller's, so that what rustup told this program holds for its commands too.
    is_callers: bool,
    path_first: Vec<PathBuf>,
    env: Vec<(&'static str, OsString)>,
}

impl Toolchain {
    /// Finds or makes one.
    pub(crate) fn ready() -> Result<Self> {
        let sysroot = sysroot();
        let is_debians = apt::is_here() && sysroot.as_deref().is_some_and(is_of_the_system);
        if !is_debians && (sysroot.is_some_and(|root| has_wasm(&root)) || rustup_adds_wasm()) {
            let (path_first, env) = (Vec::new(), Vec::new());
            return Ok(Self { name: "rustup", is_callers: true, path_first, env });
        }
        if !apt::is_here() {
            bail!("this Rust cannot build for {WASM}; run `rustup target add {WASM}`");
        }
        debian::ready()
    }

    /// Puts a folder with programs before the others.
    pub(crate) fn add_path(&mut self, dir: PathBuf) {
        self.path_first.push(dir);
    }

    /// Where this toolchain's artefacts go.
    pub(crate) fn target_dir(&self) -> PathBuf {
        paths::root().join("target").join(self.name)
    }

    /// What `rustc --version` says.
    pub(crate) fn version(&self) -> Result<String> {
        process::answer(self.command("rustc").arg("--version")).context("rustc does not answer")
    }

    /// `cargo VERB` for this machine. Named as a target, so that what runs *in* the compiler (procedural
    /// macros, build scripts) is built once for this machine and for wasm32.
    pub(crate) fn cargo_native(&self, verb: &str) -> Result<Command> {
        let mut cargo = self.command("cargo");
        cargo.args([verb, "--locked", "--target", &self.host()?]);
        Ok(cargo)
    }

    /// Where `cargo_native` leaves programs of the dev profile.
    pub(crate) fn native_programs(&self) -> Result<PathBuf> {
        Ok(self.target_dir().join(self.host()?).join("debug"))
    }

    fn host(&self) -> Result<String> {
        let told = process::answer(self.command("rustc").arg("-vV")).context("rustc does not answer")?;
        let host = told.lines().find_map(|line| line.strip_prefix("host: "));
        Ok(host.context("rustc does not name its host")?.to_owned())
    }

    /// A command in the repository's root that sees this toolchain and no other.
    pub(crate) fn command(&self, program: &str) -> Command {
        let inherited = env::var_os("PATH").unwrap_or_default();
        let dirs = self.path_first.iter().cloned().chain(env::split_paths(&inherited));
        let path = env::join_paths(dirs).unwrap_or(inherited.clone());
        // Looked up here: a child's PATH does not reach the lookup of its own program everywhere.
        let found = env::split_paths(&path).map(|dir| dir.join(program)).find(|file| file.is_file());
        let mut command = Command::new(found.unwrap_or_else(|| program.into()));
        command.current_dir(paths::root());
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if is_of_the_caller(&text) || (!self.is_callers && is_choice_of_rustup(&text)) {
                command.env_remove(&name);
            }
        }
        command.env("PATH", path).env("CARGO_TARGET_DIR", self.target_dir());
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        command
    }
}

/// Variables that cargo and rustup set for *this* program and that would mislead another toolchain:
/// with `LD_LIBRARY_PATH`, for one, Debian's rustc loads the compiler library of rustup's.
fn is_of_the_caller(name: &str) -> bool {
    let exact = [
        "CARGO",
        "CARGO_MANIFEST_DIR",
        "CARGO_MANIFEST_PATH",
        "CARGO_CRATE_NAME",
        "CARGO_PRIMARY_PACKAGE",
        "CARGO_TARGET_TMPDIR",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
        "DYLD_FALLBACK_LIBRARY_PATH",
        "RUST_RECURSION_COUNT",
        "RUSTC",
        "RUSTDOC",
    ];
    exact.contains(&name) || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_BIN_")
}

/// With which rustup's commands stay at the toolchain that was found, as after `cargo +nightly xtask`.
fn is_choice_of_rustup(name: &str) -> bool {
    matches!(name, "RUSTUP_TOOLCHAIN" | "RUSTUP_TOOLCHAIN_SOURCE")
}

fn sysroot() -> Option<PathBuf> {
    process::answer(Command::new("rustc").args(["--print", "sysroot"])).map(PathBuf::from)
}

/// Whether packages of the system put it there, rather than rustup or a person.
fn is_of_the_system(sysroot: &Path) -> bool {
    sysroot == Path::new("/usr")
}

fn has_wasm(sysroot: &Path) -> bool {
    sysroot.join("lib/rustlib").join(WASM).join("lib").exists()
}

fn rustup_adds_wasm() -> bool {
    let allowed = env::var_os("RUSTUP_AUTO_INSTALL").is_none_or(|value| value != "0");
    let mut version = Command::new("rustup");
    if !allowed || process::answer(version.arg("--version")).is_none() {
        return false;
    }
    let mut add = Command::new("rustup");
    add.args(["target", "add", WASM]);
    step("rustup: adding the target wasm32-unknown-unknown", || process::succeed(&mut add)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_callers_variables_are_told_from_the_persons() {
        for name in ["CARGO", "RUSTC", "LD_LIBRARY_PATH", "CARGO_PKG_NAME"] {
            assert!(is_of_the_caller(name), "{name}");
        }
        for name in ["CARGO_HOME", "CARGO_HTTP_CAINFO", "RUSTUP_HOME", "RUSTC_WRAPPER", "PATH"] {
            assert!(!is_of_the_caller(name), "{name}");
        }
    }

    #[test]
    fn rustups_commands_keep_its_choice_and_debians_do_not_see_it() {
        // Whichever of them rustup has set for this test.
        let set: Vec<_> = env::vars_os().map(|(name, _)| name).collect();
        for is_callers in [true, false] {
            let toolchain = Toolchain { name: "test", is_callers, path_first: Vec::new(), env: Vec::new() };
            let command = toolchain.command("rustc");
            for name in set.iter().filter(|name| is_choice_of_rustup(&name.to_string_lossy())) {
                let is_removed = command.get_envs().any(|(known, value)| known == name && value.is_none());
                assert_eq!(is_removed, !is_callers, "{}", name.display());
            }
        }
    }

    #[test]
    fn the_systems_rust_is_told_from_rustups() {
        assert!(is_of_the_system(Path::new("/usr")));
        assert!(!is_of_the_system(Path::new("/opt/rustup/toolchains/stable-x86_64-unknown-linux-gnu")));
        assert!(!is_of_the_system(Path::new("/usr/local")));
    }
}
