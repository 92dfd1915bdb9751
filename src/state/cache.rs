//! What was fetched, and what is being fetched: the same read is in flight once (reliability A6).

use crate::client::{Call, CallError, Client, HttpReply, read};
use futures_util::future::{FutureExt, LocalBoxFuture, Shared, WeakShared};
use leptos::prelude::*;
use serde::de::DeserializeOwned;
use std::{any::Any, collections::HashMap, sync::Arc};

/// A value of whatever type; the key knows which.
pub(super) type Value = Arc<dyn Any + Send + Sync>;
type Flight = LocalBoxFuture<'static, Result<Value, CallError>>;
/// Reads a reply as the type that its request promises.
pub(super) type Decode = fn(&HttpReply) -> Result<Value, CallError>;

#[derive(Default)]
struct Kept {
    value: Option<Value>,
    flight: Option<WeakShared<Flight>>,
}

#[derive(Default)]
struct Inner {
    kept: HashMap<String, Kept>,
    /// Counts how often everything was forgotten: what was asked before must not be kept after.
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
    pub(super) fn get(self, key: &str) -> Option<Value> {
        self.0.try_with_value(|inner| inner.kept.get(key)?.value.clone())?
    }

    /// Keeps a value.
    pub(super) fn put(self, key: &str, value: Value) {
        self.0.try_update_value(|inner| inner.kept.entry(key.to_owned()).or_default().value = Some(value));
    }

    /// Forgets everything: somebody else may sign in now (threat T24).
    pub fn clear(self) {
        self.0.try_update_value(|inner| {
            inner.kept.clear();
            inner.age += 1;
        });
    }

    /// Fetches, or joins a fetch of the same that is under way. When the last who waits goes away,
    /// the request is aborted.
    pub(super) async fn fetch(self, client: Client, call: Call, decode: Decode) -> Result<Value, CallError> {
        let key = call.key();
        let age = self.age();
        let flight = self.flight(&key).unwrap_or_else(|| {
            let flight: Flight = async move { decode(&client.exchange(&call).await?) }.boxed_local();
            let flight = flight.shared();
            let weak = flight.downgrade();
            self.0.try_update_value(|inner| inner.kept.entry(key.clone()).or_default().flight = weak);
            flight
        });
        let result = flight.await;
        if age == self.age() {
            self.0.try_update_value(|inner| {
                let kept = inner.kept.entry(key).or_default();
                kept.flight = None;
                if let Ok(value) = &result {
                    kept.value = Some(value.clone());
                }
            });
        }
        result
    }

    fn age(self) -> Option<u32> {
        self.0.try_with_value(|inner| inner.age)
    }

    fn flight(self, key: &str) -> Option<Shared<Flight>> {
        self.0.try_with_value(|inner| inner.kept.get(key)?.flight.as_ref()?.upgrade())?
    }
}

/// The [`Decode`] of a type.
pub(super) fn decode<T: DeserializeOwned + Send + Sync + 'static>(
    reply: &HttpReply,
) -> Result<Value, CallError> {
    read::<T>(reply).map(|value| Arc::new(value) as Value)
}
