//! What every response carries.

use crate::support::{Answer, Server, request_for};
use axum::{body::Body, http::Request};
use contract::{Moniker, Role};
use reference::{http::SECURITY_HEADERS, message::ApiRequest, routes::routes};

fn assert_dressed(answer: &Answer, what: &str) {
    for (name, value) in SECURITY_HEADERS {
        assert_eq!(answer.header(name.as_str()), value, "{name} of {what}");
    }
    let id = answer.header("x-request-id");
    assert!(uuid::Uuid::try_parse(id).is_ok(), "x-request-id of {what}: {id}");
    assert!(!answer.header("cache-control").is_empty(), "cache-control of {what}");
    if answer.status.as_u16() >= 400 && !what.starts_with("HEAD") {
        answer.problem();
    }
}

/// Every route with and without a session, every kind of file, every kind of failure (reliability E3).
#[tokio::test]
async fn every_response_carries_every_header() {
    let server = Server::new();
    let cookie = server.sign_in(&Moniker::Worldwide, &Role::GlobalAdmin).await;
    for route in routes() {
        for (cookie, method) in [
            ("", route.method.as_str()),
            (cookie.as_str(), route.method.as_str()),
            ("", "DELETE"),
            ("", "HEAD"),
        ] {
            let path = format!("/api/o365-worldwide{}", route.path.replace("{id}", "x"));
            let request = request_for(method, &path).header("cookie", cookie).header("x-partner-admin", "1");
            let answer = server.send(request.body(Body::empty()).unwrap()).await;
            assert_dressed(&answer, &format!("{method} {path}"));
            assert_eq!(answer.header("cache-control"), "no-store");
        }
    }
    for (target, status) in [
        ("/", 200),
        ("/o365-worldwide/billing/products/1?search=x", 200),
        ("/app-0123456789abcdef.js", 200),
        ("/missing-0123456789abcdef.js", 404),
        ("/api", 404),
        ("/api/", 404),
        ("/api/o365-mars/v1/session", 404),
        ("/apiary", 200),
    ] {
        let answer = server.get(target).await;
        assert_eq!(answer.status, status, "{target}");
        assert_dressed(&answer, target);
    }
    let nameless = Request::builder().uri("/").body(Body::empty()).unwrap();
    assert_dressed(&server.send(nameless).await, "a request without a host");
}

#[tokio::test]
async fn a_session_works_over_http() {
    let server = Server::new();
    let cookie = server.sign_in(&Moniker::Germany, &Role::HelpdeskAdmin).await;
    let with_cookie = |path: &str| {
        let mut request = ApiRequest::get(&format!("/api/o365-germany{path}"));
        request.headers.insert("cookie".to_owned(), format!("theme=dark; {cookie}"));
        request
    };
    let page = server.call(&with_cookie("/v1/subscriptions?limit=1&search=office")).await;
    assert_eq!(page.header("content-type"), "application/json");
    assert_eq!(page.json()["items"].as_array().unwrap().len(), 1);
    let id = page.json()["items"][0]["id"].as_str().unwrap().to_owned();
    let one = server.call(&with_cookie(&format!("/v1/subscriptions/{id}"))).await;
    assert_eq!(one.json(), page.json()["items"][0]);
    assert!(one.header("etag").starts_with('"'));
}
