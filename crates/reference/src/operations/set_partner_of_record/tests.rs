use crate::{
    audit::{self, Action},
    message::ApiRequest,
    operations::testing::{
        Bench, bench_as, delete, direct, get, problem, put, read, sign_in, sold_by_reseller,
    },
    store::{Store, VISIBLE_AFTER},
};
use contract::{
    DenialReason, Moniker, Page, PartnerOfRecord, PartnerOfRecordSlot, ProblemCode, Role, Subscription,
    SubscriptionStatus, partner_of_record::Source,
};

const CLOUD: Moniker = Moniker::Worldwide;

fn billing() -> Bench {
    bench_as(&CLOUD, &Role::BillingAdmin)
}

fn item(bench: &Bench, row: &Subscription) -> Subscription {
    read(&get(bench, &CLOUD, &format!("/v1/subscriptions/{}", row.id)))
}

fn digits(partner: Option<&PartnerOfRecord>) -> String {
    partner.map(|partner| partner.partner_id.digits()).unwrap_or_default()
}

/// The row as the list has it.
fn listed(bench: &Bench, row: &Subscription) -> Subscription {
    let mut target = "/v1/subscriptions?limit=100".to_owned();
    loop {
        let page: Page<Subscription> = read(&get(bench, &CLOUD, &target));
        if let Some(found) = page.items.into_iter().find(|other| other.id == row.id) {
            return found;
        }
        target = format!("/v1/subscriptions?limit=100&cursor={}", page.next.unwrap());
    }
}

#[test]
fn d2_a_partner_is_set_where_there_was_none() {
    let bench = billing();
    let before = direct(&bench, &CLOUD, false);
    let response = put(&bench, &CLOUD, &before, "6080810");
    let slot: PartnerOfRecordSlot = read(&response);
    let partner = slot.value.clone().unwrap();
    assert_eq!((response.status, partner.name.as_str()), (200, "Northwind Traders"));
    assert_eq!(
        (partner.source, partner.associated_at),
        (Source::Manual, crate::clock::Clock::now(&bench.clock))
    );
    assert_eq!(response.header("etag"), Some(slot.etag.as_str()));
    assert_eq!(item(&bench, &before).partner_of_record, slot);
}

#[test]
fn e1_a_partner_is_replaced_in_one_step_that_is_kept_whole() {
    let bench = billing();
    let before = direct(&bench, &CLOUD, true);
    let slot: PartnerOfRecordSlot = read(&put(&bench, &CLOUD, &before, "86420975"));
    let trail = bench.store.audit_trail().unwrap();
    let event = &trail.last().unwrap().event;
    let change = event.change.clone().unwrap();
    assert_eq!(event.action, Action::PartnerOfRecordSet);
    assert_eq!(change.before, before.partner_of_record.value);
    assert_eq!(change.after, slot.value);
    assert_eq!(change.subscription, before.id);
    assert_eq!(audit::verify(&trail, None).unwrap().length, 2);
}

#[test]
fn d8_the_same_partner_again_is_a_success_that_changes_nothing() {
    let bench = billing();
    let before = direct(&bench, &CLOUD, true);
    let own = digits(before.partner_of_record.value.as_ref());
    let trail = bench.store.audit_trail().unwrap();
    for etag in [before.partner_of_record.etag.as_str(), "\"another\""] {
        let body = format!("{{\"partnerId\":\"{own}\"}}");
        let path = format!("/api/{CLOUD}/v1/subscriptions/{}/partner-of-record", before.id);
        let response = bench.send(&ApiRequest::put(&path, etag, &body));
        assert_eq!(read::<PartnerOfRecordSlot>(&response), before.partner_of_record, "{etag}");
    }
    assert_eq!(bench.store.audit_trail().unwrap(), trail);
    assert!(bench.store.notices_due(contract::Timestamp::MAX).unwrap().is_empty());
}

#[test]
fn d8_a_change_must_say_which_version_it_is_meant_for() {
    let bench = billing();
    let row = direct(&bench, &CLOUD, true);
    let path = format!("/api/{CLOUD}/v1/subscriptions/{}/partner-of-record", row.id);
    let body = r#"{"partnerId":"86420975"}"#;
    let code = |request: &ApiRequest| problem(&bench.send(request)).code;
    let mut without = ApiRequest::put(&path, "", body);
    without.headers.remove("if-match");
    let mut removal = ApiRequest::delete(&path, "");
    removal.headers.remove("if-match");
    for request in [without, removal, ApiRequest::put(&path, "*", body), ApiRequest::delete(&path, " ")] {
        assert_eq!(code(&request), ProblemCode::PreconditionRequired, "{request:?}");
    }
    let own = row.partner_of_record.etag.as_str();
    for stale in ["\"another\"", &format!("W/{own}"), own.trim_matches('"'), "nonsense"] {
        let problem = problem(&bench.send(&ApiRequest::put(&path, stale, body)));
        assert_eq!(problem.code, ProblemCode::Stale, "{stale}");
        assert_eq!(problem.current, Some(row.partner_of_record.clone()));
        assert_eq!(code(&ApiRequest::delete(&path, stale)), ProblemCode::Stale, "{stale}");
    }
    assert_eq!(bench.store.audit_trail().unwrap().len(), 1, "signed in, and nothing else");
    let either = format!("\"another\", {own}");
    assert_eq!(bench.send(&ApiRequest::put(&path, &either, body)).status, 200);
}

#[test]
fn d8_no_value_that_comes_back_brings_its_version_back() {
    let bench = billing();
    let first = direct(&bench, &CLOUD, false);
    let mut seen = vec![first.partner_of_record.etag.clone()];
    let mut row = first.clone();
    for _ in 0..3 {
        row.partner_of_record = read(&put(&bench, &CLOUD, &row, "6080810"));
        seen.push(row.partner_of_record.etag.clone());
        row.partner_of_record = read(&delete(&bench, &CLOUD, &row));
        seen.push(row.partner_of_record.etag.clone());
    }
    let count = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), count);
    assert_eq!(problem(&put(&bench, &CLOUD, &first, "6080810")).code, ProblemCode::Stale);
}

#[test]
fn d7_lists_show_the_change_after_a_while_and_the_item_at_once() {
    let bench = billing();
    let before = direct(&bench, &CLOUD, true);
    let first: PartnerOfRecordSlot = read(&put(&bench, &CLOUD, &before, "86420975"));
    let visible_at = first.visible_at.unwrap();
    bench.clock.advance(VISIBLE_AFTER / 3);
    let second: PartnerOfRecordSlot =
        read(&delete(&bench, &CLOUD, &Subscription { partner_of_record: first.clone(), ..before.clone() }));
    assert_eq!(item(&bench, &before).partner_of_record, second);
    assert_eq!(listed(&bench, &before).partner_of_record, before.partner_of_record);
    bench.clock.advance(VISIBLE_AFTER * 2 / 3);
    assert_eq!(crate::clock::Clock::now(&bench.clock), visible_at);
    assert_eq!(
        listed(&bench, &before).partner_of_record.value,
        first.value,
        "the first change, and not yet the second"
    );
    bench.clock.advance(VISIBLE_AFTER / 3);
    assert_eq!(listed(&bench, &before), item(&bench, &before));
    assert_eq!(item(&bench, &before).partner_of_record.visible_at, None);
}

#[test]
fn d7_a_row_carries_the_tag_of_the_value_it_shows_and_a_change_by_an_old_one_is_refused() {
    let bench = billing();
    let before = direct(&bench, &CLOUD, true);
    let after: PartnerOfRecordSlot = read(&put(&bench, &CLOUD, &before, "86420975"));
    for _ in 0..2 {
        let row = listed(&bench, &before);
        assert_eq!(row.partner_of_record, before.partner_of_record, "old value, old tag");
        // Who acts on the row is told what is there, and may decide again.
        let problem = problem(&put(&bench, &CLOUD, &row, "6080810"));
        assert_eq!((problem.code, problem.current.as_ref()), (ProblemCode::Stale, Some(&after)));
        bench.clock.advance(VISIBLE_AFTER - 1);
    }
    let row = listed(&bench, &before);
    assert_eq!((&row.partner_of_record.value, &row.partner_of_record.etag), (&after.value, &after.etag));
    assert_eq!(put(&bench, &CLOUD, &row, "6080810").status, 200);
}

#[test]
fn e1_what_arrives_after_somebody_elses_change_changes_nothing() {
    let bench = billing();
    let before = direct(&bench, &CLOUD, true);
    let ours: PartnerOfRecordSlot = read(&put(&bench, &CLOUD, &before, "86420975"));
    let seen = Subscription { partner_of_record: ours, ..before.clone() };
    let theirs: PartnerOfRecordSlot = read(&put(&bench, &CLOUD, &seen, "6080810"));
    let (trail, notices) =
        (bench.store.audit_trail().unwrap(), bench.store.notices_due(contract::Timestamp::MAX));
    // The network delivers our request once more, and a removal that was held up.
    for late in [put(&bench, &CLOUD, &before, "86420975"), delete(&bench, &CLOUD, &before)] {
        let problem = problem(&late);
        assert_eq!((problem.code, problem.current.as_ref()), (ProblemCode::Stale, Some(&theirs)));
    }
    assert_eq!(item(&bench, &before).partner_of_record, theirs);
    assert_eq!(bench.store.audit_trail().unwrap(), trail);
    assert_eq!(bench.store.notices_due(contract::Timestamp::MAX).unwrap(), notices.unwrap());
}

#[test]
fn d11_what_cannot_be_edited_says_why_and_so_it_was_said_before() {
    for cloud in Moniker::KNOWN {
        let bench = bench_as(cloud, &Role::GlobalAdmin);
        let page: Page<Subscription> = read(&get(&bench, cloud, "/v1/subscriptions?limit=100"));
        for row in page.items {
            let has = row.partner_of_record.value.is_some();
            let said = if has { &row.allowed_actions.replace } else { &row.allowed_actions.set };
            let response = put(&bench, cloud, &row, "9990409");
            let problem = problem(&response);
            match said {
                contract::Access::Allowed => assert_eq!(problem.code, ProblemCode::Conflict, "{row:?}"),
                contract::Access::Denied(denial) => {
                    assert_eq!(problem.code, ProblemCode::NotEditable, "{row:?}");
                    assert_eq!(problem.denial.as_ref(), Some(denial));
                }
            }
        }
    }
}

#[test]
fn d11_the_reasons_that_occur() {
    let reason = |cloud: &Moniker, pick: &dyn Fn(&Bench) -> Subscription| {
        let bench = bench_as(cloud, &Role::BillingAdmin);
        problem(&put(&bench, cloud, &pick(&bench), "9990409")).denial.unwrap().reason
    };
    assert_eq!(reason(&CLOUD, &|bench| sold_by_reseller(bench, &CLOUD)), DenialReason::BoughtThroughReseller);
    let deleted = |bench: &Bench| {
        let page: Page<Subscription> =
            read(&get(bench, &CLOUD, "/v1/subscriptions?status=deleted&limit=100"));
        let is_direct = |row: &Subscription| row.reseller_name.is_none();
        let row = page.items.into_iter().find(is_direct).unwrap();
        assert_eq!(row.status, SubscriptionStatus::Deleted);
        row
    };
    assert_eq!(reason(&CLOUD, &deleted), DenialReason::SubscriptionEnded);
    let vianet = Moniker::TwentyOneVianet;
    assert_eq!(reason(&vianet, &|bench| direct(bench, &vianet, false)), DenialReason::PartnerInitiatedOnly);
}

#[test]
fn e2_in_the_cloud_of_21vianet_a_partner_is_replaced_by_id() {
    let cloud = Moniker::TwentyOneVianet;
    let bench = bench_as(&cloud, &Role::BillingAdmin);
    let row = direct(&bench, &cloud, true);
    let other = if digits(row.partner_of_record.value.as_ref()) == "3920174" { "5081263" } else { "3920174" };
    let slot: PartnerOfRecordSlot = read(&put(&bench, &cloud, &row, other));
    assert_eq!(digits(slot.value.as_ref()), other);
}

#[test]
fn a5_who_may_only_read_changes_nothing() {
    for role in [Role::HelpdeskAdmin, Role::GlobalReader, Role::PartnerDelegate] {
        let bench = billing();
        let row = direct(&bench, &CLOUD, true);
        sign_in(&bench, &CLOUD, &role);
        for response in [put(&bench, &CLOUD, &row, "86420975"), delete(&bench, &CLOUD, &row)] {
            let problem = problem(&response);
            assert_eq!(problem.code, ProblemCode::Forbidden, "{role}");
            assert_eq!(problem.denial.unwrap().roles, [Role::GlobalAdmin, Role::BillingAdmin]);
        }
    }
}

#[test]
fn a_body_that_cannot_be_read_says_where() {
    let bench = billing();
    let row = direct(&bench, &CLOUD, true);
    let path = format!("/api/{CLOUD}/v1/subscriptions/{}/partner-of-record", row.id);
    for (body, code, field, what) in [
        ("", ProblemCode::InvalidRequest, "", "not-json"),
        ("{", ProblemCode::InvalidRequest, "", "not-json"),
        ("{}", ProblemCode::InvalidRequest, "/partnerId", "required"),
        (r#"{"partnerId":4391507}"#, ProblemCode::InvalidRequest, "/partnerId", "not-a-string"),
        // An emptied field never deletes.
        (r#"{"partnerId":""}"#, ProblemCode::InvalidPartnerId, "/partnerId", "not-a-partner-id"),
        (r#"{"partnerId":"MPN 4391507"}"#, ProblemCode::InvalidPartnerId, "/partnerId", "not-a-partner-id"),
    ] {
        let request = ApiRequest::put(&path, row.partner_of_record.etag.as_str(), body);
        let problem = problem(&bench.send(&request));
        let error = &problem.errors[0];
        assert_eq!(
            (problem.code.clone(), error.field.as_str(), error.code.as_str()),
            (code, field, what),
            "{body}"
        );
    }
}
