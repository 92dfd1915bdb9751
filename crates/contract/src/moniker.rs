//! Cloud monikers: the name by which a request chooses its cloud.

use crate::macros::open_enum;

open_enum! {
    /// Which cloud. The three of the seeds are closed; others come from `config/clouds.json`.
    pub enum Moniker {
        /// The commercial cloud.
        Worldwide = "o365-worldwide",
        /// Microsoft Cloud Germany, kept as a legacy cloud (product.md section f).
        Germany = "o365-germany",
        /// The cloud in China, operated by 21Vianet.
        TwentyOneVianet = "o365-21vianet",
    }
}

/// Longest moniker accepted, in characters.
pub const MAX_LENGTH: usize = 40;

/// Whether `text` may name a cloud: lower-case letters, digits and single inner dashes.
///
/// A moniker is a path segment of every address, so nothing that needs escaping is allowed.
pub fn is_well_formed(text: &str) -> bool {
    let inner = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=MAX_LENGTH).contains(&text.len())
        && text.chars().all(inner)
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_three_known_clouds_are_well_formed() {
        assert!(Moniker::KNOWN.iter().all(|moniker| is_well_formed(moniker.as_str())));
    }

    #[test]
    fn what_would_need_escaping_is_refused() {
        for text in ["", "-a", "a-", "a--b", "A", "a/b", "a.b", "å", "a b", "%2e"] {
            assert!(!is_well_formed(text), "{text:?}");
        }
        let of_monikers = |c: &char| matches!(c, 'a'..='z' | '0'..='9' | '-');
        for wrong in ('\0'..='\u{FF}').filter(|c| !of_monikers(c)) {
            assert!(!is_well_formed(&format!("a{wrong}a")), "{wrong:?}");
        }
        assert!(is_well_formed(&"a".repeat(MAX_LENGTH)));
        assert!(!is_well_formed(&"a".repeat(MAX_LENGTH + 1)));
    }

    proptest! {
        #[test]
        fn a_well_formed_moniker_is_its_own_path_segment(text in "[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,4}") {
            prop_assert!(is_well_formed(&text));
            prop_assert_eq!(crate::url::percent_encode(&text), text);
        }

        #[test]
        fn one_wrong_character_is_enough(
            before in "[a-z0-9]{1,6}",
            wrong in "[^a-z0-9-]",
            after in "[a-z0-9]{1,6}",
        ) {
            let text = format!("{before}{wrong}{after}");
            prop_assert!(!is_well_formed(&text));
        }
    }
}
