//! From HTTP to [`dispatch`] and back.

use super::{App, Request, id_of, listen::Peer, random, reply};
use crate::{
    dispatch::{Occasion, dispatch},
    message::ApiRequest,
};
use axum::{
    body::{Bytes, to_bytes},
    http::{HeaderMap, request},
    response::Response,
};
use contract::{ProblemCode, RequestId};
use std::{collections::BTreeMap, time::Duration};
use tokio::{sync::OwnedSemaphorePermit, task, time};

/// Answers within the limits of time, size and number.
pub(super) async fn answer(app: &App, request: Request) -> Response {
    let request_id = id_of(&request);
    let Ok(permit) = app.permits.clone().try_acquire_owned() else {
        return reply::problem(ProblemCode::Unavailable, &request_id);
    };
    let answered = time::timeout(app.parts.limits.time, read_and_answer(app, request, &request_id, permit));
    answered.await.unwrap_or_else(|_| reply::problem(ProblemCode::Unavailable, &request_id))
}

async fn read_and_answer(
    app: &App,
    request: Request,
    request_id: &RequestId,
    permit: OwnedSemaphorePermit,
) -> Response {
    let address = request.extensions().get().map(|Peer(address)| address.to_string());
    let (head, body) = request.into_parts();
    // The other way to fail is that the client went away, and then nobody reads this.
    let Ok(body) = to_bytes(body, app.parts.limits.body).await else {
        return reply::problem(ProblemCode::BodyTooLarge, request_id);
    };
    let Ok(random) = random() else {
        return reply::problem(ProblemCode::Internal, request_id);
    };
    let request = read(&head, &body);
    let (parts, now, id) = (app.parts.clone(), app.parts.clock.now(), request_id.clone());
    let answered = task::spawn_blocking(move || {
        // Held until the work is done, even when the answer has been given up: work that hangs counts.
        let _permit = permit;
        let issuer = parts.issuer.as_ref();
        let occasion = Occasion { now, request_id: id, random, issuer, setup: &parts.setup, address };
        dispatch(&*parts.store, &request, occasion)
    });
    match answered.await {
        Ok(mut response) => {
            if let Some(fault) = response.fault.take() {
                tracing::error!(%request_id, fault, "fault");
            }
            if response.delay > 0 {
                time::sleep(Duration::from_millis(response.delay)).await;
            }
            reply::from_api(response)
        }
        // It panicked; the panic hook has told the log.
        Err(_) => reply::problem(ProblemCode::Internal, request_id),
    }
}

fn read(head: &request::Parts, body: &Bytes) -> ApiRequest {
    ApiRequest {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: read_headers(&head.headers),
        body: body.to_vec(),
    }
}

/// Headers by name; one that comes twice is joined, so that two values never pass for the one expected.
fn read_headers(headers: &HeaderMap) -> BTreeMap<String, String> {
    let mut read: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        let separator = if name == "cookie" { "; " } else { ", " };
        read.entry(name.as_str().to_owned())
            .and_modify(|before| before.extend([separator, &value]))
            .or_insert_with(|| value.clone().into_owned());
    }
    read
}
