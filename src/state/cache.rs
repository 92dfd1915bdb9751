//! What was fetched, and what is being fetched: the same read is in flight once (reliability A6).

use crate::{
    browser::timer,
    client::{Call, CallError, Client, HttpReply, read},
};
use futures_util::future::{FutureExt, LocalBoxFuture, Shared, WeakShared};
use leptos::prelude::*;
use serde::de::DeserializeOwned;
use std::{any::Any, sync::Arc};

/// A value of whatever type; the key knows which.
pub(super) type Value = Arc<dyn Any + Send + Sync>;
type Flight = LocalBoxFuture<'static, Result<Value, CallError>>;
/// Reads a reply as the type that its request promises.
pub(super) type Decode = fn(&HttpReply) -> Result<Value, CallError>;

/// Most values kept; the oldest go first. A session of typing searches must not fill the memory.
const MOST: usize = 50;

/// A value, and when it came by the user's clock, in milliseconds.
#[derive(Clone)]
pub(super) struct Kept {
    pub(super) value: Value,
    pub(super) at: i64,
}

#[derive(Default)]
struct Inner {
    /// By request, oldest first. Few enough to be looked through.
    kept: Vec<(String, Kept)>,
    flights: Vec<(String, WeakShared<Flight>)>,
    age: u32,
}

/// Kept replies by request. Holds no error: a failure is shared by those who wait, then forgotten.
#[derive(Clone, Copy)]
pub struct Cache(StoredValue<Inner, LocalStorage>);

impl Default for Cache {
    fn default() -> Self {
        Self(StoredValue::new_local(Inner::default()))
    }
}

impl Cache {
    /// What is kept under `key`.
    pub(super) fn get(self, key: &str) -> Option<Kept> {
        self.0.try_with_value(|inner| find(&inner.kept, key).cloned())?
    }

    /// Keeps a value that has just come.
    pub(super) fn put(self, key: &str, value: Value) {
        let value = Kept { value, at: timer::now() };
        self.0.try_update_value(|inner| {
            inner.kept.retain(|(other, _)| other != key);
            inner.kept.push((key.to_owned(), value));
            if inner.kept.len() > MOST {
                inner.kept.remove(0);
            }
        });
    }

    /// Forgets everything: somebody else may sign in now (threat T24).
    pub fn clear(self) {
        self.0.try_update_value(|inner| {
            inner.kept.clear();
            inner.flights.clear();
            inner.age += 1;
        });
    }

    /// Fetches, or joins a fetch of the same that is under way. When the last who waits goes away,
    /// the request is aborted. Nothing is kept: what is worth it, and under which key, the caller knows.
    pub(super) async fn fetch(self, client: Client, call: Call, decode: Decode) -> Result<Value, CallError> {
        let key = call.key();
        let age = self.age();
        let flight = self.flight(&key).unwrap_or_else(|| {
            let flight: Flight = async move { decode(&client.exchange(&call).await?) }.boxed_local();
            let flight = flight.shared();
            if let Some(weak) = flight.downgrade() {
                self.0.try_update_value(|inner| inner.flights.push((key.clone(), weak)));
            }
            flight
        });
        let result = flight.await;
        if age == self.age() {
            self.0.try_update_value(|inner| inner.flights.retain(|(other, _)| *other != key));
        }
        result
    }

    /// Counts how often everything was forgotten: what was asked before must not be kept after.
    pub(super) fn age(self) -> Option<u32> {
        self.0.try_with_value(|inner| inner.age)
    }

    fn flight(self, key: &str) -> Option<Shared<Flight>> {
        self.0.try_with_value(|inner| find(&inner.flights, key)?.upgrade())?
    }
}

fn find<'a, T>(entries: &'a [(String, T)], key: &str) -> Option<&'a T> {
    entries.iter().find(|(other, _)| other == key).map(|(_, value)| value)
}

/// The [`Decode`] of a type.
pub(super) fn decode<T: DeserializeOwned + Send + Sync + 'static>(
    reply: &HttpReply,
) -> Result<Value, CallError> {
    read::<T>(reply).map(|value| Arc::new(value) as Value)
}
