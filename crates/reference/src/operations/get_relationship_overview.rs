//! `GET /v1/relationship-overview`: figures about the partners, each with a filter of the list behind it.

use super::{Context, Principal, relationship::Viewer};
use crate::{
    agreements,
    message::{Answer, ApiResponse, Failure},
    relationships::overview::{Beside, overview},
};

use contract::{AgreementState, OperationName, TenantId};

/// Answers with the figures.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let all = Viewer::new(context, principal)?.all()?;
    let organization = &principal.session.organization.id;
    let (signed_off_at, open) = context.store.review_state(organization)?;
    let invitations = context.store.invitations(organization)?;
    let pending = invitations.iter().filter(|record| record.is_pending(context.now)).count();
    let beside = Beside {
        pending_invitations: u32::try_from(pending).unwrap_or(u32::MAX),
        pending_agreements: pending_agreements(context, organization)?,
        signed_off_at,
        open_review: open.map(|open| open.review.id),
    };
    ApiResponse::json(&overview(&all, beside, context.now))
}

/// How many agreements the organisation has not decided about.
fn pending_agreements(context: &Context, organization: &TenantId) -> Result<u32, Failure> {
    if !OperationName::ListAgreements.is_in(&context.cloud) {
        return Ok(0);
    }
    let decided = context.store.acceptances(organization)?;
    let current = context.setup.agreements.current();
    let is_pending = |version| agreements::state(version, &decided) == AgreementState::Pending;
    Ok(u32::from(current.is_some_and(is_pending)))
}

#[cfg(test)]
mod tests;
