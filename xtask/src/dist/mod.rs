//! `dist-assets`: what trunk does not do for the dist folder. Called by its hook after each build.
//!
//! Hashed locale files, the manifest from which `boot.js` chooses one, texts for browsers without
//! scripts; in release smaller files, and a compressed copy beside each.

mod catalog;
mod html;
mod link;

pub(crate) use catalog::{Listing, Texts, catalog};
pub(crate) use link::{Programs, integrity};

use crate::{
    l10n::{self, Locale},
    paths, process,
    stamp::hex,
};
use anyhow::{Context, Result, bail};
use fluent_syntax::{
    ast::{Entry, Message, Resource, Term},
    serializer,
};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::{
    collections::HashSet,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Completes the folder that trunk is about to publish.
pub(crate) fn assets() -> Result<()> {
    let staging =
        env::var_os("TRUNK_STAGING_DIR").context("TRUNK_STAGING_DIR is not set: trunk calls this")?;
    let staging = PathBuf::from(staging);
    let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    if release {
        // First: the manifest says which build it is by the names of the files.
        link::release(&staging)?;
    }
    complete(&staging, &l10n::locales()?)?;
    if release {
        compress(&staging)?;
    }
    Ok(())
}

fn complete(dist: &Path, locales: &[Locale]) -> Result<()> {
    fs::create_dir_all(dist.join("locales"))?;
    fs::create_dir_all(dist.join("config"))?;
    fs::copy(paths::root().join("config/clouds.json"), dist.join("config/clouds.json"))
        .context("cannot copy config/clouds.json")?;
    let mut manifest = Map::new();
    let mut no_script = Vec::new();
    for listing in catalog(locales)? {
        fs::write(dist.join(&listing.url), &listing.bundle)?;
        no_script.push((listing.tag.clone(), listing.dir, catalog::plain(listing.text("boot-no-script")?)));
        manifest.insert(listing.tag.clone(), listing.listed(Texts::Page));
    }
    let index = dist.join("index.html");
    let page = fs::read_to_string(&index).context("cannot read index.html")?;
    // The page names every hashed file, and the manifest the rest: together they are the build.
    let build = short_hash(format!("{page}{}", Value::Object(manifest.clone())).as_bytes());
    let page = html::with_no_script(&page, &no_script)?;
    let page = html::with_manifest(&page, &json!({"build": build, "locales": manifest}))?;
    Ok(fs::write(index, page)?)
}

/// How the name of the second wasm ends, behind its hash.
const REST: &str = "_rest.wasm";

/// The names of the files in a built app that are the program.
pub(crate) struct Files {
    pub(crate) js: String,
    pub(crate) wasm: String,
    /// The second wasm, which the JS knows by this name.
    pub(crate) rest: String,
}

/// Of the app that was built into a folder.
pub(crate) fn files(dist: &Path) -> Result<Files> {
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index).with_context(|| format!("cannot read {}", index.display()))?;
    let page = link::Page::new(html);
    let names = fs::read_dir(dist)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let rest = names.filter(|name| name.ends_with(REST)).min().context("the app has no second wasm")?;
    Ok(Files { js: page.file_of("app-js")?, wasm: page.file_of("app-wasm")?, rest })
}

/// All texts of the app in one file, without comments and blank lines. What a locale lacks is English: the
/// app has one file, and none behind it.
fn bundle(locale: &Locale, english: &Locale) -> Result<String> {
    let mut body = entries(locale)?;
    let known: HashSet<String> = body.iter().map(name).collect();
    body.extend(entries(english)?.into_iter().filter(|entry| !known.contains(&name(entry))));
    Ok(serializer::serialize(&Resource { body }))
}

/// What tells an entry from every other of a file.
fn name(entry: &Entry<String>) -> String {
    match entry {
        Entry::Message(message) => message.id.name.clone(),
        Entry::Term(term) => format!("-{}", term.id.name),
        _ => String::new(),
    }
}

fn entries(locale: &Locale) -> Result<Vec<Entry<String>>> {
    let mut body = Vec::new();
    for file in locale.bundles(false) {
        if let Some(error) = file.errors.first() {
            bail!("{}:{error}", file.path);
        }
        body.extend(file.resource.body.iter().cloned().filter_map(|entry| match entry {
            Entry::Message(message) => Some(Entry::Message(Message { comment: None, ..message })),
            Entry::Term(term) => Some(Entry::Term(Term { comment: None, ..term })),
            _ => None,
        }));
    }
    Ok(body)
}

/// Enough of a digest to tell any two versions of a file apart.
pub(crate) fn short_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)).chars().take(16).collect()
}

/// Brotli and gzip copies, by Node's zlib: native speed, and Node is needed for `link` anyway.
pub(crate) fn compress(dist: &Path) -> Result<()> {
    let script = paths::root().join("xtask/src/dist/compress.mjs");
    process::succeed(Command::new("node").arg(script).arg(dist))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Bundle;

    #[test]
    fn the_bundle_keeps_texts_and_drops_comments() {
        let source = "### File\n\n# A note\n\na = One\n    .title = Two\n\n\n-b = { $n ->\n    [one] x\n   *[other] y\n}\n";
        let files = vec![
            Bundle::parse("locales/en-US/a.ftl".into(), source.into()),
            Bundle::parse("locales/en-US/boot.ftl".into(), "boot-x = X\n".into()),
        ];
        let english = Locale { tag: "en-US".into(), files };
        let bundle = bundle(&english, &english).unwrap();
        assert!(!bundle.contains('#') && !bundle.contains("boot-x") && !bundle.contains("\n\n"), "{bundle}");
        let again = Bundle::parse("x.ftl".into(), bundle);
        assert!(again.errors.is_empty());
        assert_eq!(again.texts().map(|(id, _)| id).collect::<Vec<_>>(), ["a", "-b"]);
    }

    #[test]
    fn what_a_locale_lacks_is_english() {
        let file = |tag: &str, text: &str| {
            let files = vec![Bundle::parse(format!("locales/{tag}/a.ftl"), text.into())];
            Locale { tag: tag.into(), files }
        };
        let (english, swedish) = (file("en-US", "a = One\nb = Two\n-t = T\n"), file("sv-SE", "b = Två\n"));
        assert_eq!(bundle(&swedish, &english).unwrap(), "b = Två\na = One\n-t = T\n");
    }

    #[test]
    fn an_unreadable_text_stops_the_build_with_its_place() {
        let files = vec![Bundle::parse("locales/en-US/a.ftl".into(), "a = fine\nb = { $x\n".into())];
        let english = Locale { tag: "en-US".into(), files };
        let error = bundle(&english, &english).unwrap_err().to_string();
        assert!(error.starts_with("locales/en-US/a.ftl:"), "{error}");
    }
}
