//! `dist-assets`: what trunk does not do for the dist folder. Called by its hook after each build.
//!
//! Hashed locale files, the manifest from which `boot.js` chooses one, texts for browsers without
//! scripts; in release smaller files, and a compressed copy beside each.

mod html;
mod link;

use crate::{
    l10n::{self, Locale, facts::gist},
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
    for locale in locales {
        let boot = boot_texts(locale)?;
        let text = |id: &str| {
            boot.get(id).cloned().with_context(|| format!("locales/{}/boot.ftl lacks {id}", locale.tag))
        };
        let bundle = bundle(locale)?;
        let url = format!("locales/{}-{}.ftl", locale.tag, short_hash(bundle.as_bytes()));
        fs::write(dist.join(&url), &bundle)?;
        no_script.push((locale.tag.clone(), direction(&locale.tag), plain(&text("boot-no-script")?)));
        let name = text("locale-name")?;
        let entry = json!({"url": url, "dir": direction(&locale.tag), "name": name, "boot": boot});
        manifest.insert(locale.tag.clone(), entry);
    }
    let index = dist.join("index.html");
    let page = fs::read_to_string(&index).context("cannot read index.html")?;
    // The page names every hashed file, and the manifest the rest: together they are the build.
    let build = short_hash(format!("{page}{}", Value::Object(manifest.clone())).as_bytes());
    let page = html::with_no_script(&page, &no_script)?;
    let page = html::with_manifest(&page, &json!({"build": build, "locales": manifest}))?;
    Ok(fs::write(index, page)?)
}

/// All texts of the app in one file, without comments and blank lines.
pub(crate) fn bundle(locale: &Locale) -> Result<String> {
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
    Ok(serializer::serialize(&Resource { body }))
}

fn boot_texts(locale: &Locale) -> Result<Map<String, Value>> {
    let texts = locale.texts(true);
    if texts.is_empty() {
        bail!("locales/{}/boot.ftl is missing or empty", locale.tag);
    }
    Ok(texts.iter().map(|(id, text)| (id.clone(), json!(text.value.map(gist)))).collect())
}

fn plain(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The writing direction of a locale, by its language.
fn direction(tag: &str) -> &'static str {
    match tag.split('-').next() {
        Some("ar" | "dv" | "fa" | "he" | "ps" | "ur" | "yi") => "rtl",
        _ => "ltr",
    }
}

/// Enough of a digest to tell any two versions of a file apart.
fn short_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)).chars().take(16).collect()
}

/// Brotli and gzip copies, by Node's zlib: native speed, and Node is needed for `link` anyway.
fn compress(dist: &Path) -> Result<()> {
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
        let bundle = bundle(&Locale { tag: "en-US".into(), files }).unwrap();
        assert!(!bundle.contains('#') && !bundle.contains("boot-x") && !bundle.contains("\n\n"), "{bundle}");
        let again = Bundle::parse("x.ftl".into(), bundle);
        assert!(again.errors.is_empty());
        assert_eq!(again.texts().map(|(id, _)| id).collect::<Vec<_>>(), ["a", "-b"]);
    }

    #[test]
    fn an_unreadable_text_stops_the_build_with_its_place() {
        let files = vec![Bundle::parse("locales/en-US/a.ftl".into(), "a = fine\nb = { $x\n".into())];
        let error = bundle(&Locale { tag: "en-US".into(), files }).unwrap_err().to_string();
        assert!(error.starts_with("locales/en-US/a.ftl:"), "{error}");
    }
}
