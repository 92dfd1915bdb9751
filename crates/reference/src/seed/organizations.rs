//! The customer organisations, one list for all clouds.

use super::{
    numbers::Numbers,
    partners::{self, Partner},
    products::{self, Product},
};
use crate::{
    letters::{
        Letter,
        ending::{Ending, notices as notices_of},
    },
    relationships::RelationshipRecord,
    store::Tenant,
};
use contract::{BillingAccountType, DemoAccount, Moniker, Organization, TenantId, Timestamp};

/// What an organisation is made from.
pub(super) struct Profile {
    pub(super) cloud: Moniker,
    pub(super) name: &'static str,
    pub(super) domain: &'static str,
    pub(super) country: &'static str,
    pub(super) billing: BillingAccountType,
    /// Names and sign-in names in the order of the roles.
    pub(super) people: [(&'static str, &'static str); 4],
    /// A partner's user who acts for the organisation.
    pub(super) delegate: Option<Delegate>,
    pub(super) products: &'static [Product],
    pub(super) partners: &'static [Partner],
    /// Departments and places by which it tells subscriptions of one product apart.
    pub(super) labels: &'static [&'static str],
    pub(super) subscriptions: usize,
}

/// A user in a partner's directory.
pub(super) struct Delegate {
    pub(super) name: &'static str,
    pub(super) sign_in: &'static str,
    pub(super) partner: &'static str,
}

impl Profile {
    /// The organisation's id.
    pub(super) fn id(&self) -> TenantId {
        let id = uuid::Builder::from_random_bytes(Numbers::of(self.name).bytes()).into_uuid();
        TenantId::new(id.to_string())
    }

    /// The organisation and all it has.
    pub(super) fn tenant(&self, now: Timestamp) -> Tenant {
        let organization = Organization {
            id: self.id(),
            name: self.name.to_owned(),
            domain: self.domain.to_owned(),
            country: self.country.to_owned(),
            billing_account_type: Some(self.billing.clone()),
        };
        let (accounts, relationships) = (self.accounts(&organization), self.relationships(now));
        let letters = notices(&organization, &relationships, &accounts, now);
        Tenant {
            cloud: self.cloud.clone(),
            subscriptions: self.subscriptions(0..self.subscriptions, now),
            reviews: self.reviews(&relationships, now),
            relationships,
            invitations: self.invitations(now),
            letters,
            accounts,
            organization,
        }
    }
}

/// The letters that will be written of ends to come.
fn notices(
    organization: &Organization,
    relationships: &[RelationshipRecord],
    accounts: &[DemoAccount],
    now: Timestamp,
) -> Vec<Letter> {
    let ending = relationships.iter().filter_map(|record| Ending::of(organization, record, now));
    ending.flat_map(|ending| notices_of(&ending, accounts, now)).collect()
}

/// Every organisation.
pub(super) const ALL: &[Profile] = &[
    Profile {
        cloud: Moniker::Worldwide,
        name: "Contoso",
        domain: "contoso.com",
        country: "SE",
        billing: BillingAccountType::MicrosoftCustomerAgreement,
        people: [
            ("Megan Bowen", "megan.bowen"),
            ("Alex Wilber", "alex.wilber"),
            ("Adele Vance", "adele.vance"),
            ("Isaiah Langer", "isaiah.langer"),
        ],
        delegate: Some(Delegate {
            name: "Pradeep Gupta",
            sign_in: "pradeep.gupta@fabrikam.com",
            partner: "Fabrikam, Inc.",
        }),
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
            "Luleå",
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
        subscriptions: 312,
    },
    Profile {
        cloud: Moniker::Worldwide,
        name: "Adventure Works",
        domain: "adventure-works.com",
        country: "NL",
        billing: BillingAccountType::MicrosoftOnlineSubscription,
        people: [
            ("Lynne Robbins", "lynne.robbins"),
            ("Nestor Wilke", "nestor.wilke"),
            ("Joni Sherman", "joni.sherman"),
            ("Grady Archie", "grady.archie"),
        ],
        delegate: None,
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
        billing: BillingAccountType::MicrosoftOnlineSubscription,
        people: [
            ("Johanna Lorenz", "johanna.lorenz"),
            ("Henrietta Mueller", "henrietta.mueller"),
            ("Emily Braun", "emily.braun"),
            ("Ben Walters", "ben.walters"),
        ],
        delegate: Some(Delegate {
            name: "Christie Cline",
            sign_in: "christie.cline@fabrikam.onmicrosoft.de",
            partner: "Fabrikam Deutschland GmbH",
        }),
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
        billing: BillingAccountType::MicrosoftOnlineSubscription,
        people: [
            ("Lee Gu", "lee.gu"),
            ("Miriam Graham", "miriam.graham"),
            ("Diego Siciliani", "diego.siciliani"),
            ("Patti Fernandez", "patti.fernandez"),
        ],
        delegate: Some(Delegate {
            name: "Allan Deyoung",
            sign_in: "allan.deyoung@litware.partner.onmschina.cn",
            partner: "Litware (Beijing) Software",
        }),
        products: products::SOVEREIGN,
        partners: partners::TWENTY_ONE_VIANET,
        labels: &[
            "上海",
            "北京",
            "深圳",
            "成都",
            "Guangzhou",
            "Hangzhou",
            "财务部",
            "市场部",
            "Warehouse Suzhou",
        ],
        subscriptions: 60,
    },
];
