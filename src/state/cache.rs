//! What was fetched, and what is being fetched: the same read is in flight once (reliability A6).

use crate::client::{CallError, Client};
use contract::{Moniker, Operation};
use futures_util::future::{FutureExt, LocalBoxFuture, Shared, WeakShared};
use leptos::prelude::*;
use std::{any::Any, collections::HashMap, sync::Arc};

type Flight<T> = LocalBoxFuture<'static, Result<Arc<T>, CallError>>;

#[derive(Default)]
struct Inner {
    values: HashMap<String, Arc<dyn Any + Send + Sync>>,
    flights: HashMap<String, Box<dyn Any>>,
}

/// Kept replies by cloud and request. Holds no error: a failure is shared by those who wait, then forgotten.
#[derive(Clone, Copy)]
pub struct Cache(StoredValue<Inner, LocalStorage>);

impl Default for Cache {
    fn default() -> Self {
        Self(StoredValue::new_local(Inner::default()))
    }
}

impl Cache {
    /// What is kept under `key`.
    pub(super) fn get<T: Send + Sync + 'static>(self, key: &str) -> Option<Arc<T>> {
        self.0.try_with_value(|inner| inner.values.get(key).cloned())??.downcast().ok()
    }

    /// Keeps a value.
    pub(super) fn put<T: Send + Sync + 'static>(self, key: String, value: Arc<T>) {
        self.0.try_update_value(|inner| inner.values.insert(key, value));
    }

    /// Forgets everything: somebody else may sign in now (threat T24).
    pub fn clear(self) {
        self.0.try_update_value(|inner| inner.values.clear());
    }

    /// Fetches, or joins a fetch of the same that is under way. When the last who waits goes away,
    /// the request is aborted.
    pub(super) async fn fetch<O>(
        self,
        client: Client,
        key: String,
        operation: O,
    ) -> Result<Arc<O::Reply>, CallError>
    where
        O: Operation + 'static,
        O::Reply: Send + Sync,
    {
        let flight = self.flight::<O::Reply>(&key).unwrap_or_else(|| {
            let flight: Flight<O::Reply> =
                async move { client.call(&operation).await.map(Arc::new) }.boxed_local();
            let flight = flight.shared();
            if let Some(weak) = flight.downgrade() {
                self.0.try_update_value(|inner| inner.flights.insert(key.clone(), Box::new(weak)));
            }
            flight
        });
        let result = flight.await;
        self.0.try_update_value(|inner| inner.flights.remove(&key));
        if let Ok(value) = &result {
            self.put(key, value.clone());
        }
        result
    }

    fn flight<T: 'static>(self, key: &str) -> Option<Shared<Flight<T>>> {
        self.0.try_with_value(|inner| {
            inner.flights.get(key)?.downcast_ref::<WeakShared<Flight<T>>>()?.upgrade()
        })?
    }
}

/// The key of a request: the cloud and all that the operation sends.
pub(super) fn key<O: Operation>(moniker: &Moniker, operation: &O) -> String {
    format!("{moniker} {} {:?} {:?}", O::NAME, operation.id(), operation.query())
}
