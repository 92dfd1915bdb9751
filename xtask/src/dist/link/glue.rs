//! Changes to the JS that wasm-bindgen wrote, in the layout that esbuild gives it: the object of
//! imports is `import0`, with one import per line that is two spaces deeper.

use super::names::Names;
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;

/// The object that the glue calls the module's exports by.
const EXPORTS: &str = "wasm.";
/// How the object of imports begins.
const IMPORTS: &str = " import0 = {";
/// What the wasm calls for its second file.
const LOAD: &str = "__wasm_split_load_rest";

/// Lets `embed/rest.js` load the second file, and marks what only makes an object, so that esbuild can leave
/// it out.
pub(super) fn with_rest(glue: &str) -> Result<String> {
    let module = Names::REST;
    let changes = [
        (format!("import * as import1 from \"{module}\""), "import { load } from \"./rest.js\"".to_owned()),
        (format!("\"{module}\": import1,"), String::new()),
        (format!("{IMPORTS}\n"), format!("{IMPORTS}\n{LOAD}: load,\n")),
        ("export { initSync,".to_owned(), "export { wasm, initSync,".to_owned()),
    ];
    let mut glue = glue.replace("new FinalizationRegistry(", "/* @__PURE__ */ new FinalizationRegistry(");
    for (from, to) in changes {
        ensure!(glue.contains(&from), "wasm-bindgen's JS has no `{from}`");
        glue = glue.replacen(&from, &to, 1);
    }
    Ok(glue)
}

/// The exports of the module that the JS names.
pub(super) fn exports_used(js: &str) -> BTreeSet<String> {
    parted_at_exports(js).skip(1).map(|part| part.0.to_owned()).collect()
}

/// Calls the exports by their short names.
pub(super) fn with_short_exports(js: &str, names: &Names) -> Result<String> {
    let mut parts = parted_at_exports(js);
    let mut text = parts.next().map(|(_, before)| before.to_owned()).unwrap_or_default();
    let mut unused: BTreeSet<&str> = names.exports.keys().map(String::as_str).collect();
    for (name, rest) in parts {
        let short = names
            .exports
            .get(name)
            .with_context(|| format!("the JS uses {name}, which the wasm does not export"))?;
        unused.remove(name);
        text.push_str(&[EXPORTS, short, rest].concat());
    }
    none_left(unused, "exports")?;
    Ok(text)
}

/// The text before the first use of an export; then for each use the name and the text after it.
fn parted_at_exports(js: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = Some(js);
    let mut name = "";
    std::iter::from_fn(move || {
        let text = rest?;
        let next = text.match_indices(EXPORTS).map(|(at, _)| at).find(|at| {
            let alone =
                !text.get(..*at).unwrap_or_default().ends_with(|before| is_in_name(before) || before == '.');
            alone && text.get(at + EXPORTS.len()..).is_some_and(|after| after.starts_with(is_in_name))
        });
        let part = (name, text.get(..next.unwrap_or(text.len())).unwrap_or_default());
        rest = next.and_then(|at| text.get(at + EXPORTS.len()..)).map(|after| {
            let end = after.find(|next| !is_in_name(next)).unwrap_or(after.len());
            let (found, after) = after.split_at(end);
            name = found;
            after
        });
        Some(part)
    })
}

/// Gives the imports their short names, and leaves out those that the module does not import.
pub(super) fn with_short_imports(js: &str, names: &Names) -> Result<String> {
    let long_module = format!("\"{}\": import0", names.module);
    let short_module = format!("{}: import0", Names::SHORT_MODULE);
    let mut unmet: BTreeSet<&str> = names.imports.keys().map(String::as_str).collect();
    let mut text = String::with_capacity(js.len());
    // The depth of the object's braces while inside it.
    let mut object = None;
    let (mut keeping, mut begun, mut named) = (true, false, false);
    for line in js.lines() {
        let code = line.trim_start();
        let depth = line.len() - code.len();
        let mut written = line.to_owned();
        match object {
            None if code.ends_with(IMPORTS) && !begun => (object, begun) = (Some(depth), true),
            None if code.starts_with(&long_module) => {
                written = line.replacen(&long_module, &short_module, 1);
                named = true;
            }
            Some(end) if depth == end => (object, keeping) = (None, true),
            Some(end) if depth == end + 2 => {
                if let Some((name, value)) = import(code) {
                    let short = names.imports.get(name);
                    keeping = short.is_some() || name == "__proto__";
                    if let Some(short) = short {
                        unmet.remove(name);
                        written = format!("{short}: {value}");
                    }
                }
            }
            _ => {}
        }
        if keeping {
            text.push_str(&written);
            text.push('\n');
        }
    }
    if !(begun && named && object.is_none()) {
        bail!("the JS has no object `import0` of imports, or does not give it as {}", names.module);
    }
    none_left(unmet, "imports")?;
    Ok(text)
}

/// `NAME: value`, with or without quotes around the name.
fn import(code: &str) -> Option<(&str, &str)> {
    let (name, value) = code.split_once(": ")?;
    let name = name.trim_matches('"');
    name.chars().all(is_in_name).then_some((name, value))
}

fn is_in_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '$')
}

fn none_left(names: BTreeSet<&str>, kind: &str) -> Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    bail!("the wasm has {kind} that the JS does not name: {}", Vec::from_iter(names).join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const JS: &str = r#"function get() {
  const import0 = {
    __proto__: null,
    __wbg_new_1: function(arg0) {
      return wasm.malloc(arg0, wasm.memory);
    },
    __wbg_gone_2: function() {
      return handle(function(arg0) {
        gone: 1;
      }, arguments);
    },
    "__wbg_new_3": function() {
    }
  };
  return {
    __proto__: null,
    "./a_bg.js": import0
  };
}
wasm = exports, mywasm.malloc(), x.wasm.malloc(), "wasm." + memory;
"#;

    fn names(imports: &[(&str, &str)], exports: &[(&str, &str)]) -> Names {
        let map = |rows: &[(&str, &str)]| {
            rows.iter().map(|(long, short)| ((*long).to_owned(), (*short).to_owned())).collect()
        };
        Names { module: "./a_bg.js".to_owned(), imports: map(imports), exports: map(exports) }
    }

    #[test]
    fn the_second_file_is_loaded_by_our_own_module() {
        let glue = "import * as import1 from \"./__wasm_split.js\"\nfunction get() {\n    const import0 = {\n        a: b,\n    \
                    };\n    return {\n        \"./a_bg.js\": import0,\n        \"./__wasm_split.js\": import1,\n    };\n}\n\
                    export { initSync, get as default };\n";
        let ours = with_rest(glue).unwrap();
        assert!(ours.starts_with("import { load } from \"./rest.js\"\n"), "{ours}");
        assert!(ours.contains("{\n__wasm_split_load_rest: load,\n        a: b"), "{ours}");
        assert!(ours.contains("export { wasm, initSync,") && !ours.contains("import1"), "{ours}");
        assert!(with_rest("export { initSync,").unwrap_err().to_string().contains("__wasm_split.js"));
    }

    #[test]
    fn exports_are_whole_names_behind_the_object() {
        assert_eq!(Vec::from_iter(exports_used(JS)), ["malloc", "memory"]);
        let short = with_short_exports(JS, &names(&[], &[("malloc", "b"), ("memory", "c")])).unwrap();
        assert_eq!(short, JS.replace("return wasm.malloc(arg0, wasm.memory)", "return wasm.b(arg0, wasm.c)"));
    }

    #[test]
    fn exports_must_be_the_same_on_both_sides() {
        let error = |exports| with_short_exports(JS, &names(&[], exports)).unwrap_err().to_string();
        assert!(error(&[("malloc", "b")]).contains("memory, which the wasm does not export"));
        let more = error(&[("malloc", "b"), ("memory", "c"), ("free", "d")]);
        assert!(more.ends_with("the JS does not name: free"), "{more}");
    }

    #[test]
    fn imports_are_renamed_or_left_out() {
        let short =
            with_short_imports(JS, &names(&[("__wbg_new_1", "b"), ("__wbg_new_3", "c")], &[])).unwrap();
        let (imports, _) = short.split_once("wasm = exports").unwrap();
        assert_eq!(
            imports,
            "function get() {\n  const import0 = {\n    __proto__: null,\nb: function(arg0) {\n      return \
             wasm.malloc(arg0, wasm.memory);\n    },\nc: function() {\n    }\n  };\n  return {\n    __proto__: \
             null,\n    a: import0\n  };\n}\n"
        );
    }

    #[test]
    fn imports_that_are_missing_are_named() {
        let error = with_short_imports(JS, &names(&[("__wbg_new_9", "b")], &[])).unwrap_err().to_string();
        assert!(error.ends_with("does not name: __wbg_new_9"), "{error}");
        assert!(with_short_imports("const import0 = {};\n", &names(&[], &[])).is_err());
    }
}
