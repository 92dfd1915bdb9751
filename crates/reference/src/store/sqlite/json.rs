//! Partners in columns of their own: as JSON, or NULL for nobody.

use super::StoreError;
use contract::PartnerOfRecord;

pub(super) fn write(partner: Option<&PartnerOfRecord>) -> Result<Option<String>, StoreError> {
    partner.map(serde_json::to_string).transpose().map_err(|error| StoreError(error.to_string()))
}

pub(super) fn read(text: Option<String>) -> Result<Option<PartnerOfRecord>, StoreError> {
    let read = text.map(|text| serde_json::from_str(&text)).transpose();
    read.map_err(|error| StoreError(format!("a partner in the store is damaged: {error}")))
}
