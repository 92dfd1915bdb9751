use super::*;
use crate::{relationships::clock, seed};
use contract::{InvitationId, NamedPartner, RelationEvent, RelationshipActions, RoleId};
use proptest::{option, prelude::*};

/// One that began at the beginning of time.
fn record() -> RelationshipRecord {
    let now = Timestamp::parse("2026-11-21T08:30:00Z").unwrap();
    let partner = NamedPartner {
        id: contract::TenantId::new("t"),
        name: "Litware".to_owned(),
        domain: "litware.com".to_owned(),
        city: "Redmond".to_owned(),
        country: "US".to_owned(),
    };
    let any = seed::tenants(now)[0].relationships[0].clone();
    RelationshipRecord {
        partner,
        roles: vec![RoleId::new("r")],
        started_at: now,
        ends_at: Some(now.plus_days(90)),
        auto_extend: AutoExtend::Off,
        end_requested_at: None,
        extended: 0,
        changes: 0,
        ..any
    }
}

fn statuses(record: &RelationshipRecord, from: Timestamp, offsets: &[i64]) -> Vec<String> {
    offsets.iter().map(|millis| record.life(from.plus_millis(*millis)).status.to_string()).collect()
}

#[test]
fn g6_a_relationship_is_set_up_for_half_a_minute_and_then_active() {
    let record = record();
    let seen = statuses(&record, record.started_at, &[-1, 0, ACTIVATING - 1, ACTIVATING]);
    assert_eq!(seen, ["approved", "activating", "activating", "active"]);
    assert_eq!(record.etag(record.started_at), record.etag(record.started_at.plus_millis(ACTIVATING)));
}

#[test]
fn j5_a_relationship_names_its_invitation_for_as_long_as_that_is_kept() {
    let record = RelationshipRecord { invitation_id: Some(InvitationId::new("i")), ..record() };
    let left = record.started_at.plus_days(KEPT_DAYS);
    let named = |now| record.at(now, 0, &RelationshipActions::default()).invitation_id.is_some();
    assert!(named(left.plus_millis(-1)) && !named(left));
}

#[test]
fn g6_expiring_is_being_taken_down_after_the_end() {
    let record = record();
    let ends = record.ends_at.unwrap();
    assert_eq!(
        statuses(&record, ends, &[-1, 0, EXPIRING - 1, EXPIRING]),
        ["active", "expiring", "expiring", "expired"]
    );
    assert_eq!(record.life(ends.plus_millis(EXPIRING - 1)).ended_at, None);
    assert_eq!(record.life(ends.plus_days(1)).ended_at, Some(ends.plus_millis(EXPIRING)));
}

#[test]
fn g6_what_was_asked_to_end_is_taken_down_and_then_terminated() {
    let record = record();
    let asked = record.started_at.plus_days(1);
    let ended = record.ended(asked);
    let steps = [0, TERMINATION_REQUESTED - 1, TERMINATION_REQUESTED, 29_999, 30_000];
    let expected =
        ["terminationRequested", "terminationRequested", "terminating", "terminating", "terminated"];
    assert_eq!(statuses(&ended, asked, &steps), expected);
    assert!(ended.roles.is_empty());
    // It does not expire any more.
    assert_eq!(ended.life(asked.plus_days(300)).status, RelationshipStatus::Terminated);
}

#[test]
fn j5_what_has_ended_leaves_the_list_after_a_year() {
    let record = record();
    let ended = record.ends_at.unwrap().plus_millis(EXPIRING);
    let leaves = ended.plus_days(365);
    assert_eq!(record.life(ended).leaves_at, Some(leaves));
    assert!(record.is_kept(leaves.plus_millis(-1)) && !record.is_kept(leaves));
    assert!(record.is_kept(record.started_at));
}

#[test]
fn j2_what_extends_goes_on_for_180_days_each_time_and_each_is_another_version() {
    let record = RelationshipRecord { auto_extend: AutoExtend::HalfYear, ..record() };
    let first = record.ends_at.unwrap();
    for (days, extensions) in [(-1, 0), (0, 1), (179, 1), (180, 2), (3_600, 21)] {
        let life = record.life(first.plus_days(days));
        assert_eq!((life.extensions, life.status), (extensions, RelationshipStatus::Active), "{days}");
        assert_eq!(life.ends_at, Some(first.plus_days(180 * i64::from(extensions))));
    }
    assert_ne!(record.etag(first.plus_millis(-1)), record.etag(first));
    // What is stored by a change is what the clock had made of it.
    let now = first.plus_days(200);
    let stopped = record.clone().extending(AutoExtend::Off, now);
    assert_eq!((stopped.extended, stopped.ends_at), (2, Some(first.plus_days(360))));
    assert_eq!(stopped.life(first.plus_days(361)).status, RelationshipStatus::Expired);
}

proptest! {
    #[test]
    fn j2_what_the_clock_did_is_a_list_that_only_grows(
        extends: bool,
        turned in option::of(0..700_i64),
        asked in option::of(0..900_i64),
        steps in proptest::collection::vec(0..400_i64, 1..6),
    ) {
        let auto_extend = if extends { AutoExtend::HalfYear } else { AutoExtend::Off };
        let mut own = RelationshipRecord { auto_extend, ..record() };
        let (mut now, mut before) = (own.started_at, Vec::new());
        let (mut turned, mut asked) = (turned.map(|days| now.plus_days(days)), asked.map(|days| now.plus_days(days)));
        for days in steps {
            now = now.plus_days(days);
            if own.is_open(now) && turned.take_if(|at| *at <= now).is_some() {
                let other = if own.auto_extend == AutoExtend::Off { AutoExtend::HalfYear } else { AutoExtend::Off };
                own = own.extending(other, now);
            }
            if own.is_open(now) && asked.take_if(|at| *at <= now).is_some() {
                own = own.ended(now);
            }
            let events = clock::events(&own, now);
            let told = Vec::from_iter(events.iter().map(|event| (event.at, event.about.relation.clone().unwrap().event)));
            prop_assert!(told.starts_with(&before), "{:?} then {:?}", before, told);
            prop_assert!(told.is_sorted_by_key(|(at, _)| *at) && told.iter().all(|(at, _)| *at <= now));
            let extended = told.iter().filter(|(_, what)| *what == RelationEvent::Extended).count();
            prop_assert_eq!(extended, (own.extended + own.life(now).extensions) as usize);
            before = told;
        }
    }
}
