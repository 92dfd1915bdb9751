//! What is kept for this tab over a reload, by cloud, account and thing: what was typed and not saved yet, and
//! what was sent and whose end nobody knows (reliability B3).

use crate::browser::storage;
use contract::{AccountId, Moniker};

/// Before it: what belongs to one account and one tab.
const KEPT: &str = "partner-admin.kept.";

/// What can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A change of a partner of record that was sent.
    Change,
    /// A partner ID that was typed for a subscription.
    Draft,
    /// An order that was sent.
    Order,
    /// A partner ID that was typed for an order.
    OrderDraft,
    /// A list that was pasted for many changes.
    BulkText,
    /// The subscriptions that were chosen for them.
    BulkChosen,
    /// The partner ID that was typed for these.
    BulkPartner,
    /// Many changes that are being begun.
    BulkFilling,
    /// Those that this tab runs.
    BulkRunning,
    /// An answer, a decision or an inquiry that was sent.
    Act,
    /// What was typed for one.
    ActDraft,
    /// What was sent to a relationship or a review.
    Errand,
}

impl Kind {
    const ALL: [Self; 12] = [
        Self::Change,
        Self::Draft,
        Self::Order,
        Self::OrderDraft,
        Self::BulkText,
        Self::BulkChosen,
        Self::BulkPartner,
        Self::BulkFilling,
        Self::BulkRunning,
        Self::Act,
        Self::ActDraft,
        Self::Errand,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Draft => "draft",
            Self::Order => "order",
            Self::OrderDraft => "order-draft",
            Self::BulkText => "bulk-text",
            Self::BulkChosen => "bulk-chosen",
            Self::BulkPartner => "bulk-partner",
            Self::BulkFilling => "bulk-filling",
            Self::BulkRunning => "bulk-running",
            Self::Act => "act",
            Self::ActDraft => "act-draft",
            Self::Errand => "errand",
        }
    }
}

/// Where something is kept: in which cloud, by whom, of which thing.
pub(super) struct Place<'a>(pub &'a Moniker, pub &'a AccountId, pub &'a str);

impl Place<'_> {
    fn key(&self, kind: Kind) -> String {
        let (Self(moniker, account, thing), kind) = (self, kind.as_str());
        format!("{KEPT}{kind} {moniker} {account} {thing}")
    }

    pub(super) fn get(&self, kind: Kind) -> Option<String> {
        storage::get_in_tab(&self.key(kind))
    }

    /// Keeps it, or forgets it.
    pub(super) fn set(&self, kind: Kind, text: Option<&str>) {
        storage::set_in_tab(&self.key(kind), text);
    }
}

/// Forgets what others than `account` left in a cloud: nobody reads what somebody else typed (threat T24).
pub(super) fn forget_but(moniker: &Moniker, account: Option<&AccountId>) {
    for kind in Kind::ALL {
        let cloud = format!("{KEPT}{} {moniker} ", kind.as_str());
        let own = account.map(|account| format!("{cloud}{account} "));
        storage::forget_in_tab(&cloud, own.as_deref());
    }
}
