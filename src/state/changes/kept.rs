//! What is kept for this tab over a reload: what was typed and not saved yet, and changes whose end
//! nobody knows (reliability B3).

use super::{Intent, Wanted};
use crate::browser::storage;
use contract::{AccountId, ETag, Moniker, PartnerId, SubscriptionId};

/// Before it: what belongs to one account and one tab.
const KEPT: &str = "partner-admin.partner.";
const CHANGE: &str = "change";
const DRAFT: &str = "draft";

/// Where something of a subscription is kept.
pub(super) struct Place<'a>(pub &'a Moniker, pub &'a AccountId, pub &'a SubscriptionId);

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

impl Place<'_> {
    fn key(&self, what: &str) -> String {
        let Self(moniker, account, subscription) = self;
        format!("{KEPT}{what} {moniker} {account} {subscription}")
    }

    pub(super) fn draft(&self) -> Option<String> {
        storage::get_in_tab(&self.key(DRAFT))
    }

    pub(super) fn keep_draft(&self, text: Option<&str>) {
        storage::set_in_tab(&self.key(DRAFT), text);
    }

    pub(super) fn sent(&self) -> Option<Sent> {
        read(&storage::get_in_tab(&self.key(CHANGE))?)
    }

    /// Before it is sent: a reload must not lose what nobody knows yet.
    pub(super) fn keep_sent(&self, intent: &Intent, at: i64) {
        storage::set_in_tab(&self.key(CHANGE), Some(&write(intent, at)));
    }

    pub(super) fn forget_sent(&self) {
        storage::set_in_tab(&self.key(CHANGE), None);
    }
}

impl Intent {
    pub(super) fn place(&self) -> Place<'_> {
        Place(&self.moniker, &self.account, &self.subscription)
    }
}

/// Forgets what others than `account` left in a cloud: nobody reads what somebody else typed (threat T24).
pub fn forget_but(moniker: &Moniker, account: Option<&AccountId>) {
    for what in [CHANGE, DRAFT] {
        let cloud = format!("{KEPT}{what} {moniker} ");
        let own = account.map(|account| format!("{cloud}{account} "));
        storage::forget_in_tab(&cloud, own.as_deref());
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
