use super::{PATH, TestIssuer};
use crate::{
    audit::{self, Action},
    cookie,
    message::{ApiRequest, ApiResponse},
    operations::testing::{Bench, bench, direct, problem, read, sign_in},
    store::Store,
};
use contract::{
    AccountId, Moniker, ProblemCode, Role, Session, Subscription, Timestamp, operation::FRESH_SIGN_IN,
};
use serde_json::{Value, json};

const CLOUD: Moniker = Moniker::Germany;

/// A bench whose tokens last for so many seconds.
fn bench_with(lifetime: u32) -> Bench {
    let mut bench = bench();
    bench.issuer = Some(TestIssuer::new(lifetime));
    bench
}

fn account(bench: &Bench, cloud: &Moniker, role: &Role) -> AccountId {
    let accounts = bench.store.accounts(cloud).unwrap();
    accounts.into_iter().find(|account| account.roles.contains(role)).unwrap().account.id
}

/// Asks as a portal does: without the app's header.
fn ask(bench: &Bench, body: &str) -> ApiResponse {
    let mut request = ApiRequest::post(PATH, body).with_header("sec-fetch-site", "cross-site");
    request.headers.remove("x-partner-admin");
    bench.send(&request)
}

fn token(bench: &Bench, role: &Role) -> String {
    let body = json!({ "cloud": CLOUD, "accountId": account(bench, &CLOUD, role) }).to_string();
    read::<Value>(&ask(bench, &body))["token"].as_str().unwrap().to_owned()
}

/// A request as the embedded app sends it: on another site, and with a token only.
fn with(token: &str, request: ApiRequest) -> ApiRequest {
    let mut request = request.with_header("authorization", &format!("Bearer {token}"));
    request.headers.remove("x-partner-admin");
    request.with_header("sec-fetch-site", "cross-site")
}

fn session(bench: &Bench, cloud: &Moniker, token: &str) -> ApiResponse {
    bench.send(&with(token, ApiRequest::get(&format!("/api/{cloud}/v1/session"))))
}

fn sign_out(bench: &Bench, token: &str) -> ApiResponse {
    bench.send(&with(token, ApiRequest::post(&format!("/api/{CLOUD}/v1/session/sign-out"), "")))
}

fn assert_refused(response: &ApiResponse) {
    assert_eq!(problem(response).code, ProblemCode::SignInRequired);
    assert_eq!(response.header("www-authenticate"), Some("Bearer error=\"invalid_token\""));
    assert_eq!(response.header("set-cookie"), None);
}

#[test]
fn a_token_is_its_account_in_its_cloud_until_it_expires() {
    let bench = bench_with(300);
    let id = account(&bench, &CLOUD, &Role::BillingAdmin);
    let issued: Value = read(&ask(&bench, &json!({ "cloud": CLOUD, "accountId": id }).to_string()));
    let (token, until) = (issued["token"].as_str().unwrap(), issued["expiresAt"].as_str().unwrap());
    let signed_in: Session = read(&session(&bench, &CLOUD, token));
    assert_eq!((signed_in.account.id, signed_in.cloud), (id, CLOUD));
    assert_eq!(Some(signed_in.expires_at), Timestamp::parse(until));
    assert_eq!(signed_in.expires_at, signed_in.signed_in_at.plus_millis(300_000));
    assert_refused(&session(&bench, &Moniker::Worldwide, token));
    bench.clock.advance(299_999);
    assert_eq!(session(&bench, &CLOUD, token).status, 200);
    bench.clock.advance(1);
    assert_refused(&session(&bench, &CLOUD, token));
}

#[test]
fn what_was_never_issued_is_nobodys() {
    let bench = bench_with(300);
    let own = token(&bench, &Role::GlobalAdmin);
    let begun = sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    let cookie = cookie::read(begun.header("set-cookie").unwrap(), &CLOUD).unwrap().expose();
    let other = bench_with(300);
    // Of another process, of another kind, of another shape.
    assert_refused(&session(&other, &CLOUD, &own));
    for wrong in [cookie.as_str(), "", "x", &own[1..], &format!("{own}, Bearer {own}")] {
        assert_refused(&session(&bench, &CLOUD, wrong));
    }
    // Nor is a token a cookie.
    let pair = format!("{}={own}", cookie::name(&CLOUD));
    let request = ApiRequest::get(&format!("/api/{CLOUD}/v1/session")).with_header("cookie", &pair);
    assert_eq!(bench.send(&request).status, 401);
}

#[test]
fn without_an_issuer_no_token_is_good_and_none_is_given() {
    let with_issuer = bench_with(300);
    let own = token(&with_issuer, &Role::GlobalAdmin);
    assert_refused(&session(&bench(), &CLOUD, &own));
    assert_eq!(problem(&ask(&bench(), "{}")).code, ProblemCode::NotFound);
}

/// Reliability F5.
#[test]
fn a_token_needs_no_other_sign_of_coming_from_the_app_and_no_form_can_send_it() {
    let bench = bench_with(300);
    sign_in(&bench, &CLOUD, &Role::BillingAdmin);
    let row = direct(&bench, &CLOUD, true);
    let token = token(&bench, &Role::BillingAdmin);
    let target = format!("/api/{CLOUD}/v1/subscriptions/{}/partner-of-record", row.id);
    let tag = row.partner_of_record.etag.as_str();
    let put = || with(&token, ApiRequest::put(&target, tag, r#"{"partnerId":"2871190"}"#));
    let form = put().with_header("content-type", "text/plain");
    assert_eq!(problem(&bench.send(&form)).code, ProblemCode::UnsupportedMediaType);
    // The same without the token is what another site could send.
    let mut stolen = put();
    stolen.headers.remove("authorization");
    assert_eq!(problem(&bench.send(&stolen)).code, ProblemCode::UntrustedRequest);
    assert_eq!(bench.send(&put()).status, 200);
}

#[test]
fn beside_a_cookie_the_token_alone_counts() {
    let bench = bench_with(300);
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    let reader = token(&bench, &Role::GlobalReader);
    assert_eq!(read::<Session>(&session(&bench, &CLOUD, &reader)).roles, [Role::GlobalReader]);
    let row = direct(&bench, &CLOUD, true);
    let target = format!("/api/{CLOUD}/v1/subscriptions/{}/partner-of-record", row.id);
    let removal = with(&reader, ApiRequest::delete(&target, row.partner_of_record.etag.as_str()));
    assert_eq!(problem(&bench.send(&removal)).code, ProblemCode::Forbidden);
    bench.clock.advance(300_000);
    // One that is over is not made up for by the cookie, which stays.
    assert_refused(&session(&bench, &CLOUD, &reader));
    assert_eq!(bench.send(&ApiRequest::get(&format!("/api/{CLOUD}/v1/session"))).status, 200);
}

#[test]
fn signing_out_ends_the_token_and_leaves_the_cookie_alone() {
    let bench = bench_with(300);
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    let (first, second) = (token(&bench, &Role::GlobalReader), token(&bench, &Role::GlobalReader));
    for _ in 0..2 {
        let ended = sign_out(&bench, &first);
        assert_eq!((ended.status, ended.header("set-cookie")), (204, None));
    }
    assert_refused(&session(&bench, &CLOUD, &first));
    assert_eq!(session(&bench, &CLOUD, &second).status, 200);
    assert_eq!(bench.send(&ApiRequest::get(&format!("/api/{CLOUD}/v1/session"))).status, 200);
    let trail = bench.store.audit_trail().unwrap();
    let actions: Vec<Action> = trail.iter().map(|entry| entry.event.action).collect();
    assert_eq!(actions, [Action::SignedIn, Action::SignedIn, Action::SignedIn, Action::SignedOut]);
    assert_eq!(trail[3].event.account, Some(account(&bench, &CLOUD, &Role::GlobalReader)));
    audit::verify(&trail, None).unwrap();
}

#[test]
fn a_token_of_another_cloud_ends_nothing_here() {
    let bench = bench_with(300);
    let own = token(&bench, &Role::GlobalReader);
    let elsewhere = ApiRequest::post("/api/o365-worldwide/v1/session/sign-out", "");
    assert_eq!(bench.send(&with(&own, elsewhere)).status, 204);
    assert_eq!(session(&bench, &CLOUD, &own).status, 200);
}

/// Reliability F5.
#[test]
fn no_token_begins_a_session_by_cookie() {
    let bench = bench_with(300);
    let own = token(&bench, &Role::GlobalAdmin);
    let body = json!({ "accountId": account(&bench, &CLOUD, &Role::GlobalAdmin) }).to_string();
    let request = ApiRequest::post(&format!("/api/{CLOUD}/v1/session/sign-in"), &body);
    for token in [own.as_str(), "x"] {
        let refused = bench.send(&with(token, request.clone()));
        assert_eq!(problem(&refused).code, ProblemCode::UntrustedRequest);
        assert_eq!(refused.header("set-cookie"), None);
    }
}

/// Reliability B6.
#[test]
fn a_token_is_as_fresh_as_its_issue() {
    let bench = bench_with(2 * FRESH_SIGN_IN);
    sign_in(&bench, &CLOUD, &Role::BillingAdmin);
    let row: Subscription = direct(&bench, &CLOUD, true);
    let target = format!("/api/{CLOUD}/v1/subscriptions/{}/partner-of-record", row.id);
    let remove = |token: &str| {
        bench.send(&with(token, ApiRequest::delete(&target, row.partner_of_record.etag.as_str())))
    };
    let old = token(&bench, &Role::BillingAdmin);
    bench.clock.advance(i64::from(FRESH_SIGN_IN) * 1000 + 1);
    let refused = remove(&old);
    assert_eq!(problem(&refused).code, ProblemCode::InsufficientUserAuthentication);
    assert_eq!(
        refused.header("www-authenticate"),
        Some(r#"Bearer error="insufficient_user_authentication", max_age="900""#)
    );
    assert_eq!(session(&bench, &CLOUD, &old).status, 200);
    assert_eq!(remove(&token(&bench, &Role::BillingAdmin)).status, 200);
}

#[test]
fn n7_what_cannot_be_given_says_why_and_an_unknown_account_is_noted() {
    let bench = bench_with(300);
    let elsewhere = account(&bench, &Moniker::Worldwide, &Role::GlobalAdmin);
    let unknown = json!({ "cloud": CLOUD, "accountId": elsewhere }).to_string();
    for (body, field, code) in [
        ("{", "", "not-json"),
        ("{}", "/cloud", "required"),
        (r#"{"cloud":7,"accountId":"x"}"#, "/cloud", "not-a-string"),
        (r#"{"cloud":"o365-germany"}"#, "/accountId", "required"),
        (r#"{"cloud":"o365-mars","accountId":"x"}"#, "/cloud", "unknown-value"),
        (&unknown, "/accountId", "unknown-value"),
    ] {
        let problem = problem(&ask(&bench, body));
        assert_eq!(problem.code, ProblemCode::InvalidRequest);
        assert_eq!((problem.errors[0].field.as_str(), problem.errors[0].code.as_str()), (field, code));
    }
    let trail = bench.store.audit_trail().unwrap();
    assert_eq!(trail.iter().map(|entry| entry.event.action).collect::<Vec<_>>(), [Action::SignInDenied]);
    let form = ApiRequest::post(PATH, "{}").with_header("content-type", "text/plain");
    assert_eq!(problem(&bench.send(&form)).code, ProblemCode::UnsupportedMediaType);
    let get = bench.send(&ApiRequest::get(PATH));
    assert_eq!(problem(&get).code, ProblemCode::MethodNotAllowed);
    assert_eq!(get.header("allow"), Some("POST"));
}
