//! How each part is run.

use super::outcome;
use crate::{
    build, check, embed, paths, process,
    report::Report,
    server::Server,
    size,
    step::spoken,
    toolchain::Toolchain,
    tools::{self, Browser},
};
use anyhow::{Result, bail};
use std::{
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

/// A command that takes longer hangs. The length is for cold builds.
const LIMIT: Duration = Duration::from_secs(25 * 60);
/// With everything built, tests in a browser that take longer hang.
const BROWSER_LIMIT: Duration = Duration::from_secs(5 * 60);

pub(super) fn check() -> Result<Report> {
    check::check(&Toolchain::ready()?)
}

pub(super) fn unit() -> Result<Report> {
    let toolchain = Toolchain::ready()?;
    let mut cargo = toolchain.cargo_native("test")?;
    Ok(outcome::of_libtest("unit", &process::finish(cargo.args(["--workspace", "--no-fail-fast"]), LIMIT)?))
}

pub(super) fn browser() -> Result<Report> {
    let toolchain = build::toolchain_with_bindgen()?;
    let browsers = [tools::chromium(), tools::firefox(&toolchain)];
    // Built apart, so that the limit of the runs need not allow for it.
    let mut build = build::cargo_wasm(&toolchain, "test");
    process::succeed(build.args(["--test", "browser", "--no-run"]))?;
    let mut report = Report::default();
    for browser in browsers {
        match browser {
            Ok(browser) => report.add(in_browser(&toolchain, &browser)?),
            Err(error) => report.fail("browser", format!("{error:#}")),
        }
    }
    Ok(report)
}

fn in_browser(toolchain: &Toolchain, browser: &Browser) -> Result<Report> {
    let start = Instant::now();
    let mut cargo = build::cargo_wasm(toolchain, "test");
    cargo
        .args(["--test", "browser"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "30")
        .envs(browser.env.iter().map(|(name, value)| (name, value)));
    let finished = process::finish(&mut cargo, BROWSER_LIMIT)?;
    let report = outcome::of_libtest(&format!("browser: {}", browser.name), &finished);
    println!("  {} … {}, {}", browser.name, report.totals(), spoken(start.elapsed()));
    Ok(report)
}

pub(super) fn e2e() -> Result<Report> {
    let home = paths::root().join("tests/e2e");
    let is_test = |path: &PathBuf| path.to_string_lossy().ends_with(".test.mjs");
    let files = paths::files_below(&home, &|name| name == "node_modules")?;
    let tests: Vec<PathBuf> = files.into_iter().filter(is_test).collect();
    if tests.is_empty() {
        bail!("there are no tests in tests/e2e yet");
    }
    let chromium = tools::chromium()?;
    let toolchain = build::toolchain()?;
    let firefox = tools::firefox(&toolchain)?;
    // The tests start servers of their own: they stop them, change their files, end their sessions.
    let (program, dist) = release(&toolchain)?;
    let package = embed::package(&dist)?;
    let fault_proxy = build::fault_proxy(&toolchain)?;
    let mut node = Command::new("node");
    // Node's own choice is one file at a time on two cores, and these tests mostly wait.
    node.args(["--test", "--test-reporter=tap", "--test-concurrency=2"])
        .args(tests)
        .current_dir(&home)
        .env("PARTNER_ADMIN_SERVER", program)
        .env("PARTNER_ADMIN_DIST", dist)
        .env("PARTNER_ADMIN_EMBED", package)
        .env("PARTNER_ADMIN_FAULT_PROXY", fault_proxy)
        .env("CHROMIUM", &chromium.program)
        .env("FIREFOX", &firefox.program)
        .envs(firefox.env.iter().map(|(name, value)| (name, value)));
    Ok(outcome::of_tap("e2e", &process::finish(&mut node, LIMIT)?))
}

pub(super) fn size() -> Result<Report> {
    let mut report = Report::default();
    report.step("first page after sign-in", || size::within_budget(false));
    Ok(report)
}

/// The release build of the SPA behind a server of its own.
pub(crate) fn release_server(name: &str) -> Result<Server> {
    let toolchain = build::toolchain()?;
    let (program, dist) = release(&toolchain)?;
    Server::start(&toolchain, &program, &dist, name)
}

/// The backend's program and the folder of the release build of the SPA.
fn release(toolchain: &Toolchain) -> Result<(PathBuf, PathBuf)> {
    let dist = build::spa(toolchain)?;
    let program = build::server(toolchain)?;
    tools::modules(&paths::root().join("tests/e2e"))?;
    tools::modules(&paths::root().join("samples/react"))?;
    Ok((program, dist))
}
