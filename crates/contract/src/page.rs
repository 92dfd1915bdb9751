//! Cursor pages.

use crate::macros::opaque_id;
use serde::{Deserialize, Serialize};

opaque_id! {
    /// Where the next page begins. Issued by the backend for one query; no use with another.
    pub struct Cursor;
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Page<T> {
    /// The rows, in the order asked for.
    pub items: Vec<T>,
    /// Where the next page begins; absent on the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Cursor>,
    /// Leads to the page before; absent on the first, and where a list is read forward only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<Cursor>,
    /// How many rows come before this page. Other people's changes may move them.
    #[serde(default)]
    pub start: u32,
    /// How many rows match, over all pages.
    pub total: u32,
}
