//! What the app knows: sessions, fetched data, preferences. The server owns the truth; this keeps copies.

mod acts;
mod ask;
mod backend;
mod bulk;
mod cache;
mod changes;
mod errands;
mod failure;
mod kept;
mod link;
mod orders;
mod partner_check;
mod preferences;
mod receipts;
mod remote;
mod reviews;
mod selection;
mod sessions;
mod shelf;
mod views;
mod whole;

pub use crate::client::{Act, Acted, Deed, Purchase, Thing};
pub use acts::{ActState, Acting};
pub use ask::ask;
pub use backend::Backend;
pub use bulk::{Bulk, Choice, Draft, Pasted, Task, Work, WrongLine};
pub use cache::Cache;
pub use changes::{ChangeState, Changes, Intent, Pending, Wanted};
pub use errands::{Doing, Errands, Running};
pub use failure::{Failure, FailureKind};
pub use link::{follow_link, keep_link, take_link};
pub use orders::{Buying, OrderIntent, Orders, Placing};
pub use partner_check::{Checked, PartnerCheck};
pub use preferences::{Preferences, Theme};
pub use receipts::tip_of;
pub use remote::Remote;
pub use reviews::{Deciding, Starting};
pub use selection::{Chosen, Selection};
pub use sessions::{SessionState, Sessions};
pub use shelf::Shelf;
pub use views::Views;
pub use whole::{whole, whole_of};

use crate::{
    browser::{host::Host, surface::Surface},
    l10n::{L10n, MessageId},
    route::{Base, Route},
};
use contract::{Capabilities, OperationName, Session, operation::GetCapabilities};
use leptos::prelude::*;

/// Everything a page can ask for. Built once by the composition root and handed down as context.
#[derive(Clone, Copy)]
pub struct App {
    /// Texts.
    pub l10n: L10n,
    /// Clouds and their clients.
    pub backend: Backend,
    /// Who is signed in, per cloud.
    pub sessions: Sessions,
    /// What was fetched.
    pub cache: Cache,
    /// What is being changed.
    pub changes: Changes,
    /// What is being bought.
    pub orders: Orders,
    /// What is being changed at many places at once.
    pub bulk: Bulk,
    /// Theme and locale.
    pub preferences: Preferences,
    /// Something that failed in the background, shown above the page until dismissed.
    pub notice: RwSignal<Option<MessageId>>,
    /// What it is drawn on.
    pub surface: Surface,
    /// The page around it, when it is embedded.
    pub host: Option<Host>,
    /// How much of it is shown.
    pub view: View,
    /// Where the app lives on its origin.
    pub base: StoredValue<Base>,
}

/// How much of the app is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The app with its frame.
    Whole,
    /// The pages, in a frame of the page around them.
    Console,
    /// The list of products alone.
    Products,
    /// The partner of record of one subscription alone.
    PartnerOfRecord,
}

impl View {
    /// Whether it is only a part of the app, which is nowhere in the address bar.
    pub fn is_part(self) -> bool {
        matches!(self, Self::Products | Self::PartnerOfRecord)
    }
}

impl App {
    /// The app's state; only inside the app.
    pub fn from_context() -> Self {
        expect_context::<Self>()
    }

    /// A route as a link target.
    pub fn href(self, route: &Route) -> String {
        self.base.with_value(|base| route.href(base))
    }
}

/// The signed-in part of the app: the cloud's session and what it may do.
#[derive(Clone, Copy)]
pub struct SignedIn {
    /// The session; it changes when another account signs in in place.
    pub session: Signal<Session>,
    /// What the backend says this account can do.
    pub capabilities: Remote<Capabilities>,
}

impl SignedIn {
    /// Starts asking for the capabilities of the session's account.
    pub fn new(app: App, session: Signal<Session>) -> Self {
        let capabilities =
            Remote::new(app, move || Some((session.with(|session| session.cloud.clone()), GetCapabilities)));
        Self { session, capabilities }
    }

    /// The signed-in state; only on pages behind sign-in.
    pub fn from_context() -> Self {
        expect_context::<Self>()
    }

    /// Whether the account may call an operation, followed. Until the answer is there nothing is offered
    /// (row I9).
    pub fn may(self, operation: &OperationName) -> bool {
        self.capabilities.value().is_some_and(|all| all.access(operation).is_allowed())
    }
}
