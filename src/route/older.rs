//! Addresses and names of older articles and admin centers (row A9): they carry no cloud, so the one where
//! somebody is signed in decides.

use super::Route;
use contract::Moniker;

/// A page that every cloud has, whatever it was once called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Older {
    /// Products & services, Subscriptions, Your products, and its Products tab.
    Products,
    /// Purchase services.
    Purchase,
}

/// The numbered links of the articles; each is of one cloud.
const LINKS: [(&str, Older, Moniker); 5] = [
    ("842054", Older::Products, Moniker::Worldwide),
    ("868433", Older::Purchase, Moniker::Worldwide),
    ("847745", Older::Products, Moniker::Germany),
    ("848041", Older::Purchase, Moniker::Germany),
    ("850626", Older::Products, Moniker::TwentyOneVianet),
];

impl Older {
    /// What `path` stood for.
    pub(super) fn parse(segments: &[&str]) -> Option<Self> {
        match segments {
            ["billing"] => Some(Self::Products),
            ["billing", page] => Self::named(page),
            ["billing", "your-products", "products"] => Some(Self::Products),
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

    /// The page and the cloud of a numbered link.
    pub(super) fn of_link(number: &str) -> Option<(Self, Moniker)> {
        let found = LINKS.iter().find(|(one, ..)| *one == number);
        found.map(|(_, page, moniker)| (*page, moniker.clone()))
    }

    /// The page in a cloud.
    pub fn of(self, moniker: &Moniker) -> Route {
        match self {
            Self::Products => Route::products(moniker),
            Self::Purchase => Route::catalogue(moniker),
        }
    }

    pub(super) fn address(self, of: Option<&Moniker>) -> String {
        let link = LINKS.iter().find(|(_, page, moniker)| *page == self && Some(moniker) == of);
        match (link, self) {
            (Some((number, ..)), _) => format!("/fwlink/{number}"),
            (None, Self::Products) => "/billing/products".to_owned(),
            (None, Self::Purchase) => "/billing/purchase".to_owned(),
        }
    }
}
