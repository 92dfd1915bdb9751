//! What a reseller must do before its relationship can end (row I6).

use contract::{
    ExitChecklist, ExitStep, ExitStepKind, ExitStepState, Relationship, RelationshipKind, Subscription,
    SubscriptionStatus, Term,
};

/// The list for a reseller; nothing for anybody else. `sold` is what came through it.
///
/// Subscriptions by the month are of the older kind here, which is suspended instead of cancelled. What was bought
/// outside of this program cannot be seen from here.
pub fn checklist(relationship: &Relationship, sold: &[Subscription]) -> Option<ExitChecklist> {
    if !relationship.kind.is_reseller() {
        return None;
    }
    let in_use = sold
        .iter()
        .filter(|row| !matches!(row.status, SubscriptionStatus::Deleted | SubscriptionStatus::Disabled));
    let (legacy, current): (Vec<_>, Vec<_>) = in_use.partition(|row| row.term == Term::Monthly);
    let mut steps = vec![
        counted(ExitStepKind::CancelSubscriptions, current.len()),
        counted(ExitStepKind::SuspendLegacySubscriptions, legacy.len()),
        ExitStep { kind: ExitStepKind::CancelReservations, state: ExitStepState::NotVisible, count: None },
        ExitStep { kind: ExitStepKind::CancelSoftware, state: ExitStepState::NotVisible, count: None },
        counted(ExitStepKind::RemoveRoles, relationship.roles.len()),
    ];
    // With all rights of an admin it is of another kind, and still sells through its provider.
    if relationship.kind == RelationshipKind::IndirectReseller || relationship.provider.is_some() {
        steps.push(ExitStep { kind: ExitStepKind::AskProvider, state: ExitStepState::Open, count: None });
    }
    Some(ExitChecklist {
        relationship_id: relationship.id.clone(),
        reseller: relationship.partner.clone(),
        provider: relationship.provider.clone(),
        steps,
    })
}

fn counted(kind: ExitStepKind, count: usize) -> ExitStep {
    let state = if count == 0 { ExitStepState::Done } else { ExitStepState::Open };
    ExitStep { kind, state, count: Some(u32::try_from(count).unwrap_or(u32::MAX)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{relationships::RelationshipRecord, seed};
    use contract::{RelationshipActions, RoleId, Timestamp};

    #[test]
    fn i6_an_indirect_reseller_goes_through_its_provider_with_rights_of_an_admin_and_without() {
        let now = Timestamp::parse("2026-11-21T08:30:00Z").unwrap();
        let mut related = seed::tenants(now).remove(0).relationships.into_iter();
        let indirect = related.find(|own| own.kind == RelationshipKind::IndirectReseller).unwrap();
        let asks_provider = |record: &RelationshipRecord| {
            let shown = record.at(now, 0, &RelationshipActions::default());
            checklist(&shown, &[]).unwrap().steps.iter().any(|step| step.kind == ExitStepKind::AskProvider)
        };
        let kind = RelationshipKind::ResellerAndDelegatedAdmin;
        let roles = seed::roles::LEGACY.map(RoleId::new).to_vec();
        let delegated = RelationshipRecord { kind, roles: roles.clone(), ..indirect.clone() };
        assert!(asks_provider(&delegated));
        let after = delegated.without(&roles, now);
        assert_eq!(after.kind, RelationshipKind::IndirectReseller);
        assert!(asks_provider(&after));
        let direct = RelationshipRecord { provider: None, kind: RelationshipKind::Reseller, ..indirect };
        assert!(!asks_provider(&direct));
    }
}
