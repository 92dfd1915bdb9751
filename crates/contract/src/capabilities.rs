//! What a cloud, an organisation and an account can do.

use crate::{
    access::{Access, DenialReason},
    actions::PartnerOfRecordActions,
    moniker::Moniker,
    operation::OperationName,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The answer of `GET /v1/capabilities`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Capabilities {
    /// The cloud that answers.
    pub cloud: Moniker,
    /// Per operation of this backend, whether this account may call it.
    #[cfg_attr(feature = "openapi", schema(value_type = BTreeMap<String, Access>))]
    pub operations: BTreeMap<OperationName, Access>,
    /// What this cloud and this account's roles leave open on a subscription, before its own rules.
    #[serde(default)]
    pub allowed_actions: PartnerOfRecordActions,
}

impl Capabilities {
    /// The answer for one operation; an operation the backend does not name is not in this cloud.
    pub fn access(&self, operation: &OperationName) -> Access {
        let access = self.operations.get(operation).cloned();
        access.unwrap_or_else(|| Access::denied(DenialReason::NotInThisCloud))
    }
}
