//! The built app: hashed files for ever, pages always fresh.

use super::{App, Request, envelope::RESOURCE_POLICY, id_of, reply};
use axum::{
    body::Body,
    http::{
        HeaderValue, Method, StatusCode, Uri,
        header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, IF_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, RANGE},
    },
    response::Response,
};
use contract::ProblemCode;
use tower::ServiceExt;
use tower_http::services::ServeDir;

/// The page that every address of the app is served with.
const PAGE: &str = "/index.html";
/// A year: what the name is the hash of cannot change.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Kept, but asked about each time.
const ALWAYS_FRESH: &str = "no-cache";

/// Answers with a file of the app. A path without an extension is an address of the app, and so is a page of an
/// older portal; a file
/// that is missing is said to be missing, so that a page of an old deploy notices the new one.
pub(super) async fn answer(app: &App, mut request: Request) -> Response {
    let request_id = id_of(&request);
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut refusal = reply::problem(ProblemCode::MethodNotAllowed, &request_id);
        refusal.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        return refusal;
    }
    if is_address(request.uri().path()) {
        *request.uri_mut() = Uri::from_static(PAGE);
    }
    // Files are small: parts of them, and the conditions that go with parts, are not offered.
    for header in [RANGE, IF_RANGE, IF_MATCH, IF_UNMODIFIED_SINCE] {
        request.headers_mut().remove(header);
    }
    let path = request.uri().path().to_owned();
    let files = ServeDir::new(&app.parts.dist)
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip();
    let Ok(response) = files.oneshot(request).await;
    match response.status() {
        StatusCode::OK | StatusCode::NOT_MODIFIED => {
            let mut response = decorate(response.map(Body::new), &path);
            // What the app is made of, a page of another origin embeds; our own page it does not.
            if path != PAGE && !app.parts.allowed_origins.is_empty() {
                response.headers_mut().insert(RESOURCE_POLICY, HeaderValue::from_static("cross-origin"));
            }
            response
        }
        StatusCode::INTERNAL_SERVER_ERROR => reply::problem(ProblemCode::Internal, &request_id),
        _ => reply::problem(ProblemCode::NotFound, &request_id),
    }
}

fn decorate(mut response: Response, path: &str) -> Response {
    let caching = if is_hashed(path) { FOR_EVER } else { ALWAYS_FRESH };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(caching));
    let media_type = match path.rsplit_once('.') {
        Some((_, "html")) => Some("text/html; charset=utf-8"),
        Some((_, "ftl")) => Some("text/plain; charset=utf-8"),
        _ => None,
    };
    if let Some(media_type) = media_type.filter(|_| response.status() == StatusCode::OK) {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    response
}

fn is_address(path: &str) -> bool {
    path.rsplit('/').next().is_none_or(|last| !last.contains('.') || is_older_page(last))
}

/// Whether it is the name of a page of an older portal, to which links still lead (row H7).
fn is_older_page(name: &str) -> bool {
    name.get(name.len().saturating_sub(5)..).is_some_and(|ending| ending.eq_ignore_ascii_case(".aspx"))
}

/// Whether a part of the file's name is a hash: eight hexadecimal digits or more.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let is_hash = |part: &str| part.len() >= 8 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    name.split(['-', '_', '.']).any(is_hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_hash_are_told_from_names() {
        for hashed in
            ["/app-0123456789abcdef.js", "/app-0123456789abcdef_bg.wasm", "/locales/sv-SE-89abcdef.ftl"]
        {
            assert!(is_hashed(hashed), "{hashed}");
        }
        for plain in ["/index.html", "/config/clouds.json", "/0123456789abcdef/x.js", "/icon-512.png"] {
            assert!(!is_hashed(plain), "{plain}");
        }
    }

    #[test]
    fn addresses_are_told_from_files() {
        assert!(is_address("/") && is_address("/o365-worldwide/billing/products") && is_address("/a.b/c"));
        assert!(is_address("/partner/partnersignup.aspx") && is_address("/x.ASPX"));
        assert!(!is_address("/app.js") && !is_address("/o365-worldwide/x.png"));
    }
}
