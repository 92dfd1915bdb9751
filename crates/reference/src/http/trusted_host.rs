//! Refuses requests that name another host: a page elsewhere may point its own name at loopback
//! (DNS rebinding) and would then be of the same origin.

use super::{App, Request, id_of, reply};
use axum::{extract::State, http::header::HOST, middleware::Next, response::Response};
use contract::ProblemCode;

/// Lets only requests through that name this server.
pub(super) async fn require(State(app): State<App>, request: Request, next: Next) -> Response {
    let named = request.headers().get_all(HOST).iter().map(|value| value.to_str().unwrap_or_default());
    let named: Vec<&str> =
        named.chain(request.uri().authority().map(|authority| authority.as_str())).collect();
    let is_ours = !named.is_empty() && named.iter().all(|authority| is_ours(authority, app.parts.port));
    if is_ours {
        next.run(request).await
    } else {
        reply::problem(ProblemCode::UntrustedRequest, &id_of(&request))
    }
}

fn is_ours(authority: &str, port: u16) -> bool {
    ["localhost", "127.0.0.1", "[::1]"].into_iter().any(|host| {
        let rest = authority.get(..host.len()).filter(|start| start.eq_ignore_ascii_case(host));
        match rest.and_then(|_| authority.get(host.len()..)) {
            Some("") => port == 80,
            Some(rest) => rest.strip_prefix(':').is_some_and(|text| text == port.to_string()),
            None => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn only_loopback_with_the_own_port_is_ours() {
        for ours in ["localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"] {
            assert!(is_ours(ours, 8080), "{ours}");
        }
        for other in [
            "",
            "localhost",
            "localhost:80",
            "localhost:08080",
            "localhost:8080.evil.example",
            "localhost.evil.example:8080",
            "evil.example",
            "127.0.0.1.evil.example:8080",
            "user@localhost:8080",
            "é",
        ] {
            assert!(!is_ours(other, 8080), "{other}");
        }
        assert!(is_ours("localhost", 80));
    }
}
