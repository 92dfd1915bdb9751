//! The user's calendar.

use js_sys::Date;

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 86_400_000;

/// The instant at which a date such as `2026-11-21` begins where the user is; nothing for what is no date.
pub fn beginning(date: &str) -> Option<i64> {
    let millis = Date::new(&format!("{date}T00:00").into()).get_time();
    millis.is_finite().then_some(millis as i64)
}

/// The date of an instant where the user is, as a date field takes it.
pub fn date(millis: i64) -> String {
    let at = Date::new(&(millis as f64).into());
    format!("{:04}-{:02}-{:02}", at.get_full_year(), at.get_month() + 1, at.get_date())
}

/// The instant a day after another, by the user's calendar.
pub fn next_day(millis: i64) -> i64 {
    let at = Date::new(&(millis as f64).into());
    at.set_date(at.get_date() + 1);
    at.get_time() as i64
}

/// The day that an instant falls on where the user is, counted from 1970-01-01: two instants of one
/// date are of one day, however many hours lie between them.
pub fn day(millis: i64) -> i64 {
    // Minutes that UTC is ahead of the user, on that very day: summer time moves it.
    let ahead = Date::new(&(millis as f64).into()).get_timezone_offset() as i64;
    (millis - ahead * MINUTE_MS).div_euclid(DAY_MS)
}
