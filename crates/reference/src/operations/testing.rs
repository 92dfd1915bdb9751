//! A bench for the tests of the operations: the seed in memory, a held clock, a person signed in.

use crate::{
    clock::HeldClock,
    in_process::InProcess,
    message::{ApiRequest, ApiResponse},
    seed,
    store::{MemoryStore, Store},
};
use contract::{
    AgreementDocument, BulkChange, BulkRow, BulkRowRequest, ETag, Invitation, Moniker, Operation, OrderQuote,
    Page, Problem, PurchaseChannel, Relationship, RelationshipList, Role, Subscription, Timestamp,
    operation::AddBulkRows,
};
use serde::de::DeserializeOwned;

/// The backend under test.
pub(crate) type Bench = InProcess<MemoryStore, HeldClock>;

pub(crate) fn bench() -> Bench {
    let now = Timestamp::parse("2026-11-21T08:30:00Z").unwrap();
    InProcess::new(MemoryStore::new(seed::tenants(now)), HeldClock::at(now))
}

/// A bench on which the first account of a cloud with a role is signed in.
pub(crate) fn bench_as(cloud: &Moniker, role: &Role) -> Bench {
    let bench = bench();
    sign_in(&bench, cloud, role);
    bench
}

/// Signs in the first account of a cloud with a role.
pub(crate) fn sign_in(bench: &Bench, cloud: &Moniker, role: &Role) -> ApiResponse {
    let accounts = bench.store.accounts(cloud).unwrap();
    let account = accounts.iter().find(|account| account.roles.contains(role)).unwrap();
    let response = bench.sign_in(cloud, &account.account.id);
    assert_eq!(response.status, 200);
    response
}

/// A read in a cloud.
pub(crate) fn get(bench: &Bench, cloud: &Moniker, path: &str) -> ApiResponse {
    bench.send(&ApiRequest::get(&format!("/api/{cloud}{path}")))
}

pub(crate) fn read<T: DeserializeOwned>(response: &ApiResponse) -> T {
    serde_json::from_str(&response.body).unwrap_or_else(|error| panic!("{error}: {}", response.body))
}

/// The problem in a refusal, whose status must be its own.
pub(crate) fn problem(response: &ApiResponse) -> Problem {
    let problem: Problem = read(response);
    assert_eq!((problem.status, problem.code.status()), (response.status, response.status));
    problem
}

/// A subscription in use that was bought from the operator, with or without a partner of record.
pub(crate) fn direct(bench: &Bench, cloud: &Moniker, with_partner: bool) -> Subscription {
    let partner = if with_partner { "with" } else { "without" };
    let target = format!("/v1/subscriptions?status=active&limit=100&partnerOfRecord={partner}");
    let page: Page<Subscription> = read(&get(bench, cloud, &target));
    page.items.into_iter().find(|row| row.purchase_channel == PurchaseChannel::Direct).unwrap()
}

/// A subscription that a reseller sold.
pub(crate) fn sold_by_reseller(bench: &Bench, cloud: &Moniker) -> Subscription {
    let page: Page<Subscription> = read(&get(bench, cloud, "/v1/subscriptions?limit=100"));
    page.items.into_iter().find(|row| row.purchase_channel == PurchaseChannel::Reseller).unwrap()
}

/// Names a partner on the version of a subscription that was read.
pub(crate) fn put(bench: &Bench, cloud: &Moniker, row: &Subscription, digits: &str) -> ApiResponse {
    let body = format!("{{\"partnerId\":\"{digits}\"}}");
    bench.send(&ApiRequest::put(&slot_of(cloud, row), row.partner_of_record.etag.as_str(), &body))
}

/// Removes the partner from the version of a subscription that was read.
pub(crate) fn delete(bench: &Bench, cloud: &Moniker, row: &Subscription) -> ApiResponse {
    bench.send(&ApiRequest::delete(&slot_of(cloud, row), row.partner_of_record.etag.as_str()))
}

fn slot_of(cloud: &Moniker, row: &Subscription) -> String {
    format!("/api/{cloud}/v1/subscriptions/{}/partner-of-record", row.id)
}

/// Something that acts, without a key.
pub(crate) fn post(bench: &Bench, cloud: &Moniker, path: &str, body: &str) -> ApiResponse {
    bench.send(&ApiRequest::post(&format!("/api/{cloud}{path}"), body))
}

/// Something that creates, as the intent of a number.
pub(crate) fn create(bench: &Bench, cloud: &Moniker, path: &str, key: u32, body: &str) -> ApiResponse {
    let request = ApiRequest::post(&format!("/api/{cloud}{path}"), body);
    bench.send(&request.with_header("idempotency-key", &key_of(key)))
}

/// Something that acts on a version, as the intent of a number.
pub(crate) fn act(
    bench: &Bench,
    cloud: &Moniker,
    path: &str,
    (key, etag): (u32, &ETag),
    body: &serde_json::Value,
) -> ApiResponse {
    let request = ApiRequest::post(&format!("/api/{cloud}{path}"), &body.to_string());
    let request = request.with_header("idempotency-key", &key_of(key));
    bench.send(&request.with_header("if-match", etag.as_str()))
}

/// The first invitation of a kind that waits for an answer.
pub(crate) fn pending(bench: &Bench, cloud: &Moniker, kind: &str) -> Invitation {
    let page: Page<Invitation> =
        read(&get(bench, cloud, &format!("/v1/invitations?state=pending&kind={kind}")));
    page.items.into_iter().next().unwrap()
}

/// The document of the agreement in a locale.
pub(crate) fn agreement(bench: &Bench, locale: &str) -> AgreementDocument {
    read(&get(bench, &Moniker::Worldwide, &format!("/v1/agreements/customer-agreement?locale={locale}")))
}

/// A decision about a document, as a page sends it.
pub(crate) fn decision(document: &AgreementDocument, decision: &str) -> serde_json::Value {
    serde_json::json!({
        "version": document.version,
        "locale": document.locale,
        "documentSha256": document.sha256,
        "challenge": document.challenge,
        "decision": decision,
        "presentation": {
            "heading": "Accept agreement", "statement": "I have read it", "action": "Accept", "locale": "en-US",
        },
        "claims": {
            "openedAt": "2026-11-21T08:29:00Z", "decidedAt": "2026-11-21T08:30:00Z",
            "scrolledToEnd": true, "downloaded": false, "build": "1",
        },
    })
}

/// The key of a number.
pub(crate) fn key_of(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

/// What an item costs.
pub(crate) fn quote(bench: &Bench, cloud: &Moniker, product: &str, licenses: u32) -> OrderQuote {
    let body = serde_json::json!({ "productId": product, "planId": "annual", "licenses": licenses });
    read(&post(bench, cloud, "/v1/order-quotes", &body.to_string()))
}

/// The order of what a quote is about.
pub(crate) fn order_of(quote: &OrderQuote, partner: Option<&str>) -> String {
    let mut body = serde_json::json!({
        "productId": quote.item.product_id,
        "planId": quote.item.plan_id,
        "licenses": quote.item.licenses,
        "quoteHash": quote.hash,
    });
    if let Some(digits) = partner {
        body["partnerId"] = digits.into();
    }
    body.to_string()
}

/// The address of the bulk changes.
pub(crate) const BULK: &str = "/v1/partner-of-record-changes";

/// Begins a bulk change, as the intent of a number, and adds rows, numbered from 1.
pub(crate) fn draft(bench: &Bench, cloud: &Moniker, key: u32, rows: &[(&str, &str)]) -> BulkChange {
    let change: BulkChange = read(&create(bench, cloud, BULK, key, "{}"));
    read(&add(bench, cloud, &change, 1, rows))
}

/// Adds rows, numbered from a number on.
pub(crate) fn add(
    bench: &Bench,
    cloud: &Moniker,
    change: &BulkChange,
    from: u32,
    rows: &[(&str, &str)],
) -> ApiResponse {
    let rows = (from..).zip(rows).map(|(number, (subscription, partner))| BulkRowRequest {
        number,
        subscription: (*subscription).to_owned(),
        partner: (*partner).to_owned(),
    });
    let operation = AddBulkRows { id: change.id.clone(), rows: rows.collect() };
    post(bench, cloud, &format!("{BULK}/{}/rows", change.id), &operation.body().unwrap())
}

/// Starts, pauses, resumes or gives up, whoever did what to it before.
pub(crate) fn set_state(bench: &Bench, cloud: &Moniker, change: &BulkChange, state: &str) -> ApiResponse {
    let now = get(bench, cloud, &format!("{BULK}/{}", change.id));
    let etag = if now.status == 200 { read::<BulkChange>(&now).etag } else { change.etag.clone() };
    set_state_of(bench, cloud, &BulkChange { etag, ..change.clone() }, state)
}

/// The same of the version that was seen.
pub(crate) fn set_state_of(bench: &Bench, cloud: &Moniker, seen: &BulkChange, state: &str) -> ApiResponse {
    let target = format!("/api/{cloud}{BULK}/{}/state", seen.id);
    let body = format!("{{\"state\":\"{state}\"}}");
    bench.send(&ApiRequest::put(&target, seen.etag.as_str(), &body))
}

/// Makes the next rows.
pub(crate) fn step(bench: &Bench, cloud: &Moniker, change: &BulkChange) -> ApiResponse {
    post(bench, cloud, &format!("{BULK}/{}/steps", change.id), "")
}

/// The rows of a bulk change, up to 500.
pub(crate) fn rows(bench: &Bench, cloud: &Moniker, change: &BulkChange) -> Vec<BulkRow> {
    let page: Page<BulkRow> = read(&get(bench, cloud, &format!("{BULK}/{}/rows?limit=500", change.id)));
    page.items
}

/// The address of the relationships.
pub(crate) const RELATIONSHIPS: &str = "/v1/partner-relationships";

/// The relationships that a query finds.
pub(crate) fn relationships(bench: &Bench, cloud: &Moniker, query: &str) -> Vec<Relationship> {
    let list: RelationshipList = read(&get(bench, cloud, &format!("{RELATIONSHIPS}?limit=100&{query}")));
    list.partners.items.into_iter().flat_map(|group| group.relationships).collect()
}

/// The first relationship of a kind with a partner whose name has a word in it.
pub(crate) fn relationship(bench: &Bench, cloud: &Moniker, word: &str, kind: &str) -> Relationship {
    let found = relationships(bench, cloud, "");
    found.into_iter().find(|own| own.partner.name.contains(word) && own.kind.as_str() == kind).unwrap()
}

/// Removes roles from the version of a relationship that was read, as the intent of a number.
pub(crate) fn remove_roles(
    bench: &Bench,
    cloud: &Moniker,
    seen: &Relationship,
    key: u32,
    roles: &[&str],
) -> ApiResponse {
    let target = format!("/api/{cloud}{RELATIONSHIPS}/{}/role-removals", seen.id);
    let body = serde_json::json!({ "roles": roles }).to_string();
    let request = ApiRequest::post(&target, &body).with_header("if-match", seen.etag.as_str());
    bench.send(&request.with_header("idempotency-key", &key_of(key)))
}

/// Ends the version of a relationship that was read.
pub(crate) fn end(bench: &Bench, cloud: &Moniker, seen: &Relationship) -> ApiResponse {
    let target = format!("/api/{cloud}{RELATIONSHIPS}/{}", seen.id);
    bench.send(&ApiRequest::delete(&target, seen.etag.as_str()))
}

/// Sets what happens at the end of the version of a relationship that was read.
pub(crate) fn set_auto_extend(
    bench: &Bench,
    cloud: &Moniker,
    seen: &Relationship,
    auto_extend: &str,
) -> ApiResponse {
    let target = format!("/api/{cloud}{RELATIONSHIPS}/{}/auto-extend", seen.id);
    let body = serde_json::json!({ "autoExtend": auto_extend }).to_string();
    bench.send(&ApiRequest::put(&target, seen.etag.as_str(), &body))
}
