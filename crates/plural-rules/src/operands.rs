//! A number as plural rules see it: what stands there, not only how much it is.

/// The operands that `Intl.PluralRules` does not find out by itself, under their CLDR names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PluralOperands {
    /// The number.
    pub n: f64,
    /// How many fraction digits are shown.
    pub v: usize,
    /// The fraction digits that are shown, as a number. fluent-bundle writes it; `Intl` needs only `n` and `v`.
    pub f: u64,
}

impl From<f64> for PluralOperands {
    fn from(n: f64) -> Self {
        Self { n, v: 0, f: 0 }
    }
}
