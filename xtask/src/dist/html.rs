//! Fills the two places of `index.html` that depend on the locales.

use anyhow::{Context, Result};
use serde_json::Value;

/// Fills `<script type="application/json" id="boot-manifest">`.
pub(super) fn with_manifest(page: &str, manifest: &Value) -> Result<String> {
    // In a script element only `<` could end it early or open a comment.
    let json = manifest.to_string().replace('<', "\\u003c");
    let at = page.find("boot-manifest").context("index.html has no element `boot-manifest`")?;
    fill(page, at, "</script>", &json).context("the element `boot-manifest` of index.html is not a script")
}

/// Fills `<noscript>` with one paragraph per locale: without scripts nobody can choose.
pub(super) fn with_no_script(page: &str, texts: &[(String, &str, String)]) -> Result<String> {
    let paragraphs: String = texts
        .iter()
        .map(|(tag, direction, text)| format!("<p lang=\"{tag}\" dir=\"{direction}\">{}</p>", escaped(text)))
        .collect();
    let at = page.find("<noscript").context("index.html has no <noscript>")?;
    fill(page, at, "</noscript>", &paragraphs).context("the <noscript> of index.html does not end")
}

/// Replaces what lies between the end of the tag around `at` and `end`.
fn fill(page: &str, at: usize, end: &str, content: &str) -> Option<String> {
    let opening = at + page.get(at..)?.find('>')? + 1;
    let closing = opening + page.get(opening..)?.find(end)?;
    Some([page.get(..opening)?, content, page.get(closing..)?].concat())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn both_places_are_filled_and_nothing_else_changes() {
        let page = "<noscript></noscript><script id=boot-manifest type=application/json>{}</script><p>";
        let page = with_no_script(page, &[("sv-SE".into(), "ltr", "Å & <b>".into())]).unwrap();
        let page = with_manifest(&page, &json!({"a": "</script>"})).unwrap();
        assert_eq!(
            page,
            "<noscript><p lang=\"sv-SE\" dir=\"ltr\">Å &amp; &lt;b></p></noscript>\
             <script id=boot-manifest type=application/json>{\"a\":\"\\u003c/script>\"}</script><p>"
        );
    }

    #[test]
    fn a_page_without_the_places_is_refused() {
        assert!(with_manifest("<html>", &json!({})).is_err());
        assert!(with_no_script("<noscript>", &[]).is_err());
    }
}
