//! `check`: everything that can be said about the sources without running them.

mod l10n;
mod layers;
mod names;
mod repository;
mod sources;
mod tokens;

use crate::{
    build, generated, l10n as texts, process,
    report::Report,
    toolchain::{Toolchain, WASM},
};
use anyhow::{Result, bail};
use sources::{Source, sources};

/// Packages of the server: none may be part of the SPA.
const SERVER_PACKAGES: &[&str] = &["reference", "axum", "hyper", "tokio", "rusqlite", "libsqlite3-sys"];

/// Runs every step, also after one has failed: people want to see all there is to mend.
pub(crate) fn check(toolchain: &Toolchain) -> Result<Report> {
    let sources = sources()?;
    let mut report = Report::default();
    report.step("layers", || none(each(&sources, |source| layers::breaches(&source.path, &source.text))));
    report.step("repository rules", || none(each(&sources, repository::breaches)));
    report.step("texts", || none(l10n::faults(&texts::locales()?, &sources)));
    report.step("format", || quiet(toolchain.command("cargo").args(["fmt", "--all", "--", "--check", "-l"])));
    report.step("message ids", || generated::check_ids(toolchain));
    report.step("tokens and icons", generated::check_generators);
    report.step("no server in the SPA", || no_server_in_spa(toolchain));
    report.step("clippy", || {
        let mut clippy = toolchain.cargo_native("clippy")?;
        quiet(clippy.args(["--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]))
    });
    report.step("clippy on wasm32", || {
        let mut clippy = build::cargo_wasm(toolchain, "clippy");
        quiet(clippy.args(["--quiet", "--all-targets", "--", "-D", "warnings"]))
    });
    report.step("OpenAPI document", || generated::check_openapi(toolchain));
    Ok(report)
}

fn each(sources: &[Source], breaches: impl Fn(&Source) -> Vec<String>) -> Vec<String> {
    sources.iter().flat_map(breaches).collect()
}

fn none(faults: Vec<String>) -> Result<()> {
    if faults.is_empty() { Ok(()) } else { bail!("{}", faults.join("\n")) }
}

fn quiet(command: &mut std::process::Command) -> Result<()> {
    process::succeed(command).map(drop)
}

/// Also the proof that Cargo.lock is complete: `--locked` refuses to mend it.
fn no_server_in_spa(toolchain: &Toolchain) -> Result<()> {
    let mut tree = toolchain.command("cargo");
    tree.args(["tree", "--locked", "--package", "partner-admin", "--target", WASM, "--edges", "normal"]);
    let list = process::succeed(tree.args(["--prefix", "none", "--format", "{p}"]))?;
    let names = list.lines().filter_map(|line| line.split(' ').next());
    let mut found: Vec<String> = names
        .filter(|name| SERVER_PACKAGES.contains(name))
        .map(|name| format!("the SPA depends on {name}"))
        .collect();
    found.sort();
    found.dedup();
    none(found)
}
