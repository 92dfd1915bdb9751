//! Files made from others: `bless` writes them, `check` compares them.

use crate::{build, l10n, paths, process, toolchain::Toolchain, tools};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The constants of every message.
const IDS: &str = "src/l10n/ids.rs";
/// The published shadow of the contract.
const OPENAPI: &str = "api/openapi.json";
/// Scripts that write a file each from npm packages, all by way of `write.mjs`, which knows `--check`.
const GENERATORS: &str = "style/generate";

/// Writes all of them anew.
pub(crate) fn bless() -> Result<()> {
    let toolchain = Toolchain::ready()?;
    write(IDS, &ids(&toolchain)?)?;
    run_generators(&[])?;
    write(OPENAPI, &openapi(&toolchain)?)
}

/// Whether the message ids are those of the source locale.
pub(crate) fn check_ids(toolchain: &Toolchain) -> Result<()> {
    compare(IDS, &ids(toolchain)?)
}

/// Whether the OpenAPI document is what the backend says.
pub(crate) fn check_openapi(toolchain: &Toolchain) -> Result<()> {
    compare(OPENAPI, &openapi(toolchain)?)
}

/// Whether tokens and icons are what their generators write.
pub(crate) fn check_generators() -> Result<()> {
    run_generators(&["--check"])
}

fn ids(toolchain: &Toolchain) -> Result<String> {
    let locales = l10n::locales()?;
    let source = locales.first().context("there is no locale")?;
    let draft = toolchain.target_dir().join("ids.rs");
    fs::create_dir_all(toolchain.target_dir())?;
    fs::write(&draft, l10n::ids::generate(source))?;
    let mut rustfmt = toolchain.command("rustfmt");
    rustfmt.args(["--edition", "2024", "--config-path"]).arg(paths::root()).arg(&draft);
    process::succeed(&mut rustfmt)?;
    Ok(fs::read_to_string(draft)?)
}

fn openapi(toolchain: &Toolchain) -> Result<String> {
    let server = build::server(toolchain)?;
    let document = process::answer(Command::new(server).arg("openapi"));
    Ok(document.context("`partner-admin-reference openapi` failed")? + "\n")
}

fn run_generators(args: &[&str]) -> Result<()> {
    let home = paths::root().join(GENERATORS);
    tools::modules(&home)?;
    let is_generator =
        |path: &Path| fs::read_to_string(path).is_ok_and(|code| code.contains("\"./write.mjs\""));
    let scripts: Vec<PathBuf> = paths::files_below(&home, &|name| name == "node_modules")?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "mjs") && is_generator(path))
        .collect();
    for script in scripts {
        process::succeed(Command::new("node").arg(script).args(args).current_dir(paths::root()))?;
    }
    Ok(())
}

fn write(path: &str, content: &str) -> Result<()> {
    let file = paths::root().join(path);
    if fs::read_to_string(&file).is_ok_and(|found| found == content) {
        return Ok(());
    }
    eprintln!("{path}: written");
    fs::write(&file, content).with_context(|| format!("cannot write {path}"))
}

fn compare(path: &str, expected: &str) -> Result<()> {
    let found = fs::read_to_string(paths::root().join(path)).unwrap_or_default();
    if found == expected {
        return Ok(());
    }
    let differing = found.lines().zip(expected.lines()).take_while(|(a, b)| a == b).count() + 1;
    bail!("{path} is stale from line {differing} on; run `cargo xtask bless`")
}
