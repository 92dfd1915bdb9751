//! One fetched value: shown from the copy at once, refreshed behind it, aborted when nobody looks.

use super::{App, Failure, FailureKind, cache};
use crate::{
    client::{Call, Client},
    erase::effect,
};
use contract::{Moniker, Operation};
use futures_util::future::{AbortHandle, abortable};
use leptos::{prelude::*, task::spawn_local};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// What a page sees of it.
#[derive(Debug, PartialEq)]
pub struct RemoteView<T> {
    /// The value, possibly an older copy.
    pub value: Option<Arc<T>>,
    /// Why the newest attempt failed.
    pub failure: Option<Failure>,
    /// Whether an attempt is under way.
    pub busy: bool,
}

impl<T> Default for RemoteView<T> {
    fn default() -> Self {
        Self { value: None, failure: None, busy: true }
    }
}

impl<T> Clone for RemoteView<T> {
    fn clone(&self) -> Self {
        Self { value: self.value.clone(), failure: self.failure.clone(), busy: self.busy }
    }
}

/// What is to be fetched.
struct Wanted {
    moniker: Moniker,
    client: Client,
    call: Call,
}

/// A value that follows its request.
pub struct Remote<T: Send + Sync + 'static> {
    view: RwSignal<RemoteView<T>>,
    again: Trigger,
}

impl<T: Send + Sync + 'static> Clone for Remote<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Remote<T> {}

impl<T: Send + Sync + 'static> Remote<T> {
    /// Fetches what `request` says, again whenever that changes, somebody signs in, or [`Self::reload`] asks.
    pub fn new<O>(app: App, request: impl Fn() -> Option<(Moniker, O)> + 'static) -> Self
    where
        O: Operation<Reply = T> + 'static,
        T: DeserializeOwned,
    {
        Self::follow(
            app,
            Box::new(move || {
                let (moniker, operation) = request()?;
                let client = app.backend.client(&moniker)?;
                let call = client.prepare(&operation);
                Some(Wanted { moniker, client, call })
            }),
        )
    }

    fn follow(app: App, wanted: Box<dyn Fn() -> Option<Wanted>>) -> Self
    where
        T: DeserializeOwned,
    {
        let remote = Self { view: RwSignal::new(RemoteView::default()), again: Trigger::new() };
        let running = StoredValue::new_local(None::<AbortHandle>);
        let shown = StoredValue::new(String::new());
        effect(move || {
            remote.again.track();
            app.sessions.track_sign_ins();
            abort(running);
            let Some(Wanted { moniker, client, call }) = wanted() else { return };
            remote.begin(app, &call.key(), shown);
            let (work, handle) = abortable(app.cache.fetch::<T>(client, call, cache::decode::<T>));
            running.set_value(Some(handle));
            spawn_local(async move {
                if let Ok(result) = work.await {
                    remote.finish(app, &moniker, result.map_err(Failure::from));
                }
            });
        });
        on_cleanup(move || abort(running));
        remote
    }

    /// The present state, followed.
    pub fn get(self) -> RemoteView<T> {
        self.view.get()
    }

    /// The value alone, followed.
    pub fn value(self) -> Option<Arc<T>> {
        self.view.with(|view| view.value.clone())
    }

    /// Fetches again.
    pub fn reload(self) {
        self.again.notify();
    }

    fn begin(self, app: App, key: &str, shown: StoredValue<String>) {
        let copy = app.cache.get::<T>(key);
        let same = shown.with_value(|shown| shown == key);
        shown.set_value(key.to_owned());
        self.view.update(|view| {
            if copy.is_some() || !same {
                view.value = copy;
                view.failure = None;
            }
            view.busy = true;
        });
    }

    fn finish(self, app: App, moniker: &Moniker, result: Result<Arc<T>, Failure>) {
        if matches!(&result, Err(failure) if failure.kind == FailureKind::SignIn) {
            app.sessions.end(moniker);
        }
        self.view.try_update(|view| {
            view.busy = false;
            match result {
                Ok(value) => *view = RemoteView { value: Some(value), failure: None, busy: false },
                Err(failure) => view.failure = Some(failure),
            }
        });
    }
}

pub(super) fn abort(running: StoredValue<Option<AbortHandle>, LocalStorage>) {
    let handle = running.try_update_value(Option::take).flatten();
    if let Some(handle) = handle {
        handle.abort();
    }
}
