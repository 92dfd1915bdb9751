//! The contract between the admin app and any backend: domain types, operations, problem codes.
//!
//! No web, no I/O, no clock. Both ends compile against this crate; `api/openapi.json` is its
//! published shadow for everybody else.

mod macros;

pub mod access;
pub mod actions;
pub mod agreement;
pub mod agreement_acceptance;
pub mod body;
pub mod bulk;
pub mod capabilities;
pub mod coverage;
pub mod evidence;
pub mod history;
pub mod history_query;
pub mod ids;
pub mod invitation;
pub mod invitation_actions;
pub mod invitation_link;
pub mod invitation_lookup;
pub mod money;
pub mod moniker;
pub mod operation;
pub mod order;
pub mod overview;
pub mod page;
pub mod partner;
pub mod partner_directory;
pub mod partner_id;
pub mod partner_of_record;
pub mod partner_profile;
pub mod problem;
pub mod product;
pub mod relationship;
pub mod relationship_actions;
pub mod relationship_end;
pub mod relationship_query;
pub mod removal;
pub mod review;
pub mod role;
pub mod saved_view;
pub mod session;
pub mod sort;
pub mod subscription;
pub mod subscription_query;
pub mod timestamp;
pub mod url;

pub use access::{Access, Denial, DenialReason, Role};
pub use actions::PartnerOfRecordActions;
pub use agreement::{
    Agreement, AgreementAcceptance, AgreementDecision, AgreementDocument, AgreementKind, AgreementState,
    Decision, DisplayClaims, Presentation, RequiredAgreement,
};
pub use agreement_acceptance::{Acceptance, ReceiptKey, SignedReceipt};
pub use bulk::{
    BulkAction, BulkChange, BulkCounts, BulkRow, BulkRowRequest, BulkRowsRequest, BulkState, RowOutcome,
};
pub use capabilities::Capabilities;
pub use coverage::{
    Coverage, CoverageRow, CoveringPartner, CoveringReseller, DelegatedAdmin, DelegationKind,
};
pub use evidence::{AcceptanceEvidence, ReviewEvidence};
pub use history::{
    ChangedRelation, ChangedSubscription, DecidedAgreement, HistoryEvent, PlacedOrder, RelationEvent,
};
pub use history_query::HistoryQuery;
pub use ids::{
    AcceptanceId, AccountId, AgreementId, AgreementVersionId, BulkChangeId, Challenge, ETag, HistoryEventId,
    IdempotencyKey, InquiryId, InvitationId, OrderId, PlanId, ProductId, QuoteHash, ReceiptKeyId,
    RelationshipId, RequestId, ReviewId, RoleId, RoleKey, SavedViewId, Sha256, SubscriptionId, TenantId,
};
pub use invitation::{
    AcceptedInvitation, Invitation, InvitationAcceptance, InvitationDecline, InvitationKind, InvitationOffer,
    InvitationState, OfferKind,
};
pub use invitation_actions::InvitationActions;
pub use invitation_link::{InvitationLink, LinkError, LinkShape};
pub use invitation_lookup::{InvitationLookup, LinkWarning, LookedUpInvitation, LookupVerdict};
pub use money::{Currency, Money};
pub use moniker::Moniker;
pub use operation::{Method, Operation, OperationName};
pub use order::{Order, OrderFailure, OrderItem, OrderQuote, OrderRequest, OrderState};
pub use overview::{KindCount, RelationshipOverview, RoleCount, StatusCount};
pub use page::{Cursor, Page};
pub use partner::{CreditedLocation, NamedPartner, Partner, PartnerContact};
pub use partner_directory::{
    DirectoryPartner, DirectoryQuery, Inquiry, InquiryContact, InquiryRecipient, InquiryRequest,
    InquiryState, OrganizationSize, PartnerService,
};
pub use partner_id::{PartnerId, PartnerIdError};
pub use partner_of_record::{PartnerOfRecord, PartnerOfRecordSlot};
pub use partner_profile::{PartnerKind, PartnerProfile};
pub use problem::{Problem, ProblemCode};
pub use product::{Plan, Product, ProductCategory, ProductFeature};
pub use relationship::{
    AutoExtend, AutoExtendChange, PartnerGroup, Relationship, RelationshipKind, RelationshipList,
    RelationshipOrigin, RelationshipStatus,
};
pub use relationship_actions::RelationshipActions;
pub use relationship_end::{Ahead, EndingNotice, NoticeState};
pub use relationship_query::RelationshipQuery;
pub use removal::{
    ExitChecklist, ExitStep, ExitStepKind, ExitStepState, Remainder, RoleRemoval, RoleRemovalRequest,
};
pub use review::{
    Review, ReviewDecision, ReviewDecisionRequest, ReviewItem, ReviewOutcome, ReviewState, ReviewSummary,
};
pub use role::{DirectoryRole, RoleDifference, RoleRisk};
pub use saved_view::{SavedView, SavedViewList, SavedViewRequest};
pub use session::{Account, BillingAccountType, DemoAccount, Organization, Session};
pub use sort::{RelationshipSortKey, Sort, SortKey, SortOrder};
pub use subscription::{Licenses, PurchaseChannel, Subscription, SubscriptionStatus, Term};
pub use subscription_query::{PartnerFilter, SubscriptionQuery};
pub use timestamp::Timestamp;
