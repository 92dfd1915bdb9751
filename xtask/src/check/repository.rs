//! Rules of this repository that no compiler knows, each with its reason.

use super::{
    sources::Source,
    tokens::{Token, tokens},
};

/// Lines that a person can keep in view (CONTRIBUTING.md, "Files").
const LONGEST: usize = 400;

/// The one component that may write a raw link.
const LINK: &str = "src/pages/link.rs";

/// The breaches of one file, as `path:line: reason`.
pub(crate) fn breaches(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(reason) = too_long(source) {
        found.push(format!("{}: {reason}", source.path));
    }
    let mut add = |(line, reason): (usize, String)| found.push(format!("{}:{line}: {reason}", source.path));
    for (line, text) in (1..).zip(source.text.lines()) {
        forbidden_text(source, text).into_iter().for_each(|reason| add((line, reason)));
    }
    if source.path.ends_with(".rs") && source.path.starts_with("src/") {
        forbidden_view(source).into_iter().for_each(&mut add);
    }
    if source.path == "crates/contract/src/money.rs" {
        // Amounts are whole minor units: no float can hold them exactly.
        let float = |token: &Token| matches!(token, Token::Word("f32" | "f64"));
        let floats = tokens(&source.text).into_iter().filter(|(_, token)| float(token));
        floats.for_each(|(line, _)| add((line, "money is never a float".to_owned())));
    }
    found
}

fn too_long(source: &Source) -> Option<String> {
    let counted = ["rs", "css", "js", "mjs", "ts", "html", "toml", "sh"].contains(&source.ending());
    let lines = source.text.lines().count();
    let over = counted && lines > LONGEST && !source.is_generated();
    over.then(|| format!("{lines} lines; {LONGEST} are the limit, so split it by idea"))
}

fn forbidden_text(source: &Source, line: &str) -> Vec<String> {
    let mut found = Vec::new();
    // Spelled in halves, so that this file keeps its own rules.
    let marks = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["XX", "X"].concat()];
    for mark in marks.iter().filter(|mark| has_word(line, mark)) {
        found.push(format!("`{mark}`: finish it, or write an issue"));
    }
    for home in ["work", "farm", "root", "home", "Users"] {
        let path = format!("/{home}/");
        let begins_here = |at: usize| {
            let before = line.get(..at).and_then(|before| before.chars().next_back());
            before.is_none_or(|c| !(c.is_alphanumeric() || ".-_~}:/".contains(c)))
        };
        if line.match_indices(&path).any(|(at, _)| begins_here(at)) {
            found.push(format!("`{path}`: a path of one machine"));
        }
    }
    if let Some((_, host)) = line.split_once("\"resolved\": \"https://")
        && !host.starts_with("registry.npmjs.org/")
    {
        found.push("a package from a registry that others may not reach".to_owned());
    }
    if source.ending() == "html" && (line.contains(" style=") || line.contains("<style")) {
        found.push("inline styles are blocked by the content security policy".to_owned());
    }
    found
}

fn has_word(line: &str, word: &str) -> bool {
    let ends_word = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (line.get(..at), line.get(at + word.len()..));
        ends_word(before.and_then(|text| text.chars().next_back()))
            && ends_word(after.and_then(|text| text.chars().next()))
    })
}

/// What must not stand in views, with the reason.
fn forbidden_view(source: &Source) -> Vec<(usize, String)> {
    use Token::{Sign, Text, Word};
    let tokens = tokens(&source.text);
    let mut found = Vec::new();
    for window in (0..tokens.len()).filter_map(|at| tokens.get(at..)) {
        let Some((line, _)) = window.first() else { continue };
        let signs: Vec<&Token> = window.iter().take(4).map(|(_, token)| token).collect();
        let reason = match signs.as_slice() {
            [Word(before), Word("style"), Sign('='), Text(_)] if !matches!(*before, "let" | "mut") => {
                "a literal `style` is blocked by the content security policy; use a class, or `style:name=`"
            }
            [Word("inner_html"), ..] => "`inner_html` would let data become markup",
            [Sign('<'), Word("A"), Word(_), ..] if source.path != LINK => {
                "`<A` ignores the base path; use the component Link"
            }
            [Word("href"), Sign('='), Text(to), ..] if to.starts_with('/') && source.path != LINK => {
                "a raw path leaves the app; use the component Link"
            }
            [Sign('<'), Word("Portal"), ..] => "`<Portal>` leaves the root; use a dialog or popover",
            [Sign('['), Word("lazy"), Sign(']'), ..] => "`#[lazy]` builds, and then shows an empty page",
            [Sign(':'), Word(_), Sign(':'), Word("capture")] => "`:capture` handlers are never removed",
            _ => continue,
        };
        found.push((*line, reason.to_owned()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(path: &str, text: &str) -> Vec<String> {
        breaches(&Source { path: path.to_owned(), text: text.to_owned() })
    }

    #[test]
    fn each_rule_finds_what_is_planted() {
        let mark = ["TO", "DO"].concat();
        let planted = [
            ("src/ui/a.rs", "view! { <p style=\"color: red\"/> }", "content security policy"),
            ("src/ui/a.rs", "view! { <p inner_html=x/> }", "become markup"),
            ("src/ui/a.rs", "view! { <A href=x/> }", "base path"),
            ("src/ui/a.rs", "view! { <a href=\"/x\"/> }", "leaves the app"),
            ("src/ui/a.rs", "view! { <Portal mount=x/> }", "leaves the root"),
            ("src/ui/a.rs", "#[lazy]\nfn f() {}", "empty page"),
            ("src/ui/a.rs", "view! { <p on:click:capture=x/> }", "never removed"),
            ("crates/contract/src/money.rs", "fn f(x: f64) {}", "never a float"),
            ("index.html", "<p style='color: red'>", "content security policy"),
            ("README.md", &format!("later: {mark}"), "finish it"),
            ("README.md", &["see ", "/ho", "me/someone/x"].concat(), "one machine"),
            ("a/package-lock.json", "\"resolved\": \"https://mirror.example/x\"", "may not reach"),
            ("src/a.rs", &"\n".repeat(401), "401 lines"),
        ];
        for (path, text, reason) in planted {
            let found = reasons(path, text);
            assert!(found.len() == 1 && found[0].contains(reason), "{path}: {text}: {found:?}");
        }
    }

    #[test]
    fn what_only_looks_similar_is_left_alone() {
        let fine = [
            (
                "src/ui/a.rs",
                "let style = \"x\"; view! { <p style:width=w class=\"style\"/> } // <Portal inner_html",
            ),
            (LINK, "view! { <A href=x/> }"),
            ("src/ui/a.rs", "struct Pair<A, B>(A, B);"),
            ("crates/reference/src/a.rs", "style = \"x\""),
            ("src/l10n/ids.rs", &format!("//! @generated by x\n{}", "\n".repeat(500))),
            ("locales/x.ftl", &"\n".repeat(500)),
        ];
        for (path, text) in fine {
            assert_eq!(reasons(path, text), Vec::<String>::new(), "{path}");
        }
    }
}
