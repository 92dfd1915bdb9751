//! What is kept for this tab over a reload: what was typed and chosen for a bulk change, one whose rows are
//! on their way, and those that this tab runs (reliability B3).

use crate::{
    client::BulkDraft,
    csv,
    state::kept::{self, Kind},
};
use contract::{AccountId, BulkChangeId, BulkRowRequest, ETag, IdempotencyKey, Moniker};

/// Whose it is.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) moniker: Moniker,
    pub(super) account: AccountId,
}

impl Place {
    fn kept(&self) -> kept::Place<'_> {
        kept::Place(&self.moniker, &self.account, "")
    }

    pub(super) fn get(&self, kind: Kind) -> String {
        self.kept().get(kind).unwrap_or_default()
    }

    /// Keeps a text, or forgets it when it is empty.
    pub(super) fn set(&self, kind: Kind, text: &str) {
        self.kept().set(kind, Some(text).filter(|text| !text.is_empty()));
    }

    pub(super) fn filling(&self) -> Option<BulkDraft> {
        read(&self.get(Kind::BulkFilling))
    }

    /// Before it is sent: a reload must neither lose it nor begin it twice.
    pub(super) fn keep_filling(&self, draft: &BulkDraft) {
        self.set(Kind::BulkFilling, &write(draft));
    }

    /// Those that this tab runs, and the versions that were seen when that was begun: what somebody else has
    /// paused since is not taken up.
    pub(super) fn running(&self) -> Vec<(BulkChangeId, ETag)> {
        let kept = self.get(Kind::BulkRunning);
        let pairs = kept.split_whitespace().filter_map(|pair| pair.split_once('='));
        pairs.map(|(id, seen)| (BulkChangeId::new(id), ETag::new(seen))).collect()
    }

    /// Notes that this tab runs one, or does not any more.
    pub(super) fn keep_running(&self, id: &BulkChangeId, seen: Option<&ETag>) {
        let mut all = self.running();
        all.retain(|(other, _)| other != id);
        all.extend(seen.map(|seen| (id.clone(), seen.clone())));
        let pairs: Vec<String> = all.iter().map(|(id, seen)| format!("{id}={seen}")).collect();
        self.set(Kind::BulkRunning, &pairs.join(" "));
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
