//! What the package says of itself: to programs, to npm, and to its own module.

use crate::dist::{self, integrity};
use anyhow::{Result, ensure};
use serde_json::{Map, Value, json};

/// The generation of the interface, as `embed/contract.js` says it.
const CONTRACT: u32 = 1;

/// The files of the package, as they come in.
#[derive(Default)]
pub(super) struct Manifest {
    files: Map<String, Value>,
    integrity: Map<String, Value>,
    locales: Map<String, Value>,
    catalog: Map<String, Value>,
}

impl Manifest {
    pub(super) fn add_file(&mut self, kind: &str, name: &str, content: &[u8]) {
        self.files.insert(kind.to_owned(), json!(name));
        self.integrity.insert(name.to_owned(), json!(integrity::of(content)));
    }

    pub(super) fn add_locale(&mut self, listing: &dist::Listing) {
        self.locales.insert(listing.tag.clone(), json!(listing.url));
        self.integrity.insert(listing.url.clone(), json!(integrity::of(listing.bundle.as_bytes())));
        self.catalog.insert(listing.tag.clone(), listing.listed(dist::Texts::Embedded));
    }

    /// For the module, in which it stands.
    pub(super) fn for_module(&self) -> Value {
        json!({"files": self.files, "integrity": self.integrity, "catalog": self.catalog})
    }

    /// For programs that look at the package.
    pub(super) fn published(&self) -> Value {
        let mut files = self.files.clone();
        files.insert("locales".to_owned(), json!(self.locales));
        json!({
            "contract": CONTRACT,
            "version": env!("CARGO_PKG_VERSION"),
            "files": files,
            "integrity": self.integrity,
        })
    }
}

/// For npm: as it is in the repository, but for the version. It is not put together from values, for in it
/// the order counts: TypeScript takes the first of `exports` that it understands.
pub(super) fn package(source: &str) -> Result<String> {
    let unset = "\"version\": \"0.0.0\"";
    ensure!(source.contains(unset), "embed/package.json has no {unset}");
    Ok(source.replace(unset, &format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;
    use std::fs;

    fn listing() -> dist::Listing {
        let boot = [("boot-embed-again", "Again"), ("boot-reload", "Load")];
        dist::Listing {
            tag: "sv-SE".into(),
            url: "locales/sv-SE-1.ftl".into(),
            dir: "ltr",
            name: "Svenska".into(),
            boot: boot.iter().map(|(id, text)| ((*id).to_owned(), json!(text))).collect(),
            bundle: "a = b\n".into(),
        }
    }

    #[test]
    fn every_file_is_named_with_its_digest() {
        let mut manifest = Manifest::default();
        manifest.add_file("wasm", "a-1.wasm", b"x");
        manifest.add_locale(&listing());
        let published = manifest.published();
        assert_eq!(published["contract"], 1);
        assert_eq!(published["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(
            published["files"],
            json!({"wasm": "a-1.wasm", "locales": {"sv-SE": "locales/sv-SE-1.ftl"}})
        );
        assert_eq!(published["integrity"]["a-1.wasm"], integrity::of(b"x"));
        assert_eq!(published["integrity"]["locales/sv-SE-1.ftl"], integrity::of(b"a = b\n"));
        assert_eq!(
            manifest.for_module()["catalog"]["sv-SE"]["boot"],
            json!({"boot-embed-again": "Again", "boot-reload": "Load"})
        );
    }

    #[test]
    fn the_page_alone_does_not_carry_what_only_the_package_shows() {
        assert_eq!(listing().listed(dist::Texts::Page)["boot"], json!({"boot-reload": "Load"}));
    }

    #[test]
    fn npm_gets_the_version_and_the_licence_of_the_workspace() {
        let source = fs::read_to_string(paths::root().join("embed/package.json")).unwrap();
        let package: Value = serde_json::from_str(&package(&source).unwrap()).unwrap();
        assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(package["license"], env!("CARGO_PKG_LICENSE"));
        assert!(super::package("{}").is_err());
    }

    #[test]
    fn the_contract_is_that_of_the_module_and_its_types() {
        let says =
            |file: &str, text: &str| fs::read_to_string(paths::root().join(file)).unwrap().contains(text);
        assert!(says("embed/contract.js", &format!("export const contract = {CONTRACT};")));
        assert!(says("embed/index.d.ts", &format!("export const contract: {CONTRACT};")));
    }
}
