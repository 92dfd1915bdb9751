//! The program in two files: the second is what only the pages of `src/pages/rest` reach.

use crate::{
    paths, process,
    toolchain::{Toolchain, WASM},
};
use anyhow::{Context, Result};
use std::{
    env,
    path::{Path, PathBuf},
};

/// The name of the program that is cut.
const APP: &str = "partner-admin";

/// The parts as they come from the tools.
pub(super) struct Cut {
    /// The JS of the first part.
    pub(super) js: PathBuf,
    pub(super) first: PathBuf,
    /// Runs in the memory and the table of the first, and needs no JS.
    pub(super) rest: PathBuf,
}

/// Cuts what cargo built a moment ago. wasm-bindgen's turn comes after that: it changes how functions are
/// numbered, by which the linker has told where everything refers to.
pub(super) fn cut(toolchain: &Toolchain, work: &Path) -> Result<Cut> {
    let built = env::var_os("CARGO_TARGET_DIR").map_or_else(|| paths::root().join("target"), PathBuf::from);
    let whole = built.join(WASM).join("release").join(APP).with_extension("wasm");
    let parts = work.join("cut");
    process::succeed(toolchain.command("wasm-split-cli").arg(&whole).arg(&parts))
        .with_context(|| format!("cannot cut {}", whole.display()))?;
    let mut bindgen = toolchain.command("wasm-bindgen");
    // The table of functions, in which the parts find each other, is an export of the linker.
    bindgen.args(["--target=web", "--no-typescript", "--keep-lld-exports"]);
    bindgen.args(["--out-name", APP, "--out-dir"]).arg(work);
    process::succeed(bindgen.arg(parts.join("main.wasm")))?;
    Ok(Cut {
        js: work.join(APP).with_extension("js"),
        first: work.join(format!("{APP}_bg.wasm")),
        rest: parts.join("split_rest.wasm"),
    })
}
