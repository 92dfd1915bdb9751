use crate::operations::testing::{RELATIONSHIPS, bench_as, get, problem, read, relationship, relationships};
use contract::{
    ExitChecklist, ExitStep, ExitStepKind, ExitStepState, Moniker, Page, ProblemCode, Role, Subscription,
    SubscriptionStatus, Term, url::percent_encode,
};

fn state(list: &ExitChecklist, kind: &ExitStepKind) -> Option<(ExitStepState, Option<u32>)> {
    let step = list.steps.iter().find(|step| step.kind == *kind);
    step.map(|ExitStep { state, count, .. }| (state.clone(), *count))
}

#[test]
fn i6_a_reseller_has_to_cancel_what_it_sold_first() {
    let cloud = Moniker::Germany;
    let bench = bench_as(&cloud, &Role::HelpdeskAdmin);
    for own in relationships(&bench, &cloud, "").iter().filter(|own| own.kind.is_reseller()) {
        let list: ExitChecklist =
            read(&get(&bench, &cloud, &format!("{RELATIONSHIPS}/{}/exit-checklist", own.id)));
        assert_eq!((&list.relationship_id, &list.reseller), (&own.id, &own.partner));
        let query = format!("/v1/subscriptions?limit=500&reseller={}", percent_encode(&own.partner.name));
        let sold: Page<Subscription> = read(&get(&bench, &cloud, &query));
        let ended = [SubscriptionStatus::Deleted, SubscriptionStatus::Disabled];
        let in_use = sold.items.iter().filter(|row| !ended.contains(&row.status));
        let (legacy, current): (Vec<_>, Vec<_>) = in_use.partition(|row| row.term == Term::Monthly);
        for (kind, rows) in
            [(ExitStepKind::CancelSubscriptions, current), (ExitStepKind::SuspendLegacySubscriptions, legacy)]
        {
            let expected = if rows.is_empty() { ExitStepState::Done } else { ExitStepState::Open };
            assert_eq!(state(&list, &kind), Some((expected, Some(rows.len() as u32))), "{kind}");
        }
        let roles = own.roles.len() as u32;
        let expected = if roles == 0 { ExitStepState::Done } else { ExitStepState::Open };
        assert_eq!(state(&list, &ExitStepKind::RemoveRoles), Some((expected, Some(roles))));
        let unseen = Some((ExitStepState::NotVisible, None));
        assert_eq!(state(&list, &ExitStepKind::CancelReservations), unseen);
        assert_eq!(state(&list, &ExitStepKind::CancelSoftware), unseen);
        let places: Vec<_> = list.steps.iter().map(|step| step.kind.clone()).collect();
        assert!(places.is_sorted(), "in the order in which to do it");
    }
}

#[test]
fn i6_an_indirect_reseller_goes_through_its_provider_and_who_sells_nothing_has_no_list() {
    let cloud = Moniker::Worldwide;
    let bench = bench_as(&cloud, &Role::GlobalReader);
    let path = |own: &contract::Relationship| format!("{RELATIONSHIPS}/{}/exit-checklist", own.id);
    let adatum = relationship(&bench, &cloud, "Adatum", "indirectReseller");
    let list: ExitChecklist = read(&get(&bench, &cloud, &path(&adatum)));
    assert_eq!(list.provider.as_ref().unwrap().name, "Wide World Importers");
    assert_eq!(state(&list, &ExitStepKind::AskProvider), Some((ExitStepState::Open, None)));
    let fabrikam = relationship(&bench, &cloud, "Fabrikam", "reseller");
    let list: ExitChecklist = read(&get(&bench, &cloud, &path(&fabrikam)));
    assert_eq!(state(&list, &ExitStepKind::AskProvider), None);
    for (partner, kind) in [("Proseware", "delegatedAdmin"), ("Fabrikam", "granular")] {
        let own = relationship(&bench, &cloud, partner, kind);
        assert_eq!(problem(&get(&bench, &cloud, &path(&own))).code, ProblemCode::NotFound);
    }
}
