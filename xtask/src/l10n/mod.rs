//! The texts under `locales/`: read once, for the lint, for the generated ids and for the dist folder.

pub(crate) mod facts;
pub(crate) mod ids;

use crate::paths;
use anyhow::{Context, Result, bail};
use fluent_syntax::{
    ast::{Entry, Pattern, Resource},
    parser,
};
use std::{collections::BTreeMap, fs, path::Path};

/// The locale that every text is first written in and that the others are compared with.
pub(crate) const SOURCE: &str = "en-US";
/// The file of what is shown before or without wasm: plain text, read by `boot.js`.
pub(crate) const BOOT: &str = "boot.ftl";

/// One locale, from all its files.
pub(crate) struct Locale {
    /// Its BCP 47 tag, which is the name of its folder.
    pub(crate) tag: String,
    pub(crate) files: Vec<Bundle>,
}

/// One `.ftl` file.
pub(crate) struct Bundle {
    /// As seen from the root.
    pub(crate) path: String,
    pub(crate) resource: Resource<String>,
    /// What the parser could not read, as `line: reason`.
    pub(crate) errors: Vec<String>,
}

/// A message or, with a leading `-`, a term.
pub(crate) struct Text<'a> {
    pub(crate) path: &'a str,
    pub(crate) value: Option<&'a Pattern<String>>,
    pub(crate) attributes: BTreeMap<&'a str, &'a Pattern<String>>,
}

/// Every locale, the source first.
pub(crate) fn locales() -> Result<Vec<Locale>> {
    let home = paths::root().join("locales");
    let mut tags = Vec::new();
    for entry in fs::read_dir(&home).context("cannot read locales/")? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            tags.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    tags.sort_by_key(|tag| (tag != SOURCE, tag.clone()));
    if tags.first().is_none_or(|first| first != SOURCE) {
        bail!("locales/{SOURCE} is missing: the other locales are compared with it");
    }
    tags.into_iter().map(|tag| Locale::read(&home.join(&tag), tag)).collect()
}

impl Locale {
    fn read(dir: &Path, tag: String) -> Result<Self> {
        let mut files = Vec::new();
        for path in paths::files_below(dir, &|_| false)? {
            let source =
                fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            files.push(Bundle::parse(paths::relative(&path), source));
        }
        Ok(Self { tag, files })
    }

    /// The texts of the app, or those of `boot.ftl`, by id.
    pub(crate) fn texts(&self, boot: bool) -> BTreeMap<String, Text<'_>> {
        self.bundles(boot).flat_map(Bundle::texts).collect()
    }

    /// The files of the app, or `boot.ftl`.
    pub(crate) fn bundles(&self, boot: bool) -> impl Iterator<Item = &Bundle> {
        self.files.iter().filter(move |file| file.path.ends_with(BOOT) == boot)
    }
}

impl Bundle {
    pub(crate) fn parse(path: String, source: String) -> Self {
        let (resource, errors) = match parser::parse(source.clone()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let line =
            |position: usize| source.get(..position).map_or(0, |before| before.matches('\n').count()) + 1;
        let errors =
            errors.iter().map(|error| format!("{}: {}", line(error.pos.start), error.kind)).collect();
        Self { path, resource, errors }
    }

    /// Its texts in the order of the file, repeated ids included.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (String, Text<'_>)> {
        self.resource.body.iter().filter_map(|entry| {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => {
                    (message.id.name.clone(), message.value.as_ref(), &message.attributes)
                }
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                _ => return None,
            };
            let attributes = attributes.iter().map(|a| (a.id.name.as_str(), &a.value)).collect();
            Some((id, Text { path: &self.path, value, attributes }))
        })
    }
}
