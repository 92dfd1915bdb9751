//! The typed client: one `call` for every operation, over a port that the host provides.
//!
//! What to do with an outcome is pure code in [`policy`]; what a reply means is pure code in
//! [`reply`]; only [`fetch`] touches the browser.

mod budget;
mod http_date;
mod policy;
mod port;
mod reply;

#[cfg(target_arch = "wasm32")]
mod fetch;

#[cfg(test)]
mod tests;

#[cfg(target_arch = "wasm32")]
pub use fetch::FetchPort;
pub use port::{HttpReply, HttpRequest, LocalFuture, NoReply, Port};
pub use reply::{CallError, Unreadable};

use crate::cloud::ApiBase;
use budget::Budget;
use contract::{
    Operation, RequestId,
    url::{percent_encode, write_query},
};
use futures_util::future::{Either, select};
use policy::{Attempts, Next, Outcome};
use std::{cell::RefCell, rc::Rc};

/// A client of one cloud's API.
#[derive(Clone)]
pub struct Client {
    port: Rc<dyn Port>,
    base: ApiBase,
    budget: Rc<RefCell<Budget>>,
}

impl Client {
    /// A client that sends through `port`, below `base` and nowhere else.
    pub fn new(port: Rc<dyn Port>, base: ApiBase) -> Self {
        Self { port, base, budget: Rc::default() }
    }

    /// Calls an operation. Dropping the future aborts a read; a write in flight is the caller's to keep.
    ///
    /// # Errors
    /// See [`CallError`]: a documented problem, something unreadable, or no reply at all.
    pub async fn call<O: Operation>(&self, operation: &O) -> Result<O::Reply, CallError> {
        let reply = self.send(O::METHOD.as_str(), &self.url(operation), O::METHOD.is_safe(), None).await?;
        reply::read(&reply)
    }

    /// Calls an address that is not an operation of the contract (demo sign-in), with a JSON body if any.
    ///
    /// # Errors
    /// As [`Self::call`].
    pub async fn call_path<T: serde::de::DeserializeOwned + 'static>(
        &self,
        path: &str,
        body: Option<String>,
    ) -> Result<T, CallError> {
        let method = if body.is_some() { "POST" } else { "GET" };
        let reply = self.send(method, &self.base.join(path), body.is_none(), body).await?;
        reply::read(&reply)
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

    async fn send(
        &self,
        method: &'static str,
        url: &str,
        is_safe: bool,
        body: Option<String>,
    ) -> Result<HttpReply, CallError> {
        let request_id = RequestId::new(self.port.new_request_id());
        if !self.base.covers(url) {
            return Err(CallError::NoReply { why: NoReply::OutsideCloud, request_id });
        }
        let mut attempts = Attempts::new(is_safe, self.port.now());
        loop {
            let request = HttpRequest {
                method,
                url: url.to_owned(),
                request_id: request_id.clone(),
                body: body.clone(),
            };
            let outcome = self.attempt(request, attempts.timeout()).await;
            let next = {
                let random = self.port.random();
                attempts.next(&outcome, self.port.now(), random, &mut self.budget.borrow_mut())
            };
            match (next, outcome) {
                (Next::Wait(millis), _) => self.port.sleep(millis).await,
                (Next::Done, Outcome::Reply(reply)) => return reply::check(reply, request_id),
                (Next::Done, Outcome::None(why)) => return Err(CallError::NoReply { why, request_id }),
            }
        }
    }

    /// One attempt, ended by the clock if by nothing else (reliability A4): the timer wins, the
    /// request's future is dropped, and dropping it aborts it.
    async fn attempt(&self, request: HttpRequest, timeout: u32) -> Outcome {
        match select(self.port.send(request), self.port.sleep(timeout)).await {
            Either::Left((Ok(reply), _)) => Outcome::Reply(reply),
            Either::Left((Err(why), _)) => Outcome::None(why),
            Either::Right(_) => Outcome::None(NoReply::Timeout),
        }
    }
}
