//! A review, taken along. The proof is its receipt.

use super::review::Subject;
use crate::pages::export::{Cell, Read, Sheet, export};
use contract::ReviewItem;
use futures_util::future::FutureExt;
use leptos::prelude::*;

pub(super) fn export_review(subject: Subject) -> AnyView {
    let read: Read = Box::new(move |_, _| {
        let now = subject.now.get_untracked();
        let items = now.map(|now| now.items).unwrap_or_default();
        async move { Ok(Sheet { names: NAMES.to_vec(), rows: items.iter().map(values).collect() }) }
            .boxed_local()
    });
    view! { <div class="actions">{export("partner-review", false, read)}</div> }.into_any()
}

const NAMES: [&str; 14] = [
    "partner",
    "partnerDomain",
    "partnerTenantId",
    "relationshipId",
    "kind",
    "name",
    "roles",
    "changed",
    "decision",
    "note",
    "decidedBy",
    "decidedAt",
    "outcome",
    "problem",
];

/// A row under [`NAMES`].
fn values(item: &ReviewItem) -> Vec<Cell> {
    let of = &item.relationship;
    let roles: Vec<&str> = of.roles.iter().map(|role| role.name.as_str()).collect();
    let text = |text: Option<String>| text.unwrap_or_default();
    let before = [
        of.partner.name.clone(),
        of.partner.domain.clone(),
        of.partner.id.to_string(),
        of.id.to_string(),
        of.kind.to_string(),
        of.name.clone(),
        roles.join("; "),
    ];
    let after = [
        text(item.decision.as_ref().map(ToString::to_string)),
        text(item.note.clone()),
        text(item.decided_by.clone()),
        text(item.decided_at.map(|at| at.to_string())),
        text(item.outcome.as_ref().map(ToString::to_string)),
        text(item.problem.as_ref().map(ToString::to_string)),
    ];
    let (before, after) = (before.map(Cell::Text), after.map(Cell::Text));
    before.into_iter().chain([Cell::Flag(item.changed)]).chain(after).collect()
}
