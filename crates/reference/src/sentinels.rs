//! Partner IDs that make a demo fail, or dawdle, in one way each: `docs/sentinel-ids.md`.
//!
//! Provoked by what is typed in, never by a switch in the code under test, so that a person sees
//! every outcome too.

use contract::{PartnerId, PartnerKind, PartnerProfile, ProblemCode};

/// How a slow answer dawdles, in milliseconds: longer than a client waits for a read (reliability A4).
pub const SLOW: u64 = 12_000;
/// When to come back, in seconds.
pub const RETRY_AFTER: u32 = 5;

/// What an ID provokes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Both the check and the change are refused with this code.
    Refused(ProblemCode),
    /// The check succeeds, the change is refused with this code.
    RefusedOnChange(ProblemCode),
    /// Both the check and the change succeed, late.
    Slow,
    /// The check succeeds, the change fails before it is made.
    CrashBefore,
    /// The check succeeds, the change is made, and its answer is a failure.
    CrashAfter,
}

/// Every sentinel, in the order of the documentation.
pub fn all() -> [(&'static str, Outcome); 17] {
    use Outcome::{CrashAfter, CrashBefore, Refused, RefusedOnChange, Slow};
    [
        ("9990404", Refused(ProblemCode::UnknownPartnerId)),
        ("9990001", Refused(ProblemCode::GlobalPartnerId)),
        ("9992200", Refused(ProblemCode::PartnerNotRegistered)),
        ("9992201", Refused(ProblemCode::RegionMismatch)),
        ("9992203", Refused(ProblemCode::PartnerAgreementMissing)),
        ("9992204", Refused(ProblemCode::PartnerNotEnrolled)),
        ("9992071", Refused(ProblemCode::PartnerNotAdvisor)),
        ("9992072", Refused(ProblemCode::PartnerNotEligible)),
        ("9992006", RefusedOnChange(ProblemCode::PartnerNotValidForOffer)),
        ("9992002", Refused(ProblemCode::PartnerRelationshipMissing)),
        ("9990429", Refused(ProblemCode::Throttled)),
        ("9990401", RefusedOnChange(ProblemCode::InsufficientUserAuthentication)),
        ("9990409", RefusedOnChange(ProblemCode::Conflict)),
        ("9990412", RefusedOnChange(ProblemCode::Stale)),
        ("9990012", Slow),
        ("9990500", CrashBefore),
        ("9990501", CrashAfter),
    ]
}

/// What an ID provokes; nothing for every other.
pub fn outcome(id: PartnerId) -> Option<Outcome> {
    let digits = id.digits();
    all().into_iter().find(|(own, _)| *own == digits).map(|(_, outcome)| outcome)
}

/// Whose ID a sentinel is said to be.
pub fn profile(id: PartnerId, outcome: &Outcome) -> PartnerProfile {
    let is_global = *outcome == Outcome::Refused(ProblemCode::GlobalPartnerId);
    PartnerProfile {
        partner_id: id,
        name: format!("Alpine Ski House {id}"),
        city: "Innsbruck".to_owned(),
        country: "AT".to_owned(),
        kind: if is_global { PartnerKind::Global } else { PartnerKind::Location },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        message::{ApiRequest, ApiResponse},
        operations::testing::{Bench, bench_as, direct, get, problem, put, read},
        seed::partners::directory,
        store::Store,
    };
    use contract::{Moniker, PartnerOfRecordSlot, Role, Subscription};
    use std::collections::BTreeSet;

    const CLOUD: Moniker = Moniker::Worldwide;

    /// What a response is, in the words of the documentation.
    fn told(response: &ApiResponse) -> String {
        let body: serde_json::Value = read(response);
        let code = body["code"].as_str().map(|code| format!(" `{code}`")).unwrap_or_default();
        let late =
            if response.delay > 0 { format!(" after {} s", response.delay / 1000) } else { String::new() };
        format!("{}{code}{late}", response.status)
    }

    /// Tries a change on a subscription that allows it: the answer, and whether it was made.
    fn change(digits: &str) -> (ApiResponse, bool) {
        let bench = bench_as(&CLOUD, &Role::BillingAdmin);
        let before = direct(&bench, &CLOUD, true);
        let response = put(&bench, &CLOUD, &before, digits);
        let after: Subscription = read(&get(&bench, &CLOUD, &format!("/v1/subscriptions/{}", before.id)));
        let events = bench.store.audit_trail().unwrap().len() - 1;
        let made = after.partner_of_record.value != before.partner_of_record.value;
        assert_eq!(events, usize::from(made), "an entry for each change, and none without one");
        (response, made)
    }

    fn check(bench: &Bench, digits: &str) -> ApiResponse {
        bench.send(&ApiRequest::get(&format!("/api/{CLOUD}/v1/partner-ids/{digits}")))
    }

    #[test]
    fn d4_every_sentinel_does_what_its_documentation_says() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/sentinel-ids.md");
        let file = std::fs::read_to_string(file).unwrap();
        let rows = file.lines().filter(|line| line.starts_with("| 999"));
        let written: Vec<[String; 4]> = rows
            .map(|row| {
                let cells: Vec<&str> = row.split('|').map(str::trim).collect();
                [cells[1], cells[2], cells[3], cells[4]].map(str::to_owned)
            })
            .collect();
        let bench = bench_as(&CLOUD, &Role::BillingAdmin);
        let done = all().map(|(digits, _)| {
            let (answer, made) = change(digits);
            let made = if made { "yes" } else { "no" };
            [digits.to_owned(), told(&check(&bench, digits)), told(&answer), made.to_owned()]
        });
        assert_eq!(written, done);
    }

    #[test]
    fn d4_a_refused_id_says_whose_it_is_unless_nobody_has_it() {
        let bench = bench_as(&CLOUD, &Role::GlobalReader);
        for (digits, outcome) in all() {
            let Outcome::Refused(code) = outcome else { continue };
            let problem = problem(&check(&bench, digits));
            let anonymous = [ProblemCode::UnknownPartnerId, ProblemCode::Throttled].contains(&code);
            assert_eq!(problem.partner.is_none(), anonymous, "{code}");
            if code == ProblemCode::Throttled {
                assert_eq!(check(&bench, digits).header("retry-after"), Some("5"));
            }
            let is_global = problem.partner.is_some_and(|partner| partner.kind == PartnerKind::Global);
            assert_eq!(is_global, code == ProblemCode::GlobalPartnerId);
        }
    }

    #[test]
    fn e1_what_lost_its_answer_may_be_sent_again() {
        let bench = bench_as(&CLOUD, &Role::BillingAdmin);
        let before = direct(&bench, &CLOUD, false);
        let lost = put(&bench, &CLOUD, &before, "9990501");
        assert_eq!(problem(&lost).code, ProblemCode::Internal);
        assert!(lost.fault.is_some());
        let again = put(&bench, &CLOUD, &before, "9990501");
        let slot: PartnerOfRecordSlot = read(&again);
        assert_eq!((again.status, slot.value.unwrap().partner_id.digits().as_str()), (200, "9990501"));
        assert_eq!(bench.store.audit_trail().unwrap().len(), 2, "signed in, and changed once");
    }

    #[test]
    fn sentinels_are_nobody_elses_ids() {
        let ids: BTreeSet<String> = all().iter().map(|(digits, _)| (*digits).to_owned()).collect();
        assert_eq!(ids.len(), all().len());
        for partner in Moniker::KNOWN.iter().flat_map(directory) {
            assert!(!ids.contains(&partner.partner_id.digits()));
        }
        assert!(ids.iter().all(|digits| PartnerId::parse(digits).unwrap().digits() == *digits));
    }
}
