//! The in-process backend behind the client's port, with a log of what was asked and ways to go wrong.

use contract::{ETag, Method, Moniker, Timestamp};
use gloo_timers::future::TimeoutFuture;
use partner_admin::{
    app::PortOf,
    client::{HttpReply, HttpRequest, LocalFuture, NoReply, Port},
};
use reference::{
    clock::HeldClock,
    in_process::InProcess,
    message::{ApiRequest, ApiResponse},
    seed,
    store::MemoryStore,
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

/// What happens to the next requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weather {
    /// They are answered.
    Fair,
    /// They are answered never.
    Stalled,
    /// They are lost.
    Lost,
    /// They are answered at once, and the answers arrive with [`Host::let_arrive`].
    Held,
}

/// The backend of a test.
pub struct Host {
    backend: InProcess<MemoryStore, HeldClock>,
    /// Method and address of each request, in order.
    pub log: RefCell<Vec<String>>,
    /// Requests begun and neither answered nor aborted.
    pub in_flight: Cell<u32>,
    /// What happens to the next requests.
    pub weather: Cell<Weather>,
    arrived: Cell<bool>,
    count: Cell<u32>,
}

impl Host {
    /// The seed, at the browser's own time, so that terms lie around today.
    pub fn new() -> Rc<Self> {
        let now = Timestamp::from_millis(js_sys::Date::now() as i64);
        Rc::new(Self {
            backend: InProcess::new(MemoryStore::new(seed::tenants(now)), HeldClock::at(now)),
            log: RefCell::default(),
            in_flight: Cell::new(0),
            weather: Cell::new(Weather::Fair),
            arrived: Cell::new(false),
            count: Cell::new(0),
        })
    }

    /// Lets the server's time pass: sessions end by that.
    pub fn advance_hours(&self, hours: i64) {
        self.advance(hours * 3_600_000);
    }

    /// The same in milliseconds.
    pub fn advance(&self, millis: i64) {
        self.backend.clock.advance(millis);
    }

    /// What the server answers to a request, at once.
    pub fn ask(&self, request: &HttpRequest) -> ApiResponse {
        let body = request.body.as_deref().unwrap_or_default();
        let seen = request.if_match.as_ref().map(ETag::as_str).unwrap_or_default();
        let mut asked = match request.method {
            Method::Get => ApiRequest::get(&request.url),
            Method::Post => ApiRequest::post(&request.url, body),
            Method::Put => ApiRequest::put(&request.url, seen, body),
            Method::Delete => ApiRequest::delete(&request.url, seen),
        };
        asked.headers.insert("x-request-id".to_owned(), request.request_id.to_string());
        if let Some(key) = &request.idempotency_key {
            asked.headers.insert("idempotency-key".to_owned(), key.to_string());
        }
        self.backend.send(&asked)
    }

    /// Lets the held answers arrive.
    pub fn let_arrive(&self) {
        self.arrived.set(true);
    }

    /// The requests whose address holds `part`.
    pub fn asked(&self, part: &str) -> Vec<String> {
        self.log.borrow().iter().filter(|line| line.contains(part)).cloned().collect()
    }

    /// A port of a cloud for the app.
    pub fn port(self: &Rc<Self>) -> PortOf {
        let host = self.clone();
        Box::new(move |_| Rc::new(HostPort(host.clone())))
    }

    /// Signs in as the first account of a cloud that has `role`, as if it had been done before.
    pub fn sign_in(&self, cloud: &Moniker, role: &str) {
        let reply = self.backend.send(&ApiRequest::get(&format!("/api/{cloud}/v1/demo-accounts")));
        let accounts: Vec<contract::DemoAccount> = partner_admin::json::parse(&reply.body).expect("accounts");
        let account = accounts.iter().find(|account| account.roles.iter().any(|one| one.as_str() == role));
        let account = &account.expect("an account with the role").account.id;
        assert_eq!(self.backend.sign_in(cloud, account).status, 200);
    }
}

struct HostPort(Rc<Host>);

/// Counts a request out when it is answered or aborted.
struct Landing(Rc<Host>);

impl Drop for Landing {
    fn drop(&mut self) {
        self.0.in_flight.set(self.0.in_flight.get() - 1);
    }
}

impl Port for HostPort {
    fn send(&self, request: HttpRequest) -> LocalFuture<'_, Result<HttpReply, NoReply>> {
        let host = self.0.clone();
        Box::pin(async move {
            host.log.borrow_mut().push(format!("{} {}", request.method.as_str(), request.url));
            host.in_flight.set(host.in_flight.get() + 1);
            let _landing = Landing(host.clone());
            // One turn of the event loop, as the quickest network would take.
            TimeoutFuture::new(0).await;
            match host.weather.get() {
                Weather::Fair => Ok(reply(host.ask(&request))),
                Weather::Stalled => std::future::pending().await,
                Weather::Lost => Err(NoReply::Network),
                Weather::Held => {
                    let answer = reply(host.ask(&request));
                    while !host.arrived.get() {
                        TimeoutFuture::new(0).await;
                    }
                    Ok(answer)
                }
            }
        })
    }

    fn sleep(&self, millis: u32) -> LocalFuture<'_, ()> {
        // Backoff is as short as can be; timeouts keep their length and are never reached here.
        Box::pin(TimeoutFuture::new(if millis < 6_000 { 0 } else { millis }))
    }

    fn now(&self) -> u64 {
        js_sys::Date::now() as u64
    }

    fn wall_clock(&self) -> i64 {
        js_sys::Date::now() as i64
    }

    fn random(&self) -> u32 {
        7
    }

    fn new_request_id(&self) -> String {
        self.0.count.set(self.0.count.get() + 1);
        format!("00000000-0000-4000-8000-{:012}", self.0.count.get())
    }
}

/// An answer of the server as a client gets it.
pub fn reply(response: ApiResponse) -> HttpReply {
    let header = |name: &str| response.header(name).map(str::to_owned);
    HttpReply {
        status: response.status,
        content_type: header("content-type").unwrap_or_default(),
        retry_after: header("retry-after"),
        date: header("date"),
        request_id: header("x-request-id"),
        body: response.body,
    }
}
