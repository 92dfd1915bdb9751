//! Arguments of a message.

use contract::{Money, Timestamp};
use fluent::{FluentArgs, FluentValue};

/// Named values, added one by one.
#[derive(Default)]
pub struct Args(FluentArgs<'static>);

impl Args {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text: a name, an ID.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.set(name, FluentValue::from(text.into()));
        self
    }

    /// A count, which also chooses the plural form.
    #[must_use]
    pub fn count(mut self, name: &'static str, count: impl Into<i64>) -> Self {
        self.0.set(name, FluentValue::from(count.into()));
        self
    }

    /// A number that need not be whole and is no amount, such as a rate.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: f64) -> Self {
        self.0.set(name, FluentValue::from(number));
        self
    }

    /// An instant, for `DATETIME`.
    #[must_use]
    pub fn at(self, name: &'static str, at: Timestamp) -> Self {
        self.count(name, at.millis())
    }

    /// An amount, for `MONEY($amount, $currency)`: a decimal text, so that nothing is rounded.
    #[must_use]
    pub fn money(self, money: Money) -> Self {
        self.text("amount", money.to_decimal()).text("currency", money.currency().as_str())
    }

    /// Several texts, for `LIST`.
    #[must_use]
    pub fn list(self, name: &'static str, items: &[String]) -> Self {
        self.text(name, items.join(super::functions::LIST_SEPARATOR))
    }

    pub(super) fn as_fluent(&self) -> &FluentArgs<'static> {
        &self.0
    }
}
