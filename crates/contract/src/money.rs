//! Money: whole minor units and a currency. There is no floating point anywhere near it (reliability A10).

use serde::{Deserialize, Serialize};

/// An ISO 4217 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    /// Three ASCII capitals, or nothing.
    pub fn parse(text: &str) -> Option<Self> {
        let letters: [u8; 3] = text.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters))
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many digits of the minor amount stand behind the decimal point (ISO 4217).
    pub fn exponent(&self) -> usize {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF"
            | b"UGX" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("a currency is three capital letters")
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.as_str().to_owned()
    }
}

/// An amount in a currency, `{"amountMinor": "1299", "currency": "EUR"}` on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "WireMoney", into = "WireMoney")]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// `minor` is in the currency's smallest unit: 1299 EUR is 12.99 euros, 1299 JPY is 1299 yen.
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// The amount in minor units.
    pub fn minor(&self) -> i64 {
        self.minor
    }

    /// The currency.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// The amount as a plain decimal, `-12.99`: what `Intl.NumberFormat` takes without rounding.
    pub fn to_decimal(&self) -> String {
        let exponent = self.currency.exponent();
        let digits = format!("{:0>width$}", self.minor.unsigned_abs(), width = exponent + 1);
        let (whole, fraction) = digits.split_at(digits.len().saturating_sub(exponent));
        let sign = if self.minor < 0 { "-" } else { "" };
        if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }

    /// `count` times the amount; nothing on overflow.
    pub fn times(&self, count: u32) -> Option<Self> {
        let minor = self.minor.checked_mul(i64::from(count))?;
        Some(Self { minor, ..*self })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = Money))]
struct WireMoney {
    /// Whole minor units as a decimal string.
    amount_minor: String,
    /// ISO 4217.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    currency: Currency,
}

impl TryFrom<WireMoney> for Money {
    type Error = &'static str;
    fn try_from(wire: WireMoney) -> Result<Self, Self::Error> {
        let digits = wire.amount_minor.strip_prefix('-').unwrap_or(&wire.amount_minor);
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err("an amount is a string of digits");
        }
        let minor = wire.amount_minor.parse().map_err(|_| "the amount is too large")?;
        Ok(Self { minor, currency: wire.currency })
    }
}

impl From<Money> for WireMoney {
    fn from(money: Money) -> Self {
        Self { amount_minor: money.minor.to_string(), currency: money.currency }
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Money {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        WireMoney::schema()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Money {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn money(minor: i64, currency: &str) -> Money {
        Money::new(minor, Currency::parse(currency).unwrap())
    }

    #[test]
    fn the_decimal_follows_the_currency() {
        assert_eq!(money(1299, "EUR").to_decimal(), "12.99");
        assert_eq!(money(5, "EUR").to_decimal(), "0.05");
        assert_eq!(money(-5, "EUR").to_decimal(), "-0.05");
        assert_eq!(money(1299, "JPY").to_decimal(), "1299");
        assert_eq!(money(1299, "KWD").to_decimal(), "1.299");
        assert_eq!(money(i64::MIN, "EUR").to_decimal(), "-92233720368547758.08");
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for amount in ["", "-", "+1", "1.5", " 1", "1e3", "9223372036854775808"] {
            let json = serde_json::json!({"amountMinor": amount, "currency": "EUR"});
            assert!(serde_json::from_value::<Money>(json).is_err(), "{amount:?}");
        }
        let twice = r#"{"amountMinor":"1","amountMinor":"2","currency":"EUR"}"#;
        assert!(serde_json::from_str::<Money>(twice).is_err(), "a key given twice");
        assert!(serde_json::from_str::<Money>(r#"{"amountMinor":1,"currency":"EUR"}"#).is_err(), "a number");
    }

    proptest! {
        #[test]
        fn money_survives_a_round_trip(minor: i64, currency in "[A-Z]{3}") {
            let money = money(minor, &currency);
            let json = serde_json::to_string(&money).unwrap();
            prop_assert_eq!(serde_json::from_str::<Money>(&json).unwrap(), money);
        }

        #[test]
        fn no_text_makes_a_currency_but_three_capitals(text in ".{0,5}") {
            let capitals = text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase());
            prop_assert_eq!(Currency::parse(&text).is_some(), capitals);
        }
    }
}
