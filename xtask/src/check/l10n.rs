//! The lint of all texts: what can be read, says the same in every locale, and is well set.

use super::{
    sources::Source,
    tokens::{Token, tokens},
};
use crate::l10n::{Locale, Text, facts::Facts, ids::constant};
use std::collections::{BTreeMap, BTreeSet};

/// Elements that a text may hold: they stand for emphasis, never for function.
const ELEMENTS: &str =
    "em strong small s cite q dfn abbr data time code var samp kbd sub sup i b u mark bdi bdo span br wbr";

/// The plural categories whose texts can ever be chosen, by CLDR.
const PLURALS: &[(&str, &[&str])] = &[
    ("da de en fi nb nl nn sv", &["one", "other"]),
    ("es fr it pt", &["one", "many", "other"]),
    ("id ja ko th vi zh", &["other"]),
    ("cs pl ru sk uk", &["one", "few", "many", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
];

const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// Every fault of the texts, as `path: id: reason`. The first locale is what the others are compared with.
pub(crate) fn faults(locales: &[Locale], sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for locale in locales {
        for file in &locale.files {
            found.extend(file.errors.iter().map(|error| format!("{}:{error}", file.path)));
        }
        repeated(locale, &mut found);
        for boot in [false, true] {
            let texts = locale.texts(boot);
            for (id, text) in &texts {
                let faults = faults_of(text, &locale.tag, boot, &texts);
                found.extend(faults.iter().map(|reason| format!("{}: {id}: {reason}", text.path)));
            }
        }
    }
    if let Some((first, others)) = locales.split_first() {
        for (other, boot) in others.iter().flat_map(|other| [(other, false), (other, true)]) {
            differences(&first.texts(boot), &other.texts(boot), other, &mut found);
        }
        unused(first, sources, &mut found);
    }
    found
}

fn repeated(locale: &Locale, found: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for (id, text) in locale.files.iter().flat_map(|file| file.texts()) {
        if !seen.insert(id.clone()) {
            found.push(format!("{}: {id}: defined twice", text.path));
        }
    }
}

fn faults_of(text: &Text, tag: &str, boot: bool, all: &BTreeMap<String, Text>) -> Vec<String> {
    let facts = Facts::of(text.value.into_iter().chain(text.attributes.values().copied()));
    let mut found = Vec::new();
    if boot && !(facts.is_plain() && text.attributes.is_empty()) {
        found.push("boot.js reads plain text only".to_owned());
    }
    for reference in facts.references.iter().filter(|reference| !all.contains_key(*reference)) {
        found.push(format!("refers to `{reference}`, which does not exist"));
    }
    let language = tag.split('-').next().unwrap_or(tag);
    let plurals = PLURALS.iter().find(|(languages, _)| languages.split(' ').any(|known| known == language));
    let Some((_, plurals)) = plurals else {
        found.push(format!("the plural categories of `{language}` are not in the lint's table"));
        return found;
    };
    for choice in &facts.choices {
        let is_plural = choice.iter().any(|key| CATEGORIES.contains(&key.as_str()));
        for key in
            choice.iter().filter(|key| CATEGORIES.contains(&key.as_str()) && !plurals.contains(&key.as_str()))
        {
            found.push(format!("[{key}] is never chosen in {tag}"));
        }
        if is_plural && choice.last().is_none_or(|default| default != "other") {
            found.push("the default of a plural must be *[other]".to_owned());
        }
    }
    for piece in &facts.texts {
        found.extend(typography(piece).map(str::to_owned));
        found.extend(foreign_elements(piece).map(|name| format!("<{name}> is not allowed in texts")));
    }
    found
}

fn typography(piece: &str) -> impl Iterator<Item = &'static str> {
    let rules = [("...", "write … for ..."), ("'", "write ’ for '")];
    rules.into_iter().filter_map(|(wrong, reason)| piece.contains(wrong).then_some(reason))
}

fn foreign_elements(piece: &str) -> impl Iterator<Item = &str> {
    piece.split('<').skip(1).filter_map(|after| {
        let after = after.trim_start_matches('/');
        let end = after.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(after.len());
        after.get(..end).filter(|name| !name.is_empty() && ELEMENTS.split(' ').all(|known| known != *name))
    })
}

/// What another locale has less, more or otherwise than the first.
fn differences(
    first: &BTreeMap<String, Text>,
    other: &BTreeMap<String, Text>,
    locale: &Locale,
    found: &mut Vec<String>,
) {
    // A term belongs to its language: cases and articles make some languages need more of them.
    let messages = |texts: &BTreeMap<String, Text>| -> BTreeSet<String> {
        texts.keys().filter(|id| !id.starts_with('-')).cloned().collect()
    };
    let (ours, theirs) = (messages(first), messages(other));
    found.extend(ours.difference(&theirs).map(|id| format!("locales/{}: {id}: missing", locale.tag)));
    found.extend(
        theirs.difference(&ours).map(|id| format!("locales/{}: {id}: not in the source", locale.tag)),
    );
    for id in ours.intersection(&theirs) {
        let (Some(ours), Some(theirs)) = (first.get(id), other.get(id)) else { continue };
        let mut differs =
            |what: &str| found.push(format!("{}: {id}: {what} differ from the source", theirs.path));
        if !ours.attributes.keys().eq(theirs.attributes.keys())
            || ours.value.is_some() != theirs.value.is_some()
        {
            differs("attributes");
            continue;
        }
        let both = ours.value.into_iter().zip(theirs.value);
        let attributes = ours.attributes.values().copied().zip(theirs.attributes.values().copied());
        for (ours, theirs) in both.chain(attributes).map(|(a, b)| (Facts::of([a]), Facts::of([b]))) {
            if ours.variables != theirs.variables {
                differs("variables");
            }
            if ours.functions != theirs.functions {
                differs("functions");
            }
        }
    }
}

/// Texts that nothing shows, and ids made outside the generated file.
fn unused(first: &Locale, sources: &[Source], found: &mut Vec<String>) {
    const IDS: &str = "src/l10n/ids.rs";
    let mut words: BTreeSet<&str> = BTreeSet::new();
    let rust =
        |source: &&Source| source.path.starts_with("src/") && source.ending() == "rs" && source.path != IDS;
    for source in sources.iter().filter(rust) {
        let tokens = tokens(&source.text);
        for pair in tokens.windows(3) {
            if let [(line, Token::Word("MessageId")), (_, Token::Sign('(')), (_, Token::Text(id))] = pair {
                found.push(format!("{}:{line}: `{id}`: use the constant of {IDS}", source.path));
            }
        }
        words.extend(tokens.iter().filter_map(|(_, token)| match token {
            Token::Word(word) => Some(*word),
            _ => None,
        }));
    }
    let texts = first.texts(false);
    let referred = Facts::of(
        texts.values().flat_map(|text| text.value.into_iter().chain(text.attributes.values().copied())),
    );
    for (id, text) in &texts {
        let used = words.contains(constant(id).as_str()) || referred.references.contains(id);
        if !used {
            found.push(format!("{}: {id}: nothing shows it", text.path));
        }
    }
    let scripts = |source: &&Source| matches!(source.ending(), "js" | "mjs" | "html");
    for (id, text) in &first.texts(true) {
        let by_build = matches!(id.as_str(), "locale-name" | "boot-no-script");
        if !by_build && !sources.iter().filter(scripts).any(|source| source.text.contains(id.as_str())) {
            found.push(format!("{}: {id}: nothing shows it", text.path));
        }
    }
}

#[cfg(test)]
#[path = "l10n_tests.rs"]
mod tests;
