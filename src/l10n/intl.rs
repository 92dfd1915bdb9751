//! `Intl`, with its formatters kept: making one is slow, using it is not.

use js_sys::{Array, Date, Function, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    /// A handful: looked through from the start.
    static FORMATTERS: RefCell<Vec<(String, JsValue)>> = RefCell::default();
    /// The time zone of what is being formatted: Fluent's functions are handed no more than their arguments.
    static ZONE: RefCell<Option<String>> = RefCell::default();
}

/// Formats with times in a zone; in the user's own when it is none.
pub(super) fn in_zone<T>(zone: Option<String>, format: impl FnOnce() -> T) -> T {
    ZONE.set(zone);
    format()
}

/// `1,234`.
pub(super) fn number(locale: &str, value: f64) -> String {
    call("NumberFormat", locale, &[], "format", &[value.into()])
}

/// An instant in the time zone in use; without any style, the locale's short date.
pub(super) fn datetime(
    locale: &str,
    millis: f64,
    date_style: Option<&str>,
    time_style: Option<&str>,
) -> String {
    let zone = ZONE.with_borrow(Clone::clone);
    let options: Vec<(&str, &str)> =
        [("dateStyle", date_style), ("timeStyle", time_style), ("timeZone", zone.as_deref())]
            .into_iter()
            .filter_map(|(name, style)| Some((name, style?)))
            .collect();
    call("DateTimeFormat", locale, &options, "format", &[millis.into()])
}

/// What a clock on the wall of the zone in use shows, in milliseconds as if it hung in UTC.
pub(super) fn wall_clock(millis: f64) -> f64 {
    // Swedish writes an instant as programs do: `2026-11-21 20:30:51`.
    let shown = datetime("sv-SE", millis, Some("short"), Some("medium"));
    let shown = Date::parse(&format!("{}Z", shown.replace(' ', "T")));
    if shown.is_nan() { millis } else { shown }
}

/// A decimal text in a currency. `Intl` takes the text as it is, so no digit is lost.
pub(super) fn money(locale: &str, decimal: &str, currency: &str) -> String {
    call(
        "NumberFormat",
        locale,
        &[("style", "currency"), ("currency", currency)],
        "format",
        &[decimal.into()],
    )
}

/// The name of a country by its ISO 3166 code.
pub(super) fn region(locale: &str, code: &str) -> String {
    let name = call("DisplayNames", locale, &[("type", "region")], "of", &[code.into()]);
    if name.is_empty() { code.to_owned() } else { name }
}

/// `in 41 days`, `tomorrow`, `last month`.
pub(super) fn relative(locale: &str, value: f64, unit: &str) -> String {
    call("RelativeTimeFormat", locale, &[("numeric", "auto")], "format", &[value.into(), unit.into()])
}

/// `A, B or C`.
pub(super) fn list(locale: &str, items: &[&str], kind: &str) -> String {
    let items: Array = items.iter().copied().map(JsValue::from_str).collect();
    call("ListFormat", locale, &[("type", kind)], "format", &[items.into()])
}

/// Calls a method of an `Intl` formatter; empty when the browser refuses (an invalid code or option).
fn call(class: &str, locale: &str, options: &[(&str, &str)], method: &str, arguments: &[JsValue]) -> String {
    formatter(class, locale, options)
        .and_then(|formatter| {
            let method: Function = Reflect::get(&formatter, &method.into())?.dyn_into()?;
            method.apply(&formatter, &arguments.iter().collect())
        })
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}

fn formatter(class: &str, locale: &str, options: &[(&str, &str)]) -> Result<JsValue, JsValue> {
    let key = format!("{class} {locale} {options:?}");
    let known = FORMATTERS.with_borrow(|formatters| {
        formatters.iter().find(|(other, _)| *other == key).map(|(_, formatter)| formatter.clone())
    });
    if let Some(known) = known {
        return Ok(known);
    }
    let members = Object::new();
    for (name, value) in options {
        Reflect::set(&members, &(*name).into(), &(*value).into())?;
    }
    let intl = Reflect::get(&js_sys::global(), &"Intl".into())?;
    let class: Function = Reflect::get(&intl, &class.into())?.dyn_into()?;
    let made = Reflect::construct(&class, &Array::of2(&locale.into(), &members))?;
    FORMATTERS.with_borrow_mut(|formatters| formatters.push((key, made.clone())));
    Ok(made)
}
