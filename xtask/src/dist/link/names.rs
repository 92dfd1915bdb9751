//! The names under which wasm and JS know each other, as `wasm-opt` shortened them.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;

/// Short names by long ones: all that the module has.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Names {
    /// The one module that the wasm imports from, beside [`Names::REST`].
    pub(super) module: String,
    pub(super) imports: BTreeMap<String, String>,
    pub(super) exports: BTreeMap<String, String>,
}

impl Names {
    /// The name that `wasm-opt` gives to the module of all imports.
    pub(super) const SHORT_MODULE: &str = "a";
    /// The module that tools expect the second file to be loaded by.
    pub(super) const REST: &str = "./__wasm_split.js";

    /// Reads what `wasm-opt` prints.
    pub(super) fn read(printed: &str) -> Result<Self> {
        let start = printed.find('{').unwrap_or_default();
        let end = printed.rfind('}').map_or(printed.len(), |end| end + 1);
        let json: Value = serde_json::from_str(printed.get(start..end).unwrap_or_default())
            .with_context(|| format!("wasm-opt printed no names but: {printed}"))?;
        let rows = |key: &str| -> Result<Vec<Vec<String>>> {
            let rows = json.get(key).cloned().with_context(|| format!("wasm-opt printed no {key}"))?;
            serde_json::from_value(rows).with_context(|| format!("wasm-opt printed unknown {key}"))
        };
        let mut names = Self { module: String::new(), imports: BTreeMap::new(), exports: BTreeMap::new() };
        for row in rows("imports")? {
            let [module, long, short] =
                <[String; 3]>::try_from(row).ok().context("an import without a name")?;
            if module != Self::REST {
                if !names.module.is_empty() && names.module != module {
                    bail!(
                        "the wasm imports from {module} and from {}, but one module is expected",
                        names.module
                    );
                }
                names.module = module;
            }
            names.imports.insert(long, short);
        }
        for row in rows("exports")? {
            let [long, short] = <[String; 2]>::try_from(row).ok().context("an export without a name")?;
            names.exports.insert(long, short);
        }
        Ok(names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_from_between_other_output() {
        let printed = "warning: x\n{\n \"imports\": [\n  [\"./__wasm_split.js\", \"load\", \"d\"],\n  [\"./a_bg.js\", \"__wbg_new_1\", \"b\"]\n ],\n\"exports\": [\n  [\"memory\", \"c\"]\n ]\n}\n";
        let names = Names::read(printed).unwrap();
        assert_eq!(names.module, "./a_bg.js");
        assert_eq!(names.imports.get("__wbg_new_1").map(String::as_str), Some("b"));
        assert_eq!(names.imports.get("load").map(String::as_str), Some("d"));
        assert_eq!(names.exports.get("memory").map(String::as_str), Some("c"));
    }

    #[test]
    fn anything_else_is_refused() {
        assert!(Names::read("").is_err());
        assert!(Names::read("{\"imports\": [[\"a\", \"b\"]], \"exports\": []}").is_err());
        let two = "{\"imports\": [[\"a\", \"b\", \"c\"], [\"d\", \"e\", \"f\"]], \"exports\": []}";
        assert!(Names::read(two).unwrap_err().to_string().contains("one module is expected"));
    }
}
