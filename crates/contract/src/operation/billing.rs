//! The operations of the overview pages of Billing: coverage, history, saved views.

use super::{Method, Operation, OperationName};
use crate::{
    body::Body,
    coverage::Coverage,
    history::HistoryEvent,
    history_query::HistoryQuery,
    ids::SavedViewId,
    page::Page,
    saved_view::{SavedView, SavedViewRequest},
};

/// `GET /v1/coverage`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetCoverage;

impl Operation for GetCoverage {
    const NAME: OperationName = OperationName::GetCoverage;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/coverage";
    type Reply = Coverage;
}

/// `GET /v1/audit-events`: what was changed in Billing, the newest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAuditEvents(pub HistoryQuery);

impl Operation for ListAuditEvents {
    const NAME: OperationName = OperationName::ListAuditEvents;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/audit-events";
    type Reply = Page<HistoryEvent>;

    fn query(&self) -> Vec<(&'static str, String)> {
        self.0.to_pairs()
    }
}

/// `GET /v1/saved-views`: those of the account, by list and name.
#[derive(Clone, Debug, PartialEq)]
pub struct ListSavedViews;

impl Operation for ListSavedViews {
    const NAME: OperationName = OperationName::ListSavedViews;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/saved-views";
    type Reply = Vec<SavedView>;
}

/// `PUT /v1/saved-views/{id}`: saves a view, or another one in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct SaveView {
    /// A UUID of the client's.
    pub id: SavedViewId,
    /// What to save.
    pub view: SavedViewRequest,
}

impl Operation for SaveView {
    const NAME: OperationName = OperationName::SaveView;
    const METHOD: Method = Method::Put;
    const PATH: &'static str = "/v1/saved-views/{id}";
    type Reply = SavedView;

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn body(&self) -> Option<String> {
        let SavedViewRequest { list, name, query, columns } = &self.view;
        let body = Body::new().text("list", list.as_str()).text("name", name).text("query", query);
        Some(body.texts("columns", columns.iter().map(String::as_str)).finish())
    }
}

/// `DELETE /v1/saved-views/{id}`. Where there is none, it succeeds.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteView(pub SavedViewId);

impl Operation for DeleteView {
    const NAME: OperationName = OperationName::DeleteView;
    const METHOD: Method = Method::Delete;
    const PATH: &'static str = "/v1/saved-views/{id}";
    type Reply = ();

    fn id(&self) -> Option<&str> {
        Some(self.0.as_str())
    }
}
