//! Requests and responses as the operations see them, whatever carried them.

use crate::store::StoreError;
use contract::{Problem, problem};
use serde::Serialize;
use std::collections::BTreeMap;

/// A request to the API.
#[derive(Clone, Debug, Default)]
pub struct ApiRequest {
    /// The method, in capitals.
    pub method: String,
    /// The path as it was sent, `/api/{moniker}/v1/…`.
    pub path: String,
    /// The query as it was sent, without its question mark.
    pub query: String,
    /// The headers by their names in small letters.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: Vec<u8>,
}

impl ApiRequest {
    /// A read.
    pub fn get(target: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Self { method: "GET".to_owned(), path: path.to_owned(), query: query.to_owned(), ..Self::default() }
    }

    /// A change, with what makes it trusted; an empty body is none.
    pub fn post(target: &str, body: &str) -> Self {
        Self::change("POST", target, body)
    }

    /// A change of one version of a thing.
    pub fn put(target: &str, if_match: &str, body: &str) -> Self {
        Self::change("PUT", target, body).with_header("if-match", if_match)
    }

    /// The removal of one version of a thing.
    pub fn delete(target: &str, if_match: &str) -> Self {
        Self::change("DELETE", target, "").with_header("if-match", if_match)
    }

    /// Adds a header, or changes it.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_owned(), value.to_owned());
        self
    }

    fn change(method: &str, target: &str, body: &str) -> Self {
        let mut request = Self { method: method.to_owned(), body: body.into(), ..Self::get(target) };
        request.headers.insert("x-partner-admin".to_owned(), "1".to_owned());
        if !body.is_empty() {
            request.headers.insert("content-type".to_owned(), "application/json".to_owned());
        }
        request
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }
}

/// A response of the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiResponse {
    /// The status.
    pub status: u16,
    /// The headers, names in small letters.
    pub headers: Vec<(&'static str, String)>,
    /// The body: JSON, or nothing.
    pub body: String,
    /// What failed inside, for the log; never sent.
    pub fault: Option<String>,
    /// Milliseconds a host waits before it sends this: a demo of being slow.
    pub delay: u64,
}

impl ApiResponse {
    /// A 200 with JSON.
    ///
    /// # Errors
    /// When the value cannot be written as JSON.
    pub fn json(value: &impl Serialize) -> Result<Self, Failure> {
        let body = serde_json::to_string(value).map_err(|error| Failure::Fault(error.to_string()))?;
        Ok(Self::of_json(body))
    }

    /// A 200 with JSON that was written before.
    pub fn of_json(body: String) -> Self {
        let headers = vec![("content-type", "application/json".to_owned())];
        Self { status: 200, headers, body, fault: None, delay: 0 }
    }

    /// A 204.
    pub fn no_content() -> Self {
        Self { status: 204, headers: Vec::new(), body: String::new(), fault: None, delay: 0 }
    }

    /// A problem.
    pub fn problem(problem: &Problem) -> Self {
        // A problem is strings and numbers, which always can be written.
        let body = serde_json::to_string(problem).unwrap_or_default();
        let mut headers = vec![("content-type", problem::MEDIA_TYPE.to_owned())];
        headers.extend(problem.retry_after_seconds.map(|seconds| ("retry-after", seconds.to_string())));
        Self { status: problem.status, headers, body, fault: None, delay: 0 }
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }
}

/// Why an operation has no success to return.
#[derive(Debug)]
pub enum Failure {
    /// The caller is told.
    Problem(Box<Problem>),
    /// The log is told; the caller learns only that it failed.
    Fault(String),
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl From<Box<Problem>> for Failure {
    fn from(problem: Box<Problem>) -> Self {
        Self::Problem(problem)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.to_string())
    }
}

/// What an operation returns.
pub type Answer = Result<ApiResponse, Failure>;
