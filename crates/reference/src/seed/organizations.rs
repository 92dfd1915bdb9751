//! The customer organisations, one list for all clouds.

use super::{
    numbers::Numbers,
    partners::{self, Partner},
    products::{self, Product},
};
use crate::store::Tenant;
use contract::{Moniker, Organization, TenantId, Timestamp};

/// What an organisation is made from.
pub(super) struct Profile {
    pub(super) cloud: Moniker,
    pub(super) name: &'static str,
    pub(super) domain: &'static str,
    pub(super) country: &'static str,
    /// Currency, and its units to a hundredth of a euro in percent.
    pub(super) currency: (&'static str, i64),
    /// Names and sign-in names in the order of the roles.
    pub(super) people: [(&'static str, &'static str); 5],
    pub(super) delegate_partner: &'static str,
    pub(super) delegate_domain: &'static str,
    pub(super) products: &'static [Product],
    pub(super) partners: &'static [Partner],
    /// Departments and places by which it tells subscriptions of one product apart.
    pub(super) labels: &'static [&'static str],
    pub(super) subscriptions: usize,
}

impl Profile {
    /// The organisation and all it has.
    pub(super) fn tenant(&self, now: Timestamp) -> Tenant {
        let id = uuid::Builder::from_random_bytes(Numbers::of(self.name).bytes()).into_uuid();
        let organization = Organization {
            id: TenantId::new(id.to_string()),
            name: self.name.to_owned(),
            domain: self.domain.to_owned(),
            country: self.country.to_owned(),
        };
        Tenant {
            cloud: self.cloud.clone(),
            accounts: self.accounts(&organization),
            subscriptions: self.subscriptions(now),
            organization,
        }
    }
}

/// Every organisation.
pub(super) const ALL: &[Profile] = &[
    Profile {
        cloud: Moniker::Worldwide,
        name: "Contoso",
        domain: "contoso.com",
        country: "SE",
        currency: ("EUR", 100),
        people: [
            ("Megan Bowen", "megan.bowen"),
            ("Alex Wilber", "alex.wilber"),
            ("Adele Vance", "adele.vance"),
            ("Isaiah Langer", "isaiah.langer"),
            ("Pradeep Gupta", "pradeep.gupta"),
        ],
        delegate_partner: "Fabrikam, Inc.",
        delegate_domain: "fabrikam.com",
        products: products::WORLDWIDE,
        partners: partners::WORLDWIDE,
        labels: &[
            "Ekonomi",
            "Försäljning",
            "Inköp",
            "Kundtjänst",
            "Göteborg",
            "Malmö",
            "Örebro",
            "Ängelholm",
            "Åre",
            "København",
            "Århus",
            "Tromsø",
            "Eindhoven",
            "Sales EMEA",
            "Marketing",
            "Legal",
            "Research & Development",
            "Human Resources",
            "Warehouse 7",
            "Contractors",
            "Trésorerie",
            "Zürich",
        ],
        // With the deliberately nasty one, and the sole one of each product, 312 in all.
        subscriptions: 312,
    },
    Profile {
        cloud: Moniker::Worldwide,
        name: "Adventure Works",
        domain: "adventure-works.com",
        country: "NL",
        currency: ("EUR", 100),
        people: [
            ("Lynne Robbins", "lynne.robbins"),
            ("Nestor Wilke", "nestor.wilke"),
            ("Joni Sherman", "joni.sherman"),
            ("Grady Archie", "grady.archie"),
            ("Lidia Holloway", "lidia.holloway"),
        ],
        delegate_partner: "Trey Research B.V.",
        delegate_domain: "treyresearch.net",
        products: &[Product { name: "Microsoft 365 Business Premium", part_number: "SPB", monthly: 2_060 }],
        partners: &[],
        labels: &[],
        subscriptions: 1,
    },
    Profile {
        cloud: Moniker::Germany,
        name: "Wingtip Toys GmbH",
        domain: "wingtiptoys.onmicrosoft.de",
        country: "DE",
        currency: ("EUR", 100),
        people: [
            ("Johanna Lorenz", "johanna.lorenz"),
            ("Henrietta Mueller", "henrietta.mueller"),
            ("Emily Braun", "emily.braun"),
            ("Ben Walters", "ben.walters"),
            ("Christie Cline", "christie.cline"),
        ],
        delegate_partner: "Fabrikam Deutschland GmbH",
        delegate_domain: "fabrikam.onmicrosoft.de",
        products: products::SOVEREIGN,
        partners: partners::GERMANY,
        labels: &[
            "Buchhaltung",
            "Einkauf",
            "Außendienst",
            "Lager Süd",
            "Geschäftsführung",
            "München",
            "Köln",
            "Nürnberg",
            "Frankfurt (Oder)",
            "Vertrieb",
            "Praktikanten",
        ],
        subscriptions: 60,
    },
    Profile {
        cloud: Moniker::TwentyOneVianet,
        name: "Tailspin Toys (China)",
        domain: "tailspintoys.partner.onmschina.cn",
        country: "CN",
        currency: ("CNY", 780),
        people: [
            ("Lee Gu", "lee.gu"),
            ("Miriam Graham", "miriam.graham"),
            ("Diego Siciliani", "diego.siciliani"),
            ("Patti Fernandez", "patti.fernandez"),
            ("Allan Deyoung", "allan.deyoung"),
        ],
        delegate_partner: "Litware (Beijing) Software",
        delegate_domain: "litware.partner.onmschina.cn",
        products: products::SOVEREIGN,
        partners: partners::TWENTY_ONE_VIANET,
        labels: &["上海", "北京", "深圳", "成都", "Guangzhou", "Hangzhou", "财务部", "市场部", "Warehouse Suzhou"],
        subscriptions: 60,
    },
];
