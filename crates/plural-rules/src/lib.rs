//! Plural rules for Fluent, under the names that fluent-bundle knows.
//!
//! The crate that this one replaces carries the rules of CLDR 37 for all languages: 5 KB of brotli,
//! and wrong by now for French, Spanish, Hebrew and others. A browser has today's as
//! `Intl.PluralRules`; natively they are ICU4X's.

pub mod operands;
mod source;

use operands::PluralOperands;
use source::Source;
use unic_langid::LanguageIdentifier;

/// The languages with plural rules of their own in CLDR. fluent-bundle looks its locale up in them
/// before it asks for rules; a browser that lacks one takes its default.
const LANGUAGES: &str = "af ak am an ar as az be bg bm bn bo br bs ca ce cs cy da de dv dz ee el en eo es et eu fa ff fi \
    fo fr fy ga gd gl gu gv ha he hi hr hu hy ia id ig ii io is it iu ja jv ka kk kl km kn ko ks ku \
    kw ky lb lg ln lo lt lv mg mk ml mn mr ms mt my nb nd ne nl nn no nr ny om or os pa pl ps pt \
    pt-PT rm ro ru sc sd se sg si sk sl sn so sq sr ss st su sv sw ta te th ti tk tn to tr ts ug uk \
    ur uz ve vi vo wa wo xh yi yo zh zu";

/// A plural form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralCategory {
    /// `zero`
    ZERO,
    /// `one`
    ONE,
    /// `two`
    TWO,
    /// `few`
    FEW,
    /// `many`
    MANY,
    /// `other`
    OTHER,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PluralRuleType {
    /// First, second.
    ORDINAL,
    /// One, two.
    CARDINAL,
}

#[cfg(target_arch = "wasm32")]
impl PluralCategory {
    fn named(name: &str) -> Self {
        match name {
            "zero" => Self::ZERO,
            "one" => Self::ONE,
            "two" => Self::TWO,
            "few" => Self::FEW,
            "many" => Self::MANY,
            _ => Self::OTHER,
        }
    }
}

/// The plural rules of a language.
#[derive(Clone)]
pub struct PluralRules(Source);

impl PluralRules {
    /// The rules of a language.
    ///
    /// # Errors
    /// When there are none for it; a browser always has some.
    pub fn create(locale: impl Into<LanguageIdentifier>, kind: PluralRuleType) -> Result<Self, &'static str> {
        Source::new(locale.into().to_string(), kind).map(Self)
    }

    /// The form that goes with a number.
    ///
    /// # Errors
    /// When it is no number.
    pub fn select(&self, number: impl TryInto<PluralOperands>) -> Result<PluralCategory, &'static str> {
        let number = number.try_into().map_err(|_| "not a number")?;
        Ok(self.0.select(number))
    }

    /// The languages for which rules can be asked.
    pub fn get_locales(_: PluralRuleType) -> Vec<LanguageIdentifier> {
        LANGUAGES.split_ascii_whitespace().filter_map(|tag| tag.parse().ok()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(language: &str, number: f64, digits: usize) -> PluralCategory {
        let locale: LanguageIdentifier = language.parse().unwrap();
        let rules = PluralRules::create(locale, PluralRuleType::CARDINAL).unwrap();
        rules.select(PluralOperands { v: digits, ..number.into() }).unwrap()
    }

    #[test]
    fn forms_are_those_of_todays_cldr() {
        for (language, number, digits, expected) in [
            ("sv", 1.0, 0, PluralCategory::ONE),
            ("sv", 1.0, 1, PluralCategory::OTHER),
            ("da", 1.5, 0, PluralCategory::ONE),
            ("fr", 1_000_000.0, 0, PluralCategory::MANY),
            ("he", 20.0, 0, PluralCategory::OTHER),
            ("pl", 22.0, 0, PluralCategory::FEW),
            ("pt", 0.0, 0, PluralCategory::ONE),
            ("pt-PT", 0.0, 0, PluralCategory::OTHER),
            ("ar", -11.0, 0, PluralCategory::MANY),
        ] {
            assert_eq!(form(language, number, digits), expected, "{language} {number}");
        }
    }

    #[test]
    fn every_language_has_rules() {
        let tags = PluralRules::get_locales(PluralRuleType::CARDINAL);
        assert_eq!(tags.len(), LANGUAGES.split_ascii_whitespace().count());
        for tag in tags {
            assert!(PluralRules::create(tag, PluralRuleType::ORDINAL).is_ok());
        }
    }
}
