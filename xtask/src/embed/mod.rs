//! `embed`: the app as a package for pages of others, `dist/embed/`.
//!
//! Wasm, its JS and the texts are those of the stand-alone app. The modules of `embed/` become one, which
//! knows the names and digests of all files; the stylesheet is made anew for a shadow root.

mod css;
mod manifest;
mod stylesheet;
mod tokens;

use crate::{
    dist::{self, Programs},
    l10n, paths,
};
use anyhow::{Context, Result};
use manifest::Manifest;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The one module that pages import; its name does not change.
const MODULE: &str = "partner-admin.js";
/// What is packed beside what is built.
const AS_IT_IS: &[(&str, &str)] = &[("embed/index.d.ts", "index.d.ts"), ("LICENSE", "LICENSE")];

/// Packs the app that lies in a dist folder, into its folder `embed`, and answers that.
pub(crate) fn package(dist: &Path) -> Result<PathBuf> {
    let programs = Programs::provide()?;
    let work = paths::root().join("target/embed");
    let _ = fs::remove_dir_all(&work);
    fs::create_dir_all(work.join("package"))?;
    let mut folder = Folder { root: work.join("package"), manifest: Manifest::default() };

    let app = dist::files(dist)?;
    for (kind, name) in [("js", &app.js), ("wasm", &app.wasm), ("rest", &app.rest)] {
        let content = fs::read(dist.join(name)).with_context(|| format!("cannot read {name}"))?;
        folder.put(kind, name, &content)?;
    }
    let (long, small) = (work.join("long.css"), work.join("small.css"));
    fs::write(&long, stylesheet::stylesheet(paths::root())?)?;
    programs.esbuild(&["--minify"], &long, &small)?;
    let sheet = fs::read(small)?;
    folder.put("css", &format!("partner-admin-{}.css", dist::short_hash(&sheet)), &sheet)?;
    for listing in dist::catalog(&l10n::locales()?)? {
        folder.put_locale(&listing)?;
    }

    let known = format!("--define:PARTNER_ADMIN_BUILD={}", folder.manifest.for_module());
    // White space stays: with it goes the comment by which bundlers know that an import is not theirs.
    let options = ["--minify-syntax", "--minify-identifiers", &known];
    let module = work.join(MODULE);
    programs.esbuild(&options, &paths::root().join("embed/index.js"), &module)?;
    folder.put("module", MODULE, &fs::read(module)?)?;

    for (from, to) in AS_IT_IS {
        fs::copy(paths::root().join(from), folder.root.join(to))
            .with_context(|| format!("cannot copy {from}"))?;
    }
    let package = fs::read_to_string(paths::root().join("embed/package.json"))?;
    folder.write("package.json", manifest::package(&package)?.as_bytes())?;
    folder.write("manifest.json", format!("{:#}\n", folder.manifest.published()).as_bytes())?;
    dist::compress(&folder.root)?;

    let place = dist.join("embed");
    let _ = fs::remove_dir_all(&place);
    fs::rename(&folder.root, &place).with_context(|| format!("cannot write {}", place.display()))?;
    fs::remove_dir_all(&work)?;
    Ok(place)
}

/// The package while it is made.
struct Folder {
    root: PathBuf,
    manifest: Manifest,
}

impl Folder {
    fn put(&mut self, kind: &'static str, name: &str, content: &[u8]) -> Result<()> {
        self.manifest.add_file(kind, name, content);
        self.write(name, content)
    }

    fn put_locale(&mut self, listing: &dist::Listing) -> Result<()> {
        self.manifest.add_locale(listing);
        self.write(&listing.url, listing.bundle.as_bytes())
    }

    fn write(&self, name: &str, content: &[u8]) -> Result<()> {
        let path = self.root.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&self.root))?;
        fs::write(path, content).with_context(|| format!("cannot write {name}"))
    }
}
