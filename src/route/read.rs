//! Reading addresses.

use super::{Checkout, EDIT_PANEL, Older, Page, Route, Settings};
use contract::{
    BulkChangeId, HistoryQuery, Moniker, OrderId, ProductCategory, ProductId, RowOutcome, SubscriptionId,
    SubscriptionQuery, moniker,
    url::{percent_decode, read_query},
};

impl Route {
    /// The page of an address below the base. Aliases lead to the page they stand for.
    pub fn parse(path: &str, query: &str) -> Self {
        let segments: Vec<String> =
            path.split('/').filter(|segment| !segment.is_empty()).map(percent_decode).collect();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        if let Some(older) = Older::parse(&segments) {
            return Self::Older(older, None);
        }
        let pairs = read_query(query);
        let (first, rest) = match segments.split_first() {
            None => return Self::Clouds,
            Some((first, rest)) => (*first, rest),
        };
        if let ("fwlink", [number]) = (first, rest) {
            return Older::of_link(number).map_or(Self::NotFound, |(page, of)| Self::Older(page, of));
        }
        if !moniker::is_well_formed(first) {
            return Self::NotFound;
        }
        let moniker = Moniker::from(first);
        match rest {
            ["sign-in"] => {
                let return_to = pairs.into_iter().find(|(name, _)| name == "return").map(|(_, value)| value);
                Self::SignIn { moniker, return_to: return_to.filter(|address| is_own_address(address)) }
            }
            rest => Page::read(rest, &pairs).map_or(Self::NotFound, |page| Self::Inside(moniker, page)),
        }
    }

    /// The page of an address written as `path?query`, below the base.
    pub fn parse_address(address: &str) -> Self {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Self::parse(path, query)
    }
}

impl Page {
    fn read(segments: &[&str], pairs: &[(String, String)]) -> Option<Self> {
        let named = || pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let value = |wanted: &str| named().find(|(name, _)| *name == wanted).map(|(_, value)| value);
        if let Some(page) = Settings::read(segments, pairs) {
            return Some(Self::Settings(page));
        }
        let page = match segments {
            [] | ["home"] => Self::Home,
            ["billing"] => Self::Products(SubscriptionQuery::from_address(named())),
            ["billing", "orders", id] => Self::Order(OrderId::new(*id)),
            ["billing", "coverage"] => Self::Coverage { table: value("view") == Some("table") },
            ["billing", "partner-changes"] => Self::BulkChanges,
            ["billing", "partner-changes", "new"] => Self::NewBulkChange,
            ["billing", "partner-changes", id] => {
                let outcome = value("outcome").map(RowOutcome::from).filter(RowOutcome::is_known);
                Self::BulkChange { id: BulkChangeId::new(*id), outcome }
            }
            ["billing", "history"] => Self::History(HistoryQuery::from_address(named())),
            ["billing", name] => match Older::named(name)? {
                Older::Products => Self::Products(SubscriptionQuery::from_address(named())),
                Older::Purchase => {
                    let category = value("category").map(ProductCategory::from);
                    let category = category.filter(ProductCategory::is_known);
                    Self::Catalogue { search: value("search").unwrap_or_default().to_owned(), category }
                }
                Older::Relationships | Older::Agreements | Older::Invitation => return None,
            },
            // Products was also a tab of Your products (row A9).
            ["billing", "your-products", "products"] => {
                Self::Products(SubscriptionQuery::from_address(named()))
            }
            ["billing", name, id] => match Older::named(name)? {
                Older::Products => {
                    let edit = value("panel") == Some(EDIT_PANEL);
                    Self::Subscription { id: SubscriptionId::new(*id), edit }
                }
                Older::Purchase => Self::Product(ProductId::new(*id)),
                Older::Relationships | Older::Agreements | Older::Invitation => return None,
            },
            ["billing", name, id, "checkout"] if Older::named(name)? == Older::Purchase => {
                Self::Checkout(Checkout::read(id, pairs))
            }
            _ => return None,
        };
        Some(page)
    }
}

/// Whether a return address stays in this app: one slash, then nothing that a browser reads as a host
/// or a scheme (reliability E5), and it must be a page.
pub(super) fn is_own_address(address: &str) -> bool {
    address.starts_with('/')
        && !address.starts_with("//")
        && !address.contains(['\\', '\t', '\n', '\r'])
        && !address.chars().any(char::is_control)
        && !matches!(Route::parse_address(address), Route::NotFound | Route::SignIn { .. })
}
