//! The contract between the admin app and any backend: domain types, operations, problem codes.
//!
//! No web, no I/O, no clock. Both ends compile against this crate; `api/openapi.json` is its
//! published shadow for everybody else.

mod macros;

pub mod access;
pub mod actions;
pub mod body;
pub mod bulk;
pub mod capabilities;
pub mod coverage;
pub mod history;
pub mod history_query;
pub mod ids;
pub mod money;
pub mod moniker;
pub mod operation;
pub mod order;
pub mod page;
pub mod partner_id;
pub mod partner_of_record;
pub mod partner_profile;
pub mod problem;
pub mod product;
pub mod saved_view;
pub mod session;
pub mod sort;
pub mod subscription;
pub mod subscription_query;
pub mod timestamp;
pub mod url;

pub use access::{Access, Denial, DenialReason, Role};
pub use actions::PartnerOfRecordActions;
pub use bulk::{
    BulkAction, BulkChange, BulkCounts, BulkRow, BulkRowRequest, BulkRowsRequest, BulkState, RowOutcome,
};
pub use capabilities::Capabilities;
pub use coverage::{
    Coverage, CoverageRow, CoveringPartner, CoveringReseller, DelegatedAdmin, DelegationKind,
};
pub use history::{ChangedSubscription, HistoryEvent, PlacedOrder};
pub use history_query::HistoryQuery;
pub use ids::{
    AccountId, BulkChangeId, ETag, HistoryEventId, IdempotencyKey, OrderId, PlanId, ProductId, QuoteHash,
    RequestId, SavedViewId, SubscriptionId, TenantId,
};
pub use money::{Currency, Money};
pub use moniker::Moniker;
pub use operation::{Method, Operation, OperationName};
pub use order::{Order, OrderFailure, OrderItem, OrderQuote, OrderRequest, OrderState};
pub use page::{Cursor, Page};
pub use partner_id::{PartnerId, PartnerIdError};
pub use partner_of_record::{PartnerOfRecord, PartnerOfRecordSlot};
pub use partner_profile::{PartnerKind, PartnerProfile};
pub use problem::{Problem, ProblemCode};
pub use product::{Plan, Product, ProductCategory, ProductFeature};
pub use saved_view::{SavedView, SavedViewList, SavedViewRequest};
pub use session::{Account, BillingAccountType, DemoAccount, Organization, Session};
pub use sort::{Sort, SortKey, SortOrder};
pub use subscription::{Licenses, PurchaseChannel, Subscription, SubscriptionStatus, Term};
pub use subscription_query::{PartnerFilter, SubscriptionQuery};
pub use timestamp::Timestamp;
