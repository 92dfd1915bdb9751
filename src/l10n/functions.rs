//! The functions of our messages, all answered by the browser's `Intl`.
//!
//! fluent-rs's own `NUMBER` formats nothing and `DATETIME` is missing (ecosystem.md 0.14).

use super::intl;
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

/// Stands between the items that `LIST` gets: a character that occurs in no text.
pub(super) const LIST_SEPARATOR: &str = "\u{1F}";

const DAYS_PER_MONTH: f64 = 30.44;
const DAYS_PER_YEAR: f64 = 365.25;

/// Adds them to a bundle of `locale`.
pub(super) fn add_to(bundle: &mut FluentBundle<FluentResource>, locale: &str) {
    add(bundle, locale, "NUMBER", |locale, positional, _| {
        Some(intl::number(locale, number(positional.first())?))
    });
    add(bundle, locale, "DATETIME", |locale, positional, named| {
        let style = |name| named.get(name).and_then(text);
        Some(intl::datetime(locale, number(positional.first())?, style("dateStyle"), style("timeStyle")))
    });
    add(bundle, locale, "MONEY", |locale, positional, _| {
        let (amount, currency) = (text(positional.first()?)?, text(positional.get(1)?)?);
        Some(intl::money(locale, amount, currency))
    });
    add(bundle, locale, "REGION", |locale, positional, _| {
        Some(intl::region(locale, text(positional.first()?)?))
    });
    add(bundle, locale, "RELATIVE", |locale, positional, _| {
        let days = number(positional.first())?;
        Some(match days.abs() {
            distance if distance < 60.0 => intl::relative(locale, days, "day"),
            distance if distance < 700.0 => intl::relative(locale, (days / DAYS_PER_MONTH).round(), "month"),
            _ => intl::relative(locale, (days / DAYS_PER_YEAR).round(), "year"),
        })
    });
    add(bundle, locale, "LIST", |locale, positional, named| {
        let items: Vec<&str> = text(positional.first()?)?.split(LIST_SEPARATOR).collect();
        Some(intl::list(locale, &items, named.get("type").and_then(text).unwrap_or("conjunction")))
    });
}

type Function = fn(&str, &[FluentValue<'_>], &FluentArgs<'_>) -> Option<String>;

fn add(bundle: &mut FluentBundle<FluentResource>, locale: &str, name: &str, function: Function) {
    let locale = locale.to_owned();
    let added = bundle.add_function(name, move |positional, named| {
        function(&locale, positional, named).map_or(FluentValue::Error, FluentValue::from)
    });
    // Fails only for a name given twice, and they are all in the list above.
    debug_assert!(added.is_ok(), "{name} is there twice");
}

fn number(value: Option<&FluentValue<'_>>) -> Option<f64> {
    match value? {
        FluentValue::Number(number) => Some(number.value),
        _ => None,
    }
}

fn text<'a>(value: &'a FluentValue<'_>) -> Option<&'a str> {
    match value {
        FluentValue::String(text) => Some(text),
        _ => None,
    }
}
