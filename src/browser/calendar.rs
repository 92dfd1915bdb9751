//! The user's calendar.

use js_sys::Date;

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 86_400_000;

/// The day that an instant falls on where the user is, counted from 1970-01-01: two instants of one
/// date are of one day, however many hours lie between them.
pub fn day(millis: i64) -> i64 {
    // Minutes that UTC is ahead of the user, on that very day: summer time moves it.
    let ahead = Date::new(&(millis as f64).into()).get_timezone_offset() as i64;
    (millis - ahead * MINUTE_MS).div_euclid(DAY_MS)
}
