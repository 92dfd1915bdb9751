//! The operations of changing many partners of record at once.

use super::{Method, Operation, OperationName};
use crate::{
    body::Body,
    bulk::{BulkChange, BulkRow, BulkRowRequest, BulkState, RowOutcome},
    ids::{BulkChangeId, ETag, IdempotencyKey},
    page::{Cursor, Page},
};

/// `POST /v1/partner-of-record-changes`: begins a draft without rows, once per key.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateBulkChange {
    /// The bulk change whose failed rows it tries again.
    pub retry_of: Option<BulkChangeId>,
    /// Which intent it is.
    pub key: IdempotencyKey,
}

impl Operation for CreateBulkChange {
    const NAME: OperationName = OperationName::CreateBulkChange;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/partner-of-record-changes";
    type Reply = BulkChange;

    fn body(&self) -> Option<String> {
        let retry_of = self.retry_of.as_ref().map(BulkChangeId::as_str);
        Some(Body::new().text_if("retryOf", retry_of).finish())
    }

    fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        Some(&self.key)
    }
}

/// `GET /v1/partner-of-record-changes`: those of the organisation, the newest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBulkChanges {
    /// Those in any of these states; empty means all.
    pub states: Vec<BulkState>,
    /// From where; none means from the newest.
    pub cursor: Option<Cursor>,
    /// How many; none means [`DEFAULT_LIMIT`](crate::subscription_query::DEFAULT_LIMIT).
    pub limit: Option<u16>,
}

impl Operation for ListBulkChanges {
    const NAME: OperationName = OperationName::ListBulkChanges;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/partner-of-record-changes";
    type Reply = Page<BulkChange>;

    fn query(&self) -> Vec<(&'static str, String)> {
        let states: Vec<&str> = self.states.iter().map(BulkState::as_str).collect();
        let states = (!states.is_empty()).then(|| ("state", states.join(",")));
        states.into_iter().chain(super::paging(self.cursor.as_ref(), self.limit)).collect()
    }
}

/// `GET /v1/partner-of-record-changes/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetBulkChange(pub BulkChangeId);

impl Operation for GetBulkChange {
    const NAME: OperationName = OperationName::GetBulkChange;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/partner-of-record-changes/{id}";
    type Reply = BulkChange;

    fn id(&self) -> Option<&str> {
        Some(self.0.as_str())
    }
}

/// `POST /v1/partner-of-record-changes/{id}/rows`: adds rows to a draft and plans them. Rows have numbers,
/// so adding them twice is adding them once and no key is needed; a number with another content is refused.
#[derive(Clone, Debug, PartialEq)]
pub struct AddBulkRows {
    /// To which.
    pub id: BulkChangeId,
    /// At most [`MAX_CHUNK`](crate::bulk::MAX_CHUNK), in at most [`MAX_BYTES`](crate::body::MAX_BYTES).
    pub rows: Vec<BulkRowRequest>,
}

impl Operation for AddBulkRows {
    const NAME: OperationName = OperationName::AddBulkRows;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/partner-of-record-changes/{id}/rows";
    type Reply = BulkChange;

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn body(&self) -> Option<String> {
        let rows = self.rows.iter().map(|BulkRowRequest { number, subscription, partner }| {
            Body::new().number("number", *number).text("subscription", subscription).text("partner", partner)
        });
        Some(Body::new().objects("rows", rows).finish())
    }
}

/// `GET /v1/partner-of-record-changes/{id}/rows`: by their numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct ListBulkRows {
    /// Of which.
    pub id: BulkChangeId,
    /// With this outcome; none means all.
    pub outcome: Option<RowOutcome>,
    /// From where; none means from the first.
    pub cursor: Option<Cursor>,
    /// How many; none means [`DEFAULT_LIMIT`](crate::subscription_query::DEFAULT_LIMIT).
    pub limit: Option<u16>,
}

impl Operation for ListBulkRows {
    const NAME: OperationName = OperationName::ListBulkRows;
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/v1/partner-of-record-changes/{id}/rows";
    type Reply = Page<BulkRow>;

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        let outcome = self.outcome.iter().map(|outcome| ("outcome", outcome.to_string()));
        outcome.chain(super::paging(self.cursor.as_ref(), self.limit)).collect()
    }
}

/// `PUT /v1/partner-of-record-changes/{id}/state`: `running` begins or resumes, `paused` and `cancelled`
/// do what they say, if nobody has set it since the version that was seen: so it can be sent again, and is
/// done once. Asking for the state it is in succeeds.
#[derive(Clone, Debug, PartialEq)]
pub struct SetBulkState {
    /// Of which.
    pub id: BulkChangeId,
    /// Which.
    pub state: BulkState,
    /// The version that was seen.
    pub if_match: ETag,
}

impl Operation for SetBulkState {
    const NAME: OperationName = OperationName::SetBulkState;
    const METHOD: Method = Method::Put;
    const PATH: &'static str = "/v1/partner-of-record-changes/{id}/state";
    type Reply = BulkChange;

    fn id(&self) -> Option<&str> {
        Some(self.id.as_str())
    }

    fn body(&self) -> Option<String> {
        Some(Body::new().text("state", self.state.as_str()).finish())
    }

    fn if_match(&self) -> Option<&ETag> {
        Some(&self.if_match)
    }
}

/// `POST /v1/partner-of-record-changes/{id}/steps`: makes the next planned rows, at most
/// [`STEP`](crate::bulk::STEP), each for the version it was planned for. A step that was made is not made
/// again by asking again: the next one is. So it needs no key.
#[derive(Clone, Debug, PartialEq)]
pub struct StepBulkChange(pub BulkChangeId);

impl Operation for StepBulkChange {
    const NAME: OperationName = OperationName::StepBulkChange;
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/v1/partner-of-record-changes/{id}/steps";
    type Reply = BulkChange;

    fn id(&self) -> Option<&str> {
        Some(self.0.as_str())
    }
}
