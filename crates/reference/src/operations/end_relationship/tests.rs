use crate::{
    clock::Clock,
    operations::testing::{
        RELATIONSHIPS, bench_as, end, get, problem, read, relationship, relationships, sign_in,
    },
    relationships::{TERMINATING, TERMINATION_REQUESTED},
    store::Store,
};
use contract::{
    Access, ETag, HistoryEvent, Moniker, OperationName, Page, ProblemCode, RelationEvent, Relationship,
    RelationshipStatus, Role,
};

const CLOUD: Moniker = Moniker::Worldwide;

#[test]
fn i4_a_delegated_admin_and_an_advisor_are_ended_here_and_stay_in_the_list() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    for (name, kind) in [("Proseware", "delegatedAdmin"), ("VanArsdel", "advisor")] {
        let seen = relationship(&bench, &CLOUD, name, kind);
        let response = end(&bench, &CLOUD, &seen);
        let ended: Relationship = read(&response);
        assert_eq!((&ended.status, ended.roles.len()), (&RelationshipStatus::TerminationRequested, 0));
        assert_eq!(response.header("etag"), Some(ended.etag.as_str()));
        let page: Page<HistoryEvent> = read(&get(
            &bench,
            &CLOUD,
            &format!("/v1/audit-events?operation=endRelationship&partner={}", seen.partner.id),
        ));
        let event = &page.items[0];
        assert_eq!((page.total, &event.operation), (1, &OperationName::EndRelationship));
        let relation = event.relation.as_ref().unwrap();
        assert_eq!((&relation.event, relation.roles.len()), (&RelationEvent::Ended, seen.roles.len()));
    }
    bench.clock.advance(TERMINATION_REQUESTED + TERMINATING);
    let ended = relationship(&bench, &CLOUD, "Proseware", "delegatedAdmin");
    assert_eq!((ended.status, ended.ended_at), (RelationshipStatus::Terminated, Some(bench.clock.now())));
}

#[test]
fn i4_ended_again_nothing_changes_whatever_version_was_seen() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let seen = relationship(&bench, &CLOUD, "Proseware", "delegatedAdmin");
    let first = end(&bench, &CLOUD, &seen);
    let trail = bench.store.audit_trail().unwrap();
    let again = end(&bench, &CLOUD, &seen);
    assert_eq!((again.status, &again.body), (200, &first.body));
    let other = Relationship { etag: ETag::new("\"other\""), ..seen };
    assert_eq!(end(&bench, &CLOUD, &other).body, first.body);
    assert_eq!(bench.store.audit_trail().unwrap(), trail);
}

#[test]
fn i3_i5_who_must_end_it_instead_is_told_and_nothing_is_done() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    for own in relationships(&bench, &CLOUD, "status=active") {
        let Access::Denied(denial) = own.allowed_actions.end_relationship.clone() else { continue };
        let problem = problem(&end(&bench, &CLOUD, &own));
        assert_eq!((problem.code, problem.denial), (ProblemCode::NotEditable, Some(denial)));
        let now: Relationship = read(&get(&bench, &CLOUD, &format!("{RELATIONSHIPS}/{}", own.id)));
        assert_eq!(now, own);
    }
}

#[test]
fn i4_another_version_is_not_ended() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let seen = relationship(&bench, &CLOUD, "Proseware", "delegatedAdmin");
    for (etag, code) in [
        ("\"other\"", ProblemCode::Stale),
        ("*", ProblemCode::PreconditionRequired),
        ("", ProblemCode::PreconditionRequired),
    ] {
        let other = Relationship { etag: ETag::new(etag), ..seen.clone() };
        assert_eq!(problem(&end(&bench, &CLOUD, &other)).code, code);
    }
    sign_in(&bench, &CLOUD, &Role::HelpdeskAdmin);
    assert_eq!(problem(&end(&bench, &CLOUD, &seen)).code, ProblemCode::Forbidden);
}
