//! `PUT /v1/partner-of-record-changes/{id}/state`: starts, pauses, resumes or gives up a bulk change.

use super::{Context, Principal, get_bulk_change::answer, partner_of_record::versions};
use crate::{
    audit::Action,
    body::{self, invalid},
    message::Answer,
    store::Setting,
};
use contract::{BulkChangeId, BulkState};

/// Answers with the bulk change after that.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let versions = versions(context)?;
    let body = body::read(context.body)?;
    let state = BulkState::from(body::text(&body, "state")?);
    let action = match state {
        BulkState::Running => {
            principal.require_fresh(context)?;
            Action::BulkChangeStarted
        }
        BulkState::Paused => Action::BulkChangePaused,
        BulkState::Cancelled => Action::BulkChangeCancelled,
        BulkState::Draft | BulkState::Completed | BulkState::Other(_) => {
            return Err(invalid("/state", "unknown-value"));
        }
    };
    let id = BulkChangeId::new(context.id.as_str());
    let mut event = context.event_by(action, principal);
    event.bulk_change = Some(id.clone());
    let organization = principal.session.organization.id.clone();
    answer(context.store.set_bulk_state(&Setting { organization, id, versions, state, event })?)
}
