//! What a page is asked, as its address says it.

use super::with_query;

/// What a page is asked, as its address says it. Pages of the second file read it themselves, and write it,
/// so that what they can be asked comes with them (ARCHITECTURE.md, "Two files").
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked(Vec<(Box<str>, String)>);

impl Asked {
    /// The pairs in their order; what has no value asks nothing.
    pub fn new<N: AsRef<str>>(pairs: &[(N, String)]) -> Self {
        let said = pairs.iter().filter(|(name, value)| !name.as_ref().is_empty() && !value.is_empty());
        Self(said.map(|(name, value)| (name.as_ref().into(), value.clone())).collect())
    }

    /// Nothing but this.
    pub fn one(name: &str, value: &str) -> Self {
        Self::new(&[(name, value.to_owned())])
    }

    /// The pairs, for what reads them.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, value.as_str()))
    }

    /// The first value of this name.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.pairs().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    /// The same with others in the place of those that have one of these names.
    #[must_use]
    pub fn with(&self, names: &[&str], pairs: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        let kept = self.0.iter().filter(|(name, _)| !names.contains(&&**name)).cloned();
        let pairs = pairs.into_iter().map(|(name, value)| (name.into(), value));
        Self::new(&kept.chain(pairs).collect::<Vec<(Box<str>, String)>>())
    }

    pub(super) fn at(&self, path: &str) -> String {
        with_query(path, self.pairs())
    }
}
