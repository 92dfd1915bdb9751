//! Tools that cargo builds.

use crate::{paths, process, step::step, toolchain::Toolchain};
use anyhow::{Context, Result};
use std::{fs, path::PathBuf, process::Command};

/// A tool on the package registry, at one version.
pub(crate) struct CargoTool {
    package: &'static str,
    version: String,
    /// Left to `cargo install`, beside package and version.
    args: &'static [&'static str],
}

/// Builds the SPA. 0.22 needs a newer rustc than Debian's; without its default features it cannot
/// download tools, which we forbid it anyway, and is quicker to build.
pub(crate) const TRUNK: fn() -> CargoTool = || CargoTool {
    package: "trunk",
    version: "0.21.14".to_owned(),
    args: &["--locked", "--no-default-features"],
};

/// Cuts a wasm in two where the library `wasm_split_helpers` says, whose version belongs to this one.
pub(crate) const WASM_SPLIT: fn() -> CargoTool = || CargoTool {
    package: "wasm_split_cli_support",
    version: "0.2.4".to_owned(),
    args: &["--locked", "--features=build-binary"],
};

/// Drives Firefox.
pub(crate) const GECKODRIVER: fn() -> CargoTool =
    || CargoTool { package: "geckodriver", version: "0.37.1".to_owned(), args: &["--locked"] };

/// Writes the JavaScript around a wasm and runs tests in browsers. It refuses a wasm of any other
/// version of its library, so `Cargo.lock` says which one.
pub(crate) fn wasm_bindgen() -> Result<CargoTool> {
    let lock = fs::read_to_string(paths::root().join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let version = locked_version(&lock, "wasm-bindgen").context("wasm-bindgen is not in Cargo.lock")?;
    Ok(CargoTool { package: "wasm-bindgen-cli", version: version.to_owned(), args: &[] })
}

fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, rest) = lock.split_once(&format!("\nname = \"{package}\"\nversion = \""))?;
    Some(rest.split_once('"')?.0)
}

impl CargoTool {
    /// Makes sure that the tool is in the cache and gives the folder of its programs.
    pub(crate) fn provide(&self, toolchain: &Toolchain) -> Result<PathBuf> {
        let Self { package, version, .. } = self;
        let cache = paths::cache()?;
        let home = cache.join(format!("{package}-{version}"));
        // Cargo writes this once everything is in place.
        if !home.join(".crates.toml").exists() {
            let mut install: Command = toolchain.command("cargo");
            install
                .args(["install", package, "--version", version, "--root"])
                .arg(&home)
                .args(self.args)
                // One folder for all tools, so that what they have in common is built once.
                .env("CARGO_TARGET_DIR", cache.join("build"))
                .envs(CHEAP_PROFILE)
                .current_dir(&cache);
            step(&format!("{package} {version} (built once)"), || process::succeed(&mut install))?;
        }
        Ok(home.join("bin"))
    }
}

/// What these tools spend is small beside what compiling them well would cost.
const CHEAP_PROFILE: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "64"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
    ("CARGO_PROFILE_RELEASE_STRIP", "true"),
];

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_version_is_that_of_the_package_named_exactly() {
        let lock = "\nname = \"wasm-bindgen-test\"\nversion = \"0.3.80\"\n\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "trunk"), None);
    }
}
