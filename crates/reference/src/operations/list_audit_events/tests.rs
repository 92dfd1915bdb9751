use crate::operations::testing::{
    Bench, bench_as, create, delete, direct, draft, get, order_of, problem, put, quote, read, set_state,
    sign_in, step,
};
use contract::{HistoryEvent, Moniker, OperationName, Order, Page, ProblemCode, Role, Subscription};

const CLOUD: Moniker = Moniker::Worldwide;

fn events(bench: &Bench, query: &str) -> Page<HistoryEvent> {
    read(&get(bench, &CLOUD, &format!("/v1/audit-events{query}")))
}

/// Two people change two subscriptions, a minute between any two changes.
fn changed() -> (Bench, [Subscription; 2]) {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let mut first = direct(&bench, &CLOUD, false);
    let mut second = direct(&bench, &CLOUD, true);
    first.partner_of_record = read(&put(&bench, &CLOUD, &first, "6080810"));
    bench.clock.advance(60_000);
    second.partner_of_record = read(&put(&bench, &CLOUD, &second, "86420975"));
    bench.clock.advance(60_000);
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    first.partner_of_record = read(&delete(&bench, &CLOUD, &first));
    sign_in(&bench, &CLOUD, &Role::GlobalReader);
    (bench, [first, second])
}

#[test]
fn n7_the_organisation_tells_who_changed_what_newest_first() {
    let (bench, [first, second]) = changed();
    let page = events(&bench, "");
    assert_eq!((page.total, page.start, page.next, page.previous), (3, 0, None, None));
    let told: Vec<_> = page
        .items
        .iter()
        .map(|event| {
            let subscription = event.subscription.as_ref().unwrap();
            (
                event.actor.as_str(),
                event.operation.clone(),
                subscription.id.clone(),
                subscription.name.clone(),
            )
        })
        .collect();
    let (set, remove) = (OperationName::SetPartnerOfRecord, OperationName::RemovePartnerOfRecord);
    assert_eq!(
        told,
        [
            ("Megan Bowen", remove, first.id.clone(), first.name.clone()),
            ("Alex Wilber", set.clone(), second.id.clone(), second.name),
            ("Alex Wilber", set, first.id.clone(), first.name),
        ],
        "and no sign-in is in there"
    );
    let own: Page<HistoryEvent> =
        read(&get(&bench, &CLOUD, &format!("/v1/subscriptions/{}/history", first.id)));
    assert_eq!(own.items, [page.items[0].clone(), page.items[2].clone()], "the same as alone");
}

#[test]
fn n7_orders_and_bulk_changes_are_told_and_found() {
    let bench = bench_as(&CLOUD, &Role::BillingAdmin);
    let row = direct(&bench, &CLOUD, false);
    let bought = order_of(&quote(&bench, &CLOUD, "SPE_E3", 3), Some("6080810"));
    let bought: Order = read(&create(&bench, &CLOUD, "/v1/orders", 1, &bought));
    let failed = order_of(&quote(&bench, &CLOUD, "SPE_E3", 410), None);
    let failed: Order = read(&create(&bench, &CLOUD, "/v1/orders", 2, &failed));
    let bulk = draft(&bench, &CLOUD, 3, &[(row.id.as_str(), "6080810")]);
    assert_eq!(set_state(&bench, &CLOUD, &bulk, "running").status, 200);
    assert_eq!(step(&bench, &CLOUD, &bulk).status, 200);
    let all = events(&bench, "").items;
    let told: Vec<_> = all
        .iter()
        .map(|event| {
            let id = event.subscription.as_ref().map(|subscription| subscription.id.clone());
            let order = event.order.as_ref().map(|order| order.number.clone());
            (event.operation.clone(), id, order, event.bulk_change.clone())
        })
        .collect();
    let (set, place) = (OperationName::SetPartnerOfRecord, OperationName::PlaceOrder);
    assert_eq!(
        told,
        [
            (set, Some(row.id), None, Some(bulk.id.clone())),
            (OperationName::SetBulkState, None, None, Some(bulk.id.clone())),
            (place.clone(), None, Some(failed.number), None),
            (place, bought.subscription_id, Some(bought.number.clone()), None),
        ]
    );
    assert_eq!(all[3].after, bought.partner_of_record);
    for (query, expected) in [
        (format!("search={}", bought.number.to_lowercase()), vec![3]),
        (format!("search={}", failed.id), vec![2]),
        (format!("search={}", bulk.id), vec![0, 1]),
        ("operation=setBulkState".to_owned(), vec![1]),
        ("operation=placeOrder&search=spe_e3".to_owned(), vec![]),
        ("operation=placeOrder&search=microsoft+365".to_owned(), vec![3]),
    ] {
        let page = events(&bench, &format!("?{query}"));
        let expected: Vec<_> = expected.iter().map(|place: &usize| all[*place].clone()).collect();
        assert_eq!(page.items, expected, "{query}");
    }
}

#[test]
fn n7_the_history_is_filtered_and_searched() {
    let (bench, [first, second]) = changed();
    let all = events(&bench, "").items;
    let middle = all[1].at;
    for (query, expected) in [
        ("search=megan".to_owned(), vec![0]),
        ("search=NORTHWIND".to_owned(), vec![0, 2]),
        ("search=86420975".to_owned(), vec![1]),
        ("search=wilber%20malm".to_owned(), vec![]),
        (format!("search={}", first.id), vec![0, 2]),
        (format!("search=alex+{}", second.id), vec![1]),
        ("operation=removePartnerOfRecord".to_owned(), vec![0]),
        ("operation=setPartnerOfRecord,removePartnerOfRecord".to_owned(), vec![0, 1, 2]),
        (format!("from={middle}"), vec![0, 1]),
        (format!("until={middle}"), vec![2]),
        (format!("from={middle}&operation=setPartnerOfRecord&search=vanarsdel"), vec![1]),
        ("search=nobody".to_owned(), vec![]),
    ] {
        let page = events(&bench, &format!("?{query}"));
        let expected: Vec<_> = expected.iter().map(|place: &usize| all[*place].clone()).collect();
        assert_eq!((page.total as usize, page.items), (expected.len(), expected), "{query}");
    }
}

#[test]
fn n7_pages_of_the_organisations_history_lead_both_ways() {
    let (bench, _) = changed();
    let all = events(&bench, "").items;
    let first = events(&bench, "?limit=1");
    let second = events(&bench, &format!("?limit=1&cursor={}", first.next.clone().unwrap()));
    let third = events(&bench, &format!("?limit=1&cursor={}", second.next.clone().unwrap()));
    assert_eq!([&first, &second, &third].map(|page| page.start), [0, 1, 2]);
    assert_eq!([&first, &second, &third].map(|page| page.items[0].clone()).as_slice(), all);
    let back = |page: &Page<HistoryEvent>| {
        events(&bench, &format!("?limit=1&cursor={}", page.previous.clone().unwrap()))
    };
    assert_eq!((&back(&third), &back(&second)), (&second, &first));
    let other = format!("/v1/audit-events?operation=placeOrder&cursor={}", first.next.unwrap());
    assert_eq!(problem(&get(&bench, &CLOUD, &other)).code, ProblemCode::InvalidCursor);
}

#[test]
fn n7_nothing_of_another_organisation_is_told() {
    let (bench, _) = changed();
    for cloud in [Moniker::Germany, Moniker::TwentyOneVianet] {
        sign_in(&bench, &cloud, &Role::GlobalAdmin);
        let page: Page<HistoryEvent> = read(&get(&bench, &cloud, "/v1/audit-events"));
        assert_eq!(page.total, 0, "{cloud}");
    }
    let accounts = crate::store::Store::accounts(&bench.store, &CLOUD).unwrap();
    let other = accounts.iter().find(|account| account.organization.name == "Adventure Works").unwrap();
    bench.sign_in(&CLOUD, &other.account.id);
    assert_eq!(events(&bench, "").total, 0);
}

#[test]
fn n7_what_cannot_be_asked_of_the_history_is_named() {
    let (bench, _) = changed();
    let query = "/v1/audit-events?operation=signIn&from=soon&until=x&limit=0";
    let problem = problem(&get(&bench, &CLOUD, query));
    let fields: Vec<_> = problem.errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(
        (problem.code, fields.as_slice()),
        (ProblemCode::InvalidRequest, ["operation", "from", "until", "limit"].as_slice())
    );
}
