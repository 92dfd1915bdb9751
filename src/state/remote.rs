//! One fetched value, or one page of a list: shown from the copy at once, refreshed behind it, aborted when
//! nobody looks.

use super::{
    App, Failure, FailureKind,
    cache::{self, Decode, Kept, Value},
};
use crate::{
    browser::timer,
    client::{Call, Client},
    erase::effect,
};
use contract::{Moniker, Operation};
use futures_util::future::{AbortHandle, abortable};
use leptos::{prelude::*, task::spawn_local};
use serde::de::DeserializeOwned;
use std::{marker::PhantomData, sync::Arc};

/// What is there, of whatever type: what fetches is the same for all, and once in the wasm.
#[derive(Clone)]
struct View {
    /// The value, possibly an older copy.
    value: Option<Kept>,
    /// Whether it answers another question than the one that is asked now.
    of_another: bool,
    /// Why the newest attempt failed.
    failure: Option<Failure>,
    /// Whether an attempt is under way.
    busy: bool,
}

/// What is to be fetched.
struct Wanted {
    moniker: Moniker,
    client: Client,
    call: Call,
    decode: Decode,
}

/// A value that follows its request.
pub struct Remote<T> {
    fetched: Fetched,
    of: PhantomData<fn() -> T>,
}

#[derive(Clone, Copy)]
struct Fetched {
    view: RwSignal<View>,
    again: Trigger,
    /// Whether the value stays in sight when something else is asked for, until that is there.
    stays: bool,
}

impl<T> Clone for Remote<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Remote<T> {}

impl<T: Send + Sync + 'static> Remote<T> {
    /// Fetches what `request` says, again whenever that changes, somebody signs in, or [`Self::reload`] asks.
    pub fn new<O>(app: App, request: impl Fn() -> Option<(Moniker, O)> + 'static) -> Self
    where
        O: Operation<Reply = T> + 'static,
        T: DeserializeOwned,
    {
        Self::follow(app, request, false)
    }

    /// As [`Self::new`], of a list: older rows stay in sight while the answer to another question is awaited.
    pub fn list<O>(app: App, request: impl Fn() -> Option<(Moniker, O)> + 'static) -> Self
    where
        O: Operation<Reply = T> + 'static,
        T: DeserializeOwned,
    {
        Self::follow(app, request, true)
    }

    fn follow<O>(app: App, request: impl Fn() -> Option<(Moniker, O)> + 'static, stays: bool) -> Self
    where
        O: Operation<Reply = T> + 'static,
        T: DeserializeOwned,
    {
        let wanted = move || {
            let (moniker, operation) = request()?;
            let client = app.backend.client(&moniker)?;
            let call = client.prepare(&operation);
            Some(Wanted { moniker, client, call, decode: cache::decode::<T> })
        };
        Self { fetched: Fetched::follow(app, Box::new(wanted), stays), of: PhantomData }
    }

    /// The value, possibly an older copy, followed.
    pub fn value(self) -> Option<Arc<T>> {
        self.fetched.view.with(|view| view.value.clone())?.value.downcast().ok()
    }

    /// When the value came, in milliseconds of the user's clock, followed.
    pub fn fetched_at(self) -> Option<i64> {
        self.fetched.view.with(|view| view.value.as_ref().map(|kept| kept.at))
    }

    /// Whether an attempt is under way, followed.
    pub fn busy(self) -> bool {
        self.fetched.view.with(|view| view.busy)
    }

    /// Why the newest attempt failed, followed.
    pub fn failure(self) -> Option<Failure> {
        self.fetched.view.with(|view| view.failure.clone())
    }

    /// Fetches again.
    pub fn reload(self) {
        self.fetched.again.notify();
    }
}

impl Fetched {
    fn follow(app: App, wanted: Box<dyn Fn() -> Option<Wanted>>, stays: bool) -> Self {
        // A copy stands there from the first drawing on, so that Back finds its place.
        let copy = untrack(&wanted).and_then(|wanted| app.cache.get(&wanted.call.key()));
        let view = View { value: copy, of_another: false, failure: None, busy: true };
        let fetched = Self { view: RwSignal::new(view), again: Trigger::new(), stays };
        let running = StoredValue::new_local(None::<AbortHandle>);
        let shown = StoredValue::new(String::new());
        effect(move || {
            fetched.again.track();
            app.sessions.track_sign_ins();
            abort(running);
            let Some(Wanted { moniker, client, call, decode }) = wanted() else { return };
            let (key, age) = (call.key(), app.cache.age());
            fetched.begin(app, &key, shown);
            let (work, handle) = abortable(app.cache.fetch(client, call, decode));
            running.set_value(Some(handle));
            spawn_local(async move {
                let Ok(result) = work.await else { return };
                if let Ok(value) = &result
                    && age == app.cache.age()
                {
                    app.cache.put(&key, value.clone());
                }
                fetched.finish(app, &moniker, result.map_err(Failure::from));
            });
        });
        on_cleanup(move || abort(running));
        fetched
    }

    fn begin(self, app: App, key: &str, shown: StoredValue<String>) {
        let copy = app.cache.get(key);
        let same = shown.with_value(|shown| shown == key);
        shown.set_value(key.to_owned());
        self.view.update(|view| {
            view.busy = true;
            if copy.is_some() || !same {
                view.of_another = copy.is_none() && self.stays;
                view.failure = None;
                if !view.of_another {
                    view.value = copy;
                }
            }
        });
    }

    fn finish(self, app: App, moniker: &Moniker, result: Result<Value, Failure>) {
        if matches!(&result, Err(failure) if failure.kind == FailureKind::SignIn) {
            app.sessions.end(moniker);
        }
        self.view.try_update(|view| match result {
            Ok(value) => {
                let value = Some(Kept { value, at: timer::now() });
                *view = View { value, of_another: false, failure: None, busy: false };
            }
            Err(failure) => {
                // The answer to another question must not stand under this one.
                view.value = view.value.take().filter(|_| !view.of_another);
                view.failure = Some(failure);
                view.busy = false;
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
