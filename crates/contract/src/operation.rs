//! The operations: one type each, holding what the caller sends and naming what comes back.

mod billing;
mod bulk;
mod partner_of_record;
mod purchase;

pub use billing::{DeleteView, GetCoverage, ListAuditEvents, ListSavedViews, SaveView};
pub use bulk::{
    AddBulkRows, CreateBulkChange, GetBulkChange, ListBulkChanges, ListBulkRows, SetBulkState, StepBulkChange,
};
pub use partner_of_record::{
    GetPartnerId, ListSubscriptionHistory, PartnerOfRecordChange, RemovePartnerOfRecord, SetPartnerOfRecord,
};
pub use purchase::{GetOrder, GetProduct, ListOrders, ListProducts, PlaceOrder, QuoteOrder};

use crate::{
    access::Role,
    capabilities::Capabilities,
    ids::{ETag, IdempotencyKey, SubscriptionId},
    macros::open_enum,
    moniker::Moniker,
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

open_enum! {
    /// Every operation by its `operationId`.
    pub enum OperationName {
        /// Who is signed in.
        GetSession = "getSession",
        /// Ends the session of this cloud.
        SignOut = "signOut",
        /// What this cloud, organisation and account can do.
        GetCapabilities = "getCapabilities",
        /// The organisation's subscriptions, filtered, sorted, by page.
        ListSubscriptions = "listSubscriptions",
        /// One subscription.
        GetSubscription = "getSubscription",
        /// Who stands behind a partner ID.
        GetPartnerId = "getPartnerId",
        /// Sets or replaces the partner of record of a subscription.
        SetPartnerOfRecord = "setPartnerOfRecord",
        /// Removes the partner of record of a subscription.
        RemovePartnerOfRecord = "removePartnerOfRecord",
        /// Who changed a subscription when.
        ListSubscriptionHistory = "listSubscriptionHistory",
        /// The catalogue.
        ListProducts = "listProducts",
        /// One product of the catalogue.
        GetProduct = "getProduct",
        /// What an order would cost now.
        QuoteOrder = "quoteOrder",
        /// Buys.
        PlaceOrder = "placeOrder",
        /// The orders of the organisation.
        ListOrders = "listOrders",
        /// One order.
        GetOrder = "getOrder",
        /// Which partners stand on which products.
        GetCoverage = "getCoverage",
        /// Begins to change many partners of record at once.
        CreateBulkChange = "createBulkChange",
        /// The bulk changes of the organisation.
        ListBulkChanges = "listBulkChanges",
        /// One bulk change.
        GetBulkChange = "getBulkChange",
        /// Adds rows to a bulk change and plans them.
        AddBulkRows = "addBulkRows",
        /// The rows of a bulk change.
        ListBulkRows = "listBulkRows",
        /// Starts, pauses, resumes or gives up a bulk change.
        SetBulkState = "setBulkState",
        /// Makes the next rows of a bulk change.
        StepBulkChange = "stepBulkChange",
        /// What was changed in Billing.
        ListAuditEvents = "listAuditEvents",
        /// The saved views of the account.
        ListSavedViews = "listSavedViews",
        /// Saves a view.
        SaveView = "saveView",
        /// Forgets a saved view.
        DeleteView = "deleteView",
    }
}

/// How old a sign-in may be, in seconds, for what [`OperationName::needs_fresh_sign_in`] (reliability B6).
pub const FRESH_SIGN_IN: u32 = 15 * 60;

const EVERYONE: &[Role] =
    &[Role::GlobalAdmin, Role::BillingAdmin, Role::HelpdeskAdmin, Role::GlobalReader, Role::PartnerDelegate];
const READERS: &[Role] = &[Role::GlobalAdmin, Role::BillingAdmin, Role::HelpdeskAdmin, Role::GlobalReader];
/// Who reads what is about money and about what colleagues did.
const BILLING_READERS: &[Role] = &[Role::GlobalAdmin, Role::BillingAdmin, Role::GlobalReader];
const CHANGERS: &[Role] = &[Role::GlobalAdmin, Role::BillingAdmin];

impl OperationName {
    /// The table role × operation: who may call it at all.
    pub fn roles(&self) -> &'static [Role] {
        match self {
            Self::GetSession | Self::SignOut | Self::GetCapabilities => EVERYONE,
            Self::ListSubscriptions
            | Self::GetSubscription
            | Self::GetPartnerId
            | Self::ListSubscriptionHistory
            | Self::GetCoverage
            | Self::ListSavedViews
            | Self::SaveView
            | Self::DeleteView => READERS,
            Self::ListProducts
            | Self::GetProduct
            | Self::ListOrders
            | Self::GetOrder
            | Self::ListBulkChanges
            | Self::GetBulkChange
            | Self::ListBulkRows
            | Self::ListAuditEvents => BILLING_READERS,
            Self::SetPartnerOfRecord
            | Self::RemovePartnerOfRecord
            | Self::QuoteOrder
            | Self::PlaceOrder
            | Self::CreateBulkChange
            | Self::AddBulkRows
            | Self::SetBulkState
            | Self::StepBulkChange => CHANGERS,
            Self::Other(_) => &[],
        }
    }

    /// Whether a sign-in older than [`FRESH_SIGN_IN`] does not suffice: what decides about money or
    /// permissions is done by who is there now (reliability B6). [`Self::SetBulkState`] needs one to start or
    /// resume, and none to stop what should not go on.
    pub fn needs_fresh_sign_in(&self) -> bool {
        matches!(self, Self::SetPartnerOfRecord | Self::RemovePartnerOfRecord | Self::PlaceOrder)
    }

    /// Whether a cloud has it, whoever asks: nothing is bought from the operator where it only sells
    /// through partners (rows C1, D6). A cloud that is not known has what its own backend names.
    pub fn is_in(&self, cloud: &Moniker) -> bool {
        let is_purchase = matches!(
            self,
            Self::ListProducts
                | Self::GetProduct
                | Self::QuoteOrder
                | Self::PlaceOrder
                | Self::ListOrders
                | Self::GetOrder
        );
        !(is_purchase && *cloud == Moniker::TwentyOneVianet)
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
