//! `GET /v1/partner-relationships`: the relationships of the organisation by partner, by page of partners.

use super::{Context, Principal, invalid_parameters, relationship::Viewer, turning};
use crate::{
    message::{Answer, ApiResponse},
    relationships::list::list,
    store::cursor::Scope,
};
use contract::{RelationshipList, RelationshipQuery};

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let query = RelationshipQuery::from_pairs(context.pairs()).map_err(invalid_parameters)?;
    let pairs = query.filter_pairs();
    let filters: Vec<&str> = pairs.iter().flat_map(|(name, value)| [*name, value.as_str()]).collect();
    let scope = Scope::of(&principal.session.organization.id, "relationships", &filters);
    let all = Viewer::new(context, principal)?.all()?;
    let page = |edge: Option<_>| list(all.clone(), &query, edge.as_ref(), context.now);
    let partners = turning::page(query.cursor.as_ref(), &scope, |edge| Ok(page(edge).0), Ok)?;
    ApiResponse::json(&RelationshipList { partners, relationships: page(None).1 })
}

#[cfg(test)]
mod tests;
