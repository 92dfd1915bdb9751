//! Where a cloud's API is, and the promise that requests go nowhere else (reliability F4).

/// The address that operation paths are appended to: a path on the app's own origin, an `https` address, or
/// plain `http` on this machine, which a browser trusts as much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiBase(String);

/// Why a text is no API base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiBaseError {
    /// Neither a path nor `https`: plain `http` elsewhere than on this machine, another scheme, `//host`.
    NotHttps,
    /// It ends in a slash.
    TrailingSlash,
    /// A character that needs escaping, `..`, a user name, a query.
    NotPlain,
}

impl ApiBase {
    /// Reads and checks it.
    ///
    /// # Errors
    /// See [`ApiBaseError`].
    pub fn parse(text: &str) -> Result<Self, ApiBaseError> {
        let plain = text.strip_prefix("http://").filter(|rest| {
            let host = rest.split(['/', ':']).next();
            matches!(host, Some("localhost" | "127.0.0.1"))
        });
        let (host, path) = match text.strip_prefix("https://").or(plain) {
            Some(rest) => rest.split_once('/').unwrap_or((rest, "")),
            None => ("", text.strip_prefix('/').ok_or(ApiBaseError::NotHttps)?),
        };
        if host.is_empty() && (text.starts_with("https:") || path.starts_with('/')) {
            return Err(ApiBaseError::NotHttps);
        }
        if text.len() > 1 && text.ends_with('/') {
            return Err(ApiBaseError::TrailingSlash);
        }
        let (name, port) = host.split_once(':').unwrap_or((host, "443"));
        let host_is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
        let port_is_plain = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
        let segment_is_plain = |segment: &str| {
            !segment.is_empty()
                && segment != "."
                && segment != ".."
                && segment.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '~' | '-'))
        };
        let path_is_plain = path.is_empty() || path.split('/').all(segment_is_plain);
        if host_is_plain && port_is_plain && path_is_plain {
            Ok(Self(text.trim_end_matches('/').to_owned()))
        } else {
            Err(ApiBaseError::NotPlain)
        }
    }

    /// The address of a path that begins with `/`.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Whether an address lies below this base. The fetch layer asks before it sends anything.
    pub fn covers(&self, url: &str) -> bool {
        let rest = url.strip_prefix(self.0.as_str());
        rest.is_some_and(|rest| rest.starts_with('/') && !rest.starts_with("//") && !climbs(rest))
    }
}

/// Whether a path would leave its base by `..`, written plainly or escaped.
fn climbs(path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase().replace("%2e", ".");
    path.split(['/', '\\']).any(|segment| segment == "..") || path.contains('\\')
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn paths_and_https_addresses_are_bases() {
        for text in [
            "/api/o365-worldwide",
            "/",
            "https://api.contoso.com",
            "https://api.contoso.com:8443/admin",
            "http://localhost:8080/api/o365-germany",
            "http://127.0.0.1",
        ] {
            assert!(ApiBase::parse(text).is_ok(), "{text}");
        }
        assert_eq!(ApiBase::parse("/").map(|base| base.join("/v1/x")).as_deref(), Ok("/v1/x"));
    }

    #[test]
    fn everything_else_says_why_not() {
        use ApiBaseError::*;
        for (text, error) in [
            ("", NotHttps),
            ("api", NotHttps),
            ("http://contoso.com", NotHttps),
            ("http://localhost.contoso.com", NotHttps),
            ("http://localhost@contoso.com", NotHttps),
            ("//contoso.com", NotHttps),
            ("https://", NotHttps),
            ("javascript:alert(1)", NotHttps),
            ("/api/", TrailingSlash),
            ("/api/../x", NotPlain),
            ("/api?x", NotPlain),
            ("https://user@contoso.com", NotPlain),
            ("https://contoso.com:x", NotPlain),
            ("https://contoso.com/ä", NotPlain),
        ] {
            assert_eq!(ApiBase::parse(text), Err(error), "{text:?}");
        }
    }

    #[test]
    fn an_address_outside_is_not_covered() {
        let base = ApiBase::parse("https://api.contoso.com/admin").unwrap();
        assert!(base.covers("https://api.contoso.com/admin/v1/session?x=../y"));
        for url in [
            "https://api.contoso.com/admin",
            "https://api.contoso.com/administrator/x",
            "https://api.contoso.com.evil.example/admin/x",
            "https://api.contoso.com/admin/../x",
            "https://api.contoso.com/admin/%2E./x",
            "https://api.contoso.com/admin/..\\x",
            "https://api.contoso.com/admin//evil.example",
        ] {
            assert!(!base.covers(url), "{url}");
        }
    }

    proptest! {
        #[test]
        fn what_is_joined_is_covered_and_nothing_panics(text in "(/|https://)[a-z./:@-]{0,20}", id in "[a-zA-Z0-9-]{1,20}") {
            if let Ok(base) = ApiBase::parse(&text) {
                let url = base.join(&format!("/v1/subscriptions/{id}"));
                prop_assert!(base.covers(&url), "{}", url);
            }
        }
    }
}
