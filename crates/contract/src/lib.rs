//! The contract between the admin app and any backend: domain types, operations, problem codes.
//!
//! No web, no I/O, no clock. Both ends compile against this crate; `api/openapi.json` is its
//! published shadow for everybody else.

mod macros;

pub mod access;
pub mod actions;
pub mod capabilities;
pub mod history;
pub mod ids;
pub mod money;
pub mod moniker;
pub mod operation;
pub mod page;
pub mod partner_id;
pub mod partner_of_record;
pub mod partner_profile;
pub mod problem;
pub mod session;
pub mod subscription;
pub mod subscription_query;
pub mod timestamp;
pub mod url;

pub use access::{Access, Denial, DenialReason, Role};
pub use actions::PartnerOfRecordActions;
pub use capabilities::Capabilities;
pub use history::HistoryEvent;
pub use ids::{AccountId, ETag, HistoryEventId, RequestId, SubscriptionId, TenantId};
pub use money::{Currency, Money};
pub use moniker::Moniker;
pub use operation::{Method, Operation, OperationName};
pub use page::{Cursor, Page};
pub use partner_id::{PartnerId, PartnerIdError};
pub use partner_of_record::{PartnerOfRecord, PartnerOfRecordSlot};
pub use partner_profile::{PartnerKind, PartnerProfile};
pub use problem::{Problem, ProblemCode};
pub use session::{Account, BillingAccountType, DemoAccount, Organization, Session};
pub use subscription::{Licenses, PurchaseChannel, Subscription, SubscriptionStatus, Term};
pub use subscription_query::{PartnerFilter, Sort, SortKey, SubscriptionQuery};
pub use timestamp::Timestamp;
