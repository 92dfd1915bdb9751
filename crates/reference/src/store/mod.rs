//! What is kept, behind one trait with two implementations that a randomised test holds equal.

mod bulk;
mod change;
mod chapter;
mod coverage;
pub mod cursor;
pub mod fold;
mod inquiry;
mod invitation;
mod letter;
mod memory;
mod once;
mod order;
mod question;
mod relationship;
mod review;
mod views;
mod window;

#[cfg(test)]
#[cfg(feature = "server")]
mod tests;
#[cfg(test)]
#[cfg(feature = "server")]
mod twins;

#[cfg(feature = "server")]
mod sqlite;

pub use bulk::{Bulk, BulkQuestion, BulkStore, Draft, PlannedRow, RowQuestion, Setting, Stepping, Wanted};
pub use change::{Changed, NOTICE_AFTER, Notice, SlotChange, VISIBLE_AFTER, Whom};
pub use chapter::{Chapter, ChapterQuestion, about, about_partner, event_text};
pub use coverage::{Alike, Covered};
pub use inquiry::{Asking, InquiryQuestion, InquiryStore};
pub use invitation::{Answered, Answering, Deciding, InvitationStore, KeptAcceptance, Seen};
pub use letter::{KeptLetter, LetterState, LetterStore};
pub use memory::MemoryStore;
pub use once::{Intent, Once, Reply};
pub use order::{OrderQuestion, OrderStore, Placement};
pub use question::{Position, Question, Slice, SortValue, search_text};
pub use relationship::{Related, RelationshipChange, RelationshipStore};
pub use review::{
    Beginning, Begun, ReviewQuestion, ReviewRecord, ReviewStore, Sealing, SignedOff, SigningOff,
};
#[cfg(feature = "server")]
pub use sqlite::SqliteStore;
#[cfg(feature = "server")]
#[cfg(test)]
pub(crate) use sqlite::meddle;
pub use views::Saved;
pub use window::{Edge, Numbered, Window};

pub(crate) use bulk::bulk_etag;
pub(crate) use change::etag;

use crate::{
    audit::{Entry, Event},
    invitations::InvitationRecord,
    letters::Letter,
    relationships::RelationshipRecord,
    session::{SessionKey, SessionRecord},
};
use contract::{
    AccountId, DemoAccount, Moniker, Organization, SavedView, SavedViewId, Subscription, SubscriptionId,
    TenantId, Timestamp,
};

/// An organisation with everything that is kept about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tenant {
    /// Its cloud: an organisation is in exactly one.
    pub cloud: Moniker,
    /// Itself.
    pub organization: Organization,
    /// Who can sign in, in the order to show them.
    pub accounts: Vec<DemoAccount>,
    /// What it has.
    pub subscriptions: Vec<Subscription>,
    /// Its relationships with partners, the oldest first.
    pub relationships: Vec<RelationshipRecord>,
    /// Its reviews, the oldest first.
    pub reviews: Vec<ReviewRecord>,
    /// The invitations to it, the oldest first.
    pub invitations: Vec<InvitationRecord>,
    /// Mail that is to be sent.
    pub letters: Vec<Letter>,
}

/// Until when the newest version of a subscription shows in lists.
const FOREVER: Timestamp = Timestamp::MAX;

/// The store failed: a text for the log.
#[derive(Debug)]
pub struct StoreError(pub String);

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the store failed: {}", self.0)
    }
}

impl std::error::Error for StoreError {}

/// Keeps organisations, accounts, sessions, subscriptions and the audit trail; with its parts, all there is.
///
/// Every method that takes an [`Event`] writes it in the same transaction as its effect: there is
/// no effect without its entry, and no entry without its effect (reliability B4). What does not
/// exist is `None`, not an error.
///
/// # Errors
/// Every method: when the store fails.
pub trait Store:
    OrderStore
    + BulkStore
    + InquiryStore
    + InvitationStore
    + LetterStore
    + RelationshipStore
    + ReviewStore
    + Send
    + Sync
{
    /// The accounts of a cloud, in the order to show them.
    fn accounts(&self, cloud: &Moniker) -> Result<Vec<DemoAccount>, StoreError>;

    /// An account of a cloud.
    fn account(&self, cloud: &Moniker, id: &AccountId) -> Result<Option<DemoAccount>, StoreError>;

    /// A session, live or over.
    fn session(&self, key: &SessionKey) -> Result<Option<SessionRecord>, StoreError>;

    /// Begins a session, ends the one it replaces, and forgets those that are over by then.
    fn open_session(
        &self,
        session: &SessionRecord,
        replaces: Option<&SessionKey>,
        events: &[Event],
    ) -> Result<(), StoreError>;

    /// Notes that a session was used.
    fn note_use(&self, key: &SessionKey, at: Timestamp) -> Result<(), StoreError>;

    /// Ends a session.
    fn end_session(&self, key: &SessionKey, event: &Event) -> Result<(), StoreError>;

    /// Ends all sessions of an account; says how many there were.
    fn end_sessions(&self, account: &AccountId, event: &Event) -> Result<usize, StoreError>;

    /// Writes an event that has no other effect.
    fn record(&self, event: &Event) -> Result<(), StoreError>;

    /// One page of an organisation's subscriptions, as lists show them at a time.
    fn list_subscriptions(&self, organization: &TenantId, question: &Question) -> Result<Slice, StoreError>;

    /// A subscription of an organisation, as it is; one of another is as if it did not exist.
    fn subscription(
        &self,
        organization: &TenantId,
        id: &SubscriptionId,
    ) -> Result<Option<Subscription>, StoreError>;

    /// Puts another slot in the place of the version it is meant for, and a notice to the partners
    /// in the outbox: one for all changes of a subscription that they have not been told of yet, and
    /// none when these changes end where they began.
    fn change_partner_of_record(&self, change: &SlotChange) -> Result<Changed, StoreError>;

    /// The subscriptions that are not deleted, as lists show them at a time, counted by who stands on them.
    fn coverage(&self, organization: &TenantId, at: Timestamp) -> Result<Covered, StoreError>;

    /// The views of an account, by list and name.
    fn saved_views(&self, account: &AccountId) -> Result<Vec<SavedView>, StoreError>;

    /// Saves a view, or another one in its place.
    fn save_view(&self, account: &AccountId, view: &SavedView) -> Result<Saved, StoreError>;

    /// Forgets a view; says whether it is none of another account.
    fn delete_view(&self, account: &AccountId, id: &SavedViewId) -> Result<bool, StoreError>;

    /// One page of the history of a subscription, or of all of Billing, the newest change first.
    fn history(&self, question: &ChapterQuestion) -> Result<Chapter, StoreError>;

    /// The notices whose time has come and of which somebody is still to be told, in the order of
    /// their changes.
    fn notices_due(&self, now: Timestamp) -> Result<Vec<Notice>, StoreError>;

    /// Notes that a partner of a notice was told, and forgets the notice once nobody is left to tell.
    fn note_told(&self, notice: u64, whom: Whom) -> Result<(), StoreError>;

    /// Notes that a partner of a notice will not be told, and why. The notice is kept, but is not due
    /// any more once nobody is left to tell.
    fn note_refused(&self, notice: u64, whom: Whom, why: &str) -> Result<(), StoreError>;

    /// The whole audit trail, oldest first.
    fn audit_trail(&self) -> Result<Vec<Entry>, StoreError>;
}
