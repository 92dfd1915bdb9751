//! The names of files in a minified `index.html`.

use super::integrity;
use anyhow::{Context, Result, bail};
use std::ops::Range;

/// The page. Its tags stand on their own: an attribute's value never holds `<` or `>`.
pub(in crate::dist) struct Page {
    html: String,
}

impl Page {
    pub(in crate::dist) fn new(html: String) -> Self {
        Self { html }
    }

    pub(super) fn into_html(self) -> String {
        self.html
    }

    /// The file that the link with this id leads to.
    pub(in crate::dist) fn file_of(&self, id: &str) -> Result<String> {
        let found = self.tags("link").into_iter().find(|(_, tag)| attribute(tag, "id") == Some(id));
        let file = found.and_then(|(_, tag)| file(tag));
        Ok(file.with_context(|| format!("index.html has no link `{id}` to a file"))?.to_owned())
    }

    /// The script whose file begins with this.
    pub(super) fn script(&self, beginning: &str) -> Result<String> {
        let mut files = self.tags("script").into_iter().filter_map(|(_, tag)| file(tag));
        let found = files.find(|file| file.starts_with(beginning));
        Ok(found.with_context(|| format!("index.html has no script {beginning}*"))?.to_owned())
    }

    /// The files of all stylesheets, in order.
    pub(super) fn stylesheets(&self) -> Result<Vec<String>> {
        let tags = self.tags("link");
        let sheets = tags.iter().filter(|(_, tag)| is_stylesheet(tag));
        let file = |tag: &&str| file(tag).map(str::to_owned);
        sheets.map(|(_, tag)| file(tag).with_context(|| format!("index.html: no file in {tag}"))).collect()
    }

    /// Names another file wherever one is named, with its integrity where one is given.
    pub(super) fn replace_file(&mut self, old: &str, new: &str, content: &[u8]) -> Result<()> {
        let tags = [self.tags("link"), self.tags("script")].concat();
        let changes: Vec<_> = tags
            .into_iter()
            .filter(|(_, tag)| file(tag) == Some(old))
            .map(|(range, tag)| (range, leading_to(tag, old, new, content)))
            .collect();
        if changes.is_empty() {
            bail!("index.html does not name {old}");
        }
        self.apply(changes);
        Ok(())
    }

    /// Puts one stylesheet in the place of the first, and nothing in the place of the others.
    pub(super) fn merge_stylesheets(&mut self, new: &str, content: &[u8]) -> Result<()> {
        let sheets = self.tags("link").into_iter().filter(|(_, tag)| is_stylesheet(tag));
        let mut first = true;
        let mut changes = Vec::new();
        for (range, tag) in sheets {
            let old = file(tag).with_context(|| format!("index.html: no file in {tag}"))?;
            let text = if first { leading_to(tag, old, new, content) } else { String::new() };
            first = false;
            changes.push((range, text));
        }
        if first {
            bail!("index.html has no stylesheet");
        }
        self.apply(changes);
        Ok(())
    }

    /// Each opening tag of this name, with its place.
    fn tags(&self, name: &str) -> Vec<(Range<usize>, &str)> {
        let opening = format!("<{name} ");
        let places = self.html.match_indices(&opening);
        let tag = |at: usize| {
            let text = self.html.get(at..)?;
            let tag = text.get(..=text.find('>')?)?;
            Some((at..at + tag.len(), tag))
        };
        places.filter_map(|(at, _)| tag(at)).collect()
    }

    /// From the last place to the first, so that the places before it still hold.
    fn apply(&mut self, mut changes: Vec<(Range<usize>, String)>) {
        changes.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
        for (range, text) in changes {
            self.html.replace_range(range, &text);
        }
    }
}

fn is_stylesheet(tag: &str) -> bool {
    attribute(tag, "rel") == Some("stylesheet")
}

/// The tag, leading to another file.
fn leading_to(tag: &str, old: &str, new: &str, content: &[u8]) -> String {
    let tag_of_new = tag.replacen(old, new, 1);
    match attribute(tag, "integrity") {
        Some(digest) if !digest.is_empty() => tag_of_new.replacen(digest, &integrity::of(content), 1),
        _ => tag_of_new,
    }
}

/// The name of the file that a tag leads to.
fn file(tag: &str) -> Option<&str> {
    attribute(tag, "href").or_else(|| attribute(tag, "src"))?.rsplit('/').next()
}

/// The value of an attribute. A minified page has no quotes where it needs none.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}="))?;
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split([' ', '>']).next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<link href=/icon-1.svg integrity=sha384-i rel=icon><link href=/a-1.css integrity=sha384-a \
        rel=stylesheet><link rel=\"stylesheet\" href=\"/b-2.css\" integrity=\"sha384-b\"><script integrity=sha384-s \
        src=/boot-3.js type=module></script><link href=/app-4.js id=app-js rel=modulepreload><link as=fetch \
        href=/app-4_bg.wasm id=app-wasm rel=preload>";

    #[test]
    fn files_are_found_by_what_names_them() {
        let page = Page::new(HTML.to_owned());
        assert_eq!(page.file_of("app-js").unwrap(), "app-4.js");
        assert_eq!(page.file_of("app-wasm").unwrap(), "app-4_bg.wasm");
        assert_eq!(page.script("boot-").unwrap(), "boot-3.js");
        assert_eq!(page.stylesheets().unwrap(), ["a-1.css", "b-2.css"]);
        assert!(page.file_of("app").is_err() && page.script("early-").is_err());
    }

    #[test]
    fn another_file_comes_with_its_integrity() {
        let mut page = Page::new(HTML.to_owned());
        page.replace_file("boot-3.js", "boot-5.js", b"x").unwrap();
        page.replace_file("app-4.js", "app-6.js", b"y").unwrap();
        let digest = integrity::of(b"x");
        let expected = HTML.replace("boot-3.js", "boot-5.js").replace("sha384-s", &digest);
        assert_eq!(page.into_html(), expected.replace("app-4.js", "app-6.js"));
    }

    #[test]
    fn a_file_that_nothing_names_is_refused() {
        let mut page = Page::new(HTML.to_owned());
        assert!(page.replace_file("4.js", "5.js", b"").is_err());
    }

    #[test]
    fn one_stylesheet_takes_the_place_of_all() {
        let mut page = Page::new(HTML.to_owned());
        page.merge_stylesheets("style-9.css", b"x").unwrap();
        let digest = integrity::of(b"x");
        let html = page.into_html();
        assert_eq!(html.matches("rel=stylesheet").count() + html.matches("rel=\"stylesheet").count(), 1);
        assert!(html.contains(&format!(
            "rel=icon><link href=/style-9.css integrity={digest} rel=stylesheet><script"
        )));
        assert!(Page::new(html.replace("stylesheet", "icon")).merge_stylesheets("c", b"").is_err());
    }
}
