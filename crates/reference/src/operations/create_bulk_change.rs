//! `POST /v1/partner-of-record-changes`: begins a bulk change, once per key.

use super::{Context, Principal, ids, once};
use crate::{
    body::{self, invalid},
    message::{Answer, ApiResponse},
    store::{Draft, Once, bulk_etag},
};
use contract::{BulkChange, BulkChangeId, BulkCounts, BulkState, OperationName};

/// Answers with the draft.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let intent = once::read(context, principal, &OperationName::CreateBulkChange)?;
    if let Some(answer) = once::before(context, &intent)? {
        return Ok(answer);
    }
    let organization = &principal.session.organization.id;
    let body = body::read(context.body)?;
    let retry_of = body::optional_text(&body, "retryOf")?.map(BulkChangeId::new);
    if let Some(first) = &retry_of
        && context.store.bulk_change(organization, first)?.is_none()
    {
        return Err(invalid("/retryOf", "unknown-value"));
    }
    let id = BulkChangeId::new(ids::uuid(context, "bulk change"));
    let change = BulkChange {
        etag: bulk_etag(None, &id, &BulkState::Draft),
        id,
        state: BulkState::Draft,
        counts: BulkCounts::default(),
        created_at: context.now,
        created_by: principal.session.account.display_name.clone(),
        changed_at: context.now,
        retry_of,
    };
    let response = ApiResponse::json(&change)?;
    let organization = organization.clone();
    let draft = Draft { intent, reply: response.body.clone(), organization, change };
    match context.store.create_bulk_change(&draft)? {
        Once::Done => Ok(response),
        Once::Before(reply) => once::again(&draft.intent, reply),
    }
}
