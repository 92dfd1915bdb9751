//! Every address of the app: the one place that writes paths and reads them.

use contract::{
    Moniker, SubscriptionId, SubscriptionQuery, moniker,
    url::{percent_decode, percent_encode, read_query, write_query},
};

/// The panel that changes the partner of record, as addresses name it.
const EDIT_PANEL: &str = "partner-of-record";

/// Where the app lives on its origin: empty, or `/path` without a slash at the end.
///
/// It comes from the configuration, not from `<base>`: the router compares it as a plain prefix,
/// so a slash at the end would lose every page (ecosystem.md 0.3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base(String);

impl Base {
    /// Takes a path such as `/`, `/admin` or `/admin/`; nothing when it is not one.
    pub fn parse(path: &str) -> Option<Self> {
        let trimmed = path.trim_end_matches('/');
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '~' | '-');
        let is_path = trimmed.is_empty() || (trimmed.starts_with('/') && !trimmed.contains("//"));
        (is_path && trimmed.chars().all(plain) && !trimmed.contains("/.")).then(|| Self(trimmed.to_owned()))
    }

    /// The prefix of every address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part of `path` below the base; nothing when it lies outside.
    pub fn strip<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(self.0.as_str()).filter(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// A page, with all that its address says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// Choose the cloud.
    Clouds,
    /// Choose the account; `return_to` is the page that wanted one.
    SignIn {
        /// In which cloud.
        moniker: Moniker,
        /// Where to go then: an address of this app below its base, checked by [`Route::parse`].
        return_to: Option<String>,
    },
    /// Your products, or Subscriptions, by profile (row A9).
    Products {
        /// In which cloud.
        moniker: Moniker,
        /// What the list shows.
        query: SubscriptionQuery,
    },
    /// One subscription.
    Subscription {
        /// In which cloud.
        moniker: Moniker,
        /// Which.
        id: SubscriptionId,
        /// Whether the panel that changes its partner of record is open.
        edit: bool,
    },
    /// No page has this address.
    NotFound,
}

impl Route {
    /// The page of an address below the base. Aliases lead to the page they stand for.
    pub fn parse(path: &str, query: &str) -> Self {
        let segments: Vec<String> =
            path.split('/').filter(|segment| !segment.is_empty()).map(percent_decode).collect();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let pairs = read_query(query);
        let (first, rest) = match segments.split_first() {
            None => return Self::Clouds,
            Some((first, rest)) => (*first, rest),
        };
        if !moniker::is_well_formed(first) {
            return Self::NotFound;
        }
        let moniker = Moniker::from(first);
        match rest {
            // `subscriptions` is what the page is called in the legacy clouds (row A9).
            [] | ["billing"] | ["billing", "products" | "subscriptions"] => {
                let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
                Self::Products { moniker, query: SubscriptionQuery::from_address(pairs) }
            }
            ["billing", "products" | "subscriptions", id] => {
                let edit = pairs.iter().any(|(name, value)| name == "panel" && value == EDIT_PANEL);
                Self::Subscription { moniker, id: SubscriptionId::new(*id), edit }
            }
            ["sign-in"] => {
                let return_to = pairs.into_iter().find(|(name, _)| name == "return").map(|(_, value)| value);
                Self::SignIn { moniker, return_to: return_to.filter(|address| is_own_address(address)) }
            }
            _ => Self::NotFound,
        }
    }

    /// The page of an address written as `path?query`, below the base.
    pub fn parse_address(address: &str) -> Self {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Self::parse(path, query)
    }

    /// The page alone, without what changes inside it: another question to a list is not another page.
    pub fn page(self) -> Self {
        match self {
            Self::Products { moniker, .. } => Self::products(&moniker),
            Self::SignIn { moniker, .. } => Self::SignIn { moniker, return_to: None },
            Self::Subscription { moniker, id, .. } => Self::subscription(&moniker, &id),
            Self::Clouds | Self::NotFound => self,
        }
    }

    /// The address, below the base: `/{moniker}/billing/products?search=…`.
    pub fn address(&self) -> String {
        match self {
            Self::Clouds | Self::NotFound => "/".to_owned(),
            Self::SignIn { moniker, return_to: None } => format!("/{moniker}/sign-in"),
            Self::SignIn { moniker, return_to: Some(address) } => {
                format!("/{moniker}/sign-in?{}", write_query([("return", address.as_str())]))
            }
            Self::Products { moniker, query } => {
                let pairs = query.filter_pairs();
                let query = write_query(pairs.iter().map(|(name, value)| (*name, value.as_str())));
                let mark = if query.is_empty() { "" } else { "?" };
                format!("/{moniker}/billing/products{mark}{query}")
            }
            Self::Subscription { moniker, id, edit } => {
                let panel = if *edit { format!("?panel={EDIT_PANEL}") } else { String::new() };
                format!("/{moniker}/billing/products/{}{panel}", percent_encode(id.as_str()))
            }
        }
    }

    /// The address as it stands in a link.
    pub fn href(&self, base: &Base) -> String {
        format!("{}{}", base.as_str(), self.address())
    }

    /// The cloud of the page, when it has one.
    pub fn moniker(&self) -> Option<&Moniker> {
        match self {
            Self::SignIn { moniker, .. }
            | Self::Products { moniker, .. }
            | Self::Subscription { moniker, .. } => Some(moniker),
            Self::Clouds | Self::NotFound => None,
        }
    }

    /// One subscription, with nothing open above it.
    pub fn subscription(moniker: &Moniker, id: &SubscriptionId) -> Self {
        Self::Subscription { moniker: moniker.clone(), id: id.clone(), edit: false }
    }

    /// The list without any filter: where a cloud begins.
    pub fn products(moniker: &Moniker) -> Self {
        Self::Products { moniker: moniker.clone(), query: SubscriptionQuery::default() }
    }
}

/// Whether a return address stays in this app: one slash, then nothing that a browser reads as a host
/// or a scheme (reliability E5), and it must be a page.
fn is_own_address(address: &str) -> bool {
    address.starts_with('/')
        && !address.starts_with("//")
        && !address.contains(['\\', '\t', '\n', '\r'])
        && !address.chars().any(char::is_control)
        && !matches!(Route::parse_address(address), Route::NotFound | Route::SignIn { .. })
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
