use crate::{
    clock::Clock,
    operations::testing::{Bench, bench_as, direct, get, put, read, relationship, remove_roles, sign_in},
    store::{Store, VISIBLE_AFTER},
};
use contract::{Coverage, DelegationKind, Moniker, Page, Role, Subscription};

const CLOUD: Moniker = Moniker::Worldwide;

fn coverage(bench: &Bench, cloud: &Moniker) -> Coverage {
    read(&get(bench, cloud, "/v1/coverage"))
}

fn total(bench: &Bench, query: &str) -> u32 {
    let all = "status=active,pending,suspended,expired,disabled";
    let page: Page<Subscription> =
        read(&get(bench, &CLOUD, &format!("/v1/subscriptions?limit=1&{all}&{query}")));
    page.total
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn n8_every_number_is_that_of_the_list_it_leads_to() {
    let bench = bench_as(&CLOUD, &Role::HelpdeskAdmin);
    let coverage = coverage(&bench, &CLOUD);
    assert_eq!(coverage.subscriptions, total(&bench, ""));
    assert_eq!(coverage.without_partner, total(&bench, "partnerOfRecord=without"));
    assert_eq!(coverage.direct, total(&bench, "purchaseChannel=direct"));
    assert!(coverage.rows.len() > 30 && coverage.partners.len() == 11 && coverage.resellers.len() > 5);
    for partner in &coverage.partners {
        assert_eq!(partner.subscriptions, total(&bench, &format!("partnerId={}", partner.partner_id)));
    }
    for reseller in &coverage.resellers {
        let query = format!("reseller={}", encoded(&reseller.name));
        assert_eq!(reseller.subscriptions, total(&bench, &query), "{}", reseller.name);
    }
    for row in &coverage.rows {
        let sku = format!("skuPartNumber={}", row.sku_part_number);
        assert_eq!(row.subscriptions, total(&bench, &sku), "{}", row.name);
        assert_eq!(row.without_partner, total(&bench, &format!("{sku}&partnerOfRecord=without")));
        assert_eq!(row.direct, total(&bench, &format!("{sku}&purchaseChannel=direct")));
        assert_eq!(row.subscriptions, row.direct + row.resellers.iter().sum::<u32>());
        assert_eq!(row.subscriptions, row.without_partner + row.partners.iter().sum::<u32>());
        for (partner, count) in coverage.partners.iter().zip(&row.partners) {
            assert_eq!(*count, total(&bench, &format!("{sku}&partnerId={}", partner.partner_id)));
        }
    }
}

#[test]
fn n8_products_come_by_their_own_names_and_partners_by_how_much_they_cover() {
    let coverage = coverage(&bench_as(&CLOUD, &Role::GlobalReader), &CLOUD);
    assert!(coverage.rows.is_sorted_by_key(|row| crate::store::fold::fold(&row.name)));
    assert!(coverage.partners.is_sorted_by_key(|partner| std::cmp::Reverse(partner.subscriptions)));
    assert!(coverage.resellers.is_sorted_by_key(|reseller| std::cmp::Reverse(reseller.subscriptions)));
    let visio = coverage.rows.iter().find(|row| row.sku_part_number == "VISIOCLIENT").unwrap();
    assert_eq!(visio.name, "Visio Plan 2");
    let fabrikam = coverage.partners.iter().find(|partner| partner.partner_id.digits() == "4391507").unwrap();
    assert_eq!((fabrikam.name.as_str(), fabrikam.city.as_str()), ("Fabrikam, Inc.", "Stockholm"));
}

#[test]
fn d7_a_change_is_counted_when_lists_show_it() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let before = coverage(&bench, &CLOUD);
    put(&bench, &CLOUD, &direct(&bench, &CLOUD, false), "6080810");
    assert_eq!(coverage(&bench, &CLOUD), before);
    bench.clock.advance(VISIBLE_AFTER);
    assert_eq!(coverage(&bench, &CLOUD).without_partner, before.without_partner - 1);
}

#[test]
fn n8_who_may_act_for_the_organisation_is_said_until_it_ends() {
    let names = |bench: &Bench, cloud: &Moniker| {
        let admins = coverage(bench, cloud).delegated_admins;
        admins.into_iter().map(|admin| (admin.name, admin.kind)).collect::<Vec<_>>()
    };
    let bench = bench_as(&CLOUD, &Role::GlobalAdmin);
    let named = |name: &str, kind| (name.to_owned(), kind);
    let all = [
        named("Fabrikam, Inc.", DelegationKind::Granular),
        named("Lamna Services", DelegationKind::Partner),
        named("Litware, Inc.", DelegationKind::Granular),
        named("Proseware Nordic ApS", DelegationKind::DelegatedAdmin),
        named("Relecloud A/S", DelegationKind::Granular),
        named("Trey Research B.V.", DelegationKind::Granular),
    ];
    assert_eq!(names(&bench, &CLOUD), all);
    // One ends, one loses its roles, and one extends.
    let litware = relationship(&bench, &CLOUD, "Litware", "granular");
    let proseware = relationship(&bench, &CLOUD, "Proseware", "delegatedAdmin");
    let roles: Vec<&str> = proseware.roles.iter().map(|role| role.id.as_str()).collect();
    assert_eq!(remove_roles(&bench, &CLOUD, &proseware, 1, &roles).status, 200);
    bench.clock.advance(litware.ends_at.unwrap().millis() - bench.clock.now().millis());
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    let left = names(&bench, &CLOUD).into_iter().map(|(name, _)| name);
    assert_eq!(
        left.collect::<Vec<_>>(),
        ["Fabrikam, Inc.", "Lamna Services", "Relecloud A/S", "Trey Research B.V."]
    );
    for cloud in [Moniker::Germany, Moniker::TwentyOneVianet] {
        assert_eq!(names(&bench_as(&cloud, &Role::GlobalAdmin), &cloud).len(), 1, "{cloud}");
    }
    let accounts = bench.store.accounts(&CLOUD).unwrap();
    let small = accounts.iter().find(|account| account.organization.name == "Adventure Works").unwrap();
    bench.sign_in(&CLOUD, &small.account.id);
    let coverage = coverage(&bench, &CLOUD);
    assert_eq!((coverage.subscriptions, coverage.without_partner, coverage.rows.len()), (1, 1, 1));
    assert!(coverage.delegated_admins.is_empty() && coverage.partners.is_empty());
}
