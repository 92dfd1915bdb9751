//! CSS as rules, as far as ours goes: enough to read selectors, conditions and declarations.

use anyhow::{Context, Result, bail};

/// A rule with what is between its braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    /// A selector list, or an at-rule with its condition.
    pub(super) prelude: String,
    pub(super) content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Names and values.
    Declarations(Vec<(String, String)>),
    Rules(Vec<Rule>),
    /// What has neither selectors nor conditions: keyframes.
    Text(String),
}

/// At-rules that hold rules.
const GROUPS: &[&str] = &["@media", "@supports", "@starting-style"];

/// Reads a stylesheet.
pub(super) fn parse(css: &str) -> Result<Vec<Rule>> {
    rules(&without_comments(css))
}

/// Writes rules, leaving out those that are empty.
pub(super) fn write(rules: &[Rule]) -> String {
    rules.iter().map(written).collect()
}

fn written(rule: &Rule) -> String {
    let content = match &rule.content {
        Content::Declarations(all) => all.iter().map(|(name, value)| format!("{name}: {value};\n")).collect(),
        Content::Rules(rules) => write(rules),
        Content::Text(text) => text.clone(),
    };
    if content.is_empty() { content } else { format!("{} {{\n{content}}}\n", rule.prelude) }
}

fn rules(css: &str) -> Result<Vec<Rule>> {
    let mut found = Vec::new();
    let mut rest = css.trim_start();
    while !rest.is_empty() {
        let (prelude, after) = rest.split_once('{').with_context(|| format!("no rule in `{rest}`"))?;
        let prelude = prelude.trim().to_owned();
        if prelude.contains([';', '}']) {
            bail!("`{prelude}` is not the beginning of a rule");
        }
        let end = closing(after).with_context(|| format!("`{prelude}` does not end"))?;
        let (inside, after) = after.split_at(end);
        let content = content(&prelude, inside).with_context(|| prelude.clone())?;
        found.push(Rule { prelude, content });
        rest = after.get(1..).unwrap_or_default().trim_start();
    }
    Ok(found)
}

fn content(prelude: &str, inside: &str) -> Result<Content> {
    let at = prelude.split([' ', '(']).next().unwrap_or_default();
    if GROUPS.contains(&at) {
        return Ok(Content::Rules(rules(inside)?));
    }
    if at == "@keyframes" {
        return Ok(Content::Text(inside.trim().to_owned()));
    }
    if at.starts_with('@') || inside.contains('{') {
        bail!("neither nested rules nor {at} are understood here");
    }
    let declarations = parts(inside, ';').into_iter().map(str::trim).filter(|text| !text.is_empty());
    let pair = |text: &str| {
        let (name, value) = text.split_once(':').with_context(|| format!("`{text}` is no declaration"))?;
        Ok((name.trim().to_owned(), value.split_whitespace().collect::<Vec<_>>().join(" ")))
    };
    Ok(Content::Declarations(declarations.map(pair).collect::<Result<_>>()?))
}

/// Where the brace is that closes what is open.
fn closing(css: &str) -> Option<usize> {
    let mut depth = 0usize;
    css.char_indices().find_map(|(at, c)| {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => return Some(at),
            '}' => depth -= 1,
            _ => {}
        }
        None
    })
}

/// Splits where the sign stands outside of brackets and strings.
pub(super) fn parts(text: &str, sign: char) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut start, mut depth, mut quote) = (0, 0usize, None);
    for (at, c) in text.char_indices() {
        match c {
            _ if quote.is_some() => quote = quote.filter(|quote| *quote != c),
            '"' | '\'' => quote = Some(c),
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if c == sign && depth == 0 => {
                found.extend(text.get(start..at));
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    found.extend(text.get(start..));
    found
}

fn without_comments(css: &str) -> String {
    let mut pieces = css.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| text + piece.split_once("*/").map_or("", |(_, after)| after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_again() {
        let css = "a,\nb:is(c, d) {\n  color: light-dark(x,\n    y);\n  --z: \"a;b\";\n}\n\
                   /* note */ @media (width < 1px) { p { margin: 0 } @starting-style { q { top: 0 } } }\n\
                   @keyframes go { to { top: 0 } } r {}";
        assert_eq!(
            write(&parse(css).unwrap()),
            "a,\nb:is(c, d) {\ncolor: light-dark(x, y);\n--z: \"a;b\";\n}\n\
             @media (width < 1px) {\np {\nmargin: 0;\n}\n@starting-style {\nq {\ntop: 0;\n}\n}\n}\n\
             @keyframes go {\nto { top: 0 }}\n"
        );
    }

    #[test]
    fn what_it_does_not_understand_it_refuses() {
        for css in [
            "a { b { c: d } }",
            "@layer x { a { b: c } }",
            "@import \"x\"; a {}",
            "a { b: c",
            "a {} }",
            "a { b }",
        ] {
            assert!(parse(css).is_err(), "{css}");
        }
    }
}
