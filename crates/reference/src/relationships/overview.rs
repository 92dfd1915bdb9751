//! The figures about partners. Each is the number of what the list shows with the filter it leads to (row J6).

use contract::{
    DirectoryRole, KindCount, Relationship, RelationshipKind, RelationshipOverview, RelationshipStatus,
    ReviewId, RoleCount, StatusCount, Timestamp,
    overview::{OVERVIEW_DAYS, REVIEW_DAYS},
};
use std::{cmp::Reverse, collections::BTreeSet};

/// What is known beside the relationships.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Invitations that wait for an answer.
    pub pending_invitations: u32,
    /// Agreements that wait for a decision.
    pub pending_agreements: u32,
    /// When the newest review was signed off.
    pub signed_off_at: Option<Timestamp>,
    /// The review that is under way.
    pub open_review: Option<ReviewId>,
}

/// The figures of an organisation's relationships.
pub fn overview(relationships: &[Relationship], beside: Beside, now: Timestamp) -> RelationshipOverview {
    let open = Vec::from_iter(relationships.iter().filter(|own| own.status.is_open()));
    let delegated = Vec::from_iter(open.iter().copied().filter(|own| !own.roles.is_empty()));
    let count = |fits: &dyn Fn(&Relationship) -> bool| counted(open.iter().filter(|own| fits(own)).count());
    let began = delegated.iter().map(|own| own.started_at).min();
    let reviewed = beside.signed_off_at.or(began).filter(|_| !delegated.is_empty());
    RelationshipOverview {
        partners: counted(open.iter().map(|own| &own.partner.id).collect::<BTreeSet<_>>().len()),
        delegated: counted(delegated.len()),
        with_global_administrator: count(&|own| own.roles.iter().any(DirectoryRole::is_global_administrator)),
        ending: count(&|own| own.ends_within(i64::from(OVERVIEW_DAYS), now)),
        pending_invitations: beside.pending_invitations,
        pending_agreements: beside.pending_agreements,
        kinds: kinds(&open),
        statuses: statuses(relationships),
        roles: roles(&delegated),
        review_due_at: reviewed.map(|at| at.plus_days(REVIEW_DAYS)),
        open_review: beside.open_review,
    }
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The most first.
fn kinds(open: &[&Relationship]) -> Vec<KindCount> {
    let all: BTreeSet<&RelationshipKind> = open.iter().map(|own| &own.kind).collect();
    let number = |kind: &RelationshipKind| counted(open.iter().filter(|own| own.kind == *kind).count());
    let mut kinds: Vec<KindCount> =
        all.into_iter().map(|kind| KindCount { kind: kind.clone(), relationships: number(kind) }).collect();
    kinds.sort_by_key(|own| Reverse(own.relationships));
    kinds
}

fn statuses(relationships: &[Relationship]) -> Vec<StatusCount> {
    let all: BTreeSet<&RelationshipStatus> = relationships.iter().map(|own| &own.status).collect();
    let number = |status: &RelationshipStatus| {
        counted(relationships.iter().filter(|own| own.status == *status).count())
    };
    all.into_iter()
        .map(|status| StatusCount { status: status.clone(), relationships: number(status) })
        .collect()
}

/// The one in most relationships first; among those that are equally spread, the most harmful.
fn roles(delegated: &[&Relationship]) -> Vec<RoleCount> {
    let mut roles: Vec<RoleCount> = Vec::new();
    for role in delegated.iter().flat_map(|own| &own.roles) {
        match roles.iter_mut().find(|own| own.role.id == role.id) {
            Some(own) => own.relationships += 1,
            None => roles.push(RoleCount { role: role.clone(), relationships: 1 }),
        }
    }
    roles
        .sort_by_cached_key(|own| (Reverse(own.relationships), own.role.risk.clone(), own.role.name.clone()));
    roles
}
