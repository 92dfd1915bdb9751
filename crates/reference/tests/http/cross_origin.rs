//! Pages of other origins: those that were named, and all others.

use crate::support::{Answer, PORT, Server, request_for};
use axum::body::Body;
use contract::{Moniker, ProblemCode, Role};
use reference::{message::ApiRequest, test_issuer};
use serde_json::json;

const PORTAL: &str = "https://portal.example";
const LOCAL: &str = "http://localhost:3000";
const EVIL: &str = "https://evil.example";
const SESSION: &str = "/api/o365-worldwide/v1/session";
const SCRIPT: &str = "/app-0123456789abcdef.js";

fn server() -> Server {
    Server::open_to(&[PORTAL, LOCAL])
}

/// Every value of a header, in one line.
fn all(answer: &Answer, name: &str) -> String {
    let values = answer.headers.get_all(name).iter().map(|value| value.to_str().unwrap());
    values.collect::<Vec<_>>().join(", ")
}

fn has(list: &str, item: &str) -> bool {
    list.split(',').any(|part| part.trim().eq_ignore_ascii_case(item))
}

fn assert_readable(answer: &Answer, origin: &str, what: &str) {
    assert_eq!(all(answer, "access-control-allow-origin"), origin, "{what}");
    assert!(has(&all(answer, "vary"), "origin"), "{what}");
    let exposed = answer.header("access-control-expose-headers");
    for name in ["etag", "retry-after", "date", "x-request-id", "www-authenticate"] {
        assert!(has(exposed, name), "{name} of {what}: {exposed}");
    }
    assert_eq!(answer.header("access-control-allow-credentials"), "", "{what}");
}

fn assert_closed(answer: &Answer, what: &str) {
    assert_eq!(all(answer, "access-control-allow-origin"), "", "{what}");
    assert_eq!(answer.header("access-control-allow-credentials"), "", "{what}");
}

async fn get(server: &Server, target: &str, origin: &str) -> Answer {
    server.call(&ApiRequest::get(target).with_header("origin", origin)).await
}

async fn preflight(server: &Server, target: &str, origin: &str) -> Answer {
    let request = request_for("OPTIONS", target)
        .header("origin", origin)
        .header("access-control-request-method", "PUT")
        .header("access-control-request-headers", "authorization,if-match");
    server.send(request.body(Body::empty()).unwrap()).await
}

/// Asks for a token as a page of an origin does, or as no page.
async fn ask(server: &Server, origin: Option<&str>) -> Answer {
    let accounts = server.store.accounts(&Moniker::Worldwide).unwrap();
    let account = accounts.iter().find(|account| account.roles.contains(&Role::BillingAdmin)).unwrap();
    let body = json!({ "cloud": Moniker::Worldwide, "accountId": account.account.id }).to_string();
    let mut request = request_for("POST", test_issuer::PATH).header("content-type", "application/json");
    if let Some(origin) = origin {
        request = request.header("origin", origin).header("sec-fetch-site", "cross-site");
    }
    server.send(request.body(Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn a_page_that_was_named_signs_in_with_a_token_and_changes_something() {
    let server = server();
    let issued = ask(&server, Some(PORTAL)).await;
    assert_readable(&issued, PORTAL, "a token");
    let bearer = format!("Bearer {}", issued.json()["token"].as_str().unwrap());
    let send = |method: &'static str, target: String, tag: String| {
        let request = request_for(method, &target)
            .header("origin", PORTAL)
            .header("sec-fetch-site", "cross-site")
            .header("authorization", &bearer)
            .header("if-match", tag);
        server.send(request.body(Body::empty()).unwrap())
    };
    let list = send(
        "GET",
        "/api/o365-worldwide/v1/subscriptions?status=active&partnerOfRecord=with&limit=100".to_owned(),
        String::new(),
    )
    .await;
    assert_readable(&list, PORTAL, "a list");
    let rows = list.json();
    let is_direct = |row: &&serde_json::Value| row["purchaseChannel"] == "direct";
    let row = rows["items"].as_array().unwrap().iter().find(is_direct).unwrap();
    let target =
        format!("/api/o365-worldwide/v1/subscriptions/{}/partner-of-record", row["id"].as_str().unwrap());
    let removed = send("DELETE", target, row["partnerOfRecord"]["etag"].as_str().unwrap().to_owned()).await;
    assert_eq!(removed.status, 200, "{}", removed.text());
    assert_readable(&removed, PORTAL, "a change");
}

#[tokio::test]
async fn h2_what_was_shown_by_one_token_is_decided_about_by_the_next_of_the_account() {
    const AGREEMENT: &str = "/api/o365-worldwide/v1/agreements/customer-agreement";
    let server = server();
    let mut bearers = Vec::new();
    for _ in 0..2 {
        let issued = ask(&server, Some(PORTAL)).await;
        bearers.push(format!("Bearer {}", issued.json()["token"].as_str().unwrap()));
    }
    let request = |method: &str, target: &str, bearer: &str| {
        let head = request_for(method, target).header("origin", PORTAL);
        head.header("sec-fetch-site", "cross-site").header("authorization", bearer)
    };
    let read = request("GET", &format!("{AGREEMENT}?locale=en-US"), &bearers[0]).body(Body::empty());
    let document = server.send(read.unwrap()).await.json();
    let at = "2026-11-21T08:30:00Z";
    let decision = json!({
        "version": document["version"], "locale": document["locale"], "documentSha256": document["sha256"],
        "challenge": document["challenge"], "decision": "accepted",
        "presentation": { "heading": "h", "statement": "s", "action": "a", "locale": "en-US" },
        "claims": { "openedAt": at, "decidedAt": at, "scrolledToEnd": true, "downloaded": false, "build": "1" },
    });
    let decide = request("POST", &format!("{AGREEMENT}/acceptances"), &bearers[1])
        .header("content-type", "application/json")
        .header("idempotency-key", "0f9e0d0c-0b0a-4908-8706-050403020100")
        .header("if-match", document["etag"].as_str().unwrap());
    let decided = server.send(decide.body(Body::from(json!({ "agreement": decision }).to_string())).unwrap());
    let decided = decided.await;
    assert_eq!(decided.status, 200, "{}", decided.text());
}

#[tokio::test]
async fn refusals_are_readable_too() {
    let server = server();
    for (target, code) in [
        (SESSION, ProblemCode::SignInRequired),
        ("/api/o365-mars/v1/session", ProblemCode::UnknownCloud),
        ("/missing-0123456789abcdef.js", ProblemCode::NotFound),
        (test_issuer::PATH, ProblemCode::MethodNotAllowed),
    ] {
        for origin in [PORTAL, LOCAL] {
            let answer = get(&server, target, origin).await;
            assert_eq!(answer.problem().code, code, "{target}");
            assert_readable(&answer, origin, target);
        }
    }
    let huge = request_for("POST", test_issuer::PATH)
        .header("origin", PORTAL)
        .header("content-type", "application/json")
        .body(Body::from(vec![b' '; (256 << 10) + 1]));
    let answer = server.send(huge.unwrap()).await;
    assert_eq!(answer.problem().code, ProblemCode::BodyTooLarge);
    assert_readable(&answer, PORTAL, "too large a body");
}

#[tokio::test]
async fn a_preflight_of_a_page_that_was_named_is_granted_for_what_the_app_sends() {
    let server = server();
    for target in [SESSION, test_issuer::PATH, SCRIPT] {
        let answer = preflight(&server, target, LOCAL).await;
        assert_eq!((answer.status.as_u16(), answer.body.len()), (200, 0), "{target}");
        assert_eq!(all(&answer, "access-control-allow-origin"), LOCAL);
        assert_eq!(answer.header("access-control-allow-credentials"), "");
        assert_eq!(answer.header("access-control-max-age"), "3600");
        assert!(has(&all(&answer, "vary"), "origin"));
        for method in ["GET", "POST", "PUT", "DELETE"] {
            assert!(has(answer.header("access-control-allow-methods"), method), "{method}");
        }
        for name in [
            "content-type",
            "if-match",
            "idempotency-key",
            "authorization",
            "x-partner-admin",
            "x-request-id",
            "accept-language",
        ] {
            assert!(has(answer.header("access-control-allow-headers"), name), "{name}");
        }
    }
}

/// Reliability F5.
#[tokio::test]
async fn other_origins_read_nothing_and_get_no_token() {
    let server = server();
    for origin in [
        EVIL,
        "null",
        "https://portal.example.evil.example",
        "http://portal.example",
        "http://localhost:3001",
    ] {
        for target in ["/", SCRIPT, SESSION, "/config/clouds.json", test_issuer::PATH] {
            assert_closed(&get(&server, target, origin).await, target);
            assert_closed(&preflight(&server, target, origin).await, target);
        }
        let refused = ask(&server, Some(origin)).await;
        assert_eq!(refused.problem().code, ProblemCode::UntrustedRequest, "{origin}");
        assert_closed(&refused, origin);
    }
    assert_eq!(server.store.audit_trail().unwrap(), []);
}

#[tokio::test]
async fn the_issuer_also_serves_our_own_pages_and_programs() {
    let server = server();
    assert_eq!(ask(&server, None).await.status, 200);
    assert_eq!(ask(&server, Some(&format!("http://localhost:{PORT}"))).await.status, 200);
    assert_eq!(ask(&server, Some("http://localhost:1")).await.status, 403);
}

#[tokio::test]
async fn what_the_app_is_made_of_can_be_embedded_and_our_page_cannot() {
    let server = server();
    for target in [
        SCRIPT,
        "/app-0123456789abcdef_bg.wasm",
        "/locales/sv-SE-0123456789abcdef.ftl",
        "/config/clouds.json",
    ] {
        let answer = get(&server, target, PORTAL).await;
        assert_eq!(answer.status, 200, "{target}");
        assert_readable(&answer, PORTAL, target);
        assert_eq!(all(&answer, "cross-origin-resource-policy"), "cross-origin", "{target}");
        // A cache must not give to a page what was read without asking for it.
        assert!(has(&all(&server.get(target).await, "vary"), "origin"), "{target}");
    }
    for target in ["/", "/o365-worldwide/billing/products", SESSION] {
        let answer = get(&server, target, PORTAL).await;
        assert_eq!(all(&answer, "cross-origin-resource-policy"), "same-origin", "{target}");
    }
}

/// Reliability F1.
#[tokio::test]
async fn no_page_of_another_origin_uses_a_cookie() {
    let server = server();
    let cookie = server.sign_in(&Moniker::Worldwide, &Role::GlobalAdmin).await;
    // A browser sends it along from another port of this host, if the page asks for that.
    let read = ApiRequest::get(SESSION).with_header("cookie", &cookie).with_header("origin", LOCAL);
    let answer = server.call(&read).await;
    assert_eq!(answer.header("access-control-allow-credentials"), "", "so that the page cannot read it");
    let sign_out = ApiRequest::post("/api/o365-worldwide/v1/session/sign-out", "")
        .with_header("cookie", &cookie)
        .with_header("origin", LOCAL)
        .with_header("sec-fetch-site", "same-site");
    assert_eq!(server.call(&sign_out).await.problem().code, ProblemCode::UntrustedRequest);
    assert_eq!(server.call(&read).await.status, 200);
}

#[tokio::test]
async fn a_name_that_points_here_opens_nothing_for_a_page_that_was_named_either() {
    let server = server();
    for method in ["GET", "OPTIONS"] {
        let request = axum::http::Request::builder()
            .method(method)
            .uri(SESSION)
            .header("host", format!("rebound.example:{PORT}"))
            .header("origin", PORTAL)
            .header("access-control-request-method", "GET");
        let answer = server.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.problem().code, ProblemCode::UntrustedRequest, "{method}");
    }
}

#[tokio::test]
async fn where_no_origin_was_named_all_is_as_if_there_were_none() {
    let server = Server::new();
    for target in ["/", SCRIPT, SESSION, "/config/clouds.json"] {
        let answer = get(&server, target, PORTAL).await;
        assert_closed(&answer, target);
        assert!(!has(&all(&answer, "vary"), "origin"), "{target}");
        assert_eq!(all(&answer, "cross-origin-resource-policy"), "same-origin", "{target}");
        let asked = preflight(&server, target, PORTAL).await;
        assert_eq!(asked.problem().code, ProblemCode::MethodNotAllowed, "{target}");
        assert!(!asked.headers.keys().any(|name| name.as_str().starts_with("access-control-")), "{target}");
    }
    // Nor is there an issuer where none was asked for.
    assert_eq!(ask(&server, None).await.problem().code, ProblemCode::MethodNotAllowed);
}
