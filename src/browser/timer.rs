//! Waiting, and what time it is.

use gloo_timers::future::TimeoutFuture;

/// Ends after so many milliseconds; dropping it clears the timer.
pub fn sleep(millis: u32) -> TimeoutFuture {
    TimeoutFuture::new(millis)
}

/// The user's clock, milliseconds since 1970. For display only: decisions are the server's.
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}
