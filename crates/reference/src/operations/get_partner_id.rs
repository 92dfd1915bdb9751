//! `GET /v1/partner-ids/{id}`: who stands behind a partner ID. Nothing is written.

use super::{Context, Principal};
use crate::{
    message::{Answer, ApiResponse},
    partner_directory,
    sentinels::{self, Outcome},
};
use contract::{PartnerId, Problem, ProblemCode};

/// Answers with the verified partner.
pub fn handle(context: &Context, _: &Principal) -> Answer {
    // Cleaning what was pasted is the client's: an address has the digits and nothing else.
    let id = PartnerId::try_from(context.id.clone())
        .map_err(|why| Problem::new(ProblemCode::InvalidPartnerId).with_detail(why))?;
    let partner = partner_directory::verify(&context.cloud, id)?;
    let response = ApiResponse::json(&partner)?;
    let is_slow = sentinels::outcome(id) == Some(Outcome::Slow);
    Ok(ApiResponse { delay: if is_slow { sentinels::SLOW } else { 0 }, ..response })
}

#[cfg(test)]
mod tests {
    use crate::operations::testing::{bench_as, get, problem, read};
    use contract::{Moniker, PartnerKind, PartnerProfile, ProblemCode, Role};

    #[test]
    fn d4_a_known_id_has_a_name_and_a_place() {
        let bench = bench_as(&Moniker::Worldwide, &Role::HelpdeskAdmin);
        let partner: PartnerProfile = read(&get(&bench, &Moniker::Worldwide, "/v1/partner-ids/6080810"));
        assert_eq!((partner.name.as_str(), partner.city.as_str()), ("Northwind Traders", "Malmö"));
        assert_eq!((partner.partner_id.digits().as_str(), partner.kind), ("6080810", PartnerKind::Location));
    }

    #[test]
    fn d4_an_id_is_good_in_its_own_cloud_only() {
        let bench = bench_as(&Moniker::Germany, &Role::GlobalAdmin);
        let problem = problem(&get(&bench, &Moniker::Germany, "/v1/partner-ids/6080810"));
        assert_eq!(problem.code, ProblemCode::RegionMismatch);
        assert_eq!(problem.partner.unwrap().name, "Northwind Traders");
    }

    #[test]
    fn d4_what_is_no_id_or_nobodys_says_which() {
        let bench = bench_as(&Moniker::Worldwide, &Role::GlobalAdmin);
        for (digits, code) in [
            ("123", ProblemCode::InvalidPartnerId),
            ("04391507", ProblemCode::InvalidPartnerId),
            ("2147483648", ProblemCode::InvalidPartnerId),
            ("MPN%204391507", ProblemCode::InvalidPartnerId),
            ("%00", ProblemCode::InvalidPartnerId),
            ("7654321", ProblemCode::UnknownPartnerId),
        ] {
            let response = get(&bench, &Moniker::Worldwide, &format!("/v1/partner-ids/{digits}"));
            assert_eq!(problem(&response).code, code, "{digits}");
        }
    }
}
