//! What happened to a subscription: who changed what when.

use crate::{
    ids::{HistoryEventId, RequestId},
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
    /// Finds the request in the logs.
    pub request_id: RequestId,
}
