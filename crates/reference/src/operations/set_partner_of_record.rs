//! `PUT /v1/subscriptions/{id}/partner-of-record`: sets a partner, or replaces it in one step.

use super::{
    Context, Principal,
    partner_of_record::{Asked, answer, not_editable},
};
use crate::{
    audit::Action,
    body,
    message::{Answer, ApiResponse, Failure},
    partner_directory,
    sentinels::{self, Outcome},
};
use contract::{
    Access, PartnerId, PartnerOfRecord, PartnerProfile, Problem, ProblemCode, Timestamp,
    partner_of_record::Source,
};

/// Answers with the slot after the change, and its tag.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let asked = Asked::read(context, principal)?;
    let current = asked.subscription.partner_of_record.value.as_ref();
    let access = if current.is_some() { &asked.actions.replace } else { &asked.actions.set };
    if let Access::Denied(denial) = access {
        return Err(not_editable(denial.clone()));
    }
    let id = read_partner_id(context.body)?;
    if current.is_some_and(|partner| partner.partner_id == id) {
        return answer(&asked.slot());
    }
    asked.require_version()?;
    let partner = partner_directory::verify(&context.cloud, id)?;
    let make = || {
        let partner = of_record(partner, Source::Manual, context.now);
        asked.make(Action::PartnerOfRecordSet, Some(partner))
    };
    match sentinels::outcome(id) {
        Some(Outcome::RefusedOnChange(code)) => Err(refusal(code, &asked).into()),
        Some(Outcome::CrashBefore) => Err(Failure::Fault("a sentinel ID: before the change".to_owned())),
        Some(Outcome::CrashAfter) => {
            make()?;
            Err(Failure::Fault("a sentinel ID: after the change".to_owned()))
        }
        Some(Outcome::Slow) => Ok(ApiResponse { delay: sentinels::SLOW, ..make()? }),
        Some(Outcome::Refused(_)) | None => make(),
    }
}

/// A verified partner as partner of record.
pub(super) fn of_record(partner: PartnerProfile, source: Source, now: Timestamp) -> PartnerOfRecord {
    let PartnerProfile { partner_id, name, city, country, .. } = partner;
    PartnerOfRecord { partner_id, name, city, country, source, associated_at: now }
}

/// What a sentinel is refused with only now. What is there is shown beside it, as it would be.
fn refusal(code: ProblemCode, asked: &Asked) -> Problem {
    let shows_current = matches!(code, ProblemCode::Stale | ProblemCode::Conflict);
    Problem { current: shows_current.then(|| asked.slot()), ..Problem::new(code) }
}

fn read_partner_id(body: &[u8]) -> Result<PartnerId, Failure> {
    let body = body::read(body)?;
    let id = PartnerId::try_from(body::text(&body, "partnerId")?.to_owned());
    let invalid = || Problem::new(ProblemCode::InvalidPartnerId).with_error("/partnerId", "not-a-partner-id");
    Ok(id.map_err(|_| invalid())?)
}

#[cfg(test)]
mod tests;
