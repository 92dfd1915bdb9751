//! Where the app lives on its origin.

/// Where the app lives on its origin: empty, or `/path` without a slash at the end.
///
/// It comes from the configuration, not from `<base>`: the router compares it as a plain prefix,
/// so a slash at the end would lose every page (ecosystem.md 0.3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base(String);

impl Base {
    /// Takes a path such as `/`, `/admin` or `/admin/`; nothing when it is not one.
    pub fn parse(path: &str) -> Option<Self> {
        let trimmed = path.trim_end_matches('/');
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '~' | '-');
        let is_path = trimmed.is_empty() || (trimmed.starts_with('/') && !trimmed.contains("//"));
        (is_path && trimmed.chars().all(plain) && !trimmed.contains("/.")).then(|| Self(trimmed.to_owned()))
    }

    /// The prefix of every address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part of `path` below the base; nothing when it lies outside.
    pub fn strip<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(self.0.as_str()).filter(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}
