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
    if relationship.kind == RelationshipKind::IndirectReseller {
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
