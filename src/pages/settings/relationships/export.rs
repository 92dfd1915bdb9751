//! What an export of the list holds: also what leaves it soon (row J5).

use super::question::{Asking, Question};
use crate::{
    pages::export::{Cell, Choice, Read, Scope, Sheet, Tell, export},
    state::{App, Failure, whole_of},
};
use contract::{
    DirectoryRole, PartnerGroup, Relationship, RelationshipList, RelationshipQuery, Timestamp,
    operation::ListRelationships, subscription_query::MAX_LIMIT,
};
use futures_util::future::{FutureExt, LocalBoxFuture};
use leptos::prelude::*;

pub(super) fn export_list(question: Question) -> AnyView {
    let app = App::from_context();
    let read: Read = Box::new(move |choice, tell| read(app, question, choice, tell));
    export("partner-relationships", false, read)
}

fn read(
    app: App,
    question: Question,
    choice: Choice,
    tell: Tell,
) -> LocalBoxFuture<'static, Result<Sheet, Failure>> {
    let asking = question.get_now();
    let asked = match choice.scope {
        Scope::All => Asking { all: true, ..Asking::default() }.effective(),
        Scope::Filtered | Scope::Chosen => asking.effective(),
    };
    let page = move |cursor| {
        ListRelationships(RelationshipQuery { cursor, limit: Some(MAX_LIMIT), ..asked.clone() })
    };
    async move {
        let page_in = |list: RelationshipList| list.partners;
        let groups = whole_of(app, question.moniker(), page, page_in, tell).await?;
        Ok(Sheet { names: NAMES.to_vec(), rows: groups.iter().flat_map(rows).collect() })
    }
    .boxed_local()
}

const NAMES: [&str; 19] = [
    "partner",
    "partnerDomain",
    "partnerCity",
    "partnerCountry",
    "partnerTenantId",
    "provider",
    "relationshipId",
    "kind",
    "name",
    "roles",
    "highestRisk",
    "origin",
    "status",
    "startedAt",
    "endsAt",
    "autoExtend",
    "endedAt",
    "leavesAt",
    "subscriptions",
];

fn rows(group: &PartnerGroup) -> Vec<Vec<Cell>> {
    group.relationships.iter().map(values).collect()
}

/// A row under [`NAMES`].
fn values(of: &Relationship) -> Vec<Cell> {
    let at = |at: Option<Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
    let roles: Vec<&str> = of.roles.iter().map(|role: &DirectoryRole| role.name.as_str()).collect();
    let risk = of.roles.iter().map(|role| &role.risk).min();
    let texts = [
        of.partner.name.clone(),
        of.partner.domain.clone(),
        of.partner.city.clone(),
        of.partner.country.clone(),
        of.partner.id.to_string(),
        of.provider.as_ref().map(|provider| provider.name.clone()).unwrap_or_default(),
        of.id.to_string(),
        of.kind.to_string(),
        of.name.clone(),
        roles.join("; "),
        risk.map(ToString::to_string).unwrap_or_default(),
        of.origin.to_string(),
        of.status.to_string(),
        of.started_at.to_string(),
        at(of.ends_at),
        of.auto_extend.to_string(),
        at(of.ended_at),
        at(of.leaves_at),
    ];
    let count = of.subscriptions.map_or(Cell::Text(String::new()), Cell::Number);
    texts.map(Cell::Text).into_iter().chain([count]).collect()
}
