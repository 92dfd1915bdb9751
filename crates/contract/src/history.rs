//! What happened: who changed what when, of a subscription and of the whole organisation (rows N7, N9).

use crate::{
    bulk::BulkState,
    ids::{BulkChangeId, HistoryEventId, OrderId, RequestId, SubscriptionId},
    operation::OperationName,
    partner_of_record::PartnerOfRecord,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// One change, as the audit trail has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct HistoryEvent {
    /// Its id.
    pub id: HistoryEventId,
    /// When, by the server's clock.
    pub at: Timestamp,
    /// The name of who did it.
    pub actor: String,
    /// What was called.
    pub operation: OperationName,
    /// Who was partner of record before; absent when nobody was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<PartnerOfRecord>,
    /// Who was partner of record after; absent when nobody was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<PartnerOfRecord>,
    /// On which subscription; an order that failed has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<ChangedSubscription>,
    /// The order that was placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<PlacedOrder>,
    /// The bulk change that it was part of, or that was begun, paused or ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bulk_change: Option<BulkChangeId>,
    /// The state that was asked for, of a bulk change that was begun, paused or ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bulk_state: Option<BulkState>,
    /// Finds the request in the logs.
    pub request_id: RequestId,
}

/// The subscription of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChangedSubscription {
    /// Its id.
    pub id: SubscriptionId,
    /// Its name now.
    pub name: String,
}

/// The order of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct PlacedOrder {
    /// Its id.
    pub id: OrderId,
    /// Its number.
    pub number: String,
}
