//! The host over HTTP: the API, and the built app beside it, on one loopback origin.

mod api;
mod cors;
mod envelope;
mod files;
mod in_use;
mod listen;
mod postman;
mod reply;
mod trusted_host;

pub use cors::Origin;
pub use envelope::SECURITY_HEADERS;
pub use in_use::InUse;
pub use listen::{Listeners, serve};
pub use postman::deliver_mail;

use crate::{
    clock::Clock,
    dispatch,
    setup::Setup,
    store::Store,
    test_issuer::{self, TestIssuer},
};
use axum::{Router, extract::State, http::HeaderValue, middleware, response::Response};
use contract::{ProblemCode, RequestId};
use std::{path::PathBuf, sync::Arc, time::Duration};
use tokio::sync::Semaphore;
use tower::util::option_layer;
use tower_http::catch_panic::CatchPanicLayer;

/// How much the server lets one request cost (reliability H5).
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Largest body, in bytes.
    pub body: usize,
    /// Longest time to an answer.
    pub time: Duration,
    /// Most requests of the API at once; more are told to come back.
    pub at_once: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { body: contract::body::MAX_BYTES, time: Duration::from_secs(20), at_once: 64 }
    }
}

/// What the server is made of.
pub struct Parts {
    /// What is kept.
    pub store: Arc<dyn Store>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The folder of the built app.
    pub dist: PathBuf,
    /// The port it is reached by.
    pub port: u16,
    /// What a request may cost.
    pub limits: Limits,
    /// Issues bearer tokens, where there is one.
    pub issuer: Option<TestIssuer>,
    /// Whose pages may use the server beside its own.
    pub allowed_origins: Vec<Origin>,
    /// What it has beside its store.
    pub setup: Setup,
}

#[derive(Clone)]
struct App {
    parts: Arc<Parts>,
    permits: Arc<Semaphore>,
    policy: HeaderValue,
}

/// Everything the server answers, without a socket.
pub fn router(parts: Parts) -> Router {
    let cors = (!parts.allowed_origins.is_empty()).then(|| cors::layer(&parts.allowed_origins));
    let app = App {
        permits: Arc::new(Semaphore::new(parts.limits.at_once)),
        policy: envelope::content_security_policy(&parts.dist),
        parts: Arc::new(parts),
    };
    Router::new()
        .fallback(answer)
        .layer(CatchPanicLayer::custom(reply::after_panic))
        .layer(option_layer(cors))
        .layer(middleware::from_fn_with_state(app.clone(), trusted_host::require))
        .layer(middleware::from_fn_with_state(app.clone(), envelope::wrap))
        .with_state(app)
}

type Request = axum::extract::Request;

async fn answer(State(app): State<App>, request: Request) -> Response {
    let path = request.uri().path();
    if path == "/api" || path.starts_with(dispatch::PREFIX) {
        api::answer(&app, request).await
    } else if path == test_issuer::PATH && app.parts.issuer.is_some() {
        if !cors::is_welcome(&request, &app.parts.allowed_origins) {
            return reply::problem(ProblemCode::UntrustedRequest, &id_of(&request));
        }
        api::answer(&app, request).await
    } else {
        files::answer(&app, request).await
    }
}

/// The ID that [`envelope`] gave the request.
fn id_of(request: &Request) -> RequestId {
    request.extensions().get().cloned().unwrap_or_else(|| RequestId::new(""))
}

/// Bytes from the system's random source, which a running system always has.
fn random<const N: usize>() -> Result<[u8; N], getrandom::Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}
