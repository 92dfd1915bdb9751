//! `Retry-After` in both its forms, measured on the server's own clock (reliability A2, A13).

use contract::Timestamp;

/// Seconds to wait by a `Retry-After` header, or nothing when it is absurd.
///
/// A date counts from the `Date` of the same reply: the user's clock may be days off.
pub(super) fn retry_after_seconds(value: &str, date: Option<&str>) -> Option<u32> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return value.parse().ok();
    }
    let until = parse(value)?;
    let from = parse(date?)?;
    let millis = until.millis() - from.millis();
    // Rounded up: a retry may be late, never early.
    (millis >= 0).then(|| u32::try_from((millis + 999) / 1000).ok())?
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that is still sent.
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let rest = text.trim().get(5..)?.strip_suffix(" GMT")?;
    let mut words = rest.split(' ');
    let (day, month, year, time) = (words.next()?, words.next()?, words.next()?, words.next()?);
    if words.next().is_some() || month.len() != 3 {
        return None;
    }
    let at = MONTHS.find(month).filter(|at| at % 3 == 0)?;
    Timestamp::parse(&format!("{year}-{:02}-{day}T{time}Z", at / 3 + 1))
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DATE: Option<&str> = Some("Sat, 21 Nov 2026 08:00:00 GMT");

    #[test]
    fn seconds_and_dates_are_read() {
        assert_eq!(retry_after_seconds("120", None), Some(120));
        assert_eq!(retry_after_seconds("Sat, 21 Nov 2026 08:02:00 GMT", DATE), Some(120));
        assert_eq!(retry_after_seconds("Sat, 21 Nov 2026 08:00:00 GMT", DATE), Some(0));
    }

    #[test]
    fn what_makes_no_sense_is_no_wait() {
        for value in [
            "",
            "-5",
            "soon",
            "1.5",
            "99999999999",
            "Sat, 21 Nov 2026 07:00:00 GMT",
            "Sat, 21 Nvo 2026 08:02:00 GMT",
        ] {
            assert_eq!(retry_after_seconds(value, DATE), None, "{value:?}");
        }
        assert_eq!(retry_after_seconds("Sat, 21 Nov 2026 08:02:00 GMT", None), None);
    }

    proptest! {
        #[test]
        fn no_header_makes_it_panic(value in "\\PC{0,40}", date in "\\PC{0,40}") {
            let _ = retry_after_seconds(&value, Some(&date));
        }
    }
}
