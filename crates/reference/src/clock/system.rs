//! The clock of the machine, moved by a fixed shift.

use super::Clock;
use contract::Timestamp;
use std::{
    str::FromStr,
    time::{SystemTime, UNIX_EPOCH},
};

/// How far to move the clock: `+40d`, `-3h`, `+90m`, or the instant it shall show when it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// By so many milliseconds.
    By(i64),
    /// So that it starts here.
    StartAt(Timestamp),
}

impl FromStr for Shift {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(instant) = Timestamp::parse(text) {
            return Ok(Self::StartAt(instant));
        }
        let amount = || {
            let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
            let unit_millis = match unit {
                "d" => 86_400_000,
                "h" => 3_600_000,
                "m" => 60_000,
                _ => return None,
            };
            number.parse::<i64>().ok()?.checked_mul(unit_millis)
        };
        amount().map(Self::By).ok_or("no clock shift; write +40d, -3h, +90m or 2027-01-31T12:00:00Z")
    }
}

/// The machine's clock, shifted.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    shift_millis: i64,
}

impl SystemClock {
    /// The machine's clock, moved by `shift`.
    pub fn shifted(shift: Shift) -> Self {
        let shift_millis = match shift {
            Shift::By(millis) => millis,
            Shift::StartAt(instant) => instant.millis().saturating_sub(machine_millis()),
        };
        Self { shift_millis }
    }

    /// By how many milliseconds it differs from the machine's.
    pub fn shift_millis(&self) -> i64 {
        self.shift_millis
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(machine_millis().saturating_add(self.shift_millis))
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
fn machine_millis() -> i64 {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shifts_are_read() {
        assert_eq!("+40d".parse(), Ok(Shift::By(40 * 86_400_000)));
        assert_eq!("-3h".parse(), Ok(Shift::By(-3 * 3_600_000)));
        assert_eq!("90m".parse(), Ok(Shift::By(90 * 60_000)));
        assert!(matches!("2027-01-31T12:00:00Z".parse(), Ok(Shift::StartAt(_))));
        for wrong in ["", "d", "+d", "40", "40w", "tomorrow", "9223372036854775807d", "é"] {
            assert!(wrong.parse::<Shift>().unwrap_err().contains("clock shift"), "{wrong:?}");
        }
    }

    #[test]
    fn a_clock_starts_where_it_is_told_to_and_goes_on() {
        let start = Timestamp::parse("2031-05-06T07:08:09Z").unwrap();
        let clock = SystemClock::shifted(Shift::StartAt(start));
        let first = clock.now();
        assert!(first >= start && first < start.plus_millis(60_000));
        assert!(clock.now() >= first);
    }
}
