//! What a store is asked for the history of a subscription.

use crate::audit::Entry;
use contract::{SubscriptionId, TenantId};

/// A history question, ready for a store.
#[derive(Clone, Debug)]
pub struct ChapterQuestion {
    /// Of which organisation.
    pub organization: TenantId,
    /// Of which subscription.
    pub subscription: SubscriptionId,
    /// The place in the audit trail before which to go on; none means from its end.
    pub before: Option<u64>,
    /// How many changes.
    pub limit: usize,
}

/// The changes of one page, newest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// The changes.
    pub entries: Vec<Entry>,
    /// The place of the last of them, when more follow.
    pub next: Option<u64>,
    /// How many there are, over all pages.
    pub total: u32,
}

impl Chapter {
    /// Cuts entries of which at least one too many was fetched when more follow.
    pub(super) fn cut(mut rows: Vec<(u64, Entry)>, total: u32, limit: usize) -> Self {
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows.last().filter(|_| more).map(|(place, _)| *place);
        Self { entries: rows.into_iter().map(|(_, entry)| entry).collect(), next, total }
    }
}
