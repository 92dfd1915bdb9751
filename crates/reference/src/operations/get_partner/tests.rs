use crate::operations::testing::{bench_as, create, get, problem, read, relationship, relationships};
use contract::{DirectoryPartner, Moniker, Page, Partner, ProblemCode, Role, Subscription};

const CLOUD: Moniker = Moniker::Worldwide;

#[test]
fn g8_b4_a_partner_is_told_by_what_was_verified_and_by_where_it_is_reached() {
    let bench = bench_as(&CLOUD, &Role::HelpdeskAdmin);
    let seen = relationship(&bench, &CLOUD, "Fabrikam", "granular");
    let partner: Partner = read(&get(&bench, &CLOUD, &format!("/v1/partners/{}", seen.partner.id)));
    assert_eq!(partner.identity, seen.partner);
    assert_eq!(
        (partner.identity.domain.as_str(), partner.identity.city.as_str()),
        ("fabrikam.com", "Stockholm")
    );
    assert!(partner.verified_at.is_some_and(|at| at <= crate::clock::Clock::now(&bench.clock)));
    assert!(partner.contact.phone.is_some() && partner.contact.street.is_some());
    assert!(partner.contact.website.is_some_and(|address| address.starts_with("https://")));
    let own = relationships(&bench, &CLOUD, &format!("partner={}", seen.partner.id));
    assert_eq!(partner.relationships.len(), own.len());
    assert!(partner.relationships.is_sorted_by(|one, other| one.started_at >= other.started_at));
    assert!(partner.relationships.iter().all(|one| own.contains(one)));
    // What it is credited with is the list with that filter.
    let [location] = &partner.locations[..] else { panic!("one location") };
    let status = "pending,active,suspended,expired,disabled";
    let path = format!("/v1/subscriptions?status={status}&partnerId={}", location.partner_id.digits());
    let page: Page<Subscription> = read(&get(&bench, &CLOUD, &path));
    assert_eq!(page.total, location.subscriptions);
}

#[test]
fn g8_who_has_nothing_to_do_with_the_organisation_is_not_found_until_it_is_asked() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let listed: Page<DirectoryPartner> = read(&get(&bench, &CLOUD, "/v1/partner-directory?limit=100"));
    let stranger = listed.items.into_iter().find(|partner| !partner.related).unwrap().identity;
    let path = format!("/v1/partners/{}", stranger.id);
    for unknown in [path.as_str(), "/v1/partners/x"] {
        assert_eq!(problem(&get(&bench, &CLOUD, unknown)).code, ProblemCode::NotFound);
    }
    let body = serde_json::json!({
        "partners": [stranger.id], "needs": "Help", "size": "upTo24",
        "contact": { "name": "Alex", "email": "alex@contoso.com" },
    });
    assert_eq!(create(&bench, &CLOUD, "/v1/partner-inquiries", 1, &body.to_string()).status, 200);
    let partner: Partner = read(&get(&bench, &CLOUD, &path));
    assert_eq!((partner.identity, partner.relationships.len()), (stranger, 0));
}
