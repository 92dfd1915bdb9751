//! Release only: makes the files that trunk staged smaller, where that takes more than one file at
//! a time. Each changed file gets the name of its new content, and the page names it by that.

mod app;
mod cut;
mod glue;
pub(crate) mod integrity;
mod names;
mod page;

pub(super) use page::Page;

use super::short_hash;
use crate::{build, paths, process, tools};
use anyhow::{Context, Result, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The programs this needs, and the package for pages of others.
pub(crate) struct Programs {
    esbuild: PathBuf,
    binaryen: PathBuf,
}

impl Programs {
    /// Makes sure that they are in the cache.
    pub(crate) fn provide() -> Result<Self> {
        let _alone = paths::lock_cache()?;
        Ok(Self { esbuild: tools::ESBUILD.provide()?.join("esbuild"), binaryen: tools::BINARYEN.provide()? })
    }

    /// Makes one file of another and what it imports.
    pub(crate) fn esbuild(&self, options: &[&str], from: &Path, to: &Path) -> Result<()> {
        let mut esbuild = Command::new(&self.esbuild);
        esbuild.arg(from).args(["--bundle", "--format=esm", "--log-level=warning"]).args(options);
        process::succeed(esbuild.arg(format!("--outfile={}", to.display())))?;
        Ok(())
    }
}

/// Links the app anew, in two files of wasm and one of JS, minifies `boot.js`, and makes one stylesheet of all.
pub(super) fn release(dist: &Path) -> Result<()> {
    let toolchain = build::toolchain_to_cut()?;
    let programs = Programs::provide()?;
    let index = dist.join("index.html");
    let mut page = Page::new(fs::read_to_string(&index).context("cannot read index.html")?);
    // What a build that failed has left is no help.
    let work = paths::root().join("target/link");
    let _ = fs::remove_dir_all(&work);
    fs::create_dir_all(&work)?;

    let (js, wasm) = (page.file_of("app-js")?, page.file_of("app-wasm")?);
    let parts = cut::cut(&toolchain, &work)?;
    let linked = app::link(&programs, &work, &parts).context("cannot link the app's JS and wasm")?;
    replace(dist, &mut page, &js, &linked.js)?;
    replace(dist, &mut page, &wasm, &linked.wasm)?;
    let (name, rest) = linked.rest;
    fs::write(dist.join(name), rest)?;

    let boot = page.script("boot-")?;
    let small = work.join("boot.js");
    programs.esbuild(&["--minify"], &dist.join(&boot), &small)?;
    replace(dist, &mut page, &boot, &fs::read(small)?)?;

    merge_stylesheets(dist, &mut page)?;
    fs::remove_dir_all(&work)?;
    Ok(fs::write(index, page.into_html())?)
}

/// Puts new content in the place of a file, under the name of the new content.
fn replace(dist: &Path, page: &mut Page, old: &str, content: &[u8]) -> Result<()> {
    let new = renamed(old, &short_hash(content))?;
    page.replace_file(old, &new, content)?;
    fs::remove_file(dist.join(old)).with_context(|| format!("cannot delete {old}"))?;
    fs::write(dist.join(new), content).with_context(|| format!("cannot write the new {old}"))
}

/// `name-HASH.js` with another hash.
fn renamed(name: &str, hash: &str) -> Result<String> {
    let (stem, rest) = name.rsplit_once('-').with_context(|| format!("{name} is not named by a hash"))?;
    let ending = rest.trim_start_matches(|digit: char| digit.is_ascii_hexdigit());
    Ok(format!("{stem}-{hash}{ending}"))
}

/// One after the other in one file: what they share compresses once, and one request fetches all.
fn merge_stylesheets(dist: &Path, page: &mut Page) -> Result<()> {
    let parts = page.stylesheets()?;
    let mut all = String::new();
    for part in &parts {
        let text = fs::read_to_string(dist.join(part)).with_context(|| format!("cannot read {part}"))?;
        // These hold only at the start of a file.
        ensure!(
            !text.contains("@import") && !text.contains("@charset"),
            "{part} has @import or @charset, so it cannot stand behind another stylesheet"
        );
        all.push_str(text.trim_end());
    }
    let name = format!("style-{}.css", short_hash(all.as_bytes()));
    page.merge_stylesheets(&name, all.as_bytes())?;
    for part in parts {
        fs::remove_file(dist.join(part))?;
    }
    Ok(fs::write(dist.join(name), all)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_hash_of_a_name_changes() {
        assert_eq!(renamed("partner-admin-0a9_bg.wasm", "77").unwrap(), "partner-admin-77_bg.wasm");
        assert_eq!(renamed("boot-ad0934d777b9e250.js", "77").unwrap(), "boot-77.js");
        assert!(renamed("boot.js", "77").is_err());
    }
}
