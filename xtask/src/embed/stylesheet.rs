//! The stylesheet of a shadow root, made from the files of the page's own.
//!
//! There is no document to style there: what holds for it, holds for the root element. The room is what that
//! element has, not what the window has; only what lies above the page is as wide as the window all the same.

use super::{
    css::{self, Content, Rule, parts},
    tokens,
};
use anyhow::{Context, Result, bail};
use std::{collections::BTreeSet, fs, path::Path};

/// The class of the root element.
const ROOT: &str = ".partner-admin";
/// The container that widths are measured by, as [`EMBEDDED`] declares it.
const CONTAINER: &str = "partner-admin";
/// What holds only in the page of somebody else; after all others.
const EMBEDDED: &str = "style/embedded.css";
/// Dialogs and popovers.
const ABOVE_ALL: &str = "style/overlays.css";
/// Only what scrolls has these, and the root element does not.
const OF_THE_WINDOW: &str = "scroll-padding";

/// The stylesheet, not yet minified.
pub(super) fn stylesheet(root: &Path) -> Result<String> {
    let page = fs::read_to_string(root.join("index.html")).context("cannot read index.html")?;
    let mut all = String::new();
    let mut declared = BTreeSet::new();
    for file in files(&page).chain([EMBEDDED]) {
        let text = fs::read_to_string(root.join(file)).with_context(|| format!("cannot read {file}"))?;
        let rules = css::parse(&text).and_then(|rules| within(rules, file != ABOVE_ALL));
        let rules = rules.with_context(|| format!("cannot embed {file}"))?;
        declare(&rules, &mut declared);
        all.push_str(&css::write(&rules));
    }
    match tokens::FOLLOWERS.iter().find(|follower| !declared.contains(follower.name)) {
        Some(lost) => bail!("no stylesheet declares {}, which is to follow the host", lost.name),
        None => Ok(all),
    }
}

/// The stylesheets that the page names, in their order.
fn files(page: &str) -> impl Iterator<Item = &str> {
    let links = page.lines().filter(|line| line.contains("rel=\"css\""));
    links.filter_map(|line| line.split_once("href=\"")?.1.split('"').next())
}

fn declare(rules: &[Rule], declared: &mut BTreeSet<String>) {
    for rule in rules {
        match &rule.content {
            Content::Declarations(all) => declared.extend(all.iter().map(|(name, _)| name.clone())),
            Content::Rules(rules) => declare(rules, declared),
            Content::Text(_) => {}
        }
    }
}

/// The rules for inside; widths are those of the container, or of the window as before.
fn within(rules: Vec<Rule>, by_container: bool) -> Result<Vec<Rule>> {
    let mut found = Vec::new();
    for Rule { prelude, content } in rules {
        match content {
            Content::Declarations(all) => {
                let kept = all.into_iter().filter(|(name, _)| !name.starts_with(OF_THE_WINDOW));
                let content =
                    Content::Declarations(kept.map(|(name, value)| tokens::following(name, value)).collect());
                found.push(Rule { prelude: selectors(&prelude), content });
            }
            Content::Rules(rules) if wants_contrast(&prelude) => {
                // What people ask of their system comes before what the host likes.
                found.push(Rule { prelude, content: Content::Rules(with_selectors(rules)) });
            }
            Content::Rules(rules) => {
                let rules = within(rules, by_container)?;
                match prelude.strip_prefix("@media").filter(|_| by_container) {
                    Some(condition) => found.extend(by_alternatives(condition, &rules)?),
                    None => found.push(Rule { prelude, content: Content::Rules(rules) }),
                }
            }
            Content::Text(_) => found.push(Rule { prelude, content }),
        }
    }
    Ok(found)
}

fn wants_contrast(prelude: &str) -> bool {
    prelude.contains("prefers-contrast")
}

fn with_selectors(rules: Vec<Rule>) -> Vec<Rule> {
    rules.into_iter().map(|rule| Rule { prelude: selectors(&rule.prelude), ..rule }).collect()
}

/// The same rules under each alternative of a media query, for an alternative may be of either kind.
fn by_alternatives(condition: &str, rules: &[Rule]) -> Result<Vec<Rule>> {
    let alternatives = parts(condition, ',').into_iter().map(str::trim);
    alternatives.map(|alternative| by_kind(alternative, rules.to_vec())).collect()
}

/// What is asked of the width, is asked of the container; the rest of the window.
fn by_kind(alternative: &str, rules: Vec<Rule>) -> Result<Rule> {
    if alternative.contains(" or ") || alternative.starts_with("not ") || alternative.contains("(not ") {
        bail!("`{alternative}` is more than a list of conditions");
    }
    let (widths, others): (Vec<&str>, Vec<&str>) =
        alternative.split(" and ").map(str::trim).partition(|condition| condition.contains("width"));
    let mut content = Content::Rules(rules);
    for (at, conditions) in [(format!("@container {CONTAINER}"), widths), ("@media".to_owned(), others)] {
        if !conditions.is_empty() {
            let rule = Rule { prelude: format!("{at} {}", conditions.join(" and ")), content };
            content = Content::Rules(vec![rule]);
        }
    }
    match content {
        Content::Rules(mut rules) if rules.len() == 1 => rules.pop().context("a rule"),
        _ => bail!("`{alternative}` asks for nothing"),
    }
}

fn selectors(list: &str) -> String {
    parts(list, ',').into_iter().map(|selector| of_root(selector.trim())).collect::<Vec<_>>().join(",\n")
}

/// A selector of the document as one of the root element.
fn of_root(selector: &str) -> String {
    let end = selector.find(|c: char| !c.is_alphanumeric()).unwrap_or(selector.len());
    let (first, rest) = selector.split_at(end);
    if matches!(first, "html" | "body") {
        return format!("{ROOT}{rest}");
    }
    if selector.starts_with("[data-theme") || selector.starts_with("[data-density") {
        return format!("{ROOT}{selector}");
    }
    selector.replace(":root", ROOT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;

    fn embedded(css: &str) -> String {
        css::write(&within(css::parse(css).unwrap(), true).unwrap()).replace('\n', " ")
    }

    #[test]
    fn what_is_of_the_document_is_of_the_root() {
        let cases = [
            ("html { a: b }", ".partner-admin { a: b; } "),
            ("body, h1 { a: b }", ".partner-admin, h1 { a: b; } "),
            (
                ":root[data-density=\"compact\"] .x { a: b }",
                ".partner-admin[data-density=\"compact\"] .x { a: b; } ",
            ),
            ("[data-theme=\"dark\"] { a: b }", ".partner-admin[data-theme=\"dark\"] { a: b; } "),
            ("*, ::before { a: b }", "*, ::before { a: b; } "),
            (".html, .x:is(a, b) { a: b }", ".html, .x:is(a, b) { a: b; } "),
            ("html { scroll-padding-block: 1px; a: b }", ".partner-admin { a: b; } "),
            ("html { scroll-padding-block: 1px }", ""),
            ("@keyframes x { to { a: b } }", "@keyframes x { to { a: b }} "),
        ];
        for (css, expected) in cases {
            assert_eq!(embedded(css), expected, "{css}");
        }
    }

    #[test]
    fn widths_are_of_the_container_and_the_rest_of_the_window() {
        let cases = [
            ("(width < 9px)", "@container partner-admin (width < 9px) { p { a: b; } } "),
            (
                "(width >= 9px) and (height >= 8px)",
                "@media (height >= 8px) { @container partner-admin (width >= 9px) { p { a: b; } } } ",
            ),
            (
                "(height < 8px), (width < 9px)",
                "@media (height < 8px) { p { a: b; } } @container partner-admin (width < 9px) { p { a: b; } } ",
            ),
            ("print", "@media print { p { a: b; } } "),
        ];
        for (condition, expected) in cases {
            assert_eq!(embedded(&format!("@media {condition} {{ p {{ a: b }} }}")), expected, "{condition}");
        }
        assert!(within(css::parse("@media not print { p { a: b } }").unwrap(), true).is_err());
    }

    #[test]
    fn what_lies_above_the_page_is_measured_by_the_window() {
        let css = "@media (width < 9px) {\np {\na: b;\n}\n}\n";
        assert_eq!(css::write(&within(css::parse(css).unwrap(), false).unwrap()), css);
    }

    #[test]
    fn the_host_is_followed_but_not_before_the_reader() {
        let css = ":root { --radius: 4px } @media (prefers-contrast: more) { :root { --line: x } }";
        assert_eq!(
            embedded(css),
            ".partner-admin { --radius: var(--partner-admin-radius, 4px); } \
             @media (prefers-contrast: more) { .partner-admin { --line: x; } } "
        );
    }

    #[test]
    fn our_own_stylesheets_can_be_embedded() {
        let all = stylesheet(paths::root()).unwrap();
        assert!(all.contains("--colorBrandBackground: var(--partner-admin-accent, light-dark("));
        assert!(all.contains(":host {") && all.contains(&format!("container: {CONTAINER} / inline-size")));
        for left in [":root", "\nhtml", "\nbody", "scroll-padding"] {
            assert!(!all.contains(left), "{left}");
        }
    }
}
