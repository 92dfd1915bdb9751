use crate::clock::Clock;
use crate::operations::testing::{
    Bench, RELATIONSHIPS, bench_as, get, problem, read, relationships, sign_in,
};
use contract::{
    Moniker, ProblemCode, Relationship, RelationshipKind, RelationshipList, RelationshipSortKey,
    RelationshipStatus, Role, RoleRisk, timestamp::DAY_MS,
};
use std::collections::BTreeSet;

const CLOUD: Moniker = Moniker::Worldwide;

fn bench() -> Bench {
    bench_as(&CLOUD, &Role::HelpdeskAdmin)
}

fn list(bench: &Bench, query: &str) -> RelationshipList {
    read(&get(bench, &CLOUD, &format!("{RELATIONSHIPS}?{query}")))
}

#[test]
fn g4_relationships_stand_by_partner_and_both_are_counted() {
    let list = list(&bench(), "limit=100");
    let partners: BTreeSet<_> = list.partners.items.iter().map(|group| &group.partner.id).collect();
    assert_eq!(partners.len(), list.partners.items.len(), "each partner once");
    assert_eq!(list.partners.total as usize, partners.len());
    let all: usize = list.partners.items.iter().map(|group| group.relationships.len()).sum();
    assert_eq!(list.relationships as usize, all);
    assert!(all > partners.len(), "some have several");
    for group in &list.partners.items {
        assert!(!group.relationships.is_empty());
        assert!(group.relationships.iter().all(|own| own.partner == group.partner));
    }
}

#[test]
fn g9_every_kind_of_partner_occurs_and_one_that_nobody_knows() {
    let bench = bench();
    let kinds: BTreeSet<_> = relationships(&bench, &CLOUD, "").into_iter().map(|own| own.kind).collect();
    let absent = [RelationshipKind::ResellerAndDelegatedAdmin];
    for kind in RelationshipKind::KNOWN.iter().filter(|kind| !absent.contains(kind)) {
        assert!(kinds.contains(kind), "{kind}");
    }
    assert!(kinds.contains(&RelationshipKind::from("franchise")));
    let germany = bench_as(&Moniker::Germany, &Role::GlobalAdmin);
    let kinds = relationships(&germany, &Moniker::Germany, "").into_iter().map(|own| own.kind);
    assert!(kinds.collect::<Vec<_>>().contains(&absent[0]));
}

#[test]
fn g5_partners_stand_by_name_and_relationships_in_the_order_asked_for() {
    let bench = bench();
    let names = |query: &str| {
        let groups = list(&bench, query).partners.items;
        groups.into_iter().map(|group| group.partner.name.to_lowercase()).collect::<Vec<_>>()
    };
    assert!(names("limit=100").is_sorted());
    assert!(names("limit=100&sort=-partner").is_sorted_by(|one, other| one >= other));
    for (sort, descending) in [("endsAt", false), ("-endsAt", true)] {
        let groups = list(&bench, &format!("limit=100&sort={sort}")).partners.items;
        let ends =
            |own: &Relationship| own.ends_at.map(|at| if descending { -at.millis() } else { at.millis() });
        let key = |own: &Relationship| ends(own).unwrap_or(i64::MAX);
        assert!(groups.iter().all(|group| group.relationships.is_sorted_by_key(key)), "{sort}");
        assert!(groups.is_sorted_by_key(|group| key(&group.relationships[0])), "{sort}: nothing comes last");
    }
    let roles = list(&bench, "limit=100&sort=-roles").partners.items;
    assert!(roles[0].relationships[0].roles[0].is_global_administrator());
}

#[test]
fn g5_g7_all_pages_make_the_list_in_every_order_and_lead_both_ways() {
    let bench = bench();
    for key in RelationshipSortKey::KNOWN {
        let second = if *key == RelationshipSortKey::Kind { "startedAt" } else { "kind" };
        for query in
            [format!("sort={key}"), format!("sort=-{key},{second}"), format!("sort={key}&status=active")]
        {
            let whole = list(&bench, &format!("{query}&limit=100"));
            let mut page = list(&bench, &format!("{query}&limit=2"));
            let mut seen = page.partners.items.clone();
            while let Some(cursor) = page.partners.next.clone() {
                let before = page.partners.clone();
                page = list(&bench, &format!("{query}&limit=2&cursor={cursor}"));
                assert_eq!(page.partners.start as usize, seen.len());
                assert_eq!(
                    (page.relationships, page.partners.total),
                    (whole.relationships, whole.partners.total)
                );
                let back = page.partners.previous.clone().unwrap();
                let back = list(&bench, &format!("{query}&limit=2&cursor={back}")).partners;
                assert_eq!((back.items, back.start), (before.items, before.start));
                seen.extend(page.partners.items.clone());
            }
            assert_eq!(seen, whole.partners.items, "{query}");
        }
    }
}

#[test]
fn g6_the_list_is_narrowed_by_status_kind_risk_role_partner_and_end() {
    let bench = bench();
    let all = relationships(&bench, &CLOUD, "");
    let now = bench.clock.now();
    let check = |query: &str, fits: &dyn Fn(&Relationship) -> bool| {
        let found: BTreeSet<_> = relationships(&bench, &CLOUD, query).into_iter().map(|own| own.id).collect();
        let expected: BTreeSet<_> = all.iter().filter(|own| fits(own)).map(|own| own.id.clone()).collect();
        assert_eq!(found, expected, "{query}");
        assert!(!expected.is_empty() && expected.len() < all.len(), "{query}");
    };
    check("status=expired,terminated", &|own| {
        matches!(own.status, RelationshipStatus::Expired | RelationshipStatus::Terminated)
    });
    check("kind=granular", &|own| own.kind == RelationshipKind::Granular);
    check("risk=critical", &|own| own.roles.iter().any(|role| role.risk == RoleRisk::Critical));
    let role = contract::role::GLOBAL_ADMINISTRATOR;
    check(&format!("role={role}"), &|own| own.roles.iter().any(|role| role.is_global_administrator()));
    let partner = all[0].partner.id.clone();
    check(&format!("partner={partner}"), &|own| own.partner.id == partner);
    check("endsWithin=60", &|own| own.ends_within(60, now));
    check("status=active&kind=granular&endsWithin=10", &|own| own.ends_within(10, now));
}

#[test]
fn g7_words_are_looked_for_in_the_partner_its_domain_the_name_and_the_roles() {
    let bench = bench();
    for (search, partner) in [
        ("FABRIKAM service", "Fabrikam, Inc."),
        ("proseware.dk", "Proseware Nordic ApS"),
        ("mlt_", "Relecloud A/S"),
        ("directory%20writers", "Litware, Inc."),
    ] {
        let found = relationships(&bench, &CLOUD, &format!("search={search}"));
        assert!(!found.is_empty() && found.iter().all(|own| own.partner.name == partner), "{search}");
    }
    assert_eq!(list(&bench, "search=nothing%20such").relationships, 0);
}

#[test]
fn g2_an_organisation_without_partners_has_an_empty_list() {
    let bench = bench();
    let accounts = crate::store::Store::accounts(&bench.store, &CLOUD).unwrap();
    let small = accounts.iter().find(|account| account.organization.name == "Adventure Works").unwrap();
    bench.sign_in(&CLOUD, &small.account.id);
    let list = list(&bench, "");
    assert_eq!((list.relationships, list.partners.total, list.partners.items.len()), (0, 0, 0));
}

#[test]
fn j5_what_ended_a_year_ago_is_not_in_the_list_any_more() {
    let bench = bench();
    let has_ended = |own: &&Relationship| own.status == RelationshipStatus::Terminated;
    let before = relationships(&bench, &CLOUD, "");
    let old = before.iter().find(has_ended).unwrap();
    let left = old.leaves_at.unwrap().millis() - bench.clock.now().millis();
    assert!(left <= 25 * DAY_MS);
    bench.clock.advance(left);
    sign_in(&bench, &CLOUD, &Role::HelpdeskAdmin);
    assert!(relationships(&bench, &CLOUD, "").iter().all(|own| own.id != old.id));
    let gone = get(&bench, &CLOUD, &format!("{RELATIONSHIPS}/{}", old.id));
    assert_eq!(problem(&gone).code, ProblemCode::NotFound);
}

#[test]
fn what_cannot_be_read_is_refused() {
    let bench = bench();
    let cursor = list(&bench, "limit=1").partners.next.unwrap();
    for (query, code) in [
        (format!("cursor={cursor}&sort=kind"), ProblemCode::InvalidCursor),
        ("cursor=x".to_owned(), ProblemCode::InvalidCursor),
        ("status=burning".to_owned(), ProblemCode::InvalidRequest),
        ("endsWithin=0".to_owned(), ProblemCode::InvalidRequest),
        ("limit=0".to_owned(), ProblemCode::InvalidRequest),
    ] {
        let response = get(&bench, &CLOUD, &format!("{RELATIONSHIPS}?{query}"));
        assert_eq!(problem(&response).code, code, "{query}");
    }
}
