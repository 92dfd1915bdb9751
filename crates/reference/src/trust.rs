//! What an unsafe request must carry to be believed (reliability F5).

use crate::message::ApiRequest;
use contract::{Problem, ProblemCode};

/// Insists that the app itself sent it, as far as a browser can tell: only who lives on our own origin may
/// use what a browser adds by itself. Another site cannot set the header without a preflight, and none
/// that is granted opens the way for cookies; nor can it hide from Fetch Metadata.
pub(crate) fn require_app(request: &ApiRequest) -> Result<(), Box<Problem>> {
    let untrusted = |why| Err(Problem::new(ProblemCode::UntrustedRequest).with_detail(why).into());
    if request.header("sec-fetch-site").is_some_and(|site| site != "same-origin") {
        return untrusted("Sec-Fetch-Site must be same-origin");
    }
    if request.header("x-partner-admin") != Some("1") {
        return untrusted("the header X-Partner-Admin: 1 is missing");
    }
    Ok(())
}

/// Insists on JSON, which no form can send.
pub(crate) fn require_json(request: &ApiRequest) -> Result<(), Box<Problem>> {
    let media_type = request.header("content-type").and_then(|value| value.split(';').next());
    let is_json = media_type.is_some_and(|value| value.trim().eq_ignore_ascii_case("application/json"));
    if !request.body.is_empty() && !is_json {
        return Err(Problem::new(ProblemCode::UnsupportedMediaType).into());
    }
    Ok(())
}

/// Whether the caller takes JSON.
pub(crate) fn accepts_json(accept: Option<&str>) -> bool {
    let Some(accept) = accept else { return true };
    accept.split(',').any(|range| {
        let mut parts = range.split(';').map(str::trim);
        let fits = matches!(parts.next(), Some("application/json" | "application/*" | "*/*"));
        let refused = parts.any(|part| {
            part.strip_prefix("q=").and_then(|q| q.trim().parse::<f32>().ok()).is_some_and(|q| q <= 0.0)
        });
        fits && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(change: impl FnOnce(&mut ApiRequest)) -> Option<ProblemCode> {
        let mut request = ApiRequest::post("/api/o365-worldwide/v1/session/sign-in", "{}");
        request.headers.insert("sec-fetch-site".to_owned(), "same-origin".to_owned());
        change(&mut request);
        require_app(&request).and_then(|()| require_json(&request)).err().map(|problem| problem.code)
    }

    #[test]
    fn only_the_app_itself_is_believed() {
        let set = |name: &'static str, value: &'static str| {
            code(move |request| drop(request.headers.insert(name.to_owned(), value.to_owned())))
        };
        let unset = |name: &'static str| code(move |request| drop(request.headers.remove(name)));
        assert_eq!(code(|_| ()), None);
        assert_eq!(unset("sec-fetch-site"), None, "a client that is no browser");
        for site in ["cross-site", "same-site", "none", ""] {
            assert_eq!(set("sec-fetch-site", site), Some(ProblemCode::UntrustedRequest), "{site}");
        }
        assert_eq!(unset("x-partner-admin"), Some(ProblemCode::UntrustedRequest));
        // The three types that a form can send without a preflight, and none at all.
        for media_type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""] {
            assert_eq!(
                set("content-type", media_type),
                Some(ProblemCode::UnsupportedMediaType),
                "{media_type}"
            );
        }
        assert_eq!(set("content-type", "Application/JSON; charset=utf-8"), None);
        assert_eq!(unset("content-type"), Some(ProblemCode::UnsupportedMediaType));
    }

    #[test]
    fn whoever_takes_json_gets_it() {
        for accept in ["application/json", "*/*", "text/html, application/*;q=0.5", "application/json ; q=1"]
        {
            assert!(accepts_json(Some(accept)), "{accept}");
        }
        for accept in ["text/html", "application/json;q=0", "application/problem+json", ""] {
            assert!(!accepts_json(Some(accept)), "{accept}");
        }
        assert!(accepts_json(None));
    }
}
