//! What another site can send, and that it has no effect (reliability F5).

use crate::support::{PORT, Server};
use axum::{body::Body, http::Request};
use contract::{Moniker, ProblemCode, Role};
use reference::message::ApiRequest;

#[tokio::test]
async fn no_other_site_signs_anybody_out() {
    let server = Server::new();
    let cookie = server.sign_in(&Moniker::Worldwide, &Role::GlobalAdmin).await;
    let own = format!("localhost:{PORT}");
    let form = "application/x-www-form-urlencoded";
    // (host, headers): the cookie comes along each time, as if SameSite did not hold.
    let vectors: [(&str, &[(&str, &str)]); 12] = [
        (&own, &[("content-type", form)]),
        (&own, &[("content-type", "text/plain")]),
        (&own, &[("content-type", "multipart/form-data; boundary=x")]),
        (&own, &[("content-type", "application/json")]),
        (&own, &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")]),
        (&own, &[("sec-fetch-site", "cross-site"), ("x-partner-admin", "1")]),
        (&own, &[("sec-fetch-site", "same-site"), ("x-partner-admin", "1")]),
        (&own, &[("sec-fetch-site", "none"), ("x-partner-admin", "1")]),
        (&own, &[("x-partner-admin", "0")]),
        (
            &own,
            &[("x-partner-admin", "1"), ("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")],
        ),
        ("evil.example", &[("x-partner-admin", "1"), ("sec-fetch-site", "same-origin")]),
        ("localhost:1", &[("x-partner-admin", "1"), ("sec-fetch-site", "same-origin")]),
    ];
    for (host, headers) in vectors {
        let mut request = Request::post("/api/o365-worldwide/v1/session/sign-out");
        for (name, value) in [("host", host), ("cookie", &cookie)].iter().chain(headers) {
            request = request.header(*name, *value);
        }
        let answer = server.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.problem().code, ProblemCode::UntrustedRequest, "{host} {headers:?}");
    }
    let mut session = ApiRequest::get("/api/o365-worldwide/v1/session");
    session.headers.insert("cookie".to_owned(), cookie);
    assert_eq!(server.call(&session).await.status, 200);
    assert_eq!(server.store.audit_trail().unwrap().len(), 1);
}

#[tokio::test]
async fn a_name_that_points_here_opens_nothing() {
    let server = Server::new();
    for target in ["/", "/config/clouds.json", "/api/o365-worldwide/v1/demo-accounts"] {
        let request = Request::get(target).header("host", format!("rebound.example:{PORT}"));
        let answer = server.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.problem().code, ProblemCode::UntrustedRequest, "{target}");
    }
}

#[tokio::test]
async fn no_preflight_is_granted() {
    let server = Server::new();
    let request = Request::options("/api/o365-worldwide/v1/session/sign-out")
        .header("host", format!("localhost:{PORT}"))
        .header("origin", "https://evil.example")
        .header("access-control-request-headers", "x-partner-admin");
    let answer = server.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.problem().code, ProblemCode::MethodNotAllowed);
    assert!(!answer.headers.keys().any(|name| name.as_str().starts_with("access-control-")));
}
