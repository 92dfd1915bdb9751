//! What a reply means: success, a documented problem, or something unreadable.

use super::{
    http_date::retry_after_seconds,
    port::{HttpReply, NoReply},
};
use crate::json;
use contract::{Problem, RequestId};
use serde::de::DeserializeOwned;

/// Why a call brought no answer that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallError {
    /// The server said what is wrong.
    Problem(Box<Problem>),
    /// Something answered, but not as the contract says.
    Unreadable {
        /// In which way.
        why: Unreadable,
        /// The status it came with.
        status: u16,
        /// Seconds that the server, or whoever answered for it, asks to wait.
        retry_after: Option<u32>,
        /// Names the request.
        request_id: RequestId,
    },
    /// Nothing answered.
    NoReply {
        /// Why not.
        why: NoReply,
        /// Names the request.
        request_id: RequestId,
    },
}

impl CallError {
    /// What a reply of another type than the one asked for would be.
    pub(crate) fn wrong_type() -> Self {
        Self::Unreadable {
            why: Unreadable::Shape,
            status: 200,
            retry_after: None,
            request_id: RequestId::new(""),
        }
    }

    /// What is known of a request whose page was left before the answer came.
    pub(crate) fn interrupted() -> Self {
        Self::NoReply { why: NoReply::Interrupted, request_id: RequestId::new("") }
    }
}

/// In which way a reply is unreadable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A success that is not JSON: most likely a page of the network in between (reliability A9).
    NotOurServer,
    /// JSON, but not of the shape the contract promises.
    Shape,
    /// An error without problem details.
    NoProblem,
}

/// Keeps a success, turns everything else into an error.
pub(super) fn check(reply: HttpReply, request_id: RequestId) -> Result<HttpReply, CallError> {
    let request_id = reply.request_id.clone().map_or(request_id, RequestId::new);
    if !(200..300).contains(&reply.status) {
        return Err(read_problem(&reply, request_id));
    }
    let is_empty = reply.status == 204;
    if !is_empty && !is_json(&reply.content_type) {
        return Err(CallError::Unreadable {
            why: Unreadable::NotOurServer,
            status: reply.status,
            retry_after: None,
            request_id,
        });
    }
    Ok(HttpReply { request_id: Some(request_id.to_string()), ..reply })
}

/// Reads a success that [`super::Client::exchange`] brought. `204` reads as `null`.
///
/// # Errors
/// When it is not of the promised shape.
pub fn read<T: DeserializeOwned>(reply: &HttpReply) -> Result<T, CallError> {
    let body = if reply.status == 204 { "null" } else { reply.body.trim_start_matches('\u{FEFF}') };
    json::parse(body).map_err(|_| CallError::Unreadable {
        why: Unreadable::Shape,
        status: reply.status,
        retry_after: None,
        request_id: RequestId::new(reply.request_id.clone().unwrap_or_default()),
    })
}

fn is_json(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    media_type == "application/json"
        || (media_type.starts_with("application/") && media_type.ends_with("+json"))
}

fn read_problem(reply: &HttpReply, request_id: RequestId) -> CallError {
    // A neighbour's error says in its own words what its status says too (reliability A8).
    let read = if is_json(&reply.content_type) { json::parse::<Problem>(&reply.body).ok() } else { None };
    let asked =
        reply.retry_after.as_deref().and_then(|value| retry_after_seconds(value, reply.date.as_deref()));
    let Some(mut problem) = read else {
        let (why, status) = (Unreadable::NoProblem, reply.status);
        return CallError::Unreadable { why, status, retry_after: asked, request_id };
    };
    problem.status = reply.status;
    problem.request_id.get_or_insert(request_id);
    problem.retry_after_seconds = asked.or(problem.retry_after_seconds);
    CallError::Problem(Box::new(problem))
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use contract::ProblemCode;
    use proptest::prelude::*;

    fn reply(status: u16, content_type: &str, body: &str) -> HttpReply {
        HttpReply {
            status,
            content_type: content_type.to_owned(),
            body: body.to_owned(),
            ..HttpReply::default()
        }
    }

    fn error(reply: HttpReply) -> CallError {
        check(reply, RequestId::new("r1")).unwrap_err()
    }

    fn code(reply: HttpReply) -> ProblemCode {
        let CallError::Problem(problem) = error(reply) else { panic!("no problem") };
        problem.code
    }

    #[test]
    fn a_page_with_status_200_is_not_data() {
        for (content_type, body) in
            [("text/html", "<h1>Sign in to the airport</h1>"), ("", "{}"), ("text/json-ish", "{}")]
        {
            let error = error(reply(200, content_type, body));
            assert!(
                matches!(error, CallError::Unreadable { why: Unreadable::NotOurServer, .. }),
                "{content_type}"
            );
        }
    }

    #[test]
    fn errors_of_every_dialect_are_read() {
        let json = "application/json; charset=utf-8";
        assert_eq!(
            code(reply(404, "application/problem+json", r#"{"status":404,"code":"unknown-cloud"}"#)),
            ProblemCode::UnknownCloud
        );
        for (content_type, body) in [
            (json, r#"{"error":{"code":"badGateway","message":"no"}}"#),
            (json, r#"{"code":3000,"description":"unknown"}"#),
            ("text/plain", "Bad gateway"),
            ("", ""),
            ("text/html", "<h1>502</h1>"),
            (json, "{}"),
            (json, "["),
        ] {
            let error = error(reply(502, content_type, body));
            assert!(
                matches!(error, CallError::Unreadable { why: Unreadable::NoProblem, status: 502, .. }),
                "{body}"
            );
        }
    }

    #[test]
    fn the_servers_request_id_wins_over_ours() {
        let with_id = HttpReply { request_id: Some("theirs".into()), ..reply(502, "", "") };
        assert!(
            matches!(error(with_id), CallError::Unreadable { request_id, .. } if request_id.as_str() == "theirs")
        );
        assert!(
            matches!(error(reply(502, "", "")), CallError::Unreadable { request_id, .. } if request_id.as_str() == "r1")
        );
    }

    #[test]
    fn json_of_another_shape_is_unreadable_and_204_is_nothing() {
        let checked = check(reply(200, "application/json", r#"{"a":1}"#), RequestId::new("r1")).unwrap();
        assert!(matches!(
            read::<Vec<u8>>(&checked),
            Err(CallError::Unreadable { why: Unreadable::Shape, .. })
        ));
        let deep = check(reply(200, "application/json", &"[".repeat(200)), RequestId::new("r1")).unwrap();
        assert!(read::<serde_json::Value>(&deep).is_err(), "deeper than 128");
        let empty = check(reply(204, "", ""), RequestId::new("r1")).unwrap();
        assert_eq!(read::<()>(&empty), Ok(()));
    }

    proptest! {
        #[test]
        fn no_body_makes_it_panic(status in 100_u16..600, body in "(\\PC|[\\[{\":,]){0,80}", json: bool) {
            let content_type = if json { "application/json" } else { "text/plain" };
            if let Ok(checked) = check(reply(status, content_type, &body), RequestId::new("r1")) {
                let _ = read::<contract::Session>(&checked);
            }
        }
    }
}
