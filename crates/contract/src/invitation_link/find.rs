//! Finding the address, or the id, in a text.

use super::{Parts, hosts};

/// The text without what is not seen, and without the space around it.
pub(super) fn visible(text: &str) -> String {
    let is_seen = |c: &char| {
        !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
            | '\u{FEFF}' | '\u{AD}')
    };
    let text: String = text.chars().filter(is_seen).collect();
    text.trim().to_owned()
}

/// The id that is all of the text, as we or the operator write ids.
pub(super) fn bare_id(text: &str) -> Option<Box<str>> {
    let text = text.trim_matches(['{', '}', '"', '<', '>']);
    let is_pair = || match (text.get(..36), text.get(36..37), text.get(37..)) {
        (Some(first), Some("-"), Some(second)) => is_guid(first) && is_guid(second),
        _ => false,
    };
    let is_plain = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    (is_plain || is_guid(text) || is_pair()).then(|| text.to_ascii_lowercase().into())
}

/// 8-4-4-4-12 hexadecimal digits.
pub(super) fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// The addresses in a text, what protects them taken away.
pub(super) fn links(text: &str) -> Vec<String> {
    // An address that was typed has no scheme.
    let typed = !text.contains("://") && !text.contains(char::is_whitespace) && text.contains('/');
    let whole = if typed { format!("https://{text}") } else { text.to_owned() };
    let is_end = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | '`' | '|');
    let words = whole.split(is_end).filter_map(|word| {
        let lower = word.to_ascii_lowercase();
        let start = ["https://", "http://"].iter().filter_map(|scheme| lower.find(scheme)).min()?;
        Some(word.get(start..)?.trim_end_matches(['.', ',', ';', ':', '!', ')', ']', '*', '_']))
    });
    words.map(unprotected).collect()
}

fn unprotected(link: &str) -> String {
    let inner = Parts::of(link).filter(|parts| hosts::is_protection(&parts.host)).and_then(|parts| {
        let found = parts.pairs.into_iter().find(|(name, _)| name == "url");
        found.map(|(_, url)| url)
    });
    inner.unwrap_or_else(|| link.to_owned())
}
