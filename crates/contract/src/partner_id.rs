//! The Microsoft Partner ID: what people paste, and what is one.
//!
//! One thing with many names (Microsoft Partner ID, Partner Network ID, MPN ID, …); a partner
//! *tenant* id is a GUID and a different thing (product.md b, "the trap").

use crate::url::percent_decode;
use serde::{Deserialize, Serialize};

/// A partner's location ID: 4 to 10 digits, not starting with 0, at most 2,147,483,647.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartnerId(u32);

/// Why a text is not a partner ID, each with its own explanation on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartnerIdError {
    /// Nothing was given.
    Empty,
    /// It is a GUID: the partner's tenant, not its partner ID.
    TenantId,
    /// It has something other than digits in it.
    NotDigits,
    /// More than one number in it could be meant.
    Ambiguous,
    /// It begins with 0.
    LeadingZero,
    /// Fewer than 4 digits.
    TooShort,
    /// More than 10 digits, or above 2,147,483,647.
    TooLarge,
}

const LARGEST: u64 = 2_147_483_647;

/// Words people paste along with the digits.
const NOISE: [&str; 12] = [
    "microsoft",
    "partner",
    "network",
    "location",
    "program",
    "mpnid",
    "mpn",
    "ai",
    "cloud",
    "mcpp",
    "id",
    "no",
];

impl PartnerId {
    /// Finds the ID in whatever was pasted: spaces, dashes, "MPN ID:", a link.
    ///
    /// # Errors
    /// The first reason that applies, in the order of [`PartnerIdError`].
    pub fn parse(input: &str) -> Result<Self, PartnerIdError> {
        let text: String = input.chars().filter(|c| !is_invisible(*c)).collect();
        let text = text.trim();
        if text.is_empty() {
            return Err(PartnerIdError::Empty);
        }
        if contains_guid(text) {
            return Err(PartnerIdError::TenantId);
        }
        if text.contains("://") || text.contains('=') || text.contains('/') {
            return Self::from_link(text);
        }
        Self::from_digits(&without_noise(text))
    }

    /// The digits.
    pub fn digits(self) -> String {
        self.0.to_string()
    }

    /// Whether its length is one seldom seen (outside 6 to 8 digits): worth a second look.
    pub fn is_unusual(self) -> bool {
        !(6..=8).contains(&self.digits().len())
    }

    fn from_digits(text: &str) -> Result<Self, PartnerIdError> {
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PartnerIdError::NotDigits);
        }
        if text.starts_with('0') {
            return Err(PartnerIdError::LeadingZero);
        }
        if text.len() < 4 {
            return Err(PartnerIdError::TooShort);
        }
        match text.parse::<u64>() {
            Ok(number) if number <= LARGEST => {
                u32::try_from(number).map(Self).map_err(|_| PartnerIdError::TooLarge)
            }
            _ => Err(PartnerIdError::TooLarge),
        }
    }

    /// A link or `name=value`: the one run of digits long enough to be an ID.
    fn from_link(text: &str) -> Result<Self, PartnerIdError> {
        let mut runs: Vec<&str> =
            text.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() >= 4).collect();
        runs.dedup();
        match runs.as_slice() {
            [] => Err(PartnerIdError::NotDigits),
            [run] => Self::from_digits(run),
            _ => Err(PartnerIdError::Ambiguous),
        }
    }
}

/// Zero-width marks and the byte-order mark come along with text copied from pages.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}')
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '.' | '_' | ':' | '#' | ',' | '(' | ')' | '\u{2010}'..='\u{2015}')
}

/// The text without separators and the words that go with an ID. Full-width digits become ASCII.
fn without_noise(text: &str) -> String {
    let ascii: String = text
        .chars()
        .map(|c| match c {
            '０'..='９' => char::from_u32(u32::from(c) - u32::from('０') + u32::from('0')).unwrap_or(c),
            other => other.to_ascii_lowercase(),
        })
        .collect();
    ascii.split(|c: char| is_separator(c)).map(without_leading_words).collect()
}

fn without_leading_words(mut word: &str) -> &str {
    while let Some(rest) = NOISE.iter().find_map(|noise| word.strip_prefix(noise)) {
        word = rest;
    }
    word
}

/// Whether a GUID stands anywhere in the text, however it is wrapped: 8-4-4-4-12 hexadecimal digits, or
/// 32 of them on their own.
fn contains_guid(text: &str) -> bool {
    let text = percent_decode(text);
    let dashed = |window: &[u8]| {
        window.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
    };
    text.as_bytes().windows(36).any(dashed)
        || text.split(|c: char| !c.is_ascii_hexdigit()).any(|run| run.len() == 32)
}

impl std::fmt::Display for PartnerId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl TryFrom<String> for PartnerId {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::from_digits(&text).map_err(|_| "a partner ID is 4 to 10 digits, at most 2147483647")
    }
}

impl From<PartnerId> for String {
    fn from(id: PartnerId) -> Self {
        id.digits()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for PartnerId {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        crate::macros::string_schema()
            .pattern(Some("^[1-9][0-9]{3,9}$"))
            .description(Some("A partner's location ID, at most 2147483647."))
            .build()
            .into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for PartnerId {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_paste_is_understood() {
        for text in [
            "4391507",
            " 4391507 ",
            "439-1507",
            "4 391 507",
            "MPN 4391507",
            "MPN ID: 4391507",
            "mpn4391507",
            "Partner ID 4391507",
            "Microsoft Partner Network ID: 4391507",
            "#4391507",
            "\u{FEFF}4391507\u{200B}",
            "4\u{A0}391\u{A0}507",
            "4391507.",
            "４３９１５０７",
            "PartnerID=4391507",
            "https://example.com/partner?mpnId=4391507&lang=sv",
            "https://example.com/4391507/",
        ] {
            assert_eq!(PartnerId::parse(text).map(PartnerId::digits).as_deref(), Ok("4391507"), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_id_says_why() {
        use PartnerIdError::*;
        for (text, error) in [
            ("", Empty),
            (" \u{200B}", Empty),
            ("0a1b2c3d-1111-2222-3333-444455556666", TenantId),
            ("{0A1B2C3D-1111-2222-3333-444455556666}", TenantId),
            ("https://example.com/?partnerId=0a1b2c3d-1111-2222-3333-444455556666&msppId=0", TenantId),
            ("0a1b2c3d11112222333344445555666f", TenantId),
            ("id0a1b2c3d-1111-2222-3333-444455556666-x", TenantId),
            ("https://example.com/%7B0a1b2c3d%2D1111%2d2222-3333-444455556666%7D", TenantId),
            ("Fabrikam", NotDigits),
            ("43x91507", NotDigits),
            ("MPN", NotDigits),
            ("https://example.com/", NotDigits),
            ("https://example.com/2024/4391507", Ambiguous),
            ("04391507", LeadingZero),
            ("123", TooShort),
            ("2147483648", TooLarge),
            ("12345678901", TooLarge),
        ] {
            assert_eq!(PartnerId::parse(text), Err(error), "{text:?}");
        }
    }

    #[test]
    fn the_edges_of_the_rule() {
        assert!(PartnerId::parse("1000").unwrap().is_unusual());
        assert!(!PartnerId::parse("512725").unwrap().is_unusual());
        assert!(!PartnerId::parse("43915070").unwrap().is_unusual());
        assert!(PartnerId::parse("2147483647").unwrap().is_unusual());
    }

    proptest! {
        #[test]
        fn every_id_is_found_in_whatever_stands_around_it(
            number in 1000_u32..=2_147_483_647,
            before in "(MPN|Partner|ID|Microsoft|[ .:#\u{200B}-]){0,4}",
            after in "[ .\u{A0}\u{FEFF}-]{0,4}",
        ) {
            let text = format!("{before} {number}{after}");
            prop_assert_eq!(PartnerId::parse(&text), Ok(PartnerId(number)));
        }

        #[test]
        fn every_guid_is_a_tenant_id_whatever_stands_around_it(
            parts in ("[0-9a-fA-F]{8}", "[0-9a-f]{4}", "[0-9a-f]{4}", "[0-9A-F]{4}", "[0-9a-f]{12}"),
            dash in "-|%2D|",
            before in "(tenant=|urn:uuid:|https://example[.]com/|%7B|[({ ]){0,2}",
            after in "[)} /]{0,2}",
        ) {
            let (a, b, c, d, e) = parts;
            let text = format!("{before}{}{after}", [a, b, c, d, e].join(&dash));
            prop_assert_eq!(PartnerId::parse(&text), Err(PartnerIdError::TenantId));
        }

        #[test]
        fn no_text_makes_it_panic(text in "(%|[0-9A-Fa-f]{1,13}|[=/:-]|MPN|\\PC){0,12}") {
            let _ = PartnerId::parse(&text);
        }

        #[test]
        fn what_is_read_reads_again(text in "(MPN |#|)[0-9][0-9 -]{3,11}") {
            let read = PartnerId::parse(&text);
            let digits = text.chars().filter(char::is_ascii_digit).collect::<String>();
            prop_assert_eq!(read, PartnerId::parse(&digits));
            prop_assert_eq!(read.map(PartnerId::digits).ok(), read.is_ok().then_some(digits));
        }
    }
}
