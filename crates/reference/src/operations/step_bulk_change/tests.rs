use crate::{
    audit::{self, Action},
    operations::testing::{
        BULK, Bench, add, bench_as, create, direct, draft, get, key_of, problem, put, read, rows, set_state,
        set_state_of, sign_in, step,
    },
    store::{NOTICE_AFTER, Store, VISIBLE_AFTER},
};
use contract::{
    BulkChange, BulkCounts, BulkState, Moniker, OperationName, Page, ProblemCode, PurchaseChannel, Role,
    RowOutcome, Subscription, SubscriptionStatus, operation::FRESH_SIGN_IN, partner_of_record::Source,
};

const CLOUD: Moniker = Moniker::Worldwide;

fn billing() -> Bench {
    bench_as(&CLOUD, &Role::BillingAdmin)
}

/// Subscriptions whose partner can be changed.
fn editable(bench: &Bench) -> Vec<Subscription> {
    let page: Page<Subscription> = read(&get(bench, &CLOUD, "/v1/subscriptions?status=active&limit=500"));
    page.items.into_iter().filter(|row| row.purchase_channel == PurchaseChannel::Direct).collect()
}

fn item(bench: &Bench, row: &Subscription) -> Subscription {
    read(&get(bench, &CLOUD, &format!("/v1/subscriptions/{}", row.id)))
}

/// Steps to the end, and says how many there were.
fn run(bench: &Bench, change: &BulkChange) -> (BulkChange, usize) {
    for steps in 1.. {
        let now: BulkChange = read(&step(bench, &CLOUD, change));
        if now.state != BulkState::Running {
            return (now, steps);
        }
    }
    unreachable!("there are at most 5,000 rows")
}

#[test]
fn n4_all_planned_rows_are_made_a_hundred_at_a_time_and_each_is_proven() {
    let bench = billing();
    let subscriptions = editable(&bench);
    let asked: Vec<_> = subscriptions.iter().map(|row| (row.id.as_str(), "86420975")).collect();
    let change = draft(&bench, &CLOUD, 1, &asked);
    let planned = change.counts.planned;
    assert!(planned > 100 && change.counts.skipped > 0, "{:?}", change.counts);
    assert_eq!(read::<BulkChange>(&set_state(&bench, &CLOUD, &change, "running")).state, BulkState::Running);
    let first: BulkChange = read(&step(&bench, &CLOUD, &change));
    assert_eq!((first.counts.done, first.counts.planned), (100, planned - 100));
    bench.clock.advance(1_000);
    let (last, _) = run(&bench, &change);
    assert_eq!(last.state, BulkState::Completed);
    let counts = BulkCounts { planned: 0, done: planned, ..change.counts };
    assert_eq!((last.counts, last.changed_at), (counts, crate::clock::Clock::now(&bench.clock)));
    for row in &subscriptions {
        let partner = item(&bench, row).partner_of_record.value.unwrap();
        assert_eq!(partner.partner_id.digits(), "86420975");
        let kept = row.partner_of_record.value.as_ref() == Some(&partner);
        assert!(kept || partner.source == Source::Manual);
    }
    let trail = bench.store.audit_trail().unwrap();
    audit::verify(&trail, None).unwrap();
    let made = trail.iter().filter(|entry| entry.event.action == Action::PartnerOfRecordSet);
    assert!(made.clone().all(|entry| entry.event.bulk_change.as_ref() == Some(&change.id)));
    assert_eq!(made.count(), planned as usize);
    // Partners hear of them later, and lists show them later, as of changes one by one (row D7).
    let notices = bench.store.notices_due(last.changed_at.plus_millis(NOTICE_AFTER)).unwrap();
    assert_eq!(notices.len(), planned as usize);
    let count = |bench: &Bench| {
        let page: Page<Subscription> = read(&get(bench, &CLOUD, "/v1/subscriptions?search=86420975"));
        page.total
    };
    assert!(count(&bench) < planned);
    bench.clock.advance(VISIBLE_AFTER);
    assert!(count(&bench) >= planned);
}

#[test]
fn n4_a_row_whose_subscription_was_changed_meanwhile_fails_and_the_others_are_made() {
    let bench = billing();
    let subscriptions = editable(&bench);
    let (one, other) = (&subscriptions[0], &subscriptions[1]);
    let change = draft(&bench, &CLOUD, 1, &[(one.id.as_str(), "12345"), (other.id.as_str(), "12345")]);
    assert_eq!(put(&bench, &CLOUD, one, "86420975").status, 200);
    set_state(&bench, &CLOUD, &change, "running");
    let (last, steps) = run(&bench, &change);
    assert_eq!((last.counts.done, last.counts.failed, steps), (1, 1, 1));
    let made = rows(&bench, &CLOUD, &change);
    assert_eq!((&made[0].outcome, &made[0].problem), (&RowOutcome::Failed, &Some(ProblemCode::Stale)));
    assert_eq!((&made[1].outcome, &made[1].problem), (&RowOutcome::Done, &None));
    let digits = |row| item(&bench, row).partner_of_record.value.unwrap().partner_id.digits();
    assert_eq!((digits(one).as_str(), digits(other).as_str()), ("86420975", "12345"));
    // The failed one again, for what is there now.
    let body = format!(r#"{{"retryOf":"{}"}}"#, change.id);
    let retry: BulkChange = read(&create(&bench, &CLOUD, BULK, 2, &body));
    add(&bench, &CLOUD, &retry, 1, &[(one.id.as_str(), "12345")]);
    set_state(&bench, &CLOUD, &retry, "running");
    assert_eq!((run(&bench, &retry).0.counts.done, digits(one).as_str()), (1, "12345"));
}

#[test]
fn n4_sentinels_fail_a_row_as_they_fail_a_change() {
    let bench = billing();
    let subscriptions = editable(&bench);
    let cases = [
        ("9990429", Some(ProblemCode::Throttled)),
        ("9990401", Some(ProblemCode::InsufficientUserAuthentication)),
        ("9990409", Some(ProblemCode::Conflict)),
        ("9990412", Some(ProblemCode::Stale)),
        ("9992006", Some(ProblemCode::PartnerNotValidForOffer)),
        ("9990500", Some(ProblemCode::Internal)),
        ("9990501", None),
        ("9990012", None),
        ("", None),
    ];
    let with = subscriptions.iter().filter(|row| row.partner_of_record.value.is_some());
    let asked: Vec<_> = with.zip(&cases).map(|(row, (digits, _))| (row.id.as_str(), *digits)).collect();
    let change = draft(&bench, &CLOUD, 1, &asked);
    assert_eq!(change.counts.planned as usize, cases.len());
    set_state(&bench, &CLOUD, &change, "running");
    let (last, _) = run(&bench, &change);
    assert_eq!((last.counts.done, last.counts.failed), (3, 6));
    for (row, (digits, code)) in rows(&bench, &CLOUD, &change).into_iter().zip(cases) {
        assert_eq!(row.problem, code, "{digits}");
        let id = row.subscription_id.unwrap();
        let now: Subscription = read(&get(&bench, &CLOUD, &format!("/v1/subscriptions/{id}")));
        let names = now.partner_of_record.value.map(|partner| partner.partner_id.digits());
        let before = row.before.map(|partner| partner.partner_id.digits());
        let wanted = (!digits.is_empty()).then(|| digits.to_owned());
        assert_eq!(names, if code.is_none() { wanted } else { before }, "{digits}");
    }
}

#[test]
fn n4_it_is_paused_resumed_and_given_up_and_each_is_proven_once() {
    let bench = billing();
    let subscriptions = editable(&bench);
    let asked: Vec<_> = subscriptions.iter().map(|row| (row.id.as_str(), "86420975")).collect();
    let change = draft(&bench, &CLOUD, 1, &asked);
    let set = |state: &str| set_state(&bench, &CLOUD, &change, state);
    assert_eq!(problem(&step(&bench, &CLOUD, &change)).code, ProblemCode::WrongState, "not begun");
    assert_eq!(problem(&set("paused")).code, ProblemCode::WrongState);
    for state in ["draft", "completed", "x", ""] {
        assert_eq!(problem(&set(state)).code, ProblemCode::InvalidRequest, "{state}");
    }
    for state in ["running", "running", "paused", "paused"] {
        assert_eq!(read::<BulkChange>(&set(state)).state.as_str(), state);
    }
    assert_eq!(problem(&step(&bench, &CLOUD, &change)).code, ProblemCode::WrongState, "paused");
    set("running");
    let made: BulkChange = read(&step(&bench, &CLOUD, &change));
    let cancelled: BulkChange = read(&set("cancelled"));
    assert_eq!((cancelled.counts, cancelled.state.clone()), (made.counts, BulkState::Cancelled));
    assert!(cancelled.counts.planned > 0, "what was not made stays so");
    assert_eq!(read::<BulkChange>(&set("cancelled")), cancelled);
    for response in [set("running"), set("paused"), step(&bench, &CLOUD, &change)] {
        assert_eq!(problem(&response).code, ProblemCode::WrongState);
    }
    let trail = bench.store.audit_trail().unwrap();
    let states: Vec<Action> = trail
        .iter()
        .map(|entry| entry.event.action)
        .filter(|action| action.operation() == Some(OperationName::SetBulkState))
        .collect();
    let (started, paused, given_up) =
        (Action::BulkChangeStarted, Action::BulkChangePaused, Action::BulkChangeCancelled);
    assert_eq!(states, [started, paused, started, given_up]);
}

/// What comes late, or twice, starts nothing that somebody has paused since (reliability A7, B1).
#[test]
fn n4_a_state_is_set_once_for_the_version_that_was_seen() {
    let bench = billing();
    let subscriptions = editable(&bench);
    let asked: Vec<_> = subscriptions.iter().map(|row| (row.id.as_str(), "86420975")).collect();
    let seen = draft(&bench, &CLOUD, 1, &asked);
    let running: BulkChange = read(&set_state_of(&bench, &CLOUD, &seen, "running"));
    assert_ne!(running.etag, seen.etag);
    let again: BulkChange = read(&set_state_of(&bench, &CLOUD, &seen, "running"));
    assert_eq!(again, running, "it is there already");
    let stepped: BulkChange = read(&step(&bench, &CLOUD, &seen));
    assert_eq!(stepped.etag, running.etag, "its rows are another matter");
    let paused: BulkChange = read(&set_state_of(&bench, &CLOUD, &running, "paused"));
    for late in [&seen, &running] {
        for state in ["running", "cancelled"] {
            assert_eq!(problem(&set_state_of(&bench, &CLOUD, late, state)).code, ProblemCode::Stale);
        }
    }
    let resumed: BulkChange = read(&set_state_of(&bench, &CLOUD, &paused, "running"));
    assert!(![seen.etag, running.etag, paused.etag.clone()].contains(&resumed.etag), "it never comes back");
    let unseen = BulkChange { etag: contract::ETag::new("*"), ..paused };
    let refused = problem(&set_state_of(&bench, &CLOUD, &unseen, "paused"));
    assert_eq!(refused.code, ProblemCode::PreconditionRequired);
}

#[test]
fn n4_a_draft_in_which_nothing_is_planned_is_done_at_once() {
    let bench = billing();
    let change = draft(&bench, &CLOUD, 1, &[("nothing", "1")]);
    let started: BulkChange = read(&set_state(&bench, &CLOUD, &change, "running"));
    assert_eq!(started.state, BulkState::Completed);
    assert_eq!(problem(&step(&bench, &CLOUD, &change)).code, ProblemCode::WrongState);
}

/// Reliability B1.
#[test]
fn n4_a_draft_is_begun_once_per_key() {
    let bench = billing();
    let first = create(&bench, &CLOUD, BULK, 1, "{}");
    let again = create(&bench, &CLOUD, BULK, 1, "{}");
    assert_eq!((&again.body, again.header("idempotent-replayed")), (&first.body, Some("true")));
    let other = create(&bench, &CLOUD, BULK, 1, r#"{"retryOf":"x"}"#);
    assert_eq!(problem(&other).code, ProblemCode::IdempotencyKeyReused);
    let without = crate::message::ApiRequest::post(&format!("/api/{CLOUD}{BULK}"), "{}");
    assert_eq!(problem(&bench.send(&without)).code, ProblemCode::IdempotencyKeyRequired);
    assert_ne!(key_of(1), key_of(2));
    let all: Page<BulkChange> = read(&get(&bench, &CLOUD, BULK));
    assert_eq!(all.total, 1);
}

#[test]
fn n4_the_whole_organisation_sees_them_and_who_may_change_goes_on_with_them() {
    let bench = billing();
    let subscriptions = editable(&bench);
    let asked: Vec<_> = subscriptions.iter().map(|row| (row.id.as_str(), "86420975")).collect();
    let change = draft(&bench, &CLOUD, 1, &asked);
    set_state(&bench, &CLOUD, &change, "running");
    sign_in(&bench, &CLOUD, &Role::GlobalReader);
    let found: Page<BulkChange> = read(&get(&bench, &CLOUD, &format!("{BULK}?state=draft,running")));
    assert_eq!((found.total, &found.items[0].id), (1, &change.id));
    assert_eq!(read::<Page<BulkChange>>(&get(&bench, &CLOUD, &format!("{BULK}?state=paused"))).total, 0);
    let unknown = get(&bench, &CLOUD, &format!("{BULK}?state=running,x"));
    assert_eq!(problem(&unknown).code, ProblemCode::InvalidRequest);
    assert_eq!(problem(&step(&bench, &CLOUD, &change)).code, ProblemCode::Forbidden);
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    assert_eq!(run(&bench, &change).0.state, BulkState::Completed);
}

/// Reliability B6.
#[test]
fn n4_to_start_and_to_resume_needs_a_sign_in_of_now_and_to_go_on_or_stop_does_not() {
    let bench = billing();
    let row = direct(&bench, &CLOUD, true);
    assert_eq!(row.status, SubscriptionStatus::Active);
    let change = draft(&bench, &CLOUD, 1, &[(row.id.as_str(), "86420975")]);
    bench.clock.advance(i64::from(FRESH_SIGN_IN) * 1000);
    assert_eq!(set_state(&bench, &CLOUD, &change, "running").status, 200);
    bench.clock.advance(1);
    assert_eq!(run(&bench, &change).0.counts.done, 1);
    let change = draft(&bench, &CLOUD, 2, &[(row.id.as_str(), "4391507")]);
    let refused = set_state(&bench, &CLOUD, &change, "running");
    assert_eq!(problem(&refused).code, ProblemCode::InsufficientUserAuthentication);
    assert_eq!(set_state(&bench, &CLOUD, &change, "cancelled").status, 200);
}

#[test]
fn n4_rows_come_by_page_also_by_outcome() {
    let bench = billing();
    let subscriptions = editable(&bench);
    let asked: Vec<_> = subscriptions.iter().map(|row| (row.id.as_str(), "86420975")).collect();
    let change = draft(&bench, &CLOUD, 1, &asked);
    let all = rows(&bench, &CLOUD, &change);
    for (filter, expected) in [
        ("", all.clone()),
        ("&outcome=planned", all.iter().filter(|row| row.outcome == RowOutcome::Planned).cloned().collect()),
        ("&outcome=failed", Vec::new()),
    ] {
        let list = |more: &str| -> Page<contract::BulkRow> {
            read(&get(&bench, &CLOUD, &format!("{BULK}/{}/rows?limit=40{filter}{more}", change.id)))
        };
        let mut page = list("");
        let mut seen = page.items.clone();
        while let Some(cursor) = page.next {
            page = list(&format!("&cursor={cursor}"));
            assert_eq!((page.start as usize, page.total as usize), (seen.len(), expected.len()));
            seen.extend(page.items.clone());
        }
        assert_eq!(seen, expected, "{filter}");
    }
}
