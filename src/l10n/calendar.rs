//! Days, by the calendar in which times are shown.

use super::{L10n, intl};
use leptos::prelude::*;

const DAY_MS: i64 = 86_400_000;

impl L10n {
    /// The day that an instant falls on where times are shown, counted from 1970-01-01: two instants of one
    /// date are of one day, however many hours lie between them.
    pub fn day(self, millis: i64) -> i64 {
        self.wall_clock(millis).div_euclid(DAY_MS)
    }

    /// The instant at which a day begins where times are shown, in milliseconds since the epoch.
    pub fn beginning(self, day: i64) -> i64 {
        beginning(day, |millis| self.wall_clock(millis))
    }

    fn wall_clock(self, millis: i64) -> i64 {
        intl::in_zone(self.zone.get(), || intl::wall_clock(millis as f64) as i64)
    }
}

/// The first instant of a day by a clock that may be put forward or back in it, or at its very beginning.
fn beginning(day: i64, wall_clock: impl Fn(i64) -> i64) -> i64 {
    let midnight = day * DAY_MS;
    let ahead = |millis| wall_clock(millis) - millis;
    let near = midnight - ahead(midnight);
    let nearer = midnight - ahead(near);
    // Where the clock was put forward there is no midnight, and then this one is of the day before.
    if wall_clock(nearer) < midnight { near } else { nearer }
}

#[cfg(test)]
mod tests {
    use super::{DAY_MS, beginning};

    const HOUR: i64 = 3_600_000;

    /// A clock that is so many hours ahead of UTC, and so many from an instant on.
    fn clock(before: i64, from: i64, after: i64) -> impl Fn(i64) -> i64 {
        move |millis| millis + HOUR * if millis < from { before } else { after }
    }

    #[test]
    fn n7_a_day_begins_at_its_first_instant_wherever_it_is() {
        let day = 20_000;
        let utc = day * DAY_MS;
        // Hours ahead before and after, when that changes, when the day begins: in hours from its midnight in UTC.
        for (what, before, change, after, begins) in [
            ("UTC", 0, 0, 0, 0),
            ("Shanghai", 8, 0, 8, -8),
            ("New York, put forward at 2", -5, 7, -4, 5),
            ("New York, put back at 2", -4, 6, -5, 4),
            ("Sydney, put forward at 2", 10, -8, 11, -10),
            ("Sydney, put back at 3", 11, -8, 10, -11),
            ("Cairo, put forward at midnight", 2, -2, 3, -2),
            ("Asunción, put forward at midnight", -4, 4, -3, 4),
            ("Asunción, put back at midnight", -3, 3, -4, 4),
        ] {
            let clock = clock(before, utc + change * HOUR, after);
            let began = beginning(day, &clock);
            assert_eq!((began - utc) / HOUR, begins, "{what}");
            assert!(clock(began) >= utc && clock(began - 1) < utc, "{what}");
        }
    }
}
