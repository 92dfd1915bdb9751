//! `GET /v1/partner-directory`: partners that can be contacted, by name (row B2).

use super::{Context, Principal, parameters, turning};
use crate::{
    message::{Answer, ApiResponse, Failure},
    seed::directory,
    store::{Edge, Numbered, cursor::Scope, fold},
};
use contract::{
    DirectoryPartner, OrganizationSize, PartnerService, TenantId, subscription_query::MAX_SEARCH,
};
use std::collections::BTreeSet;

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let [search, location] = ["search", "location"].map(|name| text(context, name));
    let (search, location) = (search?, location?);
    let size = parameters::one(context, "size", OrganizationSize::is_known)?;
    let service = parameters::one(context, "service", PartnerService::is_known)?;
    let filters = [
        search,
        location,
        size.as_ref().map_or("", OrganizationSize::as_str),
        service.as_ref().map_or("", PartnerService::as_str),
    ];
    let scope = Scope::of(organization, "partner directory", &filters);
    let limit = parameters::limit(context)?;
    let (words, places) = (fold::words(search), fold::words(location));
    let fits = |partner: &DirectoryPartner| {
        let text = fold::fold(&format!("{}\n{}", partner.identity.name, partner.about));
        let (city, country) = (fold::fold(&partner.identity.city), fold::fold(&partner.identity.country));
        words.iter().all(|word| text.contains(word.as_str()))
            && places.iter().all(|word| city.contains(word.as_str()) || country == *word)
            && size.as_ref().is_none_or(|size| partner.sizes.contains(size))
            && service.as_ref().is_none_or(|service| partner.services.contains(service))
    };
    let related = related(context, organization)?;
    let mut partners = Vec::from_iter(directory::listing(&context.cloud).filter(fits));
    partners.sort_by_cached_key(|partner| fold::fold(&partner.identity.name));
    // The directory is the same as long as the program runs: a row's number is its place in it.
    let ask = |edge: Option<Edge<u64>>| Ok(Numbered::by_number((0..).zip(&partners), edge.as_ref(), limit));
    let show = |(_, partner): (u64, &DirectoryPartner)| {
        let related = related.contains(&partner.identity.id);
        Ok(DirectoryPartner { related, ..partner.clone() })
    };
    ApiResponse::json(&turning::page(parameters::cursor(context).as_ref(), &scope, ask, show)?)
}

fn text<'a>(context: &'a Context, name: &str) -> Result<&'a str, Failure> {
    let text = parameters::value(context, name).unwrap_or_default();
    if text.chars().count() > MAX_SEARCH {
        return Err(parameters::invalid(name, "too-long"));
    }
    Ok(text)
}

/// Who has a relationship in force.
fn related(context: &Context, organization: &TenantId) -> Result<BTreeSet<TenantId>, Failure> {
    let records = context.store.relationships(organization)?;
    let open = records.into_iter().filter(|record| record.is_open(context.now));
    Ok(open.map(|record| record.partner.id).collect())
}

#[cfg(test)]
mod tests;
