//! Links of invitations: every shape that partners have sent (row H7), read without acting on any.
//!
//! A link says which invitation is meant and nothing else that counts. What it claims of partner and rights
//! is kept only to be compared with what the server knows.

use crate::{
    ids::TenantId,
    macros::open_enum,
    moniker::{Moniker, is_well_formed},
    url::read_query,
};

mod find;
mod hosts;

/// Longest text that is looked through, in characters.
pub const MAX_TEXT: usize = 4_000;

open_enum! {
    /// Which of the shapes a link has.
    pub enum LinkShape {
        /// `…/{moniker}/invitations/{id}`: ours.
        Own = "own",
        /// An invitation's id alone.
        Code = "code",
        /// `?invType=ResellerRelationship&partnerId=…&msppId=0&DAP=…#/BillingAccounts/partner-invitation`.
        Reseller = "reseller",
        /// `#/partners/invitation/granularAdminRelationships/{id}`.
        Granular = "granular",
        /// `?ref=/BillingAccounts/agreement`, and the numbered link to it.
        Agreement = "agreement",
        /// A trial or purchase offer of an advisor, with its id.
        Offer = "offer",
        /// The authorization of a delegated admin.
        DelegatedAdmin = "delegatedAdmin",
    }
}

/// Why a text holds no invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Nothing was given.
    Empty,
    /// It is longer than [`MAX_TEXT`].
    TooLong,
    /// There is no link in it, and no id.
    NoLink,
    /// There is a link, but not of an invitation.
    OtherPage,
}

/// What a link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationLink {
    /// Its shape.
    pub shape: LinkShape,
    /// The host it leads to, in lower case, with its port; empty for an id alone.
    pub host: String,
    /// The cloud that it is of: in its path, or that of a host we know.
    pub cloud: Option<Moniker>,
    /// The id of the invitation, the relationship or the offer.
    pub id: Option<Box<str>>,
    /// The tenant of the partner, where it is named.
    pub partner: Option<TenantId>,
    /// The tenant of its provider, where it is named.
    pub provider: Option<TenantId>,
    /// Whether it asks for all rights of an admin, where it says so.
    pub delegated_admin: Option<bool>,
}

impl InvitationLink {
    /// Finds the link in whatever was pasted: an address, a mail around it, a protected link, an id.
    ///
    /// # Errors
    /// The first reason that applies, in the order of [`LinkError`].
    pub fn parse(text: &str) -> Result<Self, LinkError> {
        if text.chars().count() > MAX_TEXT {
            return Err(LinkError::TooLong);
        }
        let text = find::visible(text);
        if text.is_empty() {
            return Err(LinkError::Empty);
        }
        if let Some(id) = find::bare_id(&text) {
            return Ok(Self { id: Some(id), ..Self::at(String::new(), LinkShape::Code) });
        }
        let links = find::links(&text);
        let first = links.iter().find_map(|link| Self::read(link));
        first.ok_or(if links.is_empty() { LinkError::NoLink } else { LinkError::OtherPage })
    }

    /// Whether the host is one that the operator of its cloud has such links at.
    pub fn is_of_operator(&self) -> bool {
        hosts::cloud(&self.host).is_some()
    }

    fn at(host: String, shape: LinkShape) -> Self {
        let cloud = hosts::cloud(&host);
        Self { shape, host, cloud, id: None, partner: None, provider: None, delegated_admin: None }
    }

    fn read(link: &str) -> Option<Self> {
        let Parts { host, path, pairs, fragment } = Parts::of(link)?;
        let value = |name: &str| {
            let found = pairs.iter().find(|(key, value)| key.eq_ignore_ascii_case(name) && !value.is_empty());
            found.map(|(_, value)| value.as_str())
        };
        if let [.., moniker, page, id] = path.as_slice()
            && page == "invitations"
            && is_well_formed(moniker)
        {
            let own = Self::at(host, LinkShape::Own);
            return Some(Self {
                cloud: Some(Moniker::from(moniker.as_str())),
                id: Some(id.as_str().into()),
                ..own
            });
        }
        if let Some(id) = after(&fragment, &["partners", "invitation", "granularadminrelationships"]) {
            return Some(Self { id: Some(id.into()), ..Self::at(host, LinkShape::Granular) });
        }
        let place = value("ref").map(segments).unwrap_or_default();
        let is_at = |page: &str| {
            let ends = |path: &[String]| {
                matches!(path, [.., accounts, last]
                if accounts.eq_ignore_ascii_case("billingaccounts") && last.eq_ignore_ascii_case(page))
            };
            ends(&place) || ends(&fragment) || ends(&path)
        };
        let named = value("invType").or_else(|| value("type")).map(str::to_ascii_lowercase);
        let shape = match named.as_deref() {
            Some("resellerrelationship" | "indirectresellerrelationship") => LinkShape::Reseller,
            Some("trial" | "trialoffer" | "purchase" | "purchaseoffer") => LinkShape::Offer,
            Some("delegatedadmin" | "delegatedadminrelationship") => LinkShape::DelegatedAdmin,
            _ if is_at("partner-invitation") && value("partnerId").is_some() => LinkShape::Reseller,
            _ if is_at("agreement") || hosts::is_agreement(&host, value("linkid")) => LinkShape::Agreement,
            _ => return None,
        };
        Some(Self {
            id: value("id").or_else(|| value("offerId")).map(Into::into),
            partner: value("partnerId").and_then(guid),
            provider: value("indirectCSPId").and_then(guid),
            delegated_admin: value("DAP").and_then(|text| text.to_ascii_lowercase().parse().ok()),
            ..Self::at(host, shape)
        })
    }
}

/// An address, taken apart.
struct Parts {
    host: String,
    path: Vec<String>,
    /// Of the query, and of the query that the fragment has.
    pairs: Vec<(String, String)>,
    fragment: Vec<String>,
}

impl Parts {
    fn of(link: &str) -> Option<Self> {
        let (_, rest) = link.split_once("://")?;
        let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        // What stands before an @ only looks like a host.
        let host = authority.rsplit('@').next().unwrap_or_default().to_ascii_lowercase();
        let (fragment, inner) = fragment.split_once('?').unwrap_or((fragment, ""));
        let mut pairs = read_query(query);
        pairs.extend(read_query(inner));
        (!host.is_empty()).then(|| Self { host, path: segments(path), pairs, fragment: segments(fragment) })
    }
}

fn segments(path: &str) -> Vec<String> {
    path.split('/').filter(|part| !part.is_empty()).map(crate::url::percent_decode).collect()
}

/// The segment that follows a run of others.
fn after<'a>(path: &'a [String], run: &[&str]) -> Option<&'a str> {
    let is_run = |window: &[String]| window.iter().zip(run).all(|(own, name)| own.eq_ignore_ascii_case(name));
    let start = path.windows(run.len()).position(is_run)?;
    path.get(start + run.len()).map(String::as_str)
}

/// A tenant's id; another text in its place is none.
fn guid(text: &str) -> Option<TenantId> {
    let text = text.trim_matches(['{', '}']);
    find::is_guid(text).then(|| TenantId::new(text.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests;
