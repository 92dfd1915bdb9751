//! What is kept for this tab over a reload: what was typed and chosen for a bulk change, one whose rows are
//! on their way, and those that this tab runs (reliability B3).

use crate::{browser::storage, client::BulkDraft, csv};
use contract::{AccountId, BulkChangeId, BulkRowRequest, IdempotencyKey, Moniker};

/// Before it: what belongs to one account and one tab.
const KEPT: &str = "partner-admin.kept.bulk-";

/// What is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The text that was pasted.
    Text,
    /// The subscriptions that were chosen in a list.
    Chosen,
    /// The partner ID that was typed for them.
    Partner,
    /// What is being begun.
    Filling,
    /// The ids of those that this tab runs.
    Running,
}

const ALL: [Kind; 5] = [Kind::Text, Kind::Chosen, Kind::Partner, Kind::Filling, Kind::Running];

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Chosen => "chosen",
            Self::Partner => "partner",
            Self::Filling => "filling",
            Self::Running => "running",
        }
    }
}

/// Whose it is.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) moniker: Moniker,
    pub(super) account: AccountId,
}

impl Place {
    fn key(&self, kind: Kind) -> String {
        format!("{KEPT}{} {} {} ", kind.as_str(), self.moniker, self.account)
    }

    pub(super) fn get(&self, kind: Kind) -> String {
        storage::get_in_tab(&self.key(kind)).unwrap_or_default()
    }

    /// Keeps a text, or forgets it when it is empty.
    pub(super) fn set(&self, kind: Kind, text: &str) {
        storage::set_in_tab(&self.key(kind), Some(text).filter(|text| !text.is_empty()));
    }

    pub(super) fn filling(&self) -> Option<BulkDraft> {
        read(&self.get(Kind::Filling))
    }

    /// Before it is sent: a reload must neither lose it nor begin it twice.
    pub(super) fn keep_filling(&self, draft: &BulkDraft) {
        self.set(Kind::Filling, &write(draft));
    }

    pub(super) fn running(&self) -> Vec<BulkChangeId> {
        self.get(Kind::Running).split_whitespace().map(BulkChangeId::new).collect()
    }

    /// Notes that this tab runs one, or does not any more.
    pub(super) fn keep_running(&self, id: &BulkChangeId, runs: bool) {
        let mut ids = self.running();
        ids.retain(|other| other != id);
        if runs {
            ids.push(id.clone());
        }
        let ids: Vec<&str> = ids.iter().map(BulkChangeId::as_str).collect();
        self.set(Kind::Running, &ids.join(" "));
    }
}

/// Forgets what others than `account` left in a cloud: nobody reads what somebody else typed (threat T24).
pub(in crate::state) fn forget_but(moniker: &Moniker, account: Option<&AccountId>) {
    for kind in ALL {
        let cloud = format!("{KEPT}{} {moniker} ", kind.as_str());
        let own = account.map(|account| format!("{cloud}{account} "));
        storage::forget_in_tab(&cloud, own.as_deref());
    }
}

/// The key and what is tried again, then the rows.
fn write(draft: &BulkDraft) -> String {
    let retry_of = draft.retry_of.as_ref().map_or("", BulkChangeId::as_str);
    let mut text = String::new();
    csv::write_row(&mut text, [draft.key.as_str(), retry_of]);
    for BulkRowRequest { number, subscription, partner } in &draft.rows {
        csv::write_row(&mut text, [number.to_string().as_str(), subscription, partner]);
    }
    text
}

fn read(text: &str) -> Option<BulkDraft> {
    let mut records = csv::read(text).into_iter().map(|record| record.fields);
    let [key, retry_of] = <[String; 2]>::try_from(records.next()?).ok()?;
    let retry_of = Some(retry_of).filter(|id| !id.is_empty()).map(BulkChangeId::new);
    let row = |fields: Vec<String>| {
        let [number, subscription, partner] = <[String; 3]>::try_from(fields).ok()?;
        Some(BulkRowRequest { number: number.parse().ok()?, subscription, partner })
    };
    let rows = records.map(row).collect::<Option<Vec<_>>>()?;
    Some(BulkDraft { key: IdempotencyKey::new(key), retry_of, rows })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn n4_what_a_reload_interrupts_is_read_as_it_was_written() {
        let row = |number, subscription: &str, partner: &str| BulkRowRequest {
            number,
            subscription: subscription.into(),
            partner: partner.into(),
        };
        for retry_of in [None, Some(BulkChangeId::new("b"))] {
            let draft = BulkDraft {
                key: IdempotencyKey::new("k"),
                retry_of,
                rows: vec![row(1, "s-1", "4391507"), row(3, "=1;\"x\"", ""), row(9, " a\tb ", "MPN 1\n2")],
            };
            assert_eq!(read(&write(&draft)), Some(draft));
        }
        assert_eq!(read(""), None);
        assert_eq!(read("k,\n1,s\n"), None);
    }
}
