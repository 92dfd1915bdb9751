use crate::{
    clock::Clock,
    letters::Matter,
    message::ApiRequest,
    operations::testing::{
        Bench, RELATIONSHIPS, bench_as, get, key_of, problem, read, relationship, relationships, remove_roles,
    },
    store::{KeptLetter, LetterStore, Store},
};
use contract::{
    Access, DenialReason, HistoryEvent, Moniker, OperationName, Page, ProblemCode, RelationEvent,
    Relationship, RelationshipKind, RelationshipStatus, Remainder, Role, RoleRemoval,
    role::GLOBAL_ADMINISTRATOR,
};

const CLOUD: Moniker = Moniker::Worldwide;

fn ids(own: &Relationship) -> Vec<&str> {
    own.roles.iter().map(|role| role.id.as_str()).collect()
}

fn letters(bench: &Bench, own: &Relationship) -> Vec<KeptLetter> {
    bench.store.letters_about(own.id.as_str()).unwrap()
}

fn history(bench: &Bench, cloud: &Moniker, query: &str) -> Vec<HistoryEvent> {
    read::<Page<HistoryEvent>>(&get(bench, cloud, &format!("/v1/audit-events?{query}"))).items
}

fn now_of(bench: &Bench, cloud: &Moniker, own: &Relationship) -> Relationship {
    read(&get(bench, cloud, &format!("{RELATIONSHIPS}/{}", own.id)))
}

#[test]
fn i1_i2_removing_all_roles_ends_what_was_nothing_but_them() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let litware = relationship(&bench, &CLOUD, "Litware", "granular");
    assert!(letters(&bench, &litware).iter().any(|kept| matches!(kept.letter.matter, Matter::Ending { .. })));
    let response = remove_roles(&bench, &CLOUD, &litware, 1, &ids(&litware));
    let removal: RoleRemoval = read(&response);
    assert_eq!(removal.removed, litware.roles);
    assert_eq!(removal.remainder, [Remainder::AzureRoles, Remainder::PartnerOfRecord]);
    assert_eq!(removal.relationship.status, RelationshipStatus::TerminationRequested);
    assert_eq!(response.header("etag"), Some(removal.relationship.etag.as_str()));
    assert_eq!(now_of(&bench, &CLOUD, &litware), removal.relationship);
    // Both sides are told, and nobody of the end that would have come.
    let letters = letters(&bench, &litware);
    assert!(letters.iter().all(|kept| matches!(kept.letter.matter, Matter::Ended { .. })));
    let to: Vec<_> = letters.iter().map(|kept| kept.letter.to.clone()).collect();
    let partner = format!("partner-{}@partners.example", litware.partner.id);
    assert_eq!(to, [partner, "megan.bowen@contoso.com".to_owned()]);
    let event = &history(&bench, &CLOUD, &format!("partner={}", litware.partner.id))[0];
    let relation = event.relation.as_ref().unwrap();
    assert_eq!((&event.operation, &relation.event), (&OperationName::RemoveRoles, &RelationEvent::Ended));
    assert_eq!((relation.partner.as_str(), relation.roles.len()), ("Litware, Inc.", 3));
}

#[test]
fn i2_removing_some_roles_leaves_the_relationship_and_the_rest() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let desk = relationship(&bench, &CLOUD, "Fabrikam", "granular");
    let two = &ids(&desk)[..2];
    let removal: RoleRemoval = read(&remove_roles(&bench, &CLOUD, &desk, 1, two));
    assert_eq!(removal.removed, desk.roles[..2]);
    assert_eq!(removal.relationship.roles, desk.roles[2..]);
    assert_eq!(removal.relationship.status, RelationshipStatus::Active);
    assert_eq!(removal.remainder[0], Remainder::Relationship);
    assert_ne!(removal.relationship.etag, desk.etag);
    assert!(removal.relationship.allowed_actions.remove_roles.is_allowed());
    let [kept] = &letters(&bench, &desk)[..] else { panic!("one letter, to the partner") };
    assert!(matches!(&kept.letter.matter, Matter::RolesRemoved { roles, .. } if roles.len() == 2));
}

#[test]
fn i2_a_reseller_that_loses_its_roles_goes_on_selling() {
    let cloud = Moniker::Germany;
    let bench = bench_as(&cloud, &Role::BillingAdmin);
    let own = relationship(&bench, &cloud, "Fabrikam", "resellerAndDelegatedAdmin");
    let removal: RoleRemoval = read(&remove_roles(&bench, &cloud, &own, 1, &ids(&own)));
    assert_eq!(removal.relationship.kind, RelationshipKind::Reseller);
    assert_eq!(removal.relationship.status, RelationshipStatus::Active);
    assert_eq!(removal.remainder[..2], [Remainder::Relationship, Remainder::BuyingRights]);
    // A delegated admin and a partner with an account of ours stay what they are.
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    for (key, (name, kind)) in (1..).zip([("Proseware", "delegatedAdmin"), ("Lamna", "partner")]) {
        let own = relationship(&bench, &CLOUD, name, kind);
        let removal: RoleRemoval = read(&remove_roles(&bench, &CLOUD, &own, key, &ids(&own)));
        assert_eq!((removal.relationship.kind.as_str(), removal.relationship.roles.len()), (kind, 0));
        assert_eq!(removal.relationship.status, RelationshipStatus::Active);
        let Access::Denied(denial) = removal.relationship.allowed_actions.remove_roles else {
            panic!("allowed")
        };
        assert_eq!(denial.reason, DenialReason::NoRoles);
    }
}

#[test]
fn i1_sent_again_it_is_answered_the_same_and_done_once() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let trey = relationship(&bench, &CLOUD, "Trey", "granular");
    let first = remove_roles(&bench, &CLOUD, &trey, 1, &[GLOBAL_ADMINISTRATOR]);
    let trail = bench.store.audit_trail().unwrap();
    let again = remove_roles(&bench, &CLOUD, &trey, 1, &[GLOBAL_ADMINISTRATOR]);
    assert_eq!(again.body, first.body);
    assert_eq!(again.header("idempotent-replayed"), Some("true"));
    assert_eq!(bench.store.audit_trail().unwrap(), trail);
    assert_eq!(
        letters(&bench, &trey)
            .iter()
            .filter(|kept| matches!(kept.letter.matter, Matter::RolesRemoved { .. }))
            .count(),
        1
    );
    // The key stands for this relationship, these roles and this version.
    let other = relationship(&bench, &CLOUD, "Proseware", "delegatedAdmin");
    let now = now_of(&bench, &CLOUD, &trey);
    for reused in [
        remove_roles(&bench, &CLOUD, &other, 1, &[GLOBAL_ADMINISTRATOR]),
        remove_roles(&bench, &CLOUD, &now, 1, &[GLOBAL_ADMINISTRATOR]),
        remove_roles(&bench, &CLOUD, &trey, 1, &ids(&trey)),
    ] {
        assert_eq!(problem(&reused).code, ProblemCode::IdempotencyKeyReused);
    }
    assert_eq!(now_of(&bench, &CLOUD, &other), other);
}

#[test]
fn i1_what_was_seen_before_somebody_else_changed_it_is_not_removed() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let desk = relationship(&bench, &CLOUD, "Fabrikam", "granular");
    assert_eq!(remove_roles(&bench, &CLOUD, &desk, 1, &ids(&desk)[..1]).status, 200);
    let stale = problem(&remove_roles(&bench, &CLOUD, &desk, 2, &ids(&desk)));
    assert_eq!((stale.code, stale.current), (ProblemCode::Stale, None));
    // By the clock, too: an extension is another version.
    let now = now_of(&bench, &CLOUD, &desk);
    bench.clock.advance(now.ends_at.unwrap().millis() - bench.clock.now().millis());
    crate::operations::testing::sign_in(&bench, &CLOUD, &Role::BillingAdmin);
    assert_eq!(problem(&remove_roles(&bench, &CLOUD, &now, 3, &ids(&now))).code, ProblemCode::Stale);
    let extended = now_of(&bench, &CLOUD, &desk);
    assert_eq!(extended.ends_at, now.ends_at.map(|at| at.plus_days(180)));
    assert_eq!(remove_roles(&bench, &CLOUD, &extended, 3, &ids(&extended)).status, 200);
}

#[test]
fn i3_where_nothing_can_be_removed_the_rule_is_told() {
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    for own in relationships(&bench, &CLOUD, "") {
        let response = remove_roles(&bench, &CLOUD, &own, 1, &["x"]);
        match own.allowed_actions.remove_roles.clone() {
            Access::Denied(denial) => {
                assert_eq!(problem(&response).code, ProblemCode::NotEditable);
                assert_eq!(problem(&response).denial, Some(denial));
            }
            Access::Allowed => assert_eq!(problem(&response).code, ProblemCode::InvalidRequest),
        }
        assert_eq!(now_of(&bench, &CLOUD, &own), own);
    }
    let operators = relationships(&bench, &CLOUD, "search=MLT_");
    let Access::Denied(denial) = &operators[0].allowed_actions.remove_roles else { panic!("allowed") };
    assert_eq!(denial.reason, DenialReason::OperatorMustEnd);
}

#[test]
fn i1_what_cannot_be_read_or_is_not_held_is_refused() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let own = relationship(&bench, &CLOUD, "Proseware", "delegatedAdmin");
    let target = format!("/api/{CLOUD}{RELATIONSHIPS}/{}/role-removals", own.id);
    let request = |body: &str| {
        let request = ApiRequest::post(&target, body).with_header("if-match", own.etag.as_str());
        request.with_header("idempotency-key", &key_of(1))
    };
    for (body, field, code) in [
        ("{}", "/roles", "required"),
        (r#"{"roles":"x"}"#, "/roles", "not-a-list"),
        (r#"{"roles":[]}"#, "/roles", "empty"),
        (r#"{"roles":[1]}"#, "/roles/0", "not-a-string"),
        (r#"{"roles":["88d8e3e3-8f55-4a1e-953a-9b9898b8876b"]}"#, "/roles", "unknown-role"),
    ] {
        let problem = problem(&bench.send(&request(body)));
        assert_eq!(problem.code, ProblemCode::InvalidRequest);
        assert_eq!((problem.errors[0].field.as_str(), problem.errors[0].code.as_str()), (field, code));
    }
    let mut without = request(r#"{"roles":[]}"#);
    without.headers.remove("if-match");
    assert_eq!(problem(&bench.send(&without)).code, ProblemCode::PreconditionRequired);
    without.headers.remove("idempotency-key");
    assert_eq!(problem(&bench.send(&without)).code, ProblemCode::IdempotencyKeyRequired);
    assert_eq!(bench.store.audit_trail().unwrap().len(), 1, "signed in");
}
