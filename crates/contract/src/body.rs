//! JSON bodies, written: the few shapes that requests have. Reading needs serde; writing this needs neither it
//! nor, in the wasm, its code.

use std::fmt::Write as _;

/// Largest body that the service reads, in bytes.
pub const MAX_BYTES: usize = 256 << 10;

/// A JSON object that is being written.
#[derive(Debug)]
pub struct Body(String);

impl Default for Body {
    fn default() -> Self {
        Self::new()
    }
}

impl Body {
    /// An object without members.
    pub fn new() -> Self {
        Self("{".to_owned())
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, name: &str, value: &str) -> Self {
        self.name(name);
        quote(&mut self.0, value);
        self
    }

    /// Adds a text where there is one.
    #[must_use]
    pub fn text_if(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.text(name, value),
            None => self,
        }
    }

    /// Adds a whole number.
    #[must_use]
    pub fn number(mut self, name: &str, value: u32) -> Self {
        self.name(name);
        self.0.push_str(&value.to_string());
        self
    }

    /// Adds a yes or a no.
    #[must_use]
    pub fn flag(mut self, name: &str, value: bool) -> Self {
        self.name(name);
        self.0.push_str(if value { "true" } else { "false" });
        self
    }

    /// Adds an object.
    #[must_use]
    pub fn object(mut self, name: &str, value: Self) -> Self {
        self.name(name);
        self.0.push_str(&value.finish());
        self
    }

    /// Adds an object where there is one.
    #[must_use]
    pub fn object_if(self, name: &str, value: Option<Self>) -> Self {
        match value {
            Some(value) => self.object(name, value),
            None => self,
        }
    }

    /// Adds a list of objects.
    #[must_use]
    pub fn objects(mut self, name: &str, items: impl IntoIterator<Item = Self>) -> Self {
        let items: Vec<String> = items.into_iter().map(Self::finish).collect();
        self.name(name);
        self.list(&items);
        self
    }

    /// Adds a list of texts.
    #[must_use]
    pub fn texts<'a>(mut self, name: &str, items: impl IntoIterator<Item = &'a str>) -> Self {
        let items: Vec<String> = items.into_iter().map(quoted).collect();
        self.name(name);
        self.list(&items);
        self
    }

    /// The object as a text.
    pub fn finish(mut self) -> String {
        self.0.push('}');
        self.0
    }

    fn name(&mut self, name: &str) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        quote(&mut self.0, name);
        self.0.push(':');
    }

    fn list(&mut self, items: &[String]) {
        self.0.push('[');
        self.0.push_str(&items.join(","));
        self.0.push(']');
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quote(&mut quoted, text);
    quoted
}

fn quote(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\0'..='\u{1F}' => {
                // Writing to a text does not fail.
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};
    use serde_json::json;

    proptest! {
        #[test]
        fn what_is_written_is_what_serde_reads(
            text in "\\PC{0,9}[\\x00-\\x7f]{0,9}",
            number: u32,
            flag: bool,
            texts in vec("[\\x00-\\x7f]{0,5}", 0..3),
        ) {
            let body = Body::new()
                .text("text", &text)
                .text_if("none", None)
                .number("number", number)
                .flag("flag", flag)
                .object("object", Body::new().number("number", number))
                .object_if("no object", None)
                .texts("texts", texts.iter().map(String::as_str))
                .objects("objects", [Body::new(), Body::new().text("a\"", "b")]);
            let read: serde_json::Value = serde_json::from_str(&body.finish()).unwrap();
            let objects = json!([{}, {"a\"": "b"}]);
            prop_assert_eq!(read, json!({
                "text": text, "number": number, "flag": flag, "object": {"number": number}, "texts": texts,
                "objects": objects,
            }));
        }
    }
}
