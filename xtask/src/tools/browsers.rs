//! The browsers of the machine and what drives them.

use super::{apt, cargo_tools::GECKODRIVER};
use crate::{paths, toolchain::Toolchain};
use anyhow::{Context, Result};
use std::{env, fs, path::PathBuf};

/// Where Chromium may be, by name on the PATH or by place.
const CHROMIUM: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const FIREFOX: &[&str] = &["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/// A browser and the variables with which `wasm-bindgen-test-runner` finds it.
pub(crate) struct Browser {
    pub(crate) name: &'static str,
    pub(crate) program: PathBuf,
    pub(crate) env: Vec<(&'static str, PathBuf)>,
}

/// Chromium with its driver. `CHROMIUM` and `CHROMEDRIVER` override what is found.
pub(crate) fn chromium() -> Result<Browser> {
    // First the driver: Debian's brings the Chromium that it fits.
    let driver = find_or_install("CHROMEDRIVER", &["chromedriver"], "chromium-driver")?
        .context("chromedriver is not installed; install the one of your Chromium, or set CHROMEDRIVER")?;
    let program = find_or_install("CHROMIUM", CHROMIUM, "chromium")?
        .context("Chromium is not installed; install it, or set CHROMIUM")?;
    Ok(Browser { name: "Chromium", program, env: vec![("CHROMEDRIVER", driver)] })
}

/// Firefox with its driver, which cargo builds: Debian has none. `FIREFOX` and `GECKODRIVER` override.
pub(crate) fn firefox(toolchain: &Toolchain) -> Result<Browser> {
    let program = find_or_install("FIREFOX", FIREFOX, "firefox-esr")?
        .context("Firefox is not installed; install it, or set FIREFOX")?;
    let driver = match env::var_os("GECKODRIVER") {
        Some(driver) => driver.into(),
        None => {
            let _alone = paths::lock_cache()?;
            GECKODRIVER().provide(toolchain)?.join("geckodriver")
        }
    };
    // Without it the driver looks for a Firefox of its own choice.
    let capabilities = serde_json::json!({"moz:firefoxOptions": {"binary": program, "args": ["-headless"]}});
    let file = toolchain.target_dir().join("firefox.json");
    fs::create_dir_all(toolchain.target_dir())?;
    fs::write(&file, capabilities.to_string())?;
    let env = vec![("GECKODRIVER", driver), ("WASM_BINDGEN_TEST_WEBDRIVER_JSON", file)];
    Ok(Browser { name: "Firefox", program, env })
}

/// What the person names or the machine has; only what is missing then is installed, where that is possible.
fn find_or_install(variable: &str, candidates: &[&str], package: &str) -> Result<Option<PathBuf>> {
    let found = find(variable, candidates);
    if found.is_some() || !apt::is_here() {
        return Ok(found);
    }
    apt::provide(&[package])?;
    Ok(find(variable, candidates))
}

fn find(variable: &str, candidates: &[&str]) -> Option<PathBuf> {
    if let Some(given) = env::var_os(variable) {
        return Some(given.into());
    }
    let dirs: Vec<PathBuf> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    // Joining an absolute path gives that path.
    let all = candidates.iter().flat_map(|name| dirs.iter().map(move |dir| dir.join(name)));
    all.into_iter().find(|file| file.is_file())
}
