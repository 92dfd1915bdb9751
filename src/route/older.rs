//! Addresses and names of older articles and admin centers (row A9): they carry no cloud, so the one where
//! somebody is signed in decides.

use super::{Page, Route, Settings};
use contract::{Moniker, url::percent_decode};

/// A page that every cloud has, whatever it was once called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Older {
    /// Products & services, Subscriptions, Your products, and its Products tab.
    Products,
    /// Purchase services.
    Purchase,
    /// Partner relationships, which stood below Billing, and then below its accounts.
    Relationships,
    /// The agreements of the organisation.
    Agreements,
    /// The page that inspects the link of an invitation.
    Invitation,
}

/// The numbered links of the articles; most are of one cloud.
const LINKS: [(&str, Older, Option<Moniker>); 8] = [
    ("842054", Older::Products, Some(Moniker::Worldwide)),
    ("868433", Older::Purchase, Some(Moniker::Worldwide)),
    ("847745", Older::Products, Some(Moniker::Germany)),
    ("848041", Older::Purchase, Some(Moniker::Germany)),
    ("850626", Older::Products, Some(Moniker::TwentyOneVianet)),
    ("2116573", Older::Agreements, Some(Moniker::Worldwide)),
    ("2074649", Older::Relationships, None),
    ("2103629", Older::Relationships, None),
];

impl Older {
    /// What `path` stood for.
    pub(super) fn parse(segments: &[&str]) -> Option<Self> {
        match segments {
            ["billing"] => Some(Self::Products),
            ["settings" | "billing", "partner-relationships"]
            | ["billing", "billing-accounts", "partner-relationships"] => Some(Self::Relationships),
            ["billing", page] => Self::named(page),
            ["billing", "your-products", "products"] => Some(Self::Products),
            ["settings", "agreements"] => Some(Self::Agreements),
            ["invitations"] => Some(Self::Invitation),
            _ => None,
        }
    }

    /// The page of a name below Billing.
    pub(super) fn named(page: &str) -> Option<Self> {
        match page {
            "products" | "subscriptions" | "your-products" | "products-and-services" => Some(Self::Products),
            "purchase" | "purchase-services" | "marketplace" => Some(Self::Purchase),
            _ => None,
        }
    }

    /// The page of a numbered link, and its cloud when it has one.
    pub(super) fn of_link(number: &str) -> Option<(Self, Option<Moniker>)> {
        let found = LINKS.iter().find(|(one, ..)| *one == number);
        found.map(|(_, page, moniker)| (*page, moniker.clone()))
    }

    /// The page in a cloud.
    pub fn of(self, moniker: &Moniker) -> Route {
        match self {
            Self::Products => Route::products(moniker),
            Self::Purchase => Route::catalogue(moniker),
            Self::Relationships => Route::relationships(moniker),
            Self::Agreements => Page::Settings(Settings::Agreements).of(moniker),
            Self::Invitation => Page::Settings(Settings::Invitations).of(moniker),
        }
    }

    /// Whether an address, with its fragment, may be that of an invitation in one of the shapes that partners
    /// have sent (row H7). What it is the service says: nothing here is read of it.
    pub fn is_invitation(href: &str) -> bool {
        const MARKS: [&str; 5] = [
            "invtype=",
            "partners/invitation/",
            "billingaccounts/partner-invitation",
            "billingaccounts/agreement",
            "partnersignup.aspx",
        ];
        let href = percent_decode(href).to_ascii_lowercase();
        MARKS.iter().any(|mark| href.contains(mark))
    }

    pub(super) fn address(self, of: Option<&Moniker>) -> String {
        let link =
            LINKS.iter().find(|(_, page, cloud)| *page == self && cloud.is_some() && cloud.as_ref() == of);
        match (link, self) {
            (Some((number, ..)), _) => format!("/fwlink/{number}"),
            (None, Self::Products) => "/billing/products".to_owned(),
            (None, Self::Purchase) => "/billing/purchase".to_owned(),
            (None, Self::Relationships) => "/settings/partner-relationships".to_owned(),
            (None, Self::Agreements) => "/settings/agreements".to_owned(),
            (None, Self::Invitation) => "/invitations".to_owned(),
        }
    }
}
