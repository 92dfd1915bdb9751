//! Values in columns of their own: as JSON, or NULL for nothing.

use super::StoreError;
use serde::{Serialize, de::DeserializeOwned};

pub(super) fn write<T: Serialize>(value: Option<&T>) -> Result<Option<String>, StoreError> {
    value.map(serde_json::to_string).transpose().map_err(|error| StoreError(error.to_string()))
}

pub(super) fn read<T: DeserializeOwned>(text: Option<String>) -> Result<Option<T>, StoreError> {
    text.map(|text| read_some(&text)).transpose()
}

/// A value that must be there.
pub(super) fn read_some<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text)
        .map_err(|error| StoreError(format!("a value in the store is damaged: {error}")))
}
