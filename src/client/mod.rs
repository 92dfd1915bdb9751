//! The typed client: one `call` for every operation, over a port that the host provides.
//!
//! What to do with an outcome is pure code in [`policy`]; what a reply means is pure code in
//! [`reply`]; only [`fetch`] touches the browser.

mod act;
mod budget;
mod bulk;
mod change;
mod chunks;
mod doubt;
mod errand;
mod http_date;
mod once;
mod order;
mod policy;
mod port;
mod reply;

mod fetch;

#[cfg(test)]
mod tests;

pub use act::{Act, ActOutcome, Acted, Trace};
pub use bulk::{BulkDraft, BulkStage};
pub use change::{Change, Outcome as ChangeOutcome, Stage};
pub use errand::{Deed, Errand, Outcome as ErrandOutcome, Stage as ErrandStage, Thing};
pub use fetch::FetchPort;
pub use once::OnceStage;
pub use order::{Outcome as OrderOutcome, Purchase, Stage as OrderStage};
pub use port::{HttpReply, HttpRequest, LocalFuture, NoReply, Port};
pub use reply::{CallError, Unreadable, read};

use crate::cloud::ApiBase;
use budget::Budget;
use contract::{
    ETag, IdempotencyKey, Method, Operation, RequestId, Timestamp,
    url::{percent_encode, write_query},
};
use futures_util::future::{Either, select};
use policy::{Attempts, Next, Outcome};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

/// A client of one cloud's API.
#[derive(Clone)]
pub struct Client {
    port: Rc<dyn Port>,
    base: ApiBase,
    budget: Rc<RefCell<Budget>>,
    /// Milliseconds that the server's clock is ahead of the user's.
    skew: Rc<Cell<i64>>,
}

/// A request, before it is sent: what it asks for, without its type.
#[derive(Clone, Debug)]
pub struct Call {
    method: Method,
    url: String,
    body: Option<String>,
    if_match: Option<ETag>,
    idempotency_key: Option<IdempotencyKey>,
}

impl Call {
    /// Tells it from every other read. A quote asks by its body.
    pub fn key(&self) -> String {
        format!("{} {} {}", self.method.as_str(), self.url, self.body.as_deref().unwrap_or_default())
    }
}

impl Client {
    /// A client that sends through `port`, below `base` and nowhere else.
    pub fn new(port: Rc<dyn Port>, base: ApiBase) -> Self {
        Self { port, base, budget: Rc::default(), skew: Rc::default() }
    }

    /// A client of another cloud in the same tab: both take their retries from one budget.
    pub fn beside(&self, port: Rc<dyn Port>, base: ApiBase) -> Self {
        Self { budget: self.budget.clone(), ..Self::new(port, base) }
    }

    /// Calls an operation. Dropping the future aborts a read; a write in flight is the caller's to keep.
    ///
    /// # Errors
    /// See [`CallError`]: a documented problem, something unreadable, or no reply at all.
    pub async fn call<O: Operation>(&self, operation: &O) -> Result<O::Reply, CallError> {
        read(&self.exchange(&self.prepare(operation)).await?)
    }

    /// Calls an address that is not an operation of the contract (demo sign-in), with a JSON body if any.
    ///
    /// # Errors
    /// As [`Self::call`].
    pub async fn call_path<T: serde::de::DeserializeOwned>(
        &self,
        path: &str,
        body: Option<String>,
    ) -> Result<T, CallError> {
        let method = if body.is_some() { Method::Post } else { Method::Get };
        let url = self.base.join(path);
        read(&self.exchange(&Call { method, url, body, if_match: None, idempotency_key: None }).await?)
    }

    /// An operation as it would be sent.
    pub fn prepare<O: Operation>(&self, operation: &O) -> Call {
        Call {
            method: O::METHOD,
            url: self.url(operation),
            body: operation.body(),
            if_match: operation.if_match().cloned(),
            idempotency_key: operation.idempotency_key().cloned(),
        }
    }

    fn url<O: Operation>(&self, operation: &O) -> String {
        let path = match operation.id() {
            Some(id) => O::PATH.replace("{id}", &percent_encode(id)),
            None => O::PATH.to_owned(),
        };
        let pairs = operation.query();
        let query = write_query(pairs.iter().map(|(name, value)| (*name, value.as_str())));
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{query}", self.base.join(&path))
    }

    /// Sends a call, as often as the policy says, and answers what [`read`] reads.
    ///
    /// # Errors
    /// As [`Self::call`].
    pub async fn exchange(&self, call: &Call) -> Result<HttpReply, CallError> {
        let request_id = RequestId::new(self.port.new_request_id());
        let mut attempts = Attempts::new(call.method.is_safe(), self.port.now());
        loop {
            let outcome = self.attempt(call, &request_id, attempts.timeout()).await;
            let next = {
                let random = self.port.random();
                attempts.next(&outcome, self.port.now(), random, &mut self.budget.borrow_mut())
            };
            match next {
                Next::Wait(millis) => self.port.sleep(millis).await,
                Next::Done => return self.conclude(outcome, request_id),
            }
        }
    }

    /// A random UUID: an id or a key for something new.
    pub fn new_key(&self) -> String {
        self.port.new_request_id()
    }

    /// The server's time: the user's clock, corrected by the `Date` of the newest reply (reliability A13).
    pub fn server_time(&self) -> Timestamp {
        Timestamp::from_millis(self.port.wall_clock() + self.skew.get())
    }

    fn note_date(&self, reply: &HttpReply) {
        if let Some(date) = reply.date.as_deref().and_then(http_date::parse) {
            self.skew.set(date.millis() - self.port.wall_clock());
        }
    }

    /// One attempt, ended by the clock if by nothing else (reliability A4): the timer wins, the
    /// request's future is dropped, and dropping it aborts it.
    async fn attempt(&self, call: &Call, request_id: &RequestId, timeout: u32) -> Outcome {
        if !self.base.covers(&call.url) {
            return Outcome::None(NoReply::OutsideCloud);
        }
        let request = HttpRequest {
            method: call.method,
            url: call.url.clone(),
            request_id: request_id.clone(),
            body: call.body.clone(),
            if_match: call.if_match.clone(),
            idempotency_key: call.idempotency_key.clone(),
        };
        match select(self.port.send(request), self.port.sleep(timeout)).await {
            Either::Left((Ok(reply), _)) => Outcome::Reply(reply),
            Either::Left((Err(why), _)) => Outcome::None(why),
            Either::Right(_) => Outcome::None(NoReply::Timeout),
        }
    }

    fn conclude(&self, outcome: Outcome, request_id: RequestId) -> Result<HttpReply, CallError> {
        match outcome {
            Outcome::Reply(reply) => {
                self.note_date(&reply);
                reply::check(reply, request_id)
            }
            Outcome::None(why) => Err(CallError::NoReply { why, request_id }),
        }
    }
}
