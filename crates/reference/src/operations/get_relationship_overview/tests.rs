use crate::clock::Clock;
use crate::operations::testing::{Bench, bench_as, get, read, relationships, remove_roles, sign_in};
use contract::{
    Moniker, Relationship, RelationshipList, RelationshipOverview, Role,
    overview::{OVERVIEW_DAYS, REVIEW_DAYS},
    role::GLOBAL_ADMINISTRATOR,
    timestamp::DAY_MS,
};

const OPEN: &str = "status=approved,activating,active";

fn overview(bench: &Bench, cloud: &Moniker) -> RelationshipOverview {
    read(&get(bench, cloud, "/v1/relationship-overview"))
}

#[test]
fn j6_every_figure_is_the_number_of_the_list_with_its_filter() {
    for cloud in Moniker::KNOWN {
        let bench = bench_as(cloud, &Role::GlobalReader);
        let list = |query: &str| {
            let path = format!("/v1/partner-relationships?limit=100&{query}");
            let list: RelationshipList = read(&get(&bench, cloud, &path));
            (list.partners.total, list.relationships)
        };
        let overview = overview(&bench, cloud);
        assert_eq!(overview.partners, list(OPEN).0, "{cloud}");
        assert_eq!(overview.delegated, list(&format!("risk=critical,high,medium,low&{OPEN}")).1);
        assert_eq!(
            overview.with_global_administrator,
            list(&format!("role={GLOBAL_ADMINISTRATOR}&{OPEN}")).1
        );
        assert_eq!(overview.ending, list(&format!("endsWithin={OVERVIEW_DAYS}")).1);
        for own in &overview.kinds {
            let known = own.kind.is_known();
            assert!(!known || own.relationships == list(&format!("kind={}&{OPEN}", own.kind)).1, "{own:?}");
        }
        for own in &overview.statuses {
            assert_eq!(own.relationships, list(&format!("status={}", own.status)).1, "{own:?}");
        }
        for own in &overview.roles {
            assert_eq!(own.relationships, list(&format!("role={}&{OPEN}", own.role.id)).1, "{own:?}");
        }
        assert!(overview.delegated > 0 && overview.roles.len() > 1);
        assert!(overview.roles.is_sorted_by_key(|own| std::cmp::Reverse(own.relationships)));
    }
}

#[test]
fn j4_a_review_is_due_ninety_days_after_the_last_or_after_the_oldest_rights_began() {
    let bench = bench_as(&Moniker::Worldwide, &Role::GlobalReader);
    let now = bench.clock.now();
    let due = overview(&bench, &Moniker::Worldwide).review_due_at.unwrap();
    assert_eq!((due.millis() - now.millis()) / DAY_MS, REVIEW_DAYS - 80, "the last was eighty days ago");
    let bench = bench_as(&Moniker::Germany, &Role::GlobalReader);
    let with_roles = |own: &&Relationship| !own.roles.is_empty();
    let all = relationships(&bench, &Moniker::Germany, OPEN);
    let oldest = all.iter().filter(with_roles).map(|own| own.started_at).min().unwrap();
    assert_eq!(overview(&bench, &Moniker::Germany).review_due_at, Some(oldest.plus_days(REVIEW_DAYS)));
}

#[test]
fn j4_where_nobody_has_roles_nothing_is_due() {
    let cloud = Moniker::TwentyOneVianet;
    let bench = bench_as(&cloud, &Role::GlobalAdmin);
    for own in relationships(&bench, &cloud, OPEN).iter().filter(|own| !own.roles.is_empty()) {
        let ids: Vec<&str> = own.roles.iter().map(|role| role.id.as_str()).collect();
        assert_eq!(remove_roles(&bench, &cloud, own, 1, &ids).status, 200);
    }
    sign_in(&bench, &cloud, &Role::GlobalReader);
    let overview = overview(&bench, &cloud);
    assert_eq!((overview.delegated, overview.review_due_at), (0, None));
}
