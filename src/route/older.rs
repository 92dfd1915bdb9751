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

    /// The numbered links of the articles; each is of one cloud.
    pub(super) fn of_link(number: &str) -> Option<Route> {
        let (moniker, page) = match number {
            "842054" => (Moniker::Worldwide, Self::Products),
            "868433" => (Moniker::Worldwide, Self::Purchase),
            "847745" => (Moniker::Germany, Self::Products),
            "848041" => (Moniker::Germany, Self::Purchase),
            "850626" => (Moniker::TwentyOneVianet, Self::Products),
            _ => return None,
        };
        Some(page.of(&moniker))
    }

    /// The page in a cloud.
    pub fn of(self, moniker: &Moniker) -> Route {
        match self {
            Self::Products => Route::products(moniker),
            Self::Purchase => Route::catalogue(moniker),
        }
    }

    pub(super) fn address(self) -> &'static str {
        match self {
            Self::Products => "/billing/products",
            Self::Purchase => "/billing/purchase",
        }
    }
}
