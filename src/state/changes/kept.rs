//! A change as it is kept over a reload: its end may be one that nobody knows.

use super::{Intent, Wanted};
use crate::state::kept::{Kind, Place};
use contract::{ETag, PartnerId};

/// A change that was sent.
#[derive(Debug, PartialEq)]
pub(super) struct Sent {
    /// When, milliseconds since 1970 by the user's clock.
    pub at: i64,
    /// The version that was seen.
    pub seen: ETag,
    /// Who shall be partner of record; nobody removes.
    pub wanted: Option<Wanted>,
}

impl Sent {
    pub(super) fn of(place: &Place<'_>) -> Option<Self> {
        read(&place.get(Kind::Change)?)
    }
}

impl Intent {
    pub(super) fn place(&self) -> Place<'_> {
        Place(&self.moniker, &self.account, self.subscription.as_str())
    }

    /// Before it is sent: a reload must not lose what nobody knows yet.
    pub(super) fn keep(&self, at: i64) {
        self.place().set(Kind::Change, Some(&write(self, at)));
    }

    pub(super) fn forget(&self) {
        self.place().set(Kind::Change, None);
    }
}

/// One line each: when, the version, then of the partner the ID, name, city and country.
fn write(intent: &Intent, at: i64) -> String {
    let seen = intent.seen.as_str();
    match &intent.wanted {
        Some(Wanted { partner_id, name, city, country }) => {
            format!("{at}\n{seen}\n{partner_id}\n{name}\n{city}\n{country}")
        }
        None => format!("{at}\n{seen}"),
    }
}

fn read(text: &str) -> Option<Sent> {
    let mut lines = text.split('\n').map(str::to_owned);
    let at = lines.next()?.parse().ok()?;
    let seen = ETag::new(lines.next()?);
    let Some(digits) = lines.next() else { return Some(Sent { at, seen, wanted: None }) };
    let partner_id = PartnerId::parse(&digits).ok()?;
    let wanted = Wanted { partner_id, name: lines.next()?, city: lines.next()?, country: lines.next()? };
    Some(Sent { at, seen, wanted: Some(wanted) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::{AccountId, Moniker, SubscriptionId};

    #[test]
    fn what_a_reload_interrupts_is_read_as_it_was_written() {
        let partner_id = PartnerId::parse("4391507").unwrap();
        let wanted = Wanted { partner_id, name: "A \"B\"".into(), city: "".into(), country: "SE".into() };
        for wanted in [None, Some(wanted)] {
            let intent = Intent {
                moniker: Moniker::Germany,
                account: AccountId::new("a"),
                subscription: SubscriptionId::new("s"),
                name: String::new(),
                seen: ETag::new("\"7\""),
                before: None,
                wanted: wanted.clone(),
            };
            let sent = Sent { at: 1_795_248_000_000, seen: ETag::new("\"7\""), wanted };
            assert_eq!(read(&write(&intent, sent.at)), Some(sent));
        }
        assert_eq!(read("1\n\"7\"\nrubbish"), None);
        assert_eq!(read("\"7\""), None);
    }
}
