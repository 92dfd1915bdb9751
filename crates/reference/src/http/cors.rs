//! Pages of other origins that may use this server: exactly those that were named, and never with a
//! cookie. Such a page brings a bearer token.

use super::Request;
use axum::http::{
    HeaderName, HeaderValue, Method,
    header::{
        ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, DATE, ETAG, HOST, IF_MATCH, ORIGIN, RETRY_AFTER,
        WWW_AUTHENTICATE,
    },
};
use std::{
    fmt::{self, Display, Formatter},
    str::FromStr,
    time::Duration,
};
use tower_http::cors::{AllowOrigin, CorsLayer};
use url::Url;

/// The origin of a page, as browsers write it: `https://portal.example` or `http://localhost:3000`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(HeaderValue);

impl Display for Origin {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(self.0.as_bytes()))
    }
}

impl FromStr for Origin {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "no origin; write it like https://portal.example or http://localhost:3000".to_owned();
        let url = Url::parse(text).map_err(|_| wrong())?;
        // A wildcard would be read as a name, and match nothing.
        if !matches!(url.scheme(), "http" | "https") || text.contains('*') {
            return Err(wrong());
        }
        let origin = url.origin().ascii_serialization();
        if origin != text {
            return Err(format!("not as browsers write an origin; they write {origin}"));
        }
        HeaderValue::try_from(origin).map(Self).map_err(|_| wrong())
    }
}

/// How long a browser need not ask again whether a request may be sent.
const REMEMBERED: Duration = Duration::from_secs(60 * 60);

/// Adds to every response whether the page that asked may read it, and answers its preflights. Cookies are
/// not allowed: of `SameSite=Strict` ones a browser sends those of another port of the same host.
pub(super) fn layer(origins: &[Origin]) -> CorsLayer {
    let name = HeaderName::from_static;
    let sent = [ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, IF_MATCH];
    let ours = [name("idempotency-key"), name("x-partner-admin"), name("x-request-id")];
    CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins.iter().map(|origin| origin.0.clone())))
        .allow_methods([Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE])
        .allow_headers(Vec::from_iter(sent.into_iter().chain(ours)))
        .expose_headers([
            DATE,
            ETAG,
            RETRY_AFTER,
            WWW_AUTHENTICATE,
            name("idempotent-replayed"),
            name("x-request-id"),
        ])
        .max_age(REMEMBERED)
        .vary([ORIGIN])
}

/// Whether a request comes from no page, from one of our own, or from one that was named. The host that it
/// names was found to be ours.
pub(super) fn is_welcome(request: &Request, origins: &[Origin]) -> bool {
    let own = request.headers().get(HOST).map(|host| [b"http://", host.as_bytes()].concat());
    request.headers().get_all(ORIGIN).iter().all(|origin| {
        own.as_deref() == Some(origin.as_bytes()) || origins.iter().any(|named| named.0 == *origin)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_origin_as_browsers_write_it_is_one() {
        for origin in [
            "https://portal.example",
            "http://localhost:3000",
            "http://[::1]:8080",
            "https://xn--mnchen-3ya.example",
        ] {
            assert_eq!(origin.parse::<Origin>().unwrap().0, origin);
        }
        for (text, told) in [
            ("", "no origin"),
            ("*", "no origin"),
            ("null", "no origin"),
            ("portal.example", "no origin"),
            ("https://", "no origin"),
            ("https://*", "no origin"),
            ("https://*.portal.example", "no origin"),
            ("file:///home", "no origin"),
            ("chrome-extension://abc", "no origin"),
            ("https://portal.example/", "they write https://portal.example"),
            ("https://portal.example/app", "they write https://portal.example"),
            ("https://Portal.example", "they write https://portal.example"),
            ("https://portal.example:443", "they write https://portal.example"),
            ("https://me@portal.example", "they write https://portal.example"),
            ("https://münchen.example", "they write https://xn--mnchen-3ya.example"),
            (" https://portal.example", "they write https://portal.example"),
        ] {
            let error = text.parse::<Origin>().unwrap_err();
            assert!(error.contains(told), "{text:?}: {error}");
        }
    }
}
