//! The app's wasm and the JS that wasm-bindgen wrote for it, optimised as one program.

use super::{
    Programs,
    glue::{self, exports_used},
    names::Names,
};
use crate::process;
use anyhow::Result;
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, path::Path, process::Command};

/// What `boot.js` takes from the module. What nothing here needs is left out.
const ENTRY: &str = "export { default, mount } from \"./glue.js\";\n";
/// What rustc emits for wasm32 and every browser has. `--all-features` makes what Chromium refuses.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-reference-types",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
];
/// Smallest after compression, by trial. `-Oz` and `-Os` give fewer bytes that compress worse: what they
/// fold and outline looks less alike. By name, the copies of one generic function stand side by side.
const OPTIMISE: &[&str] = &["--debuginfo", "--converge", "-O2", "--reorder-functions-by-name"];
/// Last of all: until then the order needs the functions' names.
const STRIP: &[&str] = &["--strip-debug", "--strip-producers", "--minify-imports-and-exports-and-modules"];

pub(super) struct Linked {
    pub(super) js: Vec<u8>,
    pub(super) wasm: Vec<u8>,
}

/// Leaves out of either file what the other does not use, and shortens the names between them.
pub(super) fn link(programs: &Programs, work: &Path, js: &Path, wasm: &Path) -> Result<Linked> {
    let at = |name: &str| work.join(name);
    fs::write(at("entry.js"), ENTRY)?;
    fs::write(at("glue.js"), glue::without_side_effects(&fs::read_to_string(js)?))?;
    // Unminified, so that names and lines can be found. No class of the glue is disposed of by `using`.
    programs.esbuild(&["--define:Symbol.dispose=undefined"], &at("entry.js"), &at("bundle.js"))?;
    let bundle = fs::read_to_string(at("bundle.js"))?;

    // The module as far as the JS reaches into it.
    fs::write(at("graph.json"), reached(&exports_used(&bundle)).to_string())?;
    let mut metadce = binaryen(programs, "wasm-metadce", wasm, &at("reached.wasm"));
    process::succeed(metadce.arg("--debuginfo").arg("--graph-file").arg(at("graph.json")))?;
    let mut optimise = binaryen(programs, "wasm-opt", &at("reached.wasm"), &at("optimised.wasm"));
    process::succeed(optimise.args(OPTIMISE))?;
    let mut strip = binaryen(programs, "wasm-opt", &at("optimised.wasm"), &at("small.wasm"));
    let names = Names::read(&process::succeed(strip.args(STRIP))?)?;

    // The JS as far as the module still reaches into it.
    let bundle = glue::with_short_exports(&bundle, &names)?;
    fs::write(at("short.js"), glue::with_short_imports(&bundle, &names)?)?;
    programs.esbuild(&["--minify"], &at("short.js"), &at("small.js"))?;
    Ok(Linked { js: fs::read(at("small.js"))?, wasm: fs::read(at("small.wasm"))? })
}

fn binaryen(programs: &Programs, program: &str, from: &Path, to: &Path) -> Command {
    let mut command = Command::new(programs.binaryen.join(program));
    command.args(FEATURES).arg(from).arg("--output").arg(to);
    command
}

/// For `wasm-metadce`: the JS, which runs, reaches these exports and no others.
fn reached(exports: &BTreeSet<String>) -> Value {
    let node = |name: &String| format!("export {name}");
    let js = json!({"name": "js", "root": true, "reaches": exports.iter().map(node).collect::<Vec<_>>()});
    let exports = exports.iter().map(|name| json!({"name": node(name), "export": name}));
    std::iter::once(js).chain(exports).collect()
}
