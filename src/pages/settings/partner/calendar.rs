//! Ends to come as a calendar (RFC 5545), with an alarm on the days on which mail is sent (row J1).

use contract::{RelationshipId, Timestamp, relationship_end::NOTICE_DAYS};

/// An end to come.
pub(super) struct End {
    pub(super) id: RelationshipId,
    pub(super) at: Timestamp,
    /// What the entry is called.
    pub(super) title: String,
    /// Where more is to be read.
    pub(super) address: String,
}

/// Most octets of a line, without its end.
const LINE: usize = 75;

/// The calendar as a file, written at `now`.
pub(super) fn calendar(ends: &[End], now: Timestamp) -> String {
    let mut file = String::new();
    let mut line = |text: &str| fold(&mut file, text);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//partner-admin//relationships//EN");
    for End { id, at, title, address } in ends {
        line("BEGIN:VEVENT");
        // The same end again replaces the entry, and one that moved does too.
        line(&format!("UID:relationship-{}@partner-admin", escape(id.as_str())));
        line(&format!("DTSTAMP:{}", instant(now)));
        line(&format!("DTSTART:{}", instant(*at)));
        line(&format!("SUMMARY:{}", escape(title)));
        line(&format!("URL:{address}"));
        for days in NOTICE_DAYS {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line(&format!("DESCRIPTION:{}", escape(title)));
            line(&format!("TRIGGER:-P{days}D"));
            line("END:VALARM");
        }
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

/// `20261121T083000Z`.
fn instant(at: Timestamp) -> String {
    let text = at.to_string();
    let whole = text.split(['.', 'Z']).next().unwrap_or_default();
    format!("{}Z", whole.replace(['-', ':'], ""))
}

fn escape(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.chars().map(|one| if one.is_control() { ' ' } else { one }).collect()
}

/// A line, continued after so many octets, never within a character.
fn fold(file: &mut String, text: &str) {
    let mut length = 0;
    for one in text.chars() {
        if length + one.len_utf8() > LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(one);
        length += one.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn end(title: &str) -> End {
        End {
            id: RelationshipId::new("r"),
            at: Timestamp::parse("2027-01-31T08:30:00Z").unwrap(),
            title: title.to_owned(),
            address: "https://example.com/".to_owned(),
        }
    }

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-21T08:00:00.123Z").unwrap()
    }

    #[test]
    fn j1_an_end_is_an_entry_with_an_alarm_for_every_notice() {
        let file = calendar(&[end("Fabrikam, Inc.: desk; ends")], now());
        for line in [
            "BEGIN:VCALENDAR",
            "UID:relationship-r@partner-admin",
            "DTSTAMP:20261121T080000Z",
            "DTSTART:20270131T083000Z",
            "SUMMARY:Fabrikam\\, Inc.: desk\\; ends",
            "TRIGGER:-P30D",
            "TRIGGER:-P0D",
            "END:VCALENDAR",
        ] {
            assert!(file.lines().any(|one| one == line), "{line}: {file}");
        }
        assert_eq!(file.matches("BEGIN:VALARM").count(), 4);
    }

    proptest! {
        #[test]
        fn no_title_breaks_the_file(title in "\\PC{0,120}[\r\n\u{1}]?") {
            let file = calendar(&[end(&title)], now());
            prop_assert!(file.split("\r\n").all(|line| line.len() <= LINE && !line.contains(['\r', '\n'])));
            let unfolded = file.replace("\r\n ", "");
            let summary = format!("SUMMARY:{}\r\n", escape(&title));
            prop_assert!(unfolded.contains(&summary));
        }
    }
}
