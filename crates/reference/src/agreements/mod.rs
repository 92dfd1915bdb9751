//! The documents of agreements, and how an organisation stands to them.
//!
//! There is one agreement. Without configuration its text is our own sample; the real one is a folder of files.

mod challenge;
mod decided;
mod stand;

pub(crate) use challenge::{Shown, challenge, is_challenge};
pub(crate) use decided::Decided;
pub(crate) use stand::{ID, required, state};

use crate::receipts::sha256;
use contract::{AgreementDocument, AgreementKind, AgreementVersionId, ETag, Sha256, Timestamp};

/// The language of the text that decides.
const GOVERNING: &str = "en-US";

/// The sample, by version and locale.
const SAMPLE: &[(&str, &str, &str)] = &[
    ("2025-07", "en-US", include_str!("../../agreements/2025-07.en-US.txt")),
    ("2025-07", "sv-SE", include_str!("../../agreements/2025-07.sv-SE.txt")),
    ("2025-07", "da-DK", include_str!("../../agreements/2025-07.da-DK.txt")),
    ("2025-07", "nl-NL", include_str!("../../agreements/2025-07.nl-NL.txt")),
    ("2026-10", "en-US", include_str!("../../agreements/2026-10.en-US.txt")),
    ("2026-10", "sv-SE", include_str!("../../agreements/2026-10.sv-SE.txt")),
    ("2026-10", "da-DK", include_str!("../../agreements/2026-10.da-DK.txt")),
    ("2026-10", "nl-NL", include_str!("../../agreements/2026-10.nl-NL.txt")),
];

/// The versions of the agreement.
#[derive(Clone, Debug)]
pub struct Agreements {
    /// The oldest first; there is at least one.
    versions: Vec<Version>,
}

/// One version.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its id: a year and a month, from whose first day on it holds.
    pub id: AgreementVersionId,
    /// Whether it is our own sample, and no agreement at all.
    pub is_sample: bool,
    /// From then on.
    pub effective_at: Timestamp,
    /// The governing text first.
    texts: Vec<Text>,
}

/// A text in one language.
#[derive(Clone, Debug)]
pub struct Text {
    /// Which (BCP 47).
    pub locale: String,
    /// It.
    pub content: String,
    /// Of its bytes.
    pub sha256: Sha256,
}

/// Why files are no agreement.
#[derive(Debug, PartialEq, Eq)]
pub enum BadAgreement {
    /// There is none.
    Nothing,
    /// A name that is not `{year}-{month}.{locale}.txt`.
    Name(String),
    /// A version without the text that decides.
    NotGoverned(String),
    /// A text without a title, which is its first line.
    NoTitle(String),
}

impl std::fmt::Display for BadAgreement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nothing => f.write_str("there is no file like 2026-10.en-US.txt"),
            Self::Name(name) => write!(f, "{name} is not named like 2026-10.en-US.txt"),
            Self::NotGoverned(version) => write!(f, "{version}.{GOVERNING}.txt, which decides, is missing"),
            Self::NoTitle(name) => write!(f, "{name} has no title in its first line"),
        }
    }
}

impl std::error::Error for BadAgreement {}

impl Agreements {
    /// Our own sample.
    pub fn sample() -> Self {
        let mut versions: Vec<Version> = Vec::new();
        for (version, locale, content) in SAMPLE {
            add(&mut versions, (version, true), locale, content);
        }
        Self { versions }
    }

    /// The agreement of files, by their names and contents.
    ///
    /// # Errors
    /// When they are none.
    pub fn of_files(files: impl IntoIterator<Item = (String, String)>) -> Result<Self, BadAgreement> {
        let mut versions: Vec<Version> = Vec::new();
        for (name, content) in files {
            let parts = name.strip_suffix(".txt").and_then(|stem| stem.split_once('.'));
            let (version, locale) = parts
                .filter(|(version, locale)| first_day(version).is_some() && !locale.is_empty())
                .ok_or_else(|| BadAgreement::Name(name.clone()))?;
            if title(&content).is_empty() {
                return Err(BadAgreement::NoTitle(name.clone()));
            }
            add(&mut versions, (version, false), locale, &content);
        }
        if versions.is_empty() {
            return Err(BadAgreement::Nothing);
        }
        versions.sort_by(|one, other| one.id.cmp(&other.id));
        for version in &mut versions {
            version.texts.sort_by_key(|text| (text.locale != GOVERNING, text.locale.clone()));
            if version.texts.first().is_none_or(|text| text.locale != GOVERNING) {
                return Err(BadAgreement::NotGoverned(version.id.to_string()));
            }
        }
        Ok(Self { versions })
    }

    /// The version that is asked for now.
    pub fn current(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// A version by its id.
    pub fn version(&self, id: &AgreementVersionId) -> Option<&Version> {
        self.versions.iter().find(|version| version.id == *id)
    }

    /// A document, without a challenge.
    pub(crate) fn document(&self, version: &Version, locale: &str) -> Option<AgreementDocument> {
        let text = version.text(locale)?;
        Some(AgreementDocument {
            agreement_id: contract::AgreementId::new(ID),
            kind: AgreementKind::CustomerAgreement,
            version: version.id.clone(),
            title: title(&text.content).to_owned(),
            locale: text.locale.clone(),
            media_type: "text/plain;charset=utf-8".to_owned(),
            content: text.content.clone(),
            length: u32::try_from(text.content.len()).unwrap_or(u32::MAX),
            sha256: text.sha256.clone(),
            governing: text.locale == GOVERNING,
            machine_translated: false,
            sample: version.is_sample,
            effective_at: version.effective_at,
            etag: etag(&text.sha256),
            challenge: None,
            challenge_until: None,
        })
    }
}

impl Version {
    /// The text in a locale, the governing one where there is none in it.
    pub fn text(&self, locale: &str) -> Option<&Text> {
        self.texts.iter().find(|text| text.locale == locale).or_else(|| self.texts.first())
    }

    /// Its title, in the language of the governing text.
    pub fn title(&self) -> &str {
        self.texts.first().map_or("", |text| title(&text.content))
    }

    /// The locales it is there in, the governing one first.
    pub fn locales(&self) -> Vec<String> {
        self.texts.iter().map(|text| text.locale.clone()).collect()
    }
}

/// What a decision names in `If-Match`.
pub(crate) fn etag(sha256: &Sha256) -> ETag {
    ETag::new(format!("\"sha256-{sha256}\""))
}

fn title(content: &str) -> &str {
    content.lines().next().unwrap_or_default().trim()
}

fn first_day(version: &str) -> Option<Timestamp> {
    (version.len() == 7).then(|| Timestamp::parse(&format!("{version}-01T00:00:00Z")))?
}

fn add(versions: &mut Vec<Version>, (version, is_sample): (&str, bool), locale: &str, content: &str) {
    let text =
        Text { locale: locale.to_owned(), content: content.to_owned(), sha256: sha256(content.as_bytes()) };
    if let Some(own) = versions.iter_mut().find(|own| own.id.as_str() == version) {
        own.texts.push(text);
        return;
    }
    let effective_at = first_day(version).unwrap_or(Timestamp::MAX);
    let id = AgreementVersionId::new(version);
    versions.push(Version { id, is_sample, effective_at, texts: vec![text] });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Result<Agreements, BadAgreement> {
        Agreements::of_files(names.iter().map(|name| ((*name).to_owned(), "Title\nText\n".to_owned())))
    }

    #[test]
    fn h1_the_sample_says_that_it_is_one_in_every_language_and_version() {
        let sample = Agreements::sample();
        assert_eq!(sample.current().map(|version| version.id.as_str()), Some("2026-10"));
        for version in &sample.versions {
            assert_eq!(version.locales(), ["en-US", "sv-SE", "da-DK", "nl-NL"]);
            for text in &version.texts {
                let document = sample.document(version, &text.locale).unwrap();
                assert!(document.sample && title(&text.content).contains('('), "{}", text.locale);
                assert!(text.content.contains(version.id.as_str()), "{}", text.locale);
                assert_eq!(document.governing, text.locale == "en-US");
                assert_eq!(document.length as usize, document.content.len());
                assert_eq!(document.etag.as_str(), format!("\"sha256-{}\"", document.sha256));
            }
        }
        let governing = sample.document(&sample.versions[0], "pt-PT").unwrap();
        assert_eq!(governing.locale, "en-US", "where there is no text in a language");
    }

    #[test]
    fn h1_the_real_agreement_is_a_folder_of_files() {
        let real = files(&["2026-11.sv-SE.txt", "2026-11.en-US.txt", "2026-02.en-US.txt"]).unwrap();
        let current = real.current().unwrap();
        assert_eq!((current.id.as_str(), current.title()), ("2026-11", "Title"));
        assert_eq!(current.locales(), ["en-US", "sv-SE"]);
        assert_eq!(current.effective_at, Timestamp::parse("2026-11-01T00:00:00Z").unwrap());
        assert!(!real.document(current, "sv-SE").unwrap().sample);
        assert_eq!(files(&[]).unwrap_err(), BadAgreement::Nothing);
        assert_eq!(files(&["2026-11.sv-SE.txt"]).unwrap_err(), BadAgreement::NotGoverned("2026-11".into()));
        for name in ["readme.md", "2026-13.en-US.txt", "2026-11..txt", "2026-1.en-US.txt"] {
            assert_eq!(files(&[name]).unwrap_err(), BadAgreement::Name(name.to_owned()));
        }
        let untitled = Agreements::of_files([("2026-11.en-US.txt".to_owned(), "\nText".to_owned())]);
        assert_eq!(untitled.unwrap_err(), BadAgreement::NoTitle("2026-11.en-US.txt".to_owned()));
    }
}
