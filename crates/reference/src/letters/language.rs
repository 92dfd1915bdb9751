//! The languages that mail is written in.

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    Swedish,
    Danish,
    Dutch,
}

impl Language {
    #[cfg(feature = "server")]
    const ALL: [Self; 4] = [Self::English, Self::Swedish, Self::Danish, Self::Dutch];

    /// The language of a country (ISO 3166-1 alpha-2); English where there is no text in its own.
    pub(crate) fn of_country(country: &str) -> Self {
        match country {
            "SE" => Self::Swedish,
            "DK" => Self::Danish,
            "NL" => Self::Dutch,
            _ => Self::English,
        }
    }

    /// The language of a tag; English for every other.
    #[cfg(feature = "server")]
    pub(crate) fn of_tag(tag: &str) -> Self {
        Self::ALL.into_iter().find(|language| language.tag() == tag).unwrap_or(Self::English)
    }

    /// The tag of the language (BCP 47).
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::English => "en-US",
            Self::Swedish => "sv-SE",
            Self::Danish => "da-DK",
            Self::Dutch => "nl-NL",
        }
    }
}
