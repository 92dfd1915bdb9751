//! What every response carries and every request leaves behind: a name, headers, a line in the log.

use super::{Request, random};
use crate::dispatch;
use axum::{
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use std::time::Instant;

/// The headers of every response (reliability E1, E3).
///
/// No `Strict-Transport-Security`: browsers ignore it over plain HTTP, and learnt over HTTPS on
/// `localhost` it would lock every other program on the machine out of HTTP, for it knows no ports.
/// Whoever ends TLS in front of this server sets it there.
pub const SECURITY_HEADERS: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
         hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), \
         xr-spatial-tracking=()",
    ),
];

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Names the request, has it answered, adds the headers and logs one line. The line has the path
/// but not the query, which may hold names of people, and no header.
pub(super) async fn wrap(mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let sent = request.headers().get(&REQUEST_ID).and_then(|value| value.to_str().ok());
    // An ID need not be unguessable; without randomness there is one all the same.
    let request_id = dispatch::request_id(sent, random().unwrap_or_default());
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    request.extensions_mut().insert(request_id.clone());

    let mut response = next.run(request).await;

    for (name, value) in SECURITY_HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    if let Ok(value) = HeaderValue::from_str(request_id.as_str()) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    let (status, ms) = (response.status().as_u16(), started.elapsed().as_millis());
    tracing::info!(%request_id, %method, %path, status, ms, "request");
    response
}
