//! The browser's side of the port: gloo-net, an abort on drop, a capped body.

use super::port::{HttpReply, HttpRequest, LocalFuture, NoReply, Port};
use contract::Method;
use gloo_net::http::{self, RequestBuilder, Response};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReadableStreamDefaultReader, RequestCache, RequestCredentials, RequestRedirect,
    ResponseType,
};

/// Largest body read, in bytes (reliability A10).
const MAX_BODY: usize = 8 << 20;

/// Sends with `fetch`.
#[derive(Default)]
pub struct FetchPort {
    prefetched: RefCell<Option<(String, Promise)>>,
    /// What stands in the place of `fetch`: the page around an embedded app adds its token.
    send: Option<Function>,
}

impl FetchPort {
    /// A port that answers the first request for `url` with a `fetch` that `boot.js` began beside the wasm.
    pub fn with_prefetched(url: String, reply: Promise) -> Self {
        Self { prefetched: RefCell::new(Some((url, reply))), send: None }
    }

    /// A port that sends by `send(request)`, which answers as `fetch` does.
    pub fn through(send: Function) -> Self {
        Self { send: Some(send), ..Self::default() }
    }

    fn take_prefetched(&self, request: &HttpRequest) -> Option<Promise> {
        let mut prefetched = self.prefetched.borrow_mut();
        match prefetched.as_ref() {
            Some((url, _)) if request.method == Method::Get && *url == request.url => {
                prefetched.take().map(|(_, reply)| reply)
            }
            _ => None,
        }
    }
}

/// Aborts the request when the future that holds it is dropped; after the end that does nothing.
struct AbortOnDrop(AbortController);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Port for FetchPort {
    fn send(&self, request: HttpRequest) -> LocalFuture<'_, Result<HttpReply, NoReply>> {
        Box::pin(async move {
            if let Some(promise) = self.take_prefetched(&request) {
                let response = JsFuture::from(promise).await.map_err(|_| unreachable())?;
                return read(Response::from(response.unchecked_into::<web_sys::Response>())).await;
            }
            let controller = AbortController::new().map_err(|_| NoReply::Network)?;
            let built = build(&request, &controller, self.send.is_some())?;
            let _guard = AbortOnDrop(controller);
            let Some(send) = &self.send else {
                return read(built.send().await.map_err(|_| unreachable())?).await;
            };
            let built = web_sys::Request::from(built);
            let sent = send.call1(&JsValue::NULL, &built).map_err(|_| NoReply::Network)?;
            let response = JsFuture::from(Promise::from(sent)).await.map_err(|_| unreachable())?;
            read(Response::from(response.unchecked_into::<web_sys::Response>())).await
        })
    }

    fn sleep(&self, millis: u32) -> LocalFuture<'_, ()> {
        Box::pin(TimeoutFuture::new(millis))
    }

    fn now(&self) -> u64 {
        let now = web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now());
        now as u64
    }

    fn wall_clock(&self) -> i64 {
        js_sys::Date::now() as i64
    }

    fn random(&self) -> u32 {
        (js_sys::Math::random() * f64::from(u32::MAX)) as u32
    }

    fn new_request_id(&self) -> String {
        // `randomUUID` needs a secure context; elsewhere an id from `Math.random` still names the request.
        let crypto = web_sys::window()
            .filter(web_sys::Window::is_secure_context)
            .and_then(|window| window.crypto().ok());
        crypto.map_or_else(
            || {
                format!(
                    "{:08x}-0000-4000-8000-{:08x}{:04x}",
                    self.random(),
                    self.random(),
                    self.random() & 0xffff
                )
            },
            |crypto| crypto.random_uuid(),
        )
    }
}

fn build(
    request: &HttpRequest,
    controller: &AbortController,
    has_token: bool,
) -> Result<http::Request, NoReply> {
    let method = match request.method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Delete => http::Method::DELETE,
    };
    let credentials = match has_token {
        true => RequestCredentials::Omit,
        false if request.url.starts_with('/') => RequestCredentials::SameOrigin,
        false => RequestCredentials::Include,
    };
    let builder = RequestBuilder::new(&request.url)
        .method(method)
        .abort_signal(Some(&controller.signal()))
        .cache(RequestCache::NoStore)
        .credentials(credentials)
        .redirect(RequestRedirect::Manual)
        .header("Accept", "application/json, application/problem+json")
        .header("X-Partner-Admin", "1")
        .header("X-Request-Id", request.request_id.as_str());
    let builder = match &request.if_match {
        Some(version) => builder.header("If-Match", version.as_str()),
        None => builder,
    };
    let builder = match &request.idempotency_key {
        Some(key) => builder.header("Idempotency-Key", key.as_str()),
        None => builder,
    };
    match &request.body {
        Some(body) => builder.header("Content-Type", "application/json").body(body.as_str()),
        None => builder.build(),
    }
    .map_err(|_| NoReply::Network)
}

fn unreachable() -> NoReply {
    let online = web_sys::window().is_none_or(|window| window.navigator().on_line());
    if online { NoReply::Network } else { NoReply::Offline }
}

async fn read(response: Response) -> Result<HttpReply, NoReply> {
    if response.type_() == ResponseType::Opaqueredirect || response.redirected() {
        return Err(NoReply::Redirected);
    }
    let headers = response.headers();
    Ok(HttpReply {
        status: response.status(),
        content_type: headers.get("content-type").unwrap_or_default(),
        retry_after: headers.get("retry-after"),
        date: headers.get("date"),
        request_id: headers.get("x-request-id"),
        body: read_body(&response).await?,
    })
}

async fn read_body(response: &Response) -> Result<String, NoReply> {
    let Some(stream) = response.body() else { return Ok(String::new()) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read()).await.map_err(|_| unreachable())?;
        let member =
            |name: &str| Reflect::get(&chunk, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED);
        if member("done").is_truthy() {
            return Ok(String::from_utf8_lossy(&bytes).into_owned());
        }
        let part: Uint8Array = member("value").unchecked_into();
        if bytes.len() + part.length() as usize > MAX_BODY {
            // The answer matters, not whether the stream confirms that it stopped.
            drop(reader.cancel());
            return Err(NoReply::TooLarge);
        }
        bytes.extend(part.to_vec());
    }
}
