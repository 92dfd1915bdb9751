//! The built app.

use crate::support::{Server, request_for};
use axum::body::Body;
use contract::ProblemCode;
use reference::message::ApiRequest;
use std::fs;

const SCRIPT: &str = "/app-0123456789abcdef.js";

#[tokio::test]
async fn any_address_opens_the_app() {
    let server = Server::new();
    for target in
        ["/", "/index.html", "/o365-worldwide/sign-in?return=%2Fx.y", "/a/b/c/", "/locales", "/locales/"]
    {
        let answer = server.get(target).await;
        assert_eq!(
            (answer.status.as_u16(), answer.text()),
            (200, "<!doctype html><title>app</title>"),
            "{target}"
        );
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(answer.header("cache-control"), "no-cache");
    }
}

#[tokio::test]
async fn a_file_of_another_deploy_is_missing_and_says_so() {
    let server = Server::new();
    for target in ["/app-fedcba9876543210.js", "/favicon.ico", "/a/b.c", "/..%2f..%2ftest.sqlite3", "/%00.js"]
    {
        let answer = server.get(target).await;
        assert_eq!(answer.problem().code, ProblemCode::NotFound, "{target}");
    }
}

#[tokio::test]
async fn what_has_a_hash_is_kept_and_what_has_none_is_asked_about() {
    let server = Server::new();
    for (target, caching) in [
        (SCRIPT, "public, max-age=31536000, immutable"),
        ("/app-0123456789abcdef_bg.wasm", "public, max-age=31536000, immutable"),
        ("/locales/sv-SE-0123456789abcdef.ftl", "public, max-age=31536000, immutable"),
        ("/config/clouds.json", "no-cache"),
    ] {
        let answer = server.get(target).await;
        assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (200, caching), "{target}");
    }
    let mut request = ApiRequest::get("/config/clouds.json");
    let etag = server.call(&request).await.header("etag").to_owned();
    request.headers.insert("if-none-match".to_owned(), etag);
    let again = server.call(&request).await;
    assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
    // Whatever is on the disk when it is asked for: a new deploy needs no restart.
    fs::write(server.folder.path().join("dist/config/clouds.json"), "{\"clouds\": {}}").unwrap();
    assert_eq!(server.call(&request).await.text(), "{\"clouds\": {}}");
}

#[tokio::test]
async fn media_types_are_what_browsers_insist_on() {
    let server = Server::new();
    for (target, media_type) in [
        (SCRIPT, "text/javascript"),
        ("/app-0123456789abcdef_bg.wasm", "application/wasm"),
        ("/locales/sv-SE-0123456789abcdef.ftl", "text/plain; charset=utf-8"),
        ("/config/clouds.json", "application/json"),
    ] {
        assert_eq!(server.get(target).await.header("content-type"), media_type, "{target}");
    }
}

#[tokio::test]
async fn a_file_comes_compressed_when_it_lies_there_compressed() {
    let server = Server::new();
    for (accepted, encoding, body) in
        [("gzip, deflate, br", "br", "(br)"), ("gzip", "gzip", "(gz)"), ("identity", "", "const app = 1;")]
    {
        let mut request = ApiRequest::get(SCRIPT);
        request.headers.insert("accept-encoding".to_owned(), accepted.to_owned());
        let answer = server.call(&request).await;
        assert_eq!((answer.header("content-encoding"), answer.text()), (encoding, body));
        assert_eq!(answer.header("vary"), "accept-encoding");
        assert_eq!(answer.header("content-type"), "text/javascript");
    }
}

#[tokio::test]
async fn files_are_read_whole_and_never_written() {
    let server = Server::new();
    for (header, value) in [("range", "bytes=99999-"), ("if-match", "\"other\"")] {
        let request = request_for("GET", SCRIPT).header(header, value).body(Body::empty()).unwrap();
        assert_eq!(server.send(request).await.status, 200, "{header}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let answer = server.send(request_for(method, SCRIPT).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.problem().code, ProblemCode::MethodNotAllowed);
        assert_eq!(answer.header("allow"), "GET, HEAD");
    }
}
