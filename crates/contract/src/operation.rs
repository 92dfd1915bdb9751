//! The operations: one type each, holding what the caller sends and naming what comes back.

mod agreements;
mod billing;
mod bulk;
mod finding;
mod invitations;
mod name;
mod partner_of_record;
mod purchase;
mod relationships;
mod reviews;
mod who;

pub use agreements::{AcceptAgreement, GetAgreement, ListAcceptances, ListAgreements, ListReceiptKeys};
pub use billing::{DeleteView, GetCoverage, ListAuditEvents, ListSavedViews, SaveView};
pub use bulk::{
    AddBulkRows, CreateBulkChange, GetBulkChange, ListBulkChanges, ListBulkRows, SetBulkState, StepBulkChange,
};
pub use finding::{CreateInquiry, ListInquiries, ListPartnerDirectory};
pub use invitations::{
    AcceptInvitation, DeclineInvitation, GetInvitation, ListInvitations, LookUpInvitation,
};
pub use name::OperationName;
pub use partner_of_record::{
    GetPartnerId, ListSubscriptionHistory, PartnerOfRecordChange, RemovePartnerOfRecord, SetPartnerOfRecord,
};
pub use purchase::{GetOrder, GetProduct, ListOrders, ListProducts, PlaceOrder, QuoteOrder};
pub use relationships::{
    EndRelationship, GetExitChecklist, GetPartner, GetRelationship, GetRelationshipOverview,
    ListRelationships, RemoveRoles, SetAutoExtend,
};
pub use reviews::{DecideInReview, GetReview, ListReviews, SignOffReview, StartReview};
pub use who::FRESH_SIGN_IN;

use crate::{
    capabilities::Capabilities,
    ids::{ETag, IdempotencyKey, SubscriptionId},
    page::{Cursor, Page},
    session::Session,
    subscription::Subscription,
    subscription_query::SubscriptionQuery,
};
use serde::de::DeserializeOwned;

/// The HTTP methods the contract uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads; has no effect.
    Get,
    /// Creates or acts.
    Post,
    /// Sets or replaces one thing; doing it twice is doing it once.
    Put,
    /// Removes one thing; doing it twice is doing it once.
    Delete,
}

impl Method {
    /// The method as HTTP writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }

    /// Whether repeating it can never change anything.
    pub fn is_safe(self) -> bool {
        self == Self::Get
    }
}

/// One operation of the API, as both ends see it.
pub trait Operation {
    /// Its name.
    const NAME: OperationName;
    /// Its method.
    const METHOD: Method;
    /// Its path below `/api/{moniker}`, with `{id}` where an id goes.
    const PATH: &'static str;
    /// What a success carries.
    type Reply: DeserializeOwned + 'static;

    /// What replaces `{id}` in [`Self::PATH`].
    fn id(&self) -> Option<&str> {
        None
    }

    /// The query, unescaped; empty values are left out.
    fn query(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// The JSON body, written.
    fn body(&self) -> Option<String> {
        None
    }

    /// The version that a change is meant for, sent as `If-Match`.
    fn if_match(&self) -> Option<&ETag> {
        None
    }

    /// Which intent it is, sent as `Idempotency-Key`.
    fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        None
    }
}

/// How far to read, as a query says it.
fn paging(cursor: Option<&Cursor>, limit: Option<u16>) -> impl Iterator<Item = (&'static str, String)> {
    let cursor = cursor.map(|cursor| ("cursor", cursor.to_string()));
    cursor.into_iter().chain(limit.map(|limit| ("limit", limit.to_string())))
}

/// `GET /v1/session`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetSession;

impl Operation for GetSession {
    const NAME: OperationName = OperationName::GetSession;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/session";
    type Reply = Session;
}

/// `POST /v1/session/sign-out`. Ending a session twice is ending it once.
#[derive(Clone, Debug, PartialEq)]
pub struct SignOut;

impl Operation for SignOut {
    const NAME: OperationName = OperationName::SignOut;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/session/sign-out";
    type Reply = ();
}

/// `GET /v1/capabilities`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetCapabilities;

impl Operation for GetCapabilities {
    const NAME: OperationName = OperationName::GetCapabilities;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/capabilities";
    type Reply = Capabilities;
}

/// `GET /v1/subscriptions`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSubscriptions(pub SubscriptionQuery);

impl Operation for ListSubscriptions {
    const NAME: OperationName = OperationName::ListSubscriptions;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/subscriptions";
    type Reply = Page<Subscription>;

    fn query(&self) -> Vec<(&'static str, String)> {
        self.0.to_pairs()
    }
}

/// `GET /v1/subscriptions/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetSubscription(pub SubscriptionId);

impl Operation for GetSubscription {
    const NAME: OperationName = OperationName::GetSubscription;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/subscriptions/{id}";
    type Reply = Subscription;

    fn id(&self) -> Option<&str> {
        Some(self.0.as_str())
    }
}
