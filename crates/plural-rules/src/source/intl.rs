use crate::{PluralCategory, PluralRuleType, operands::PluralOperands};
use js_sys::{Array, Intl, Object, Reflect};
use send_wrapper::SendWrapper;

/// The browser's rules.
#[derive(Clone)]
pub(crate) struct Source {
    locale: String,
    kind: PluralRuleType,
    /// For numbers without fraction digits: nearly all.
    whole: SendWrapper<Intl::PluralRules>,
}

impl Source {
    pub(crate) fn new(locale: String, kind: PluralRuleType) -> Result<Self, &'static str> {
        let whole = SendWrapper::new(rules(&locale, kind, 0));
        Ok(Self { locale, kind, whole })
    }

    pub(crate) fn select(&self, number: PluralOperands) -> PluralCategory {
        let form = match number.v {
            0 => self.whole.select(number.n),
            digits => rules(&self.locale, self.kind, digits).select(number.n),
        };
        PluralCategory::named(&String::from(form))
    }
}

fn rules(locale: &str, kind: PluralRuleType, fraction_digits: usize) -> Intl::PluralRules {
    let options = Object::new();
    let kind = match kind {
        PluralRuleType::ORDINAL => "ordinal",
        PluralRuleType::CARDINAL => "cardinal",
    };
    // More than this `Intl` refuses. Setting a member of a new object cannot fail.
    let digits = u8::try_from(fraction_digits).unwrap_or(u8::MAX).min(20);
    let _ = Reflect::set(&options, &"type".into(), &kind.into());
    let _ = Reflect::set(&options, &"minimumFractionDigits".into(), &digits.into());
    Intl::PluralRules::new(&Array::of1(&locale.into()), &options)
}
