//! Whether `--clock` can be read, before the builds: the server would say so minutes later.

use anyhow::{Result, bail};

/// Fails when the server would not know the form: `+40d`, `-3h`, `+90m`, or an instant. Whether there is
/// such a day, the server tells.
pub(crate) fn require_shift(text: &str) -> Result<()> {
    if is_amount(text) || is_instant(text) {
        return Ok(());
    }
    bail!("--clock {text}: no clock shift; write +40d, -3h, +90m or 2027-01-31T12:00:00Z")
}

fn is_amount(text: &str) -> bool {
    let number = text.strip_suffix(['d', 'h', 'm']);
    number.is_some_and(|number| number.parse::<i64>().is_ok())
}

/// RFC 3339, with an optional fraction, in UTC or with an offset.
fn is_instant(text: &str) -> bool {
    let Some((start, rest)) = text.split_at_checked("2027-01-31T12:00:00".len()) else { return false };
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|digit: char| digit.is_ascii_digit()),
        None => rest,
    };
    let has_empty_fraction = rest.starts_with('.') && zone.len() + 1 == rest.len();
    let is_start = ["0000-00-00T00:00:00", "0000-00-00 00:00:00"].contains(&shape(start).as_str());
    let is_zone = ["Z", "+00:00", "-00:00"].contains(&shape(zone).as_str());
    is_start && is_zone && !has_empty_fraction
}

/// The text with 0 for every digit, in capitals.
fn shape(text: &str) -> String {
    text.replace(|digit: char| digit.is_ascii_digit(), "0").to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_server_reads_passes() {
        for right in ["+40d", "-3h", "90m", "2027-01-31T12:00:00Z", "2027-01-31t12:00:00.25z"] {
            assert!(require_shift(right).is_ok(), "{right}");
        }
        for right in ["2027-01-31 12:00:00+01:00", "2027-01-31T12:00:00.123456-08:30"] {
            assert!(require_shift(right).is_ok(), "{right}");
        }
    }

    #[test]
    fn what_no_server_reads_is_refused_at_once() {
        for wrong in ["", "d", "+d", "40", "40w", "tomorrow", "9223372036854775808d", "é", "2027-01-31"] {
            assert!(require_shift(wrong).unwrap_err().to_string().contains("clock shift"), "{wrong:?}");
        }
        for wrong in
            ["2027-01-31T12:00:00", "2027-01-31T12:00:00.Z", "2027-01-31T12:00:00+0100", "2027-01-31T12:0"]
        {
            assert!(require_shift(wrong).is_err(), "{wrong:?}");
        }
    }
}
