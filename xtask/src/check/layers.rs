//! Who may know whom (ARCHITECTURE.md, "Layers"): every source is read, every breach named.

use super::names::names;

/// One row of the table.
struct Layer {
    /// A folder (or file) right below `src/`, or a crate.
    name: &'static str,
    /// The other layers that it may name.
    may_use: &'static [&'static str],
    /// The packages that it must not name.
    never: &'static [&'static [&'static str]],
}

const LEPTOS: &[&str] = &["leptos", "leptos_router", "leptos_meta", "reactive_graph", "tachys"];
const WEB: &[&str] = &["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"];
const FETCH: &[&str] = &["gloo_net"];
const FLUENT: &[&str] = &["fluent", "fluent_bundle", "fluent_langneg", "fluent_syntax", "unic_langid"];
const CONTRACT: &[&str] = &["contract"];
const SERVER: &[&str] = &["reference", "axum", "tower", "tower_http", "hyper", "tokio", "rusqlite"];
const DATABASE: &[&str] = &["rusqlite"];
const HTTP_HOST: &[&str] = &["axum", "tower", "tower_http", "hyper", "tokio"];

const EVERYTHING: &[&str] = &[
    "app", "boot", "browser", "client", "cloud", "config", "csv", "embed", "erase", "json", "l10n", "pages",
    "route", "state", "ui",
];

const LAYERS: &[Layer] = &[
    Layer { name: "contract", may_use: &[], never: &[LEPTOS, WEB, FETCH, FLUENT, SERVER] },
    Layer { name: "cloud", may_use: &["config"], never: &[LEPTOS, WEB, FETCH, FLUENT, SERVER] },
    Layer { name: "config", may_use: &["cloud", "json"], never: &[LEPTOS, WEB, FETCH, FLUENT, SERVER] },
    Layer { name: "route", may_use: &[], never: &[LEPTOS, WEB, FETCH, FLUENT, SERVER] },
    Layer { name: "client", may_use: &["cloud", "json"], never: &[LEPTOS, FLUENT, SERVER] },
    Layer { name: "browser", may_use: &[], never: &[CONTRACT, FLUENT, SERVER] },
    Layer { name: "l10n", may_use: &["browser"], never: &[FETCH, SERVER] },
    Layer {
        name: "state",
        may_use: &["browser", "client", "cloud", "csv", "erase", "json", "l10n", "route"],
        never: &[&["web_sys"], FETCH, SERVER],
    },
    Layer { name: "erase", may_use: &[], never: &[CONTRACT, WEB, FETCH, FLUENT, SERVER] },
    Layer { name: "csv", may_use: &[], never: &[CONTRACT, LEPTOS, WEB, FETCH, FLUENT, SERVER] },
    Layer { name: "json", may_use: &[], never: &[CONTRACT, LEPTOS, FETCH, FLUENT, SERVER] },
    Layer { name: "ui", may_use: &["browser", "erase"], never: &[CONTRACT, FETCH, FLUENT, SERVER] },
    Layer {
        name: "pages",
        // Of `cloud`, the profile: pages say what it says, and branch on its fields.
        may_use: &["browser", "cloud", "csv", "erase", "l10n", "route", "state", "ui"],
        never: &[&["web_sys"], FETCH, FLUENT, SERVER],
    },
    Layer { name: "app", may_use: EVERYTHING, never: &[SERVER] },
    Layer { name: "boot", may_use: EVERYTHING, never: &[SERVER] },
    Layer { name: "embed", may_use: EVERYTHING, never: &[SERVER] },
    Layer { name: "lib", may_use: EVERYTHING, never: &[SERVER] },
    Layer { name: "main", may_use: EVERYTHING, never: &[SERVER] },
    Layer { name: "reference", may_use: EVERYTHING, never: &[LEPTOS, WEB, FETCH, FLUENT] },
    Layer {
        name: "list-index",
        may_use: &[],
        never: &[CONTRACT, LEPTOS, WEB, FETCH, FLUENT, SERVER, &["partner_admin"]],
    },
    // It stands between app and server, so it knows HTTP and neither of them.
    Layer {
        name: "fault-proxy",
        may_use: &[],
        never: &[CONTRACT, LEPTOS, WEB, FETCH, FLUENT, DATABASE, &["partner_admin", "reference"]],
    },
];

/// Layers that are crates, and where they lie.
const CRATES: &[(&str, &str)] = &[
    ("crates/contract/", "contract"),
    ("crates/list-index/", "list-index"),
    ("crates/reference/", "reference"),
    ("tests/fault-proxy/", "fault-proxy"),
];

/// Where in the reference backend a package may be named: a file, or a folder with a slash at its end.
const ONLY_IN: &[(&[&str], &[&str])] = &[
    (DATABASE, &["crates/reference/src/store/sqlite.rs", "crates/reference/src/store/sqlite/"]),
    (HTTP_HOST, &["crates/reference/src/http/", "crates/reference/src/bin/", "crates/reference/tests/"]),
];

/// The breaches of one source file, as `path:line: reason`. `path` is as seen from the root.
pub(crate) fn breaches(path: &str, source: &str) -> Vec<String> {
    let Some((layer, module)) = place(path) else { return Vec::new() };
    let Some(rules) = LAYERS.iter().find(|known| known.name == layer) else {
        return vec![format!("{path}: `{layer}` is no layer; add it to the table first")];
    };
    let in_spa = path.starts_with("src/");
    let reason = |segments: &[String]| {
        let mut parts = segments.iter().map(String::as_str);
        let first = parts.next()?;
        if in_spa && matches!(first, "crate" | "partner_admin") {
            let other = parts.next().filter(|other| EVERYTHING.contains(other) && *other != layer)?;
            return (!rules.may_use.contains(&other)).then(|| format!("`{layer}` must not know `{other}`"));
        }
        if rules.never.iter().any(|group| group.contains(&first)) {
            return Some(format!("`{layer}` must not name `{first}`"));
        }
        let (_, homes) = ONLY_IN.iter().find(|(group, _)| layer == "reference" && group.contains(&first))?;
        let at_home = homes.iter().any(|home| path == *home || home.ends_with('/') && path.starts_with(home));
        (!at_home).then(|| format!("`{first}` belongs into {} alone", homes.join(", ")))
    };
    let module: Vec<&str> = module.iter().map(String::as_str).collect();
    let named = names(source, &module).into_iter();
    let found = named.filter_map(|name| Some(format!("{path}:{}: {}", name.line, reason(&name.segments)?)));
    let mut found: Vec<String> = found.collect();
    found.dedup();
    found
}

/// The layer of a file and the path of its module, or `None` for what is in no layer.
fn place(path: &str) -> Option<(String, Vec<String>)> {
    let below = path.strip_suffix(".rs")?;
    for (home, layer) in CRATES {
        if let Some(inside) = below.strip_prefix(home) {
            let module = inside.strip_prefix("src/").unwrap_or(inside);
            return Some(((*layer).to_owned(), module_path(module)));
        }
    }
    let inside = below.strip_prefix("src/")?;
    let layer = inside.split('/').next().unwrap_or(inside);
    Some((layer.to_owned(), module_path(inside)))
}

fn module_path(inside: &str) -> Vec<String> {
    let mut module: Vec<String> = inside.split('/').map(str::to_owned).collect();
    if matches!(module.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        module.pop();
    }
    module
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_breach_is_found_where_it_is_planted() {
        let planted = [
            ("src/pages/billing/list.rs", "use crate::client::Call;", "`pages` must not know `client`"),
            ("src/pages/billing/list.rs", "use crate::{ui, client::{self}};", "must not know `client`"),
            ("src/pages/billing/mod.rs", "use super::super::client::Call;", "must not know `client`"),
            ("src/pages/x.rs", "fn f() { web_sys::window(); }", "`pages` must not name `web_sys`"),
            ("src/ui/link.rs", "\nuse contract::Moniker;", "src/ui/link.rs:2: `ui` must not name `contract`"),
            ("src/client/fetch.rs", "use leptos::prelude::*;", "`client` must not name `leptos`"),
            ("src/cloud/mod.rs", "use web_sys as w;", "must not name `web_sys`"),
            ("src/route.rs", "extern crate leptos;", "must not name `leptos`"),
            ("src/browser/mod.rs", "use crate::ui::Icon;", "must not know `ui`"),
            ("src/main.rs", "use reference::Store;", "`main` must not name `reference`"),
            ("src/new/mod.rs", "", "`new` is no layer"),
            ("crates/contract/src/money.rs", "use axum::Json;", "`contract` must not name `axum`"),
            ("crates/reference/src/lib.rs", "use leptos::view;", "`reference` must not name `leptos`"),
            ("crates/reference/src/dispatch.rs", "use rusqlite::Row;", "`rusqlite` belongs into"),
            ("crates/reference/src/dispatch.rs", "use axum::Router;", "`axum` belongs into"),
            ("crates/list-index/src/find.rs", "use contract::Timestamp;", "must not name `contract`"),
            ("tests/fault-proxy/src/rule.rs", "use contract::Moniker;", "must not name `contract`"),
            ("tests/fault-proxy/tests/faults/main.rs", "use reference::seed;", "must not name `reference`"),
        ];
        for (path, source, reason) in planted {
            let found = breaches(path, source);
            assert!(found.len() == 1 && found[0].contains(reason), "{path}: {source}: {found:?}");
        }
    }

    #[test]
    fn what_is_allowed_is_left_alone() {
        let allowed = [
            ("src/pages/x.rs", "use crate::state::Query; use leptos::prelude::*; // web_sys::window"),
            ("src/pages/x.rs", "use crate::pages::parts::Row; const S: &str = \"crate::client::Call\";"),
            ("src/main.rs", "use partner_admin::app;"),
            ("crates/contract/src/ids.rs", "use crate::page::Page; use serde::Serialize;"),
            ("crates/reference/src/store/sqlite.rs", "use rusqlite::Row;"),
            ("tests/fault-proxy/src/wire.rs", "use hyper::Request; use crate::network::Network;"),
            ("xtask/src/main.rs", "use leptos::prelude::*;"),
        ];
        for (path, source) in allowed {
            assert_eq!(breaches(path, source), Vec::<String>::new(), "{path}");
        }
    }
}
