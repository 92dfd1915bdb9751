//! The locales of a build, as manifests list them.

use super::{bundle, short_hash};
use crate::l10n::{Locale, facts::gist};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

/// What is known of a locale before its file is fetched, and the file.
pub(crate) struct Listing {
    pub(crate) tag: String,
    /// The address of the file, from where the app lies.
    pub(crate) url: String,
    pub(crate) dir: &'static str,
    /// Of the language, in itself.
    pub(crate) name: String,
    pub(crate) boot: Map<String, Value>,
    pub(crate) bundle: String,
}

/// Where the texts are for that are shown without the app.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Texts {
    /// The page that is the app's own.
    Page,
    /// A page of somebody else.
    Embedded,
}

/// How the texts begin that only pages of others need.
const EMBEDDED_TEXTS: &str = "boot-embed-";

impl Listing {
    /// As the manifest of a page lists it.
    pub(crate) fn listed(&self, texts: Texts) -> Value {
        let is_needed = |id: &str| texts == Texts::Embedded || !id.starts_with(EMBEDDED_TEXTS);
        let boot = self.boot.iter().filter(|(id, _)| is_needed(id));
        let boot: Map<String, Value> = boot.map(|(id, text)| (id.clone(), text.clone())).collect();
        json!({"url": self.url, "dir": self.dir, "name": self.name, "boot": boot})
    }

    pub(super) fn text(&self, id: &str) -> Result<&Value> {
        self.boot.get(id).with_context(|| format!("locales/{}/boot.ftl lacks {id}", self.tag))
    }
}

/// Every locale, for a manifest.
pub(crate) fn catalog(locales: &[Locale]) -> Result<Vec<Listing>> {
    let english = locales.first().context("there is no locale")?;
    let listing = |locale: &Locale| {
        let bundle = bundle(locale, english)?;
        let mut listing = Listing {
            tag: locale.tag.clone(),
            url: format!("locales/{}-{}.ftl", locale.tag, short_hash(bundle.as_bytes())),
            dir: direction(&locale.tag),
            name: String::new(),
            boot: boot_texts(locale)?,
            bundle,
        };
        listing.name = plain(listing.text("locale-name")?);
        Ok(listing)
    };
    locales.iter().map(listing).collect()
}

fn boot_texts(locale: &Locale) -> Result<Map<String, Value>> {
    let texts = locale.texts(true);
    if texts.is_empty() {
        bail!("locales/{}/boot.ftl is missing or empty", locale.tag);
    }
    Ok(texts.iter().map(|(id, text)| (id.clone(), json!(text.value.map(gist)))).collect())
}

pub(super) fn plain(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The writing direction of a locale, by its language.
fn direction(tag: &str) -> &'static str {
    match tag.split('-').next() {
        Some("ar" | "dv" | "fa" | "he" | "ps" | "ur" | "yi") => "rtl",
        _ => "ltr",
    }
}
