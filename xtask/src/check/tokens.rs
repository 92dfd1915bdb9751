//! Rust source as words and signs, without comments: enough to see which paths a file names.

/// A word, a sign, or the content of a string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    Word(&'a str),
    Sign(char),
    /// The two colons of a path.
    Path,
    Text(&'a str),
}

/// The tokens of a source, each with its line (from 1).
pub(crate) fn tokens(source: &str) -> Vec<(usize, Token<'_>)> {
    let mut found = Vec::new();
    let mut rest = source;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let (length, token) = next(rest, first);
        let (taken, after) = rest.split_at(length);
        found.extend(token.map(|token| (line, token)));
        line += taken.matches('\n').count();
        rest = after;
    }
    found
}

/// How long the next thing is, and what token it is, if one.
fn next(rest: &str, first: char) -> (usize, Option<Token<'_>>) {
    if rest.starts_with("//") {
        return (rest.find('\n').unwrap_or(rest.len()), None);
    }
    if rest.starts_with("/*") {
        return (block_comment(rest), None);
    }
    if rest.starts_with("::") {
        return (2, Some(Token::Path));
    }
    if first == '"' {
        return text(rest, 1);
    }
    if first == '\'' {
        return (quoted_char(rest), None);
    }
    if first.is_alphanumeric() || first == '_' {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let hashes = after.len() - after.trim_start_matches('#').len();
        let opens = after.get(hashes..).is_some_and(|after| after.starts_with('"'));
        return match word {
            "r" | "br" | "cr" if opens => raw_text(rest, end + hashes + 1, hashes),
            "b" | "c" if opens && hashes == 0 => text(rest, end + 1),
            _ => (end, Some(Token::Word(word))),
        };
    }
    (first.len_utf8(), (!first.is_whitespace()).then_some(Token::Sign(first)))
}

/// Block comments nest.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0usize;
    let mut at = 0;
    while let Some(here) = rest.get(at..).filter(|here| !here.is_empty()) {
        if here.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// A string whose content begins at `start`.
fn text(rest: &str, start: usize) -> (usize, Option<Token<'_>>) {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip_while(|(at, _)| *at < start) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return (at + 1, rest.get(start..at).map(Token::Text)),
            _ => {}
        }
    }
    (rest.len(), None)
}

/// A raw string whose content begins at `start` and ends with a quote and as many hashes.
fn raw_text(rest: &str, start: usize, hashes: usize) -> (usize, Option<Token<'_>>) {
    let end = format!("\"{}", "#".repeat(hashes));
    let content = rest.get(start..).and_then(|content| content.split(&end).next());
    content.map_or((rest.len(), None), |content| {
        ((start + content.len() + end.len()).min(rest.len()), Some(Token::Text(content)))
    })
}

/// A character, or the mark of a lifetime.
fn quoted_char(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((escaped, c))) => {
            let after = escaped + c.len_utf8();
            rest.get(after..).and_then(|rest| rest.find('\'')).map_or(1, |end| after + end + 1)
        }
        (Some(_), Some((end, '\''))) => end + 1,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(source: &str) -> Vec<String> {
        let word = |(_, token)| match token {
            Token::Word(word) => Some(word.to_owned()),
            _ => None,
        };
        tokens(source).into_iter().filter_map(word).collect()
    }

    #[test]
    fn comments_strings_and_characters_hide_no_words_and_show_none() {
        let source = r##"
            one // leptos
            /* leptos /* leptos */ leptos */ two
            "leptos \" leptos" r#"leptos " leptos"# b"leptos" '"' three '\'' '\u{41}' &'a four "##;
        assert_eq!(words(source), ["one", "two", "three", "a", "four"]);
    }

    #[test]
    fn tokens_know_their_lines() {
        let source = "a\n\"x\ny\"\n/* \n */ b::c";
        let expected = [
            (1, Token::Word("a")),
            (2, Token::Text("x\ny")),
            (5, Token::Word("b")),
            (5, Token::Path),
            (5, Token::Word("c")),
        ];
        assert_eq!(tokens(source), expected);
    }
}
