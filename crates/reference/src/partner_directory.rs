//! Who stands behind a partner ID, and whether that partner may be a partner of record.

use crate::{
    seed::partners::directory,
    sentinels::{self, Outcome},
};
use contract::{Moniker, PartnerId, PartnerProfile, Problem, ProblemCode};

/// The verified partner.
///
/// # Errors
/// The problem with this ID in this cloud; with whose it is, when somebody has it.
pub(crate) fn verify(cloud: &Moniker, id: PartnerId) -> Result<PartnerProfile, Box<Problem>> {
    if let Some(outcome) = sentinels::outcome(id) {
        let profile = sentinels::profile(id, &outcome);
        return match outcome {
            Outcome::Refused(code) => Err(Box::new(refusal(code, profile))),
            _ => Ok(profile),
        };
    }
    let find = |cloud| directory(cloud).find(|partner| partner.partner_id == id);
    let elsewhere = || Moniker::KNOWN.iter().find_map(find);
    find(cloud).ok_or_else(|| {
        Box::new(match elsewhere() {
            Some(partner) => refusal(ProblemCode::RegionMismatch, partner),
            None => Problem::new(ProblemCode::UnknownPartnerId),
        })
    })
}

fn refusal(code: ProblemCode, partner: PartnerProfile) -> Problem {
    match code {
        ProblemCode::UnknownPartnerId => Problem::new(code),
        ProblemCode::Throttled => {
            Problem { retry_after_seconds: Some(sentinels::RETRY_AFTER), ..Problem::new(code) }
        }
        code => Problem { partner: Some(partner), ..Problem::new(code) },
    }
}
