use super::*;
use contract::{
    AcceptanceId, AgreementId, AgreementVersionId, ChangedRelation, DecidedAgreement, Decision, InquiryId,
    InvitationId, OrderId, PartnerId, RelationEvent, RelationshipId, ReviewId, Sha256,
    partner_of_record::Source,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

fn any_partner() -> impl Strategy<Value = PartnerOfRecord> {
    (1000_u32..1010, "[a-c]{0,2}", "[a-c]{0,2}", select(Source::KNOWN), 0..3_i64).prop_map(
        |(id, name, city, source, since)| PartnerOfRecord {
            partner_id: PartnerId::parse(&id.to_string()).unwrap(),
            country: "SE".to_owned(),
            associated_at: Timestamp::from_millis(since),
            name,
            city,
            source,
        },
    )
}

fn any_change() -> impl Strategy<Value = Change> {
    ("[a-c]{1,2}", option::of(any_partner()), option::of(any_partner())).prop_map(
        |(subscription, before, after)| Change {
            subscription: SubscriptionId::new(subscription),
            before,
            after,
        },
    )
}

fn any_relation() -> impl Strategy<Value = ChangedRelation> {
    let ids = (option::of("[a-c]{0,2}"), option::of("[a-c]{0,2}"));
    (select(RelationEvent::KNOWN), "[a-c]{0,2}", "[a-c]{0,2}", "[a-c]{0,2}", ids, vec("[a-c]{0,2}", 0..3))
        .prop_map(|(event, partner_id, partner, name, (relationship_id, invitation_id), roles)| {
            ChangedRelation {
                event,
                partner_id: TenantId::new(partner_id),
                relationship_id: relationship_id.map(RelationshipId::new),
                invitation_id: invitation_id.map(InvitationId::new),
                partner,
                name,
                roles,
            }
        })
}

fn any_about() -> impl Strategy<Value = About> {
    let text = || option::of("[a-c]{0,2}");
    let agreement = ("[a-c]{0,2}", select(Decision::KNOWN)).prop_map(|(title, decision)| DecidedAgreement {
        acceptance_id: AcceptanceId::new("a"),
        agreement_id: AgreementId::new("b"),
        version: AgreementVersionId::new("c"),
        title,
        decision,
    });
    (option::of(any_relation()), option::of(agreement), text(), text(), text()).prop_map(
        |(relation, agreement, evidence, review, inquiry)| About {
            relation,
            agreement,
            evidence: evidence.map(Sha256::new),
            review: review.map(ReviewId::new),
            inquiry: inquiry.map(InquiryId::new),
        },
    )
}

fn any_event() -> impl Strategy<Value = Event> {
    let actions = select(Action::ALL.to_vec());
    let names = (option::of("[a-z-]{0,9}"), option::of("[a-z-]{0,9}"), "[0-9a-f]{1,8}");
    let order =
        ("[a-c]{0,2}", "[a-c]{0,2}").prop_map(|(id, number)| PlacedOrder { id: OrderId::new(id), number });
    let later = (option::of(order), option::of("[a-c]{0,2}"), any_about());
    (any::<u32>(), actions, names, option::of(any_change()), later).prop_map(
        |(at, action, (account, organization, request_id), change, (order, bulk_change, about))| Event {
            at: Timestamp::from_millis(i64::from(at)),
            cloud: Moniker::Germany,
            action,
            account: account.map(AccountId::new),
            organization: organization.map(TenantId::new),
            request_id: RequestId::new(request_id),
            change,
            order,
            bulk_change: bulk_change.map(BulkChangeId::new),
            about,
        },
    )
}

fn chain(events: Vec<Event>) -> Vec<Entry> {
    let mut tip = Tip::START;
    let link = |event: Event| {
        tip = tip.after(&event);
        Entry { event, hash: tip.hash }
    };
    events.into_iter().map(link).collect()
}

proptest! {
    #[test]
    fn n7_an_untouched_chain_verifies(events in vec(any_event(), 0..9)) {
        let entries = chain(events);
        let tip = verify(&entries, None);
        prop_assert_eq!(tip.unwrap().length, entries.len() as u64);
        prop_assert_eq!(verify(&entries, tip.ok()), tip);
        prop_assert_eq!(tip.unwrap().to_string().parse(), Ok(tip.unwrap()));
    }

    #[test]
    fn n7_no_part_of_a_change_can_be_rewritten(event in any_event(), one in any_change(), other in any_change()) {
        let of = |change| Tip::START.after(&Event { change, ..event.clone() }).hash;
        prop_assert_ne!(of(Some(one.clone())), of(None));
        let mixed = [
            Change { subscription: other.subscription.clone(), ..one.clone() },
            Change { before: other.before.clone(), ..one.clone() },
            Change { after: other.after.clone(), ..one.clone() },
            Change { before: one.after.clone(), after: one.before.clone(), ..one.clone() },
        ];
        for mixed in mixed {
            prop_assert_eq!(of(Some(mixed.clone())) == of(Some(one.clone())), mixed == one);
        }
    }

    #[test]
    fn n7_no_order_and_no_bulk_change_can_be_rewritten(event in any_event(), other in any_event()) {
        let of = |event: &Event| Tip::START.after(event).hash;
        for mixed in [
            Event { order: other.order.clone(), ..event.clone() },
            Event { bulk_change: other.bulk_change.clone(), ..event.clone() },
            Event { change: other.change.clone(), ..event.clone() },
            Event { about: other.about.clone(), ..event.clone() },
        ] {
            prop_assert_eq!(of(&mixed) == of(&event), mixed == event);
        }
    }

    #[test]
    fn n7_no_part_of_what_was_done_to_a_relationship_can_be_rewritten(
        event in any_event(),
        one in any_relation(),
        other in any_relation(),
    ) {
        let of = |relation: &ChangedRelation| {
            let about = About { relation: Some(relation.clone()), ..About::default() };
            Tip::START.after(&Event { about, ..event.clone() }).hash
        };
        let ChangedRelation { event: what, partner_id, partner, name, relationship_id, invitation_id, roles } =
            other;
        for mixed in [
            ChangedRelation { event: what, ..one.clone() },
            ChangedRelation { partner_id, ..one.clone() },
            ChangedRelation { partner, ..one.clone() },
            ChangedRelation { name, ..one.clone() },
            ChangedRelation { relationship_id, ..one.clone() },
            ChangedRelation { invitation_id, ..one.clone() },
            ChangedRelation { roles, ..one.clone() },
        ] {
            prop_assert_eq!(of(&mixed) == of(&one), mixed == one);
        }
    }

    #[test]
    fn n7_no_part_of_a_partner_can_be_rewritten(one in any_partner(), other in any_partner()) {
        let PartnerOfRecord { partner_id, name, city, source, associated_at, .. } = other;
        for mixed in [
            PartnerOfRecord { partner_id, ..one.clone() },
            PartnerOfRecord { name, ..one.clone() },
            PartnerOfRecord { city, ..one.clone() },
            PartnerOfRecord { country: "DK".to_owned(), ..one.clone() },
            PartnerOfRecord { source, ..one.clone() },
            PartnerOfRecord { associated_at, ..one.clone() },
        ] {
            prop_assert_eq!(digest(Some(&mixed)) == digest(Some(&one)), mixed == one);
        }
        prop_assert_ne!(digest(Some(&one)), digest(None));
    }

    #[test]
    fn n7_no_tampering_goes_unseen(
        events in vec(any_event(), 2..9),
        (first, second) in (any::<proptest::sample::Index>(), any::<proptest::sample::Index>()),
        other in any_event(),
        how in 0..6,
    ) {
        let original = chain(events);
        let tip = verify(&original, None).unwrap();
        let mut entries = original.clone();
        let (at, to) = (first.index(entries.len()), second.index(entries.len()));
        match how {
            0 => entries[at].event = other,
            1 => drop(entries.remove(at)),
            2 => entries.swap(at, to),
            3 => entries.insert(at, Entry { event: other, hash: original[to].hash }),
            4 => entries.truncate(at),
            // Whoever can write can also rewrite every hash: only the tip tells.
            _ => {
                let mut events: Vec<Event> = original.iter().map(|entry| entry.event.clone()).collect();
                events[at] = other;
                entries = chain(events);
            }
        }
        prop_assume!(entries != original);
        prop_assert!(verify(&entries, Some(tip)).is_err());
    }
}
