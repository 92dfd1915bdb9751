//! The list of relationships by partner: what matches, in which order, and which page of it.

use crate::store::{Edge, SortValue, Window, fold};
use contract::{
    PartnerGroup, Relationship, RelationshipId, RelationshipKind, RelationshipQuery, RelationshipSortKey,
    RelationshipStatus, RoleRisk, SortOrder, Timestamp,
};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// The place of a partner: that of the first of its relationships.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    values: Vec<SortValue>,
    id: RelationshipId,
}

impl Place {
    fn of(relationship: &Relationship, order: &SortOrder<RelationshipSortKey>) -> Self {
        let values = order.columns().iter().map(|sort| value(relationship, &sort.key));
        Self { values: values.collect(), id: relationship.id.clone() }
    }

    /// Equal relationships stand by their ids, so that no page loses or repeats one.
    fn compare(&self, other: &Self, order: &SortOrder<RelationshipSortKey>) -> Ordering {
        let columns = order.columns().iter().zip(self.values.iter().zip(&other.values));
        let by_column = columns.map(|(sort, (ours, theirs))| ours.compare(theirs, sort.descending));
        by_column.fold(Ordering::Equal, Ordering::then).then_with(|| self.id.cmp(&other.id))
    }
}

/// What a relationship is sorted by in a column.
fn value(relationship: &Relationship, key: &RelationshipSortKey) -> SortValue {
    let text = |text: &str| SortValue::Text(fold::fold(text));
    match key {
        RelationshipSortKey::Partner | RelationshipSortKey::Other(_) => text(&relationship.partner.name),
        RelationshipSortKey::Kind => SortValue::Number(place(RelationshipKind::KNOWN, &relationship.kind)),
        RelationshipSortKey::Name if relationship.name.is_empty() => SortValue::Nothing,
        RelationshipSortKey::Name => text(&relationship.name),
        RelationshipSortKey::Roles => SortValue::Number(harm(relationship)),
        RelationshipSortKey::Status => {
            SortValue::Number(place(RelationshipStatus::KNOWN, &relationship.status))
        }
        RelationshipSortKey::Started => SortValue::Number(relationship.started_at.millis()),
        RelationshipSortKey::Ends => {
            relationship.ends_at.map_or(SortValue::Nothing, |ends| SortValue::Number(ends.millis()))
        }
    }
}

/// In the order of the contract; what is not known comes last.
fn place<T: PartialEq>(known: &[T], value: &T) -> i64 {
    known.iter().zip(0..).find(|(own, _)| *own == value).map_or(i64::MAX, |(_, place)| place)
}

/// First by the most harmful of the roles, then by how many there are.
fn harm(relationship: &Relationship) -> i64 {
    let risks = relationship.roles.iter().map(|role| place(RoleRisk::KNOWN, &shown(&role.risk)));
    let worst = risks.min().map_or(0, |place| 100 - place);
    worst * 1_000 + i64::try_from(relationship.roles.len()).unwrap_or(999).min(999)
}

/// A risk that is not known counts as the worst.
fn shown(risk: &RoleRisk) -> RoleRisk {
    if risk.is_known() { risk.clone() } else { RoleRisk::Critical }
}

/// Whether a relationship is asked for.
pub fn fits(relationship: &Relationship, query: &RelationshipQuery, now: Timestamp) -> bool {
    let Relationship { partner, roles, .. } = relationship;
    let has_words = || {
        let words = fold::words(&query.search);
        let parts = [partner.name.as_str(), &partner.domain, &relationship.name];
        let parts = parts.into_iter().chain(roles.iter().map(|role| role.name.as_str()));
        // Lines keep a word from matching across two parts.
        let text = parts.map(fold::fold).collect::<Vec<_>>().join("\n");
        words.iter().all(|word| text.contains(word.as_str()))
    };
    (query.statuses.is_empty() || query.statuses.contains(&relationship.status))
        && (query.kinds.is_empty() || query.kinds.contains(&relationship.kind))
        && (query.risks.is_empty() || roles.iter().any(|role| query.risks.contains(&shown(&role.risk))))
        && query.role.as_ref().is_none_or(|id| roles.iter().any(|role| role.id == *id))
        && query.partner.as_ref().is_none_or(|id| partner.id == *id)
        && query.ends_within.is_none_or(|days| relationship.ends_within(i64::from(days), now))
        && has_words()
}

/// A page of partners, and how many relationships match over all pages.
pub fn list(
    mut relationships: Vec<Relationship>,
    query: &RelationshipQuery,
    edge: Option<&Edge<Place>>,
    now: Timestamp,
) -> (Window<PartnerGroup, Place>, u32) {
    relationships.retain(|relationship| fits(relationship, query, now));
    let count = u32::try_from(relationships.len()).unwrap_or(u32::MAX);
    let mut placed: Vec<(Place, Relationship)> =
        relationships.into_iter().map(|own| (Place::of(&own, &query.sort), own)).collect();
    placed.sort_by(|(ours, _), (theirs, _)| ours.compare(theirs, &query.sort));
    let mut groups: Vec<(Place, PartnerGroup)> = Vec::new();
    for (place, relationship) in placed {
        match groups.iter_mut().find(|(_, group)| group.partner.id == relationship.partner.id) {
            Some((_, group)) => group.relationships.push(relationship),
            None => {
                let partner = relationship.partner.clone();
                groups.push((place, PartnerGroup { partner, relationships: vec![relationship] }));
            }
        }
    }
    let compare = |ours: &Place, theirs: &Place| ours.compare(theirs, &query.sort);
    let page = Window::of(groups, edge, query.limit(), |(place, _)| place.clone(), compare);
    (page.map(|(_, group)| group), count)
}
