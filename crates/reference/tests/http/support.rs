//! A server under test, and what it answers.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode},
};
use contract::{Moniker, Problem, Role, Timestamp, problem};
use reference::{
    clock::HeldClock,
    http::{Limits, Parts, router},
    message::ApiRequest,
    seed,
    setup::Setup,
    store::{MemoryStore, SqliteStore, Store},
    test_issuer::TestIssuer,
};
use serde_json::Value;
use std::{fs, path::Path, sync::Arc};
use tempfile::TempDir;
use tower::ServiceExt;

pub const PORT: u16 = 8080;

pub fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T08:30:00Z").unwrap()
}

pub fn memory() -> MemoryStore {
    MemoryStore::new(seed::tenants(now()))
}

pub fn sqlite(folder: &Path) -> SqliteStore {
    let store = SqliteStore::open(&folder.join("test.sqlite3")).unwrap();
    store.fill_if_empty(|| seed::tenants(now())).unwrap();
    store
}

/// A server with a folder of its own.
pub struct Server {
    router: Router,
    pub clock: Arc<HeldClock>,
    pub store: Arc<dyn Store>,
    pub folder: TempDir,
}

/// An answer, read to its end.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Server {
    /// Over a database, with the limits of production.
    pub fn new() -> Self {
        Self::with(|folder| Arc::new(sqlite(folder)), Limits::default())
    }

    pub fn with(store: impl FnOnce(&Path) -> Arc<dyn Store>, limits: Limits) -> Self {
        Self::of(store, |parts| Parts { limits, ..parts })
    }

    /// Over a database, with a test issuer, and open to pages of these origins.
    pub fn open_to(origins: &[&str]) -> Self {
        let allowed_origins = origins.iter().map(|origin| origin.parse().unwrap()).collect();
        let issuer = Some(TestIssuer::new(300));
        Self::of(|folder| Arc::new(sqlite(folder)), |parts| Parts { issuer, allowed_origins, ..parts })
    }

    fn of(store: impl FnOnce(&Path) -> Arc<dyn Store>, change: impl FnOnce(Parts) -> Parts) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(HeldClock::at(now()));
        let store = store(folder.path());
        let dist = folder.path().join("dist");
        build_app(&dist);
        let parts = Parts {
            store: store.clone(),
            clock: clock.clone(),
            dist,
            port: PORT,
            limits: Limits::default(),
            issuer: None,
            allowed_origins: Vec::new(),
            setup: Setup::of_demo(),
        };
        let parts = change(parts);
        Self { router: router(parts), clock, store, folder }
    }

    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (head, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: head.status, headers: head.headers, body }
    }

    /// Sends a request of the API as a browser would.
    pub async fn call(&self, request: &ApiRequest) -> Answer {
        let mark = if request.query.is_empty() { "" } else { "?" };
        let target = format!("{}{mark}{}", request.path, request.query);
        let mut builder = request_for(&request.method, &target);
        for (name, value) in &request.headers {
            builder = builder.header(name, value);
        }
        self.send(builder.body(Body::from(request.body.clone())).unwrap()).await
    }

    /// Reads an address.
    pub async fn get(&self, target: &str) -> Answer {
        self.call(&ApiRequest::get(target)).await
    }

    /// Signs in the first account of a cloud with a role; the answer is its cookie.
    pub async fn sign_in(&self, cloud: &Moniker, role: &Role) -> String {
        let accounts = self.store.accounts(cloud).unwrap();
        let account = accounts.iter().find(|account| account.roles.contains(role)).unwrap();
        let body = serde_json::json!({ "accountId": account.account.id }).to_string();
        let answer = self.call(&ApiRequest::post(&format!("/api/{cloud}/v1/session/sign-in"), &body)).await;
        answer.header("set-cookie").split(';').next().unwrap().to_owned()
    }
}

/// A request that names the server as a browser does.
pub fn request_for(method: &str, target: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(target).header("host", format!("localhost:{PORT}"))
}

impl Answer {
    /// A header, or an empty text.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The problem this must be, in a shape that agrees with itself.
    pub fn problem(&self) -> Problem {
        assert_eq!(self.header("content-type"), problem::MEDIA_TYPE, "{}", self.text());
        assert_eq!(self.header("cache-control"), "no-store");
        let problem: Problem = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem.status, self.status.as_u16());
        assert_eq!(problem.code.status(), problem.status);
        problem
    }
}

fn build_app(dist: &Path) {
    for (name, text) in [
        ("index.html", "<!doctype html><title>app</title>"),
        ("config/clouds.json", "{}"),
        ("app-0123456789abcdef.js", "const app = 1;"),
        ("app-0123456789abcdef.js.br", "(br)"),
        ("app-0123456789abcdef.js.gz", "(gz)"),
        ("app-0123456789abcdef_bg.wasm", "\0asm"),
        ("locales/sv-SE-0123456789abcdef.ftl", "a = b"),
    ] {
        let file = dist.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
}
