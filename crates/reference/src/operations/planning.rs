//! What a row of a bulk change would do, found out before anything is changed.

use super::Context;
use crate::{partner_directory, sentinels, store::PlannedRow};
use contract::{
    Access, BulkAction, BulkRow, BulkRowRequest, Denial, PartnerId, PartnerOfRecordActions, PartnerProfile,
    ProblemCode, RowOutcome, Subscription,
};

/// Plans a row on the subscription that it names, if the organisation has it.
pub(super) fn plan(
    context: &Context,
    actions: &PartnerOfRecordActions,
    request: BulkRowRequest,
    subscription: Option<Subscription>,
) -> PlannedRow {
    let partner = read_partner(&request.partner);
    let mut row = BulkRow {
        subscription_id: subscription.as_ref().map(|found| found.id.clone()),
        subscription_name: subscription.as_ref().map(|found| found.name.clone()),
        action: None,
        outcome: RowOutcome::Skipped,
        before: subscription.as_ref().and_then(|found| found.partner_of_record.value.clone()),
        after: None,
        partner_id: partner.as_ref().ok().copied().flatten(),
        problem: None,
        denial: None,
        request,
    };
    let skipped = |row| PlannedRow { row, expected: None };
    let Some(subscription) = subscription else {
        return skipped(BulkRow { problem: Some(ProblemCode::NotFound), ..row });
    };
    let Ok(partner) = partner else {
        return skipped(BulkRow { problem: Some(ProblemCode::InvalidPartnerId), ..row });
    };
    let action = action(&row, partner);
    row.action = Some(action.clone());
    let verified = partner.map(|id| verify(context, id)).transpose();
    row.after = verified.as_ref().ok().cloned().flatten();
    let open = access(&action, &actions.clone().on(&subscription));
    match (&action, open, verified) {
        (BulkAction::Keep, ..) => skipped(row),
        (_, Err(denial), _) => {
            let problem = Some(ProblemCode::NotEditable);
            skipped(BulkRow { problem, denial: Some(denial), ..row })
        }
        (_, _, Err(code)) => skipped(BulkRow { problem: Some(code), ..row }),
        (_, Ok(()), Ok(_)) => PlannedRow {
            row: BulkRow { outcome: RowOutcome::Planned, ..row },
            expected: Some(subscription.partner_of_record.etag),
        },
    }
}

/// Whom a text names: nobody when it is empty. It may be anything that people paste.
fn read_partner(text: &str) -> Result<Option<PartnerId>, ()> {
    if text.trim().is_empty() { Ok(None) } else { PartnerId::parse(text).map(Some).map_err(|_| ()) }
}

fn action(row: &BulkRow, partner: Option<PartnerId>) -> BulkAction {
    let before = row.before.as_ref().map(|before| before.partner_id);
    match (before, partner) {
        (before, partner) if before == partner => BulkAction::Keep,
        (None, Some(_)) => BulkAction::Set,
        (_, None) => BulkAction::Remove,
        (Some(_), Some(_)) => BulkAction::Replace,
    }
}

fn access(action: &BulkAction, actions: &PartnerOfRecordActions) -> Result<(), Denial> {
    let access = match action {
        BulkAction::Set => &actions.set,
        BulkAction::Replace => &actions.replace,
        BulkAction::Remove => &actions.remove,
        BulkAction::Keep | BulkAction::Other(_) => return Ok(()),
    };
    match access {
        Access::Allowed => Ok(()),
        Access::Denied(denial) => Err(denial.clone()),
    }
}

/// The same look-up as Check ID. That it comes too often says nothing of the ID: then it is the change
/// that will fail, and can be tried again.
fn verify(context: &Context, id: PartnerId) -> Result<PartnerProfile, ProblemCode> {
    partner_directory::verify(&context.cloud, id).or_else(|problem| {
        match (&problem.code, sentinels::outcome(id)) {
            (ProblemCode::Throttled, Some(outcome)) => Ok(sentinels::profile(id, &outcome)),
            _ => Err(problem.code),
        }
    })
}

#[cfg(test)]
mod tests;
