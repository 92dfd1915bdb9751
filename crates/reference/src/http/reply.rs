//! From the API's responses to those of the HTTP library.

use crate::message::ApiResponse;
use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, StatusCode, header::CACHE_CONTROL},
    response::Response,
};
use contract::{Problem, ProblemCode, RequestId};
use std::any::Any;

/// The same response, to be sent.
pub(super) fn from_api(response: ApiResponse) -> Response {
    let mut reply = Response::new(Body::from(response.body));
    *reply.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in response.headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            reply.headers_mut().append(HeaderName::from_static(name), value);
        }
    }
    reply
}

/// A problem of the host itself.
pub(super) fn problem(code: ProblemCode, request_id: &RequestId) -> Response {
    let retry_after_seconds = (code == ProblemCode::Unavailable).then_some(1);
    let problem = Problem { request_id: Some(request_id.clone()), retry_after_seconds, ..Problem::new(code) };
    let mut reply = from_api(ApiResponse::problem(&problem));
    reply.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    reply
}

/// What is left to say after a panic. Its message goes to the log by way of the panic hook.
pub(super) fn after_panic(_: Box<dyn Any + Send>) -> Response {
    // The envelope, which knows the request's ID, puts it into the header.
    from_api(ApiResponse::problem(&Problem::new(ProblemCode::Internal)))
}
