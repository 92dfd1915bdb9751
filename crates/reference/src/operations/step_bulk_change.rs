//! `POST /v1/partner-of-record-changes/{id}/steps`: makes the next planned rows of a bulk change.

use super::{Context, Principal, get_bulk_change::answer, set_partner_of_record::of_record};
use crate::{
    audit::Action,
    message::Answer,
    sentinels::{self, Outcome},
    store::{Stepping, Wanted},
};
use contract::{BulkChangeId, BulkRow, ProblemCode, bulk::STEP, partner_of_record::Source};

/// Answers with the bulk change after them.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let step = Stepping {
        organization: principal.session.organization.id.clone(),
        id: BulkChangeId::new(context.id.as_str()),
        limit: STEP,
        wanted: &|row| wanted(context, row),
        // Of each row the action is its own.
        event: context.event_by(Action::PartnerOfRecordSet, principal),
    };
    answer(context.store.step_bulk_change(&step)?)
}

/// Whom a row shall name. Sentinels act on it as on a change alone, but that what is slow is not.
fn wanted(context: &Context, row: &BulkRow) -> Wanted {
    let Some(profile) = row.after.clone() else { return Ok(None) };
    match sentinels::outcome(profile.partner_id) {
        Some(Outcome::Refused(code) | Outcome::RefusedOnChange(code)) => return Err(code),
        Some(Outcome::CrashBefore) => return Err(ProblemCode::Internal),
        Some(Outcome::CrashAfter | Outcome::Slow) | None => {}
    }
    Ok(Some(of_record(profile, Source::Manual, context.now)))
}

#[cfg(test)]
mod tests;
