use crate::operations::testing::{
    BULK, Bench, add, bench_as, create, direct, draft, get, post, problem, read, rows, set_state,
    sold_by_reseller,
};
use contract::{
    BulkAction, BulkChange, BulkCounts, BulkRow, BulkState, DenialReason, Moniker, Page, PartnerId,
    ProblemCode, PurchaseChannel, Role, RowOutcome, Subscription,
};

const CLOUD: Moniker = Moniker::Worldwide;

fn billing() -> Bench {
    bench_as(&CLOUD, &Role::BillingAdmin)
}

/// One row, planned alone, as the intent of a number.
fn plan(bench: &Bench, cloud: &Moniker, key: u32, subscription: &str, partner: &str) -> BulkRow {
    let change = draft(bench, cloud, key, &[(subscription, partner)]);
    rows(bench, cloud, &change).remove(0)
}

fn ids(bench: &Bench, cloud: &Moniker) -> Vec<Subscription> {
    read::<Page<Subscription>>(&get(bench, cloud, "/v1/subscriptions?limit=500")).items
}

#[test]
fn n4_a_row_says_before_what_it_will_do() {
    let bench = billing();
    let (with, without) = (direct(&bench, &CLOUD, true), direct(&bench, &CLOUD, false));
    let own = with.partner_of_record.value.clone().unwrap();
    let cases = [
        (&without, "6080810", BulkAction::Set, RowOutcome::Planned),
        (&with, " MPN ID: 864-209 75 ", BulkAction::Replace, RowOutcome::Planned),
        (&with, "  ", BulkAction::Remove, RowOutcome::Planned),
        (&with, &own.partner_id.digits(), BulkAction::Keep, RowOutcome::Skipped),
        (&without, "", BulkAction::Keep, RowOutcome::Skipped),
    ];
    for (key, (subscription, partner, action, outcome)) in (0..).zip(cases) {
        let row = plan(&bench, &CLOUD, key, &format!(" {} ", subscription.id), partner);
        assert_eq!((row.action, row.outcome, row.problem), (Some(action), outcome, None), "{partner:?}");
        assert_eq!(row.subscription_id.as_ref(), Some(&subscription.id));
        assert_eq!(row.subscription_name.as_ref(), Some(&subscription.name));
        assert_eq!(row.before, subscription.partner_of_record.value);
        assert_eq!(row.after.as_ref().map(|after| after.partner_id), row.partner_id);
        assert_eq!(row.partner_id, PartnerId::parse(partner).ok());
        assert_eq!(row.request.partner, partner, "as it was typed");
    }
}

#[test]
fn n4_every_skip_says_why() {
    let bench = billing();
    let (with, reseller) = (direct(&bench, &CLOUD, true), sold_by_reseller(&bench, &CLOUD));
    let deleted: Page<Subscription> =
        read(&get(&bench, &CLOUD, "/v1/subscriptions?status=deleted&limit=100&partnerOfRecord=without"));
    let is_direct = |row: &&Subscription| row.purchase_channel == PurchaseChannel::Direct;
    let deleted = deleted.items.iter().find(is_direct).unwrap();
    let elsewhere = bench_as(&Moniker::Germany, &Role::GlobalAdmin);
    let elsewhere = direct(&elsewhere, &Moniker::Germany, true);
    let (with, reseller) = (with.id.as_str(), reseller.id.as_str());
    let bought = Some(DenialReason::BoughtThroughReseller);
    let cases = [
        ("", "6080810", ProblemCode::NotFound, None),
        ("SPE_E3", "6080810", ProblemCode::NotFound, None),
        (elsewhere.id.as_str(), "6080810", ProblemCode::NotFound, None),
        (with, "Fabrikam", ProblemCode::InvalidPartnerId, None),
        (with, "0a1b2c3d-1111-2222-3333-444455556666", ProblemCode::InvalidPartnerId, None),
        (with, "7654321", ProblemCode::UnknownPartnerId, None),
        (with, "2871190", ProblemCode::RegionMismatch, None),
        (with, "9992072", ProblemCode::PartnerNotEligible, None),
        (with, "9990001", ProblemCode::GlobalPartnerId, None),
        (reseller, "9992072", ProblemCode::NotEditable, bought),
        (deleted.id.as_str(), "6080810", ProblemCode::NotEditable, Some(DenialReason::SubscriptionEnded)),
    ];
    for (key, (subscription, partner, code, reason)) in (0..).zip(cases) {
        let row = plan(&bench, &CLOUD, key, subscription, partner);
        assert_eq!((row.outcome, row.problem), (RowOutcome::Skipped, Some(code)), "{subscription} {partner}");
        assert_eq!(row.denial.map(|denial| denial.reason), reason, "{subscription} {partner}");
    }
}

#[test]
fn d6_where_only_partners_begin_a_row_replaces_and_sets_nobody() {
    let cloud = Moniker::TwentyOneVianet;
    let bench = bench_as(&cloud, &Role::BillingAdmin);
    let (with, without) = (direct(&bench, &cloud, true), direct(&bench, &cloud, false));
    let current = with.partner_of_record.value.as_ref().unwrap().partner_id.digits();
    let other = if current == "3920174" { "5081263" } else { "3920174" };
    let row = plan(&bench, &cloud, 1, without.id.as_str(), other);
    assert_eq!((row.outcome, row.problem), (RowOutcome::Skipped, Some(ProblemCode::NotEditable)));
    assert_eq!(row.denial.unwrap().reason, DenialReason::PartnerInitiatedOnly);
    let row = plan(&bench, &cloud, 2, with.id.as_str(), other);
    assert_eq!((row.action, row.outcome), (Some(BulkAction::Replace), RowOutcome::Planned));
}

#[test]
fn n4_of_two_rows_about_one_subscription_the_later_is_skipped() {
    let bench = billing();
    let row = direct(&bench, &CLOUD, true);
    let id = row.id.as_str();
    let change = draft(&bench, &CLOUD, 1, &[(id, "86420975"), ("nothing", ""), (id, "6080810")]);
    let counts = BulkCounts { planned: 1, skipped: 2, ..BulkCounts::default() };
    assert_eq!((change.counts, change.state.clone()), (counts, BulkState::Draft));
    let later: BulkChange = read(&add(&bench, &CLOUD, &change, 4, &[("nothing", ""), (id, "")]));
    assert_eq!(later.counts.total(), 5);
    let told: Vec<_> = rows(&bench, &CLOUD, &change).into_iter().map(|row| row.problem).collect();
    let (nothing, twice) = (Some(ProblemCode::NotFound), Some(ProblemCode::DuplicateRow));
    assert_eq!(told, [None, nothing.clone(), twice.clone(), nothing, twice]);
}

#[test]
fn n4_the_same_rows_again_are_the_same_rows_and_others_are_refused() {
    let bench = billing();
    let row = direct(&bench, &CLOUD, true);
    let change = draft(&bench, &CLOUD, 1, &[(row.id.as_str(), "86420975"), ("x", "y")]);
    let again: BulkChange =
        read(&add(&bench, &CLOUD, &change, 1, &[(row.id.as_str(), "86420975"), ("x", "y")]));
    assert_eq!(again, change);
    let before = rows(&bench, &CLOUD, &change);
    for other in [("x", "z"), ("z", "y")] {
        let refused = add(&bench, &CLOUD, &change, 2, &[other, ("new", "1")]);
        assert_eq!(problem(&refused).code, ProblemCode::Conflict);
    }
    assert_eq!(rows(&bench, &CLOUD, &change), before, "all of a chunk, or nothing of it");
}

#[test]
fn n4_there_is_a_limit_to_rows_at_once_and_in_all() {
    let bench = billing();
    let change: BulkChange = read(&create(&bench, &CLOUD, BULK, 1, "{}"));
    let chunk = vec![("x", "y"); 501];
    assert_eq!(problem(&add(&bench, &CLOUD, &change, 1, &chunk)).code, ProblemCode::TooMany);
    for chunk in 0..10 {
        let rows = vec![("x", "y"); 500];
        assert_eq!(add(&bench, &CLOUD, &change, chunk * 500 + 1, &rows).status, 200);
    }
    assert_eq!(problem(&add(&bench, &CLOUD, &change, 5_001, &[("x", "y")])).code, ProblemCode::TooMany);
    let full: BulkChange = read(&add(&bench, &CLOUD, &change, 4_501, &[("x", "y")]));
    assert_eq!(full.counts.total(), 5_000, "what is there already may be sent again");
}

#[test]
fn n4_only_a_draft_takes_rows() {
    let bench = billing();
    let row = direct(&bench, &CLOUD, true);
    for state in ["running", "cancelled"] {
        let change = draft(&bench, &CLOUD, state.len() as u32, &[(row.id.as_str(), "86420975")]);
        assert_eq!(set_state(&bench, &CLOUD, &change, state).status, 200);
        let refused = add(&bench, &CLOUD, &change, 2, &[("x", "y")]);
        assert_eq!(problem(&refused).code, ProblemCode::WrongState, "{state}");
    }
}

#[test]
fn n4_rows_that_cannot_be_read_say_where() {
    let bench = billing();
    let change: BulkChange = read(&create(&bench, &CLOUD, BULK, 1, "{}"));
    let long = format!(r#"{{"rows":[{{"number":1,"subscription":"{}","partner":""}}]}}"#, "x".repeat(201));
    for (body, field, what) in [
        ("{", "", "not-json"),
        ("{}", "/rows", "required"),
        (r#"{"rows":{}}"#, "/rows", "not-a-list"),
        (r#"{"rows":[1]}"#, "/rows/0/number", "required"),
        (r#"{"rows":[{"number":0,"subscription":"","partner":""}]}"#, "/rows/0/number", "out-of-range"),
        (r#"{"rows":[{"number":1,"subscription":""}]}"#, "/rows/0/partner", "required"),
        (&long, "/rows/0/subscription", "too-long"),
    ] {
        let problem = problem(&post(&bench, &CLOUD, &format!("{BULK}/{}/rows", change.id), body));
        let error = &problem.errors[0];
        assert_eq!((error.field.as_str(), error.code.as_str()), (field, what), "{body}");
    }
    let unknown = create(&bench, &CLOUD, BULK, 2, r#"{"retryOf":"nothing"}"#);
    assert_eq!(problem(&unknown).errors[0].field, "/retryOf");
    let retry: BulkChange =
        read(&create(&bench, &CLOUD, BULK, 2, &format!(r#"{{"retryOf":"{}"}}"#, change.id)));
    assert_eq!(retry.retry_of, Some(change.id));
}

#[test]
fn n4_what_a_row_promises_is_what_the_subscription_allows() {
    for cloud in Moniker::KNOWN {
        let bench = bench_as(cloud, &Role::GlobalAdmin);
        let subscriptions = ids(&bench, cloud);
        let asked: Vec<_> = subscriptions.iter().map(|row| (row.id.as_str(), "9990409")).collect();
        let change = draft(&bench, cloud, 1, &asked);
        for (row, subscription) in rows(&bench, cloud, &change).iter().zip(&subscriptions) {
            let has = subscription.partner_of_record.value.is_some();
            let actions = &subscription.allowed_actions;
            let said = if has { &actions.replace } else { &actions.set };
            assert_eq!(said.is_allowed(), row.outcome == RowOutcome::Planned, "{row:?}");
        }
    }
}
