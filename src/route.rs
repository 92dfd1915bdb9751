//! Every address of the app: the one place that writes paths and reads them.

mod asked;
mod base;
mod checkout;
mod older;
mod read;
mod settings;

pub use asked::Asked;
pub use base::Base;
pub use checkout::{Checkout, Step};
pub use older::Older;
pub use settings::Settings;

use contract::{
    BulkChangeId, HistoryQuery, Moniker, OrderId, ProductCategory, ProductId, RowOutcome, SubscriptionId,
    SubscriptionQuery,
    url::{percent_encode, write_query},
};

/// The panel that changes the partner of record, as addresses name it.
const EDIT_PANEL: &str = "partner-of-record";

/// A page, with all that its address says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// Choose the cloud.
    Clouds,
    /// An address of an older article: of a cloud, or of the one where somebody is signed in.
    Older(Older, Option<Moniker>),
    /// Choose the account; `return_to` is the page that wanted one.
    SignIn {
        /// In which cloud.
        moniker: Moniker,
        /// Where to go then: an address of this app below its base, checked by [`Route::parse`].
        return_to: Option<String>,
    },
    /// A page behind sign-in.
    Inside(Moniker, Page),
    /// No page has this address.
    NotFound,
}

/// A page behind sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What needs attention: where a cloud begins.
    Home,
    /// Your products, or Subscriptions, by profile (row A9).
    Products(SubscriptionQuery),
    /// One subscription.
    Subscription {
        /// Which.
        id: SubscriptionId,
        /// Whether the panel that changes its partner of record is open.
        edit: bool,
    },
    /// Purchase services: what can be bought (row C1).
    Catalogue {
        /// What was searched for.
        search: String,
        /// Of which category.
        category: Option<ProductCategory>,
    },
    /// One product of it.
    Product(ProductId),
    /// Buying it.
    Checkout(Checkout),
    /// What became of an order.
    Order(OrderId),
    /// Which partners stand on which products.
    Coverage {
        /// As a table, and not as a map.
        table: bool,
    },
    /// The changes of many partners of record at once.
    BulkChanges,
    /// Beginning one.
    NewBulkChange,
    /// One of them.
    BulkChange {
        /// Which.
        id: BulkChangeId,
        /// The rows that are shown; none means all.
        outcome: Option<RowOutcome>,
    },
    /// What was changed.
    History(HistoryQuery),
    /// Partners, and what was agreed with them.
    Settings(Settings),
}

impl Page {
    /// The page alone, without what changes inside it: another question to a list is not another page.
    fn alone(self) -> Self {
        match self {
            Self::Products(_) => Self::Products(SubscriptionQuery::default()),
            Self::Subscription { id, .. } => Self::Subscription { id, edit: false },
            Self::Catalogue { .. } => Self::Catalogue { search: String::new(), category: None },
            Self::Checkout(checkout) => Self::Checkout(Checkout::of(checkout.product)),
            Self::Coverage { .. } => Self::Coverage { table: false },
            Self::BulkChange { id, .. } => Self::BulkChange { id, outcome: None },
            Self::History(_) => Self::History(HistoryQuery::default()),
            Self::Settings(page) => Self::Settings(page.alone()),
            Self::Home | Self::Product(_) | Self::Order(_) | Self::BulkChanges | Self::NewBulkChange => self,
        }
    }

    /// The address below the cloud.
    fn address(&self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Products(query) => with_pairs("/billing/products", query.to_pairs()),
            Self::Subscription { id, edit } => {
                let panel = edit.then(|| ("panel", EDIT_PANEL.to_owned()));
                with_pairs(&below("/billing/products", id.as_str()), panel.into_iter().collect())
            }
            Self::Catalogue { search, category } => {
                let search = (!search.is_empty()).then(|| ("search", search.clone()));
                let category = category.as_ref().map(|category| ("category", category.to_string()));
                with_pairs("/billing/purchase", search.into_iter().chain(category).collect())
            }
            Self::Product(id) => below("/billing/purchase", id.as_str()),
            Self::Checkout(checkout) => {
                let product = below("/billing/purchase", checkout.product.as_str());
                with_pairs(&format!("{product}/checkout"), checkout.pairs())
            }
            Self::Order(id) => below("/billing/orders", id.as_str()),
            Self::Coverage { table } => {
                let view = table.then(|| ("view", "table".to_owned()));
                with_pairs("/billing/coverage", view.into_iter().collect())
            }
            Self::BulkChanges => "/billing/partner-changes".to_owned(),
            Self::NewBulkChange => "/billing/partner-changes/new".to_owned(),
            Self::BulkChange { id, outcome } => {
                let outcome = outcome.as_ref().map(|outcome| ("outcome", outcome.to_string()));
                let path = below("/billing/partner-changes", id.as_str());
                with_pairs(&path, outcome.into_iter().collect())
            }
            Self::History(query) => with_pairs("/billing/history", query.to_pairs()),
            Self::Settings(page) => page.address(),
        }
    }

    /// The page in a cloud.
    pub fn of(self, moniker: &Moniker) -> Route {
        Route::Inside(moniker.clone(), self)
    }
}

impl Route {
    /// The page alone, without what changes inside it.
    pub fn page(self) -> Self {
        match self {
            Self::Inside(moniker, page) => Self::Inside(moniker, page.alone()),
            Self::SignIn { moniker, .. } => Self::SignIn { moniker, return_to: None },
            Self::Clouds | Self::Older(..) | Self::NotFound => self,
        }
    }

    /// The address, below the base: `/{moniker}/billing/products?search=…`.
    pub fn address(&self) -> String {
        match self {
            Self::Clouds | Self::NotFound => "/".to_owned(),
            Self::Older(older, of) => older.address(of.as_ref()),
            Self::SignIn { moniker, return_to } => {
                let pairs = return_to.iter().map(|address| ("return", address.clone())).collect();
                with_pairs(&format!("/{moniker}/sign-in"), pairs)
            }
            Self::Inside(moniker, page) => format!("/{moniker}{}", page.address()),
        }
    }

    /// The address as it stands in a link.
    pub fn href(&self, base: &Base) -> String {
        format!("{}{}", base.as_str(), self.address())
    }

    /// The cloud of the page, when it has one.
    pub fn moniker(&self) -> Option<&Moniker> {
        match self {
            Self::SignIn { moniker, .. } | Self::Inside(moniker, _) => Some(moniker),
            Self::Clouds | Self::Older(..) | Self::NotFound => None,
        }
    }

    /// The page behind sign-in, when it is one.
    pub fn inside(self) -> Option<Page> {
        match self {
            Self::Inside(_, page) => Some(page),
            Self::SignIn { .. } | Self::Clouds | Self::Older(..) | Self::NotFound => None,
        }
    }

    /// Where a cloud begins.
    pub fn home(moniker: &Moniker) -> Self {
        Page::Home.of(moniker)
    }

    /// One subscription, with nothing open above it.
    pub fn subscription(moniker: &Moniker, id: &SubscriptionId) -> Self {
        Page::Subscription { id: id.clone(), edit: false }.of(moniker)
    }

    /// The list without any filter.
    pub fn products(moniker: &Moniker) -> Self {
        Page::Products(SubscriptionQuery::default()).of(moniker)
    }

    /// Everything that can be bought.
    pub fn catalogue(moniker: &Moniker) -> Self {
        Page::Catalogue { search: String::new(), category: None }.of(moniker)
    }

    /// Partner relationships, as they stand there first.
    pub fn relationships(moniker: &Moniker) -> Self {
        Page::Settings(Settings::Relationships(Asked::default())).of(moniker)
    }

    /// Everything that was changed.
    pub fn history(moniker: &Moniker) -> Self {
        Page::History(HistoryQuery::default()).of(moniker)
    }
}

fn below(path: &str, id: &str) -> String {
    format!("{path}/{}", percent_encode(id))
}

fn with_pairs(path: &str, pairs: Vec<(&'static str, String)>) -> String {
    with_query(path, pairs.iter().map(|(name, value)| (*name, value.as_str())))
}

fn with_query<'a>(path: &str, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let query = write_query(pairs);
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{path}{mark}{query}")
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
