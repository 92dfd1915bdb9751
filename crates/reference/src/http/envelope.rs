//! What every response carries and every request leaves behind: a name, headers, a line in the log.

use super::{App, Request, random};
use crate::dispatch;
use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use serde_json::Value;
use std::{fs, path::Path, time::Instant};

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
    (RESOURCE_POLICY, "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
         hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), \
         xr-spatial-tracking=()",
    ),
];

/// Who may have a response put into a page. A response that has it already keeps its own.
pub(super) const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// The policy of [`SECURITY_HEADERS`], with the other origins on which `clouds.json` of the built app has
/// APIs. Read once: a cloud on another origin is there after the next start.
pub(super) fn content_security_policy(dist: &Path) -> HeaderValue {
    let own = SECURITY_HEADERS[0].1;
    let file = fs::read(dist.join("config/clouds.json")).unwrap_or_default();
    let file: Value = serde_json::from_slice(&file).unwrap_or_default();
    let clouds = file.get("clouds").and_then(Value::as_object).into_iter().flatten();
    let origins = clouds.filter_map(|(_, cloud)| origin(cloud.get("apiBase")?.as_str()?));
    let allowed: Vec<&str> = std::iter::once("connect-src 'self'").chain(origins).collect();
    let policy = own.replacen("connect-src 'self'", &allowed.join(" "), 1);
    HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static(own))
}

/// `https://host:port` of an address; nothing of what is on the app's own origin or could end the policy.
fn origin(api_base: &str) -> Option<&str> {
    let host = api_base.strip_prefix("https://")?.split('/').next()?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    (!host.is_empty() && host.chars().all(plain)).then(|| api_base.get(.."https://".len() + host.len()))?
}

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Names the request, has it answered, adds the headers and logs one line. The line has the path
/// but not the query, which may hold names of people, and no header.
pub(super) async fn wrap(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let sent = request.headers().get(&REQUEST_ID).and_then(|value| value.to_str().ok());
    // An ID need not be unguessable; without randomness there is one all the same.
    let request_id = dispatch::request_id(sent, random().unwrap_or_default());
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    request.extensions_mut().insert(request_id.clone());

    let mut response = next.run(request).await;

    for (name, value) in SECURITY_HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, app.policy.clone());
    if let Ok(value) = HeaderValue::from_str(request_id.as_str()) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    let (status, ms) = (response.status().as_u16(), started.elapsed().as_millis());
    tracing::info!(%request_id, %method, %path, status, ms, "request");
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apis_on_other_origins_may_be_called_and_nothing_else() {
        let dist = tempfile::tempdir().unwrap();
        assert_eq!(content_security_policy(dist.path()), SECURITY_HEADERS[0].1, "without the file");
        fs::create_dir(dist.path().join("config")).unwrap();
        let clouds = r#"{"clouds":{"a":{"apiBase":"/api/a"},"b":{"apiBase":"https://api.contoso.com:8443/x"},
            "c":{"apiBase":"https://evil.example; script-src *"},"d":{"apiBase":"http://plain.example"}}}"#;
        fs::write(dist.path().join("config/clouds.json"), clouds).unwrap();
        let policy = content_security_policy(dist.path());
        let policy = policy.to_str().unwrap();
        assert!(policy.contains("connect-src 'self' https://api.contoso.com:8443;"), "{policy}");
        assert!(!policy.contains("example"), "{policy}");
    }
}
