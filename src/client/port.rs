//! What the client needs from its host: sending, waiting, the time, randomness.

use contract::{ETag, IdempotencyKey, Method, RequestId};
use std::{future::Future, pin::Pin};

/// A future on the one thread of the page.
pub type LocalFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// A request as the client wants it sent. The port adds the headers that every request carries.
#[derive(Clone, Debug)]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The address, already known to lie in the chosen cloud.
    pub url: String,
    /// Sent as `X-Request-Id`.
    pub request_id: RequestId,
    /// A JSON body.
    pub body: Option<String>,
    /// Sent as `If-Match`: the version that a change is meant for.
    pub if_match: Option<ETag>,
    /// Sent as `Idempotency-Key`: which intent it is.
    pub idempotency_key: Option<IdempotencyKey>,
}

/// A reply, with the headers that matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HttpReply {
    /// The status.
    pub status: u16,
    /// `Content-Type`, empty when missing.
    pub content_type: String,
    /// `Retry-After`.
    pub retry_after: Option<String>,
    /// `Date`, the server's clock.
    pub date: Option<String>,
    /// `X-Request-Id` as the server echoes it.
    pub request_id: Option<String>,
    /// The body.
    pub body: String,
}

/// Why there is no reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoReply {
    /// The browser knows it is offline.
    Offline,
    /// The connection failed.
    Network,
    /// The page was left before the answer came.
    Interrupted,
    /// It took too long.
    Timeout,
    /// The address answered with a redirect: a sign-in page of the network, not our server (reliability A9, A12).
    Redirected,
    /// The body is larger than 8 MiB (reliability A10).
    TooLarge,
    /// The address lies outside the chosen cloud; nothing was sent (reliability F4).
    OutsideCloud,
}

/// The host's side.
pub trait Port {
    /// Sends one request. Dropping the future aborts it.
    fn send(&self, request: HttpRequest) -> LocalFuture<'_, Result<HttpReply, NoReply>>;
    /// Ends after so many milliseconds.
    fn sleep(&self, millis: u32) -> LocalFuture<'_, ()>;
    /// Milliseconds of a clock that only runs forward.
    fn now(&self) -> u64;
    /// The user's clock, milliseconds since 1970; it may be wrong by days.
    fn wall_clock(&self) -> i64;
    /// A random number, every value equally likely.
    fn random(&self) -> u32;
    /// A new request id: a random UUID.
    fn new_request_id(&self) -> String;
}
