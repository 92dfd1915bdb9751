use super::{decide, more_subscriptions, tenants};
use crate::{
    agreements::Agreements,
    setup::Setup,
    store::{InvitationStore, MemoryStore, Tenant},
};
use contract::{
    BillingAccountType, Moniker, Role, Subscription, SubscriptionStatus, Timestamp,
    partner_of_record::Source,
    subscription::{PurchaseChannel, Term},
};
use std::collections::BTreeSet;

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T08:30:00Z").unwrap()
}

fn of(cloud: &Moniker) -> Vec<Tenant> {
    tenants(now()).into_iter().filter(|tenant| tenant.cloud == *cloud).collect()
}

fn all_subscriptions() -> Vec<Subscription> {
    tenants(now()).into_iter().flat_map(|tenant| tenant.subscriptions).collect()
}

#[test]
fn a1_every_cloud_has_its_organisations() {
    let counts = |cloud| of(cloud).iter().map(|tenant| tenant.subscriptions.len()).collect::<Vec<_>>();
    assert_eq!(counts(&Moniker::Worldwide), [312, 1]);
    assert_eq!(counts(&Moniker::Germany), [60]);
    assert_eq!(counts(&Moniker::TwentyOneVianet), [60]);
}

#[test]
fn every_organisation_has_every_role_but_a_delegate_only_where_there_are_partners() {
    for tenant in tenants(now()) {
        let roles: BTreeSet<Role> =
            tenant.accounts.iter().flat_map(|account| account.roles.clone()).collect();
        let has_partner = tenant.subscriptions.iter().any(|row| row.partner_of_record.value.is_some());
        let expected = Role::KNOWN.iter().filter(|role| has_partner || **role != Role::PartnerDelegate);
        assert!(roles.iter().eq(expected.collect::<BTreeSet<_>>()), "{}", tenant.organization.name);
        for account in &tenant.accounts {
            let delegated = account.roles.contains(&Role::PartnerDelegate);
            assert_eq!(account.on_behalf_of_partner.is_some(), delegated);
        }
    }
}

#[test]
fn ids_are_uuids_and_nobody_shares_one() {
    let mut ids = Vec::new();
    for tenant in tenants(now()) {
        ids.push(tenant.organization.id.to_string());
        ids.extend(tenant.accounts.iter().map(|account| account.account.id.to_string()));
        ids.extend(tenant.subscriptions.iter().map(|row| row.id.to_string()));
    }
    assert!(ids.iter().all(|id| uuid::Uuid::try_parse(id).is_ok()));
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}

#[test]
fn h1_the_sample_was_accepted_before_the_demo_began_and_the_real_agreement_was_not() {
    let text = ("2025-07.en-US.txt".to_owned(), "Ours\n".to_owned());
    let real = Setup { agreements: Agreements::of_files([text]).unwrap(), ..Setup::of_demo() };
    for (setup, accepted) in [(Setup::of_demo(), 1), (real, 0)] {
        let all = tenants(now());
        let organization = all[0].organization.id.clone();
        let store = MemoryStore::new(all);
        decide(&store, &setup, now()).unwrap();
        assert_eq!(store.acceptances(&organization).unwrap().len(), accepted);
    }
}

#[test]
fn it_is_always_the_same() {
    assert_eq!(tenants(now()), tenants(now()));
}

#[test]
fn more_subscriptions_go_on_where_the_organisation_ends() {
    let contoso = of(&Moniker::Worldwide).remove(0).subscriptions;
    assert_eq!(more_subscriptions(0..312, now()), contoso);
    let more = more_subscriptions(300..600, now());
    assert_eq!(more[..12], contoso[300..]);
    let names: BTreeSet<&str> = more[12..].iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names.len(), 288, "each has a name of its own");
    let ids: BTreeSet<_> = contoso.iter().chain(&more[12..]).map(|row| &row.id).collect();
    assert_eq!(ids.len(), 600);
}

#[test]
fn dates_fit_the_status_on_whatever_day_it_is_made() {
    for now in ["1995-01-01T00:00:00Z", "2026-11-21T23:59:59Z", "2028-02-29T12:00:00Z"] {
        let now = Timestamp::parse(now).unwrap();
        for row in tenants(now).into_iter().flat_map(|tenant| tenant.subscriptions) {
            let ended = matches!(
                row.status,
                SubscriptionStatus::Expired | SubscriptionStatus::Disabled | SubscriptionStatus::Deleted
            );
            assert_eq!(row.term_ends_at < now, ended, "{row:?}");
            assert!(row.started_at < row.term_ends_at && row.started_at < now, "{row:?}");
        }
    }
}

#[test]
fn a_partner_came_after_the_purchase_and_not_in_the_future() {
    let instants = ["T00:00:00.001Z", "T06:59:59Z", "T08:30:00Z", "T23:59:59Z"];
    for now in instants.map(|time| Timestamp::parse(&format!("2026-11-21{time}")).unwrap()) {
        let mut soon = 0;
        for row in tenants(now).into_iter().flat_map(|tenant| tenant.subscriptions) {
            let Some(partner) = &row.partner_of_record.value else { continue };
            assert!((row.started_at..=now).contains(&partner.associated_at), "{now}: {row:?}");
            assert_eq!(row.partner_of_record.visible_at, None, "{now}: {row:?}");
            soon += usize::from(row.started_at > now.plus_days(-2));
        }
        assert!(soon > 0, "some were bought so lately that it matters");
    }
}

#[test]
fn everything_a_list_can_show_occurs() {
    let rows = all_subscriptions();
    let some = |what: &dyn Fn(&Subscription) -> bool| rows.iter().any(what);
    for status in SubscriptionStatus::KNOWN {
        assert!(some(&|row| row.status == *status), "{status}");
    }
    for term in Term::KNOWN {
        assert!(some(&|row| row.term == *term), "{term}");
    }
    for channel in PurchaseChannel::KNOWN {
        assert!(some(&|row| row.purchase_channel == *channel), "{channel}");
    }
    for source in Source::KNOWN {
        assert!(
            some(&|row| row.partner_of_record.value.as_ref().is_some_and(|value| value.source == *source)),
            "{source}"
        );
    }
    assert!(some(&|row| row.trial && row.unit_price.is_none()) && some(&|row| !row.trial));
    assert!(some(&|row| row.licenses.assigned > row.licenses.total));
    assert!(some(&|row| row.auto_renew) && some(&|row| !row.auto_renew));
    for text in ["å", "ä", "ö", "ø", "ü", "ß", "é", "上海", "<img"] {
        assert!(some(&|row| row.name.contains(text)), "{text}");
    }
}

#[test]
fn d8_about_two_thirds_have_a_partner_of_record() {
    let contoso = of(&Moniker::Worldwide).remove(0).subscriptions;
    let with = contoso.iter().filter(|row| row.partner_of_record.value.is_some()).count();
    assert!((185..=230).contains(&with), "{with}");
}

#[test]
fn d11_what_a_reseller_sold_names_it_and_nothing_else_does() {
    for row in all_subscriptions() {
        assert_eq!(row.purchase_channel == PurchaseChannel::Reseller, row.reseller_name.is_some(), "{row:?}");
    }
}

#[test]
fn a6_a_customer_agreement_is_in_the_worldwide_cloud_only() {
    for tenant in tenants(now()) {
        let agreement = tenant.organization.billing_account_type.unwrap()
            == BillingAccountType::MicrosoftCustomerAgreement;
        assert_eq!(agreement, tenant.organization.name == "Contoso");
        assert!(!agreement || tenant.cloud == Moniker::Worldwide);
    }
}

#[test]
fn d11_g9_whoever_sold_something_is_a_reseller() {
    for tenant in tenants(now()) {
        for row in &tenant.subscriptions {
            let Some(reseller) = &row.reseller_name else { continue };
            let mut own = tenant.relationships.iter().filter(|own| own.partner.name == *reseller);
            assert!(own.any(|own| own.kind.is_reseller() && own.is_open(now())), "{reseller}");
        }
    }
}

#[test]
fn j2_no_seed_extends_with_all_rights_and_every_role_is_of_the_catalogue() {
    let mut ids = BTreeSet::new();
    for own in tenants(now()).into_iter().flat_map(|tenant| tenant.relationships) {
        let roles = own.roles();
        assert_eq!(roles.len(), own.roles.len(), "{own:?}");
        assert!(roles.iter().all(|role| role.risk.is_known()), "{own:?}");
        assert!(
            own.auto_extend == contract::AutoExtend::Off
                || !roles.iter().any(contract::DirectoryRole::is_global_administrator)
        );
        assert!(ids.insert(own.id.clone()) && uuid::Uuid::try_parse(own.id.as_str()).is_ok());
    }
    assert!(ids.len() > 20);
}

#[test]
fn d6_h9_each_cloud_has_the_kinds_that_it_has() {
    for tenant in tenants(now()).iter().filter(|tenant| tenant.cloud != Moniker::Worldwide) {
        assert!(tenant.relationships.iter().all(|own| own.ends_at.is_none()), "granted for ever");
        assert!(tenant.relationships.iter().any(|own| own.kind.is_legacy_delegation()));
    }
    let adventure = tenants(now()).remove(1);
    assert_eq!((adventure.organization.name.as_str(), adventure.relationships.len()), ("Adventure Works", 0));
}
