//! Every path that a source names, use trees spelled out.

use super::tokens::{Token, tokens};

/// A path and the line it begins on. `self` and `super` are resolved: a path into this package begins
/// with `crate`, any other with the name of a package (or of something local).
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) line: usize,
    pub(crate) segments: Vec<String>,
}

/// The paths of two segments and more, and whatever `use` and `extern crate` name.
/// `module` is the path of the file's module.
pub(crate) fn names(source: &str, module: &[&str]) -> Vec<Name> {
    let tokens = tokens(source);
    let mut reader = Reader { tokens: &tokens, at: 0, found: Vec::new(), alone: false };
    let mut inline: Vec<(usize, String)> = Vec::new();
    let mut depth = 0usize;
    while let Some((_, token)) = tokens.get(reader.at) {
        match token {
            Token::Sign('{') => depth += 1,
            Token::Sign('}') => {
                depth = depth.saturating_sub(1);
                inline.retain(|(opened_at, _)| *opened_at < depth);
            }
            Token::Word("mod") => {
                if let (Some((_, Token::Word(name))), Some((_, Token::Sign('{')))) =
                    (tokens.get(reader.at + 1), tokens.get(reader.at + 2))
                {
                    inline.push((depth, (*name).to_owned()));
                }
            }
            Token::Word("use" | "extern") => reader.alone = true,
            Token::Sign(';') => reader.alone = false,
            Token::Word("as") if reader.alone => reader.at += 1,
            Token::Word(_) => {
                let here = module.iter().copied().chain(inline.iter().map(|(_, name)| name.as_str()));
                let here: Vec<String> = here.map(str::to_owned).collect();
                reader.path(&[], &here);
                continue;
            }
            _ => {}
        }
        reader.at += 1;
    }
    reader.found
}

struct Reader<'a> {
    tokens: &'a [(usize, Token<'a>)],
    at: usize,
    found: Vec<Name>,
    /// Inside `use` and `extern crate` a single word is a path too.
    alone: bool,
}

impl Reader<'_> {
    /// Reads one path, or one branch of a use tree below `before`.
    fn path(&mut self, before: &[String], module: &[String]) {
        let mut segments = before.to_vec();
        let line = self.tokens.get(self.at).map_or(0, |(line, _)| *line);
        while let Some((_, token)) = self.tokens.get(self.at) {
            match token {
                Token::Word(word) => segments.push((*word).to_owned()),
                Token::Sign('*') if segments.len() > 1 => segments.push("*".to_owned()),
                Token::Sign('{') => return self.branches(&segments, module),
                _ => break,
            }
            self.at += 1;
            if !matches!(self.tokens.get(self.at), Some((_, Token::Path))) {
                break;
            }
            self.at += 1;
        }
        if segments.len() > 1 || self.alone {
            self.found.push(Name { line, segments: resolved(segments, module) });
        }
    }

    fn branches(&mut self, before: &[String], module: &[String]) {
        self.at += 1;
        while let Some((_, token)) = self.tokens.get(self.at) {
            match token {
                Token::Sign('}') => {
                    self.at += 1;
                    return;
                }
                Token::Word("as") => self.at += 2,
                Token::Word(_) | Token::Sign('*') => {
                    let start = self.at;
                    self.path(before, module);
                    // A star stands alone in its branch: it ends no path by itself.
                    self.at = self.at.max(start + 1);
                }
                _ => self.at += 1,
            }
        }
    }
}

/// `super::x` in `crate::a::b` is `crate::a::x`.
fn resolved(segments: Vec<String>, module: &[String]) -> Vec<String> {
    let ups = segments.iter().take_while(|segment| *segment == "super").count();
    let from_self = usize::from(ups == 0 && segments.first().is_some_and(|first| first == "self"));
    if ups + from_self == 0 {
        return segments;
    }
    let kept = module.len().saturating_sub(ups);
    let home = std::iter::once("crate".to_owned()).chain(module.iter().take(kept).cloned());
    home.chain(segments.into_iter().skip(ups + from_self)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<String> {
        names(source, &["pages", "billing"]).into_iter().map(|name| name.segments.join("::")).collect()
    }

    #[test]
    fn use_trees_are_spelled_out() {
        let source = "use crate::{client::Call, ui::{self, link::*}}; use leptos as l; fn f() { l::x() }";
        let expected = ["crate::client::Call", "crate::ui::self", "crate::ui::link::*", "leptos", "l::x"];
        assert_eq!(found(source), expected);
    }

    #[test]
    fn paths_in_code_are_found_and_plain_words_are_not() {
        let source = "fn client() { let state = crate::state::get::<Vec<u8>>(); web_sys::window() }";
        assert_eq!(found(source), ["crate::state::get", "web_sys::window"]);
    }

    #[test]
    fn super_is_resolved_also_inside_modules_of_the_file() {
        assert_eq!(found("use super::super::client;"), ["crate::client"]);
        let nested = "mod tests { use super::super::settings::x; fn f() { {} } use super::y; } use super::z;";
        assert_eq!(
            found(nested),
            ["crate::pages::settings::x", "crate::pages::billing::y", "crate::pages::z"]
        );
    }
}
