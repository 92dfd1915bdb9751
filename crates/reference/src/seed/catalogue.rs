//! The catalogue: what can be bought where, and how.

use super::{prices, products};
use contract::ProductCategory::{Apps, Business, Communication, Content, Security, Suites};
use contract::ProductFeature::{
    Analytics, Automation, BusinessApplications, Compliance, DesktopApps, DeviceManagement, Diagrams,
    FileStorage, Identity, Mail, Meetings, ProjectPlanning, Sites, Telephony, ThreatProtection, WebApps,
};
use contract::{
    Moniker, Plan, PlanId, Product, ProductCategory, ProductFeature, ProductId, subscription::Term,
};

/// How a product is sold.
struct Terms {
    /// Fewest and most licenses of an order.
    licenses: (u32, u32),
    /// The plans, the one to suggest first. Without any it is shown, and cannot be bought.
    plans: &'static [Term],
}

const ENTERPRISE: Terms =
    Terms { licenses: (1, 10_000), plans: &[Term::Annual, Term::Monthly, Term::Triennial] };
const SINGLE: Terms = Terms { licenses: (1, 10_000), plans: &[Term::Annual, Term::Monthly] };
/// For organisations of at most 300 people.
const BUSINESS: Terms = Terms { licenses: (1, 300), plans: &[Term::Annual, Term::Monthly] };
const FINANCE: Terms = Terms { licenses: (20, 5_000), plans: &[Term::Annual, Term::Triennial] };
const YEARLY: Terms = Terms { licenses: (1, 10_000), plans: &[Term::Annual] };
const WITHDRAWN: Terms = Terms { licenses: (1, 10_000), plans: &[] };

/// What the price list does not say of a product.
struct Offer {
    part_number: &'static str,
    category: ProductCategory,
    features: &'static [ProductFeature],
    terms: &'static Terms,
}

const fn offer(
    part_number: &'static str,
    category: ProductCategory,
    features: &'static [ProductFeature],
    terms: &'static Terms,
) -> Offer {
    Offer { part_number, category, features, terms }
}

/// Whatever the price list of a cloud has beside these is sold no more, or only through partners.
const OFFERS: &[Offer] = &[
    offer(
        "SPE_E3",
        Suites,
        &[DesktopApps, WebApps, Mail, Meetings, FileStorage, Sites, Identity, DeviceManagement, Compliance],
        &ENTERPRISE,
    ),
    offer(
        "SPE_E5",
        Suites,
        &[
            DesktopApps,
            WebApps,
            Mail,
            Meetings,
            Telephony,
            FileStorage,
            Sites,
            Identity,
            DeviceManagement,
            ThreatProtection,
            Compliance,
            Analytics,
        ],
        &ENTERPRISE,
    ),
    offer(
        "SPE_F1",
        Suites,
        &[WebApps, Mail, Meetings, FileStorage, Sites, Identity, DeviceManagement],
        &ENTERPRISE,
    ),
    offer(
        "SPB",
        Suites,
        &[
            DesktopApps,
            WebApps,
            Mail,
            Meetings,
            FileStorage,
            Sites,
            Identity,
            DeviceManagement,
            ThreatProtection,
        ],
        &BUSINESS,
    ),
    offer("O365_BUSINESS_ESSENTIALS", Suites, &[WebApps, Mail, Meetings, FileStorage, Sites], &BUSINESS),
    offer(
        "O365_BUSINESS_PREMIUM",
        Suites,
        &[DesktopApps, WebApps, Mail, Meetings, FileStorage, Sites],
        &BUSINESS,
    ),
    offer("STANDARDPACK", Suites, &[WebApps, Mail, Meetings, FileStorage, Sites], &ENTERPRISE),
    offer(
        "ENTERPRISEPACK",
        Suites,
        &[DesktopApps, WebApps, Mail, Meetings, FileStorage, Sites, Compliance],
        &ENTERPRISE,
    ),
    offer(
        "ENTERPRISEPREMIUM",
        Suites,
        &[
            DesktopApps,
            WebApps,
            Mail,
            Meetings,
            Telephony,
            FileStorage,
            Sites,
            ThreatProtection,
            Compliance,
            Analytics,
        ],
        &ENTERPRISE,
    ),
    offer("DESKLESSPACK", Suites, &[WebApps, Mail, Meetings, FileStorage, Sites], &ENTERPRISE),
    offer("EXCHANGESTANDARD", Communication, &[Mail], &SINGLE),
    offer("EXCHANGEENTERPRISE", Communication, &[Mail, Compliance], &SINGLE),
    offer("EXCHANGEDESKLESS", Communication, &[Mail], &SINGLE),
    offer("EXCHANGEARCHIVE_ADDON", Communication, &[Mail, Compliance], &SINGLE),
    offer("MCOSTANDARD", Communication, &[Meetings], &WITHDRAWN),
    offer("Microsoft_Teams_Enterprise_New", Communication, &[Meetings], &SINGLE),
    offer("MCOEV", Communication, &[Telephony], &SINGLE),
    offer("Microsoft_Teams_Premium", Communication, &[Meetings, Analytics], &SINGLE),
    offer("SHAREPOINTSTANDARD", Content, &[Sites, FileStorage], &SINGLE),
    offer("SHAREPOINTENTERPRISE", Content, &[Sites, FileStorage, Compliance], &SINGLE),
    offer("WACONEDRIVESTANDARD", Content, &[FileStorage], &SINGLE),
    offer("WACONEDRIVEENTERPRISE", Content, &[FileStorage, Compliance], &SINGLE),
    offer("VIVA", Content, &[Sites, Analytics], &WITHDRAWN),
    offer("O365_BUSINESS", Apps, &[DesktopApps, WebApps, FileStorage], &BUSINESS),
    offer("OFFICESUBSCRIPTION", Apps, &[DesktopApps, WebApps, FileStorage], &SINGLE),
    offer("Microsoft_365_Copilot", Apps, &[Automation, Analytics], &YEARLY),
    offer("PROJECTESSENTIALS", Apps, &[ProjectPlanning], &SINGLE),
    offer("PROJECTPROFESSIONAL", Apps, &[ProjectPlanning, DesktopApps], &SINGLE),
    offer("PROJECTPREMIUM", Apps, &[ProjectPlanning, DesktopApps, Analytics], &SINGLE),
    offer("VISIOONLINE_PLAN1", Apps, &[Diagrams], &SINGLE),
    offer("VISIOCLIENT", Apps, &[Diagrams, DesktopApps], &SINGLE),
    offer("WIN10_VDA_E3", Apps, &[DeviceManagement, ThreatProtection], &SINGLE),
    offer("EMS", Security, &[Identity, DeviceManagement, Compliance], &ENTERPRISE),
    offer("EMSPREMIUM", Security, &[Identity, DeviceManagement, ThreatProtection, Compliance], &ENTERPRISE),
    offer("AAD_PREMIUM", Security, &[Identity], &SINGLE),
    offer("AAD_PREMIUM_P2", Security, &[Identity, ThreatProtection], &SINGLE),
    offer("INTUNE_A", Security, &[DeviceManagement], &SINGLE),
    offer("RIGHTSMANAGEMENT", Security, &[Compliance], &SINGLE),
    offer("ATP_ENTERPRISE", Security, &[ThreatProtection], &SINGLE),
    offer("THREAT_INTELLIGENCE", Security, &[ThreatProtection, Analytics], &SINGLE),
    offer("ADALLOM_O365", Security, &[ThreatProtection], &SINGLE),
    offer("MDE_SMB", Security, &[ThreatProtection], &BUSINESS),
    offer("POWER_BI_PRO", Business, &[Analytics], &SINGLE),
    offer("POWERAPPS_PER_USER", Business, &[Automation], &SINGLE),
    offer("POWERAUTOMATE_ATTENDED_RPA", Business, &[Automation], &SINGLE),
    offer("DYN365_ENTERPRISE_SALES", Business, &[BusinessApplications], &ENTERPRISE),
    offer("DYN365_ENTERPRISE_CUSTOMER_SERVICE", Business, &[BusinessApplications], &ENTERPRISE),
    offer("DYN365_FINANCE", Business, &[BusinessApplications, Analytics], &FINANCE),
    offer("DYN365_BUSCENTRAL_ESSENTIAL", Business, &[BusinessApplications], &BUSINESS),
    offer("DYN365_TEAM_MEMBERS", Business, &[BusinessApplications], &SINGLE),
];

/// What an organisation of a cloud can buy from its operator, in no order.
pub fn products(cloud: &Moniker) -> impl Iterator<Item = Product> {
    let lists: [&[products::Product]; 2] = match cloud {
        Moniker::Worldwide => [products::WORLDWIDE, &[]],
        Moniker::Germany => [products::SOVEREIGN, products::GERMANY_ONLY],
        // There, partners sell.
        Moniker::TwentyOneVianet | Moniker::Other(_) => [&[], &[]],
    };
    lists.into_iter().flatten().filter_map(|product| {
        let offer = OFFERS.iter().find(|offer| offer.part_number == product.part_number)?;
        let plan = |term: &Term| {
            let id = PlanId::new(name(term));
            Some(Plan { id, term: term.clone(), unit_price: prices::unit_price(cloud, product, term)? })
        };
        let (min_licenses, max_licenses) = offer.terms.licenses;
        Some(Product {
            id: ProductId::new(product.part_number),
            name: product.name.to_owned(),
            sku_part_number: product.part_number.to_owned(),
            category: offer.category.clone(),
            features: offer.features.to_vec(),
            plans: offer.terms.plans.iter().filter_map(plan).collect(),
            min_licenses,
            max_licenses,
        })
    })
}

fn name(term: &Term) -> &str {
    match term {
        Term::Monthly => "monthly",
        Term::Annual => "annual",
        Term::Triennial => "triennial",
        Term::Other(other) => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed;
    use contract::Timestamp;
    use std::collections::BTreeSet;

    fn catalogue(cloud: &Moniker) -> Vec<Product> {
        products(cloud).collect()
    }

    #[test]
    fn c1_a_catalogue_is_where_the_operator_sells() {
        let counts = Moniker::KNOWN.iter().map(|cloud| catalogue(cloud).len());
        assert_eq!(counts.collect::<Vec<_>>(), [44, 36, 0]);
        for cloud in [Moniker::Worldwide, Moniker::Germany] {
            let products = catalogue(&cloud);
            let ids: BTreeSet<_> = products.iter().map(|product| &product.id).collect();
            assert_eq!(ids.len(), products.len());
            for category in ProductCategory::KNOWN {
                assert!(products.iter().any(|product| product.category == *category), "{cloud} {category}");
            }
            assert_eq!(products.iter().filter(|product| product.plans.is_empty()).count(), 1, "withdrawn");
            for product in products {
                assert!((1..=product.max_licenses).contains(&product.min_licenses));
                assert!(!product.features.is_empty());
                assert!(product.plans.iter().all(|plan| plan.unit_price.minor() > 0), "{product:?}");
            }
        }
    }

    #[test]
    fn c1_every_feature_is_of_some_product_and_every_offer_of_some_cloud() {
        let all = Vec::from_iter(Moniker::KNOWN.iter().flat_map(products));
        for feature in ProductFeature::KNOWN {
            assert!(all.iter().any(|product| product.features.contains(feature)), "{feature}");
        }
        for offer in OFFERS {
            assert!(all.iter().any(|product| product.sku_part_number == offer.part_number));
        }
    }

    #[test]
    fn c1_what_is_there_already_was_bought_at_the_price_of_the_catalogue() {
        let now = Timestamp::parse("2026-11-21T08:30:00Z").unwrap();
        let mut compared = 0;
        for tenant in seed::tenants(now) {
            let products = catalogue(&tenant.cloud);
            for row in tenant.subscriptions {
                let Some(product) =
                    products.iter().find(|product| product.sku_part_number == row.sku_part_number)
                else {
                    continue;
                };
                assert!(row.name.starts_with(&product.name), "{}", row.name);
                let plan = product.plans.iter().find(|plan| plan.term == row.term);
                if let (Some(plan), Some(price)) = (plan, row.unit_price) {
                    assert_eq!(plan.unit_price, price, "{}", row.name);
                    compared += 1;
                }
            }
        }
        assert!(compared > 200, "{compared}");
    }
}
