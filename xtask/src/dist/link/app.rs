//! The app's two wasm files and the JS that wasm-bindgen wrote for the first, optimised as one program.

use super::{
    Programs,
    cut::Cut,
    glue::{self, exports_used},
    integrity,
    names::Names,
};
use crate::{
    dist::{REST, short_hash},
    paths, process,
};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, path::Path, process::Command};

/// What `boot.js` and `embed/` take from the module. What nothing here needs is left out.
const ENTRY: &str = "export { default, embed, mount } from \"./glue.js\";\n";
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
/// Low memory is the far end of the stack, which rustc puts first: no field lies there, so a field's
/// offset can always be part of the instruction that reads it.
const OPTIMISE: &[&str] = &[
    "--debuginfo",
    "--converge",
    "--low-memory-unused",
    "--optimize-added-constants-propagate",
    "-O2",
    "--reorder-functions-by-name",
];
/// Last of all: until then the order needs the functions' names.
const STRIP: &[&str] = &["--strip-debug", "--strip-producers"];

pub(super) struct Linked {
    pub(super) js: Vec<u8>,
    pub(super) wasm: Vec<u8>,
    /// The second file, by the name that the JS knows it by.
    pub(super) rest: (String, Vec<u8>),
}

/// Leaves out of each file what the others do not use, and shortens the names between the first and its JS.
pub(super) fn link(programs: &Programs, work: &Path, parts: &Cut) -> Result<Linked> {
    let at = |name: &str| work.join(name);
    // The three names by which the second file reaches into the first stay: the JS hands them over.
    binaryen(programs, "wasm-opt", OPTIMISE, &parts.rest, &at("rest-optimised.wasm"))?;
    binaryen(programs, "wasm-opt", STRIP, &at("rest-optimised.wasm"), &at("rest.wasm"))?;
    let rest = fs::read(at("rest.wasm"))?;
    let name = format!("partner-admin-{}{REST}", short_hash(&rest));

    fs::write(at("entry.js"), ENTRY)?;
    fs::copy(paths::root().join("embed/rest.js"), at("rest.js"))?;
    fs::write(at("glue.js"), glue::with_rest(&fs::read_to_string(&parts.js)?)?)?;
    // Unminified, so that names and lines can be found. No class of the glue is disposed of by `using`.
    let known = json!({"name": name, "integrity": integrity::of(&rest)});
    let known = format!("--define:PARTNER_ADMIN_REST={known}");
    programs.esbuild(&["--define:Symbol.dispose=undefined", &known], &at("entry.js"), &at("bundle.js"))?;
    let bundle = fs::read_to_string(at("bundle.js"))?;

    // The module as far as the JS reaches into it.
    fs::write(at("graph.json"), reached(&exports_used(&bundle)).to_string())?;
    let graph = format!("--graph-file={}", at("graph.json").display());
    binaryen(programs, "wasm-metadce", &["--debuginfo", &graph], &parts.first, &at("reached.wasm"))?;
    binaryen(programs, "wasm-opt", OPTIMISE, &at("reached.wasm"), &at("optimised.wasm"))?;
    let short = [STRIP, &["--minify-imports-and-exports-and-modules"]].concat();
    let printed = binaryen(programs, "wasm-opt", &short, &at("optimised.wasm"), &at("small.wasm"))?;
    let names = Names::read(&printed)?;

    // The JS as far as the module still reaches into it.
    let bundle = glue::with_short_exports(&bundle, &names)?;
    fs::write(at("short.js"), glue::with_short_imports(&bundle, &names)?)?;
    programs.esbuild(&["--minify"], &at("short.js"), &at("small.js"))?;
    Ok(Linked { js: fs::read(at("small.js"))?, wasm: fs::read(at("small.wasm"))?, rest: (name, rest) })
}

/// Makes one module of another, and answers what the program printed.
fn binaryen(programs: &Programs, program: &str, how: &[&str], from: &Path, to: &Path) -> Result<String> {
    let mut command = Command::new(programs.binaryen.join(program));
    let printed = process::succeed(command.args(FEATURES).args(how).arg(from).arg("--output").arg(to))?;
    // Its exit code can be 0 although the module was not written.
    let module = fs::read(to).with_context(|| format!("{program} wrote no {}", to.display()))?;
    ensure!(module.starts_with(b"\0asm"), "{program} wrote {} bytes that are no wasm", module.len());
    Ok(printed)
}

/// For `wasm-metadce`: the JS, which runs, reaches these exports and no others.
fn reached(exports: &BTreeSet<String>) -> Value {
    let node = |name: &String| format!("export {name}");
    let js = json!({"name": "js", "root": true, "reaches": exports.iter().map(node).collect::<Vec<_>>()});
    let exports = exports.iter().map(|name| json!({"name": node(name), "export": name}));
    std::iter::once(js).chain(exports).collect()
}
