use crate::{
    clock::Clock,
    letters::Matter,
    operations::testing::{
        Bench, bench_as, get, problem, read, relationship, relationships, set_auto_extend, sign_in,
    },
    store::{LetterStore, Store},
};
use contract::{
    Access, AutoExtend, DenialReason, HistoryEvent, Moniker, Page, Partner, ProblemCode, RelationEvent,
    Relationship, Role, timestamp::DAY_MS,
};

const CLOUD: Moniker = Moniker::Worldwide;

/// So many letters of an end to come are waiting.
fn waiting(bench: &Bench, own: &Relationship) -> usize {
    let letters = bench.store.letters_about(own.id.as_str()).unwrap();
    letters.iter().filter(|kept| matches!(kept.letter.matter, Matter::Ending { .. })).count()
}

#[test]
fn j2_it_extends_by_itself_or_not_as_a_global_admin_says() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let litware = relationship(&bench, &CLOUD, "Litware", "granular");
    let before = waiting(&bench, &litware);
    assert!(before > 0);
    let on: Relationship = read(&set_auto_extend(&bench, &CLOUD, &litware, "P180D"));
    assert_eq!((&on.auto_extend, waiting(&bench, &on)), (&AutoExtend::HalfYear, 0));
    assert_ne!(on.etag, litware.etag);
    // What is so already changes nothing, whatever version was seen.
    let trail = bench.store.audit_trail().unwrap();
    assert_eq!(read::<Relationship>(&set_auto_extend(&bench, &CLOUD, &litware, "P180D")), on);
    assert_eq!(bench.store.audit_trail().unwrap(), trail);
    // It goes on.
    bench.clock.advance(7 * DAY_MS);
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    let extended = relationship(&bench, &CLOUD, "Litware", "granular");
    assert_eq!(extended.ends_at, litware.ends_at.map(|at| at.plus_days(180)));
    assert_ne!(extended.etag, on.etag);
    assert_eq!(problem(&set_auto_extend(&bench, &CLOUD, &on, "PT0S")).code, ProblemCode::Stale);
    let off: Relationship = read(&set_auto_extend(&bench, &CLOUD, &extended, "PT0S"));
    assert_eq!(off.ends_at, extended.ends_at);
    assert_eq!(waiting(&bench, &off), 8, "four notices to both sides");
    let history = format!("/v1/audit-events?operation=setAutoExtend&partner={}", off.partner.id);
    let events: Page<HistoryEvent> = read(&get(&bench, &CLOUD, &history));
    let told: Vec<_> = events.items.into_iter().map(|event| event.relation.unwrap().event).collect();
    assert_eq!(told, [RelationEvent::AutoExtendOff, RelationEvent::AutoExtendOn]);
}

#[test]
fn j1_the_notices_of_an_end_are_shown_with_what_became_of_them() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let litware = relationship(&bench, &CLOUD, "Litware", "granular");
    let notices = || {
        let partner: Partner = read(&get(&bench, &CLOUD, &format!("/v1/partners/{}", litware.partner.id)));
        let told = partner.notices.iter().map(|notice| (notice.days, notice.state.to_string()));
        told.collect::<Vec<_>>()
    };
    let all =
        |states: [&str; 4]| [30, 7, 1, 0].into_iter().zip(states.map(str::to_owned)).collect::<Vec<_>>();
    assert_eq!(notices(), all(["sent", "sent", "planned", "planned"]));
    set_auto_extend(&bench, &CLOUD, &litware, "P180D");
    assert_eq!(notices(), []);
    let extending = relationship(&bench, &CLOUD, "Litware", "granular");
    set_auto_extend(&bench, &CLOUD, &extending, "PT0S");
    assert_eq!(
        notices(),
        all(["skipped", "skipped", "planned", "planned"]),
        "of that there was nothing to tell"
    );
}

#[test]
fn j2_only_what_was_granted_for_a_time_without_all_rights_extends() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    for own in relationships(&bench, &CLOUD, "status=active") {
        let Access::Denied(denial) = own.allowed_actions.set_auto_extend.clone() else { continue };
        let problem = problem(&set_auto_extend(&bench, &CLOUD, &own, "P180D"));
        assert_eq!((problem.code, problem.denial), (ProblemCode::NotEditable, Some(denial)));
    }
    let trey = relationship(&bench, &CLOUD, "Trey", "granular");
    let Access::Denied(denial) = trey.allowed_actions.set_auto_extend else { panic!("allowed") };
    assert_eq!(denial.reason, DenialReason::HoldsGlobalAdministrator);
    let litware = relationship(&bench, &CLOUD, "Litware", "granular");
    assert_eq!(problem(&set_auto_extend(&bench, &CLOUD, &litware, "P1Y")).code, ProblemCode::InvalidRequest);
    sign_in(&bench, &CLOUD, &Role::BillingAdmin);
    assert_eq!(problem(&set_auto_extend(&bench, &CLOUD, &litware, "P180D")).code, ProblemCode::Forbidden);
}

#[test]
fn j2_j5_what_the_clock_did_is_written_into_the_trail_once() {
    use crate::store::RelationshipStore;
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    // What happened before the demo began is written at first.
    bench.store.settle_relationships(bench.clock.now()).unwrap();
    let told = || {
        let events: Page<HistoryEvent> = read(&get(&bench, &CLOUD, "/v1/audit-events?limit=100"));
        let clock = events.items.into_iter().filter(|event| event.operation.as_str() == "clock");
        clock.map(|event| (event.actor, event.relation.unwrap())).collect::<Vec<_>>()
    };
    let before = told().len();
    bench.clock.advance(220 * DAY_MS);
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    assert!(bench.store.settle_relationships(bench.clock.now()).unwrap() > 0);
    assert_eq!(bench.store.settle_relationships(bench.clock.now()).unwrap(), 0);
    let told = told();
    assert!(told.len() > before && told.iter().all(|(actor, _)| actor.is_empty()));
    for (partner, event) in [
        ("Fabrikam, Inc.", RelationEvent::Extended),
        ("Litware, Inc.", RelationEvent::Expired),
        ("Relecloud A/S", RelationEvent::LeftList),
    ] {
        assert!(
            told.iter().any(|(_, own)| (own.partner.as_str(), &own.event) == (partner, &event)),
            "{partner}"
        );
    }
    crate::audit::verify(&bench.store.audit_trail().unwrap(), None).unwrap();
}
