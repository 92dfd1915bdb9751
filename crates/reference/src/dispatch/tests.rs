use crate::{
    message::ApiRequest,
    operations::testing::{
        Bench, bench, bench_as, create, delete, direct, get, key_of, order_of, post, problem, put, quote,
        read, sign_in,
    },
    relationships::RelationshipRecord,
    routes::{Handler, Route, routes},
    seed,
    store::{Store, Tenant},
};
use contract::{
    Access, BulkChange, Method, Moniker, OperationName, Order, ProblemCode, Review, Role, Subscription,
    Timestamp, operation::FRESH_SIGN_IN,
};
use proptest::prelude::*;

/// What an organisation has that an address can name.
struct Things {
    subscription: String,
    order: String,
    bulk_change: String,
    invitation: String,
    relationship: String,
    reseller: String,
    partner: String,
    review: String,
}

impl Things {
    /// Lets the first account of an organisation make them, and leaves nobody signed in.
    fn of(bench: &Bench, tenant: &Tenant) -> Self {
        bench.sign_in(&tenant.cloud, &tenant.accounts[0].account.id);
        let made = create(bench, &tenant.cloud, "/v1/partner-of-record-changes", 1, "{}");
        let bulk_change = read::<BulkChange>(&made).id.to_string();
        let order = if OperationName::PlaceOrder.is_in(&tenant.cloud) {
            let body = order_of(&quote(bench, &tenant.cloud, "STANDARDPACK", 1), None);
            read::<Order>(&create(bench, &tenant.cloud, "/v1/orders", 2, &body)).id.to_string()
        } else {
            "none".to_owned()
        };
        let review = read::<Review>(&create(bench, &tenant.cloud, "/v1/relationship-reviews", 4, "{}"));
        post(bench, &tenant.cloud, "/v1/session/sign-out", "");
        // Where there is no relationship, there is none of another organisation either.
        let first = |fits: fn(&RelationshipRecord) -> bool| tenant.relationships.iter().find(|own| fits(own));
        let id = |own: Option<&RelationshipRecord>| own.map_or("none".to_owned(), |own| own.id.to_string());
        Self {
            subscription: tenant.subscriptions[0].id.to_string(),
            order,
            bulk_change,
            // The newest waits for an answer.
            invitation: tenant.invitations.last().unwrap().id.to_string(),
            relationship: id(first(|own| !own.roles.is_empty())),
            reseller: id(first(|own| own.kind.is_reseller())),
            partner: first(|_| true).map_or("none".to_owned(), |own| own.partner.id.to_string()),
            review: review.id.to_string(),
        }
    }

    /// What stands in the path of an operation, and whether it is the organisation's own.
    fn id(&self, name: &OperationName) -> (&str, bool) {
        use OperationName::{
            AcceptAgreement, AcceptInvitation, AddBulkRows, DeclineInvitation, DeleteView, GetAgreement,
            GetBulkChange, GetInvitation, GetOrder, GetPartnerId, GetProduct, ListBulkRows, SaveView,
            SetBulkState, StepBulkChange,
        };
        use OperationName::{
            DecideInReview, EndRelationship, GetExitChecklist, GetPartner, GetRelationship, GetReview,
            RemoveRoles, SetAutoExtend, SignOffReview,
        };
        match name {
            GetRelationship | RemoveRoles | EndRelationship | SetAutoExtend => (&self.relationship, true),
            GetExitChecklist => (&self.reseller, true),
            GetPartner => (&self.partner, true),
            GetReview | DecideInReview | SignOffReview => (&self.review, true),
            GetPartnerId => ("9990409", false),
            GetProduct => ("STANDARDPACK", false),
            SaveView | DeleteView => ("00000000-0000-4000-8000-000000000001", false),
            GetOrder => (&self.order, true),
            AcceptAgreement | GetAgreement => ("customer-agreement", false),
            AcceptInvitation | DeclineInvitation | GetInvitation => (&self.invitation, true),
            GetBulkChange | AddBulkRows | ListBulkRows | SetBulkState | StepBulkChange => {
                (&self.bulk_change, true)
            }
            _ => (&self.subscription, true),
        }
    }
}

/// What every operation finds its part in. At this price nothing is bought.
const BODY: &str = r#"{"partnerId":"9990409","productId":"STANDARDPACK","planId":"annual","licenses":1,
    "quoteHash":"x","rows":[],"state":"running","list":"subscriptions","name":"x","query":"","text":"hello",
    "roles":["x"],"autoExtend":"P180D","relationshipId":"x","partners":["x"],"needs":"x","size":"upTo24",
    "contact":{"name":"x","email":"x@x"},"decision":"keep",
    "agreement":{"version":"2025-07","locale":"en-US","documentSha256":"x","challenge":"x","decision":"accepted",
        "presentation":{"heading":"x","statement":"x","action":"x","locale":"en-US"},
        "claims":{"openedAt":"2026-11-21T08:30:00Z","decidedAt":"2026-11-21T08:30:00Z","scrolledToEnd":true,
            "downloaded":false,"build":"x"}}}"#;

/// The table role × operation × organisation, every cell (reliability F6).
#[test]
fn a5_i9_every_role_reaches_what_it_may_and_only_of_its_own_organisation() {
    let tenants = seed::tenants(Timestamp::parse("2026-11-21T08:30:00Z").unwrap());
    let is_signed_in = |route: &&Route| matches!(route.handler, Handler::SignedIn(_));
    let mut cells = 0;
    for own in &tenants {
        for account in &own.accounts {
            let (bench, nobody) = (bench(), bench());
            let things = Vec::from_iter(tenants.iter().map(|tenant| Things::of(&bench, tenant)));
            bench.sign_in(&own.cloud, &account.account.id);
            // Each has a key of its own: a key stands for one thing.
            for (key, route) in (100..).zip(routes().iter().filter(is_signed_in)) {
                for (other, things) in tenants.iter().zip(&things) {
                    let (id, is_owned) = things.id(&route.name);
                    let path = route.path.replace("{id}", id);
                    let send = |bench: &Bench, cloud: &Moniker| {
                        let target = format!("/api/{cloud}{path}");
                        let request = match route.method {
                            Method::Get => ApiRequest::get(&target),
                            Method::Post => ApiRequest::post(&target, BODY).with_header("if-match", "\"x\""),
                            Method::Put => ApiRequest::put(&target, "\"x\"", BODY),
                            Method::Delete => ApiRequest::delete(&target, "\"x\""),
                        };
                        bench.send(&request.with_header("idempotency-key", &key_of(key)))
                    };
                    let response = send(&bench, &own.cloud);
                    let is_about_another =
                        route.path.contains("{id}") && is_owned && other.organization != own.organization;
                    let is_missing = is_about_another || id == "none";
                    match Access::in_cloud(&account.roles, &route.name, &own.cloud) {
                        Access::Denied(denial) => {
                            assert_eq!(problem(&response).denial, Some(denial), "{path}");
                        }
                        Access::Allowed if is_missing => {
                            let is_invitation = path.starts_with("/v1/invitations/");
                            let hidden = if is_invitation && other.cloud == own.cloud && is_about_another {
                                ProblemCode::OtherOrganization
                            } else {
                                ProblemCode::NotFound
                            };
                            assert_eq!(problem(&response).code, hidden, "{path}");
                        }
                        Access::Allowed if route.method == Method::Get => {
                            assert_eq!(response.status, 200, "{path}");
                        }
                        // Let through, to be refused for its version, its price, its state or whom it names, or by
                        // the subscription; or there was nothing to remove.
                        Access::Allowed => {
                            let reads_body = [OperationName::CreateInquiry, OperationName::DecideInReview];
                            let through = [200, 204, 409, 412].contains(&response.status)
                                || reads_body.contains(&route.name) && response.status == 400;
                            assert!(through, "{path}: {}", response.body);
                        }
                    }
                    assert_eq!(send(&nobody, &own.cloud).status, 401, "nobody: {path}");
                    for cloud in Moniker::KNOWN.iter().filter(|cloud| **cloud != own.cloud) {
                        assert_eq!(send(&bench, cloud).status, 401, "elsewhere: {path}");
                    }
                    cells += 1;
                }
            }
        }
    }
    assert_eq!(cells, 19 * 52 * 4);
}

/// Reliability B6.
#[test]
fn a_change_needs_a_sign_in_of_the_last_fifteen_minutes_and_a_read_does_not() {
    let cloud = Moniker::Germany;
    let bench = bench_as(&cloud, &Role::BillingAdmin);
    let row = direct(&bench, &cloud, true);
    // To the last millisecond it is enough, and its refusals are the usual ones.
    bench.clock.advance(i64::from(FRESH_SIGN_IN) * 1000);
    assert_eq!(problem(&put(&bench, &cloud, &row, "9990409")).code, ProblemCode::Conflict);
    bench.clock.advance(1);
    let trail = bench.store.audit_trail().unwrap();
    let malformed = Subscription { id: contract::SubscriptionId::new("x"), ..row.clone() };
    for response in [
        put(&bench, &cloud, &row, "2871190"),
        put(&bench, &cloud, &malformed, "?"),
        delete(&bench, &cloud, &row),
    ] {
        let problem = problem(&response);
        assert_eq!(problem.code, ProblemCode::InsufficientUserAuthentication, "before all else is looked at");
        assert_eq!(
            response.header("www-authenticate"),
            Some(r#"Session realm="o365-germany", error="insufficient_user_authentication", max_age="900""#)
        );
        assert_eq!(response.header("set-cookie"), None, "the session goes on");
    }
    assert_eq!(bench.store.audit_trail().unwrap(), trail);
    assert_eq!(get(&bench, &cloud, "/v1/session").status, 200);
    assert_eq!(read::<Subscription>(&get(&bench, &cloud, &format!("/v1/subscriptions/{}", row.id))), row);
    sign_in(&bench, &cloud, &Role::BillingAdmin);
    assert_eq!(put(&bench, &cloud, &row, "2871190").status, 200);
}

/// Reliability B6.
#[test]
fn who_may_not_at_all_is_not_sent_to_sign_in_anew() {
    let cloud = Moniker::Worldwide;
    let bench = bench_as(&cloud, &Role::GlobalReader);
    let row = direct(&bench, &cloud, true);
    bench.clock.advance(i64::from(FRESH_SIGN_IN) * 1000 + 1);
    assert_eq!(problem(&delete(&bench, &cloud, &row)).code, ProblemCode::Forbidden);
}

fn code(bench: &Bench, request: &ApiRequest) -> ProblemCode {
    problem(&bench.send(request)).code
}

#[test]
fn a1_an_unknown_cloud_is_named_as_such() {
    for path in ["/api/o365-mars/v1/session", "/api/O365-Worldwide/v1/session", "/api//v1/session", "/api/"] {
        assert_eq!(code(&bench(), &ApiRequest::get(path)), ProblemCode::UnknownCloud, "{path}");
    }
}

#[test]
fn what_is_nowhere_is_not_found() {
    for path in ["/api", "/api/o365-worldwide", "/api/o365-worldwide/v1", "/api/o365-worldwide/v1/session/"] {
        assert_eq!(code(&bench(), &ApiRequest::get(path)), ProblemCode::NotFound, "{path}");
    }
}

#[test]
fn another_method_is_told_which_there_are() {
    for (method, path, allow) in [
        ("DELETE", "/v1/subscriptions", "GET, HEAD"),
        ("POST", "/v1/session", "GET, HEAD"),
        ("GET", "/v1/session/sign-out", "POST"),
        ("OPTIONS", "/v1/session/sign-in", "POST"),
        ("GET", "/v1/subscriptions/1/partner-of-record", "PUT, DELETE"),
    ] {
        let request =
            ApiRequest { method: method.into(), ..ApiRequest::get(&format!("/api/o365-germany{path}")) };
        let response = bench().send(&request);
        assert_eq!(problem(&response).code, ProblemCode::MethodNotAllowed);
        assert_eq!(response.header("allow"), Some(allow), "{method} {path}");
    }
}

#[test]
fn head_is_answered_like_get() {
    let bench = bench_as(&Moniker::Germany, &Role::GlobalAdmin);
    let get = ApiRequest::get("/api/o365-germany/v1/session");
    let head = ApiRequest { method: "HEAD".into(), ..get.clone() };
    assert_eq!(bench.send(&head).body, bench.send(&get).body);
}

#[test]
fn whoever_takes_no_json_gets_a_problem() {
    let mut request = ApiRequest::get("/api/o365-germany/v1/demo-accounts");
    request.headers.insert("accept".to_owned(), "text/html".to_owned());
    assert_eq!(code(&bench(), &request), ProblemCode::NotAcceptable);
}

#[test]
fn an_untrusted_request_has_no_effect() {
    let bench = bench_as(&Moniker::Worldwide, &Role::GlobalAdmin);
    let mut sign_out = ApiRequest::post("/api/o365-worldwide/v1/session/sign-out", "");
    sign_out.headers.remove("x-partner-admin");
    assert_eq!(code(&bench, &sign_out), ProblemCode::UntrustedRequest);
    assert_eq!(get(&bench, &Moniker::Worldwide, "/v1/session").status, 200);
}

#[test]
fn a_request_id_comes_back_when_it_is_one() {
    let sent = |id: &str| {
        let mut request = ApiRequest::get("/api/o365-germany/v1/session");
        request.headers.insert("x-request-id".to_owned(), id.to_owned());
        let response = bench().send(&request);
        let header = response.header("x-request-id").unwrap().to_owned();
        assert_eq!(problem(&response).request_id.unwrap().as_str(), header);
        header
    };
    let id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    assert_eq!(sent(id), id);
    for wrong in ["", "1", "a\nb", "0f8fad5b-d9cb-469f-a165-70867728950", "<script>"] {
        let own = sent(wrong);
        assert!(own != wrong && uuid::Uuid::try_parse(&own).is_ok());
    }
}

#[test]
fn no_read_has_an_effect() {
    let bench = bench_as(&Moniker::Worldwide, &Role::GlobalAdmin);
    let before = bench.store.audit_trail().unwrap();
    for route in routes().iter().filter(|route| route.method.is_safe()) {
        get(&bench, &Moniker::Worldwide, &route.path.replace("{id}", "x"));
    }
    assert_eq!(bench.store.audit_trail().unwrap(), before);
    assert_eq!(get(&bench, &Moniker::Worldwide, "/v1/session").status, 200);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn no_request_makes_it_fail(
        method in "GET|HEAD|POST|PUT|DELETE|[A-Z]{0,7}",
        path in "(/api)?(/o365-worldwide|/\\PC{0,5})?(/v1)?(/subscriptions|/session|/sign-in|/partner-ids|/partner-of-record|/history|/products|/orders|/order-quotes|/partner-of-record-changes|/rows|/steps|/state|/partner-relationships|/role-removals|/auto-extend|/exit-checklist|/relationship-overview|/partners|/partner-directory|/partner-inquiries|/relationship-reviews|/invitations|/invitation-lookups|/acceptance|/decline|/agreements|/acceptances|/receipt-keys|/decisions|/sign-off|/coverage|/audit-events|/saved-views|/\\PC{0,9}){0,3}",
        query in "((search|status|sort|cursor|limit|partnerOfRecord|\\PC{0,3})=\\PC{0,9}&?){0,3}",
        headers in proptest::collection::btree_map("accept|cookie|content-type|if-match|idempotency-key|x-partner-admin|x-request-id", "\\PC{0,20}", 0..3),
        body in proptest::collection::vec(any::<u8>(), 0..40),
    ) {
        thread_local!(static BENCH: Bench = bench_as(&Moniker::Worldwide, &Role::GlobalAdmin));
        let request = ApiRequest { method, path, query, headers, body };
        let response = BENCH.with(|bench| bench.send(&request));
        prop_assert!(response.fault.is_none() && response.status < 500);
        prop_assert!(response.header("x-request-id").is_some());
        prop_assert_eq!(response.header("cache-control"), Some("no-store"));
        if response.status >= 300 {
            prop_assert_eq!(response.header("content-type"), Some("application/problem+json"));
            problem(&response);
        } else if response.status != 204 {
            read::<serde_json::Value>(&response);
        }
    }
}
