use crate::{PluralCategory, PluralRuleType, operands::PluralOperands};
use fixed_decimal::Decimal;
use icu_locale_core::Locale;
use std::sync::Arc;

/// ICU4X's rules.
#[derive(Clone)]
pub(crate) struct Source(Arc<icu_plurals::PluralRules>);

impl Source {
    pub(crate) fn new(locale: String, kind: PluralRuleType) -> Result<Self, &'static str> {
        let locale: Locale = locale.parse().map_err(|_| "not a locale")?;
        let kind = match kind {
            PluralRuleType::ORDINAL => icu_plurals::PluralRuleType::Ordinal,
            PluralRuleType::CARDINAL => icu_plurals::PluralRuleType::Cardinal,
        };
        let rules = icu_plurals::PluralRules::try_new((&locale).into(), kind.into());
        rules.map(|rules| Self(Arc::new(rules))).map_err(|_| "no rules for the locale")
    }

    pub(crate) fn select(&self, number: PluralOperands) -> PluralCategory {
        let digits = number.n.to_string();
        let shown = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let written = format!("{:.*}", shown.max(number.v), number.n);
        let Ok(decimal) = written.parse::<Decimal>() else {
            return PluralCategory::OTHER;
        };
        match self.0.category_for(&decimal) {
            icu_plurals::PluralCategory::Zero => PluralCategory::ZERO,
            icu_plurals::PluralCategory::One => PluralCategory::ONE,
            icu_plurals::PluralCategory::Two => PluralCategory::TWO,
            icu_plurals::PluralCategory::Few => PluralCategory::FEW,
            icu_plurals::PluralCategory::Many => PluralCategory::MANY,
            icu_plurals::PluralCategory::Other => PluralCategory::OTHER,
        }
    }
}
