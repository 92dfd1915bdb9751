use crate::operations::testing::{Bench, bench_as, get, problem, read, relationships};
use contract::{
    DenialReason, DirectoryPartner, Moniker, OrganizationSize, Page, PartnerService, ProblemCode, Role,
};

fn list(bench: &Bench, cloud: &Moniker, query: &str) -> Page<DirectoryPartner> {
    read(&get(bench, cloud, &format!("/v1/partner-directory?limit=100&{query}")))
}

#[test]
fn b2_partners_are_found_by_place_size_service_and_words() {
    let cloud = Moniker::Worldwide;
    let bench = bench_as(&cloud, &Role::HelpdeskAdmin);
    let all = list(&bench, &cloud, "");
    assert_eq!(all.total, 31);
    assert!(all.items.is_sorted_by_key(|partner| crate::store::fold::fold(&partner.identity.name)));
    let names = |query: &str| {
        list(&bench, &cloud, query).items.into_iter().map(|partner| partner.identity.name).collect::<Vec<_>>()
    };
    assert_eq!(names("location=angelholm"), ["Munson's Pickles IT AB"]);
    let danish = list(&bench, &cloud, "location=dk");
    assert!(danish.total > 2 && danish.items.iter().all(|partner| partner.identity.country == "DK"));
    assert_eq!(names("search=%C3%96RESUND"), ["Northwind Traders"]);
    for size in OrganizationSize::KNOWN {
        let found = list(&bench, &cloud, &format!("size={size}"));
        assert!(found.total > 0 && found.items.iter().all(|partner| partner.sizes.contains(size)), "{size}");
    }
    for service in PartnerService::KNOWN {
        let found = list(&bench, &cloud, &format!("service={service}"));
        assert!(found.total > 0 && found.items.iter().all(|partner| partner.services.contains(service)));
    }
    assert_eq!(names("search=nothing+such"), [] as [String; 0]);
}

#[test]
fn b2_who_is_a_partner_already_is_marked() {
    for cloud in [Moniker::Worldwide, Moniker::Germany] {
        let bench = bench_as(&cloud, &Role::GlobalReader);
        let open = relationships(&bench, &cloud, "status=approved,activating,active");
        let found = list(&bench, &cloud, "");
        for partner in &found.items {
            let related = open.iter().any(|own| own.partner == partner.identity);
            assert_eq!(partner.related, related, "{}", partner.identity.name);
        }
        assert!(found.items.iter().any(|partner| partner.related && partner.about.len() > 10));
    }
}

#[test]
fn b1_d6_where_partners_begin_there_is_no_directory() {
    let bench = bench_as(&Moniker::TwentyOneVianet, &Role::GlobalAdmin);
    let problem = problem(&get(&bench, &Moniker::TwentyOneVianet, "/v1/partner-directory"));
    assert_eq!(problem.denial.unwrap().reason, DenialReason::NotInThisCloud);
}

#[test]
fn b2_what_cannot_be_read_is_refused() {
    let cloud = Moniker::Germany;
    let bench = bench_as(&cloud, &Role::GlobalReader);
    assert_eq!(list(&bench, &cloud, "").total, 14);
    for query in ["size=huge", "service=magic", "limit=0", &format!("location={}", "x".repeat(101))] {
        let refused = get(&bench, &cloud, &format!("/v1/partner-directory?{query}"));
        assert_eq!(problem(&refused).code, ProblemCode::InvalidRequest, "{query}");
    }
}
