//! A list as somebody wants to find it again: filters, order, columns (row N1).

use crate::{ids::SavedViewId, macros::open_enum};
use serde::{Deserialize, Serialize};

/// Most views of one account.
pub const MAX_VIEWS: usize = 50;
/// Longest name, in characters.
pub const MAX_NAME: usize = 60;
/// Longest query, in characters.
pub const MAX_QUERY: usize = 2_000;

open_enum! {
    /// Of which list.
    pub enum SavedViewList {
        /// The subscriptions.
        Subscriptions = "subscriptions",
        /// The partner relationships.
        PartnerRelationships = "partnerRelationships",
        /// What was changed.
        AuditEvents = "auditEvents",
    }
}

/// A view. It belongs to the account that saved it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct SavedView {
    /// Its id, made by the client, so that saving twice is saving once.
    pub id: SavedViewId,
    /// Of which list.
    pub list: SavedViewList,
    /// The name it was given, unique per list but for case.
    pub name: String,
    /// The query of the page's address, without its question mark; what it means is the client's business.
    pub query: String,
    /// The columns in their order, by the client's names; empty for the usual ones.
    #[serde(default)]
    pub columns: Vec<String>,
}

/// The body of `PUT /v1/saved-views/{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct SavedViewRequest {
    /// Of which list.
    pub list: SavedViewList,
    /// Its name.
    pub name: String,
    /// See [`SavedView::query`].
    pub query: String,
    /// See [`SavedView::columns`].
    #[serde(default)]
    pub columns: Vec<String>,
}
