//! The list of subscriptions behind a page: rows, what is going on, what failed.

use super::{App, Failure, FailureKind, Rows, cache, remote::abort};
use crate::{browser::timer, client::CallError, erase::Derived, erase::effect};
use contract::{
    Moniker, Page, Subscription, SubscriptionQuery, operation::ListSubscriptions,
    subscription_query::MAX_LIMIT,
};
use futures_util::future::{AbortHandle, LocalBoxFuture, abortable};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// What the list is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Nothing.
    Idle,
    /// Fetching for the first time: there is nothing to show yet.
    First,
    /// Fetching while older rows stay in sight.
    Refreshing,
    /// Fetching the next rows.
    More,
}

/// A list that follows its query. Copy it around.
#[derive(Clone, Copy)]
pub struct ProductList {
    app: App,
    key: Derived<(Moniker, SubscriptionQuery)>,
    rows: RwSignal<Option<Arc<Rows>>>,
    phase: RwSignal<Phase>,
    failure: RwSignal<Option<Failure>>,
    /// What was going on when it failed.
    failed_in: RwSignal<Phase>,
    again: Trigger,
    running: StoredValue<Option<AbortHandle>, LocalStorage>,
}

impl ProductList {
    /// Fetches the rows of `key`, again whenever that changes or somebody signs in.
    pub fn new(app: App, key: Derived<(Moniker, SubscriptionQuery)>) -> Self {
        let list = Self {
            app,
            key,
            // Kept rows stand there from the first drawing on, so that Back finds its place.
            rows: RwSignal::new(
                key.with_untracked(|(moniker, query)| kept_rows(app, &list_key(moniker, query))),
            ),
            phase: RwSignal::new(Phase::First),
            failure: RwSignal::new(None),
            failed_in: RwSignal::new(Phase::First),
            again: Trigger::new(),
            running: StoredValue::new_local(None),
        };
        effect(move || {
            list.again.track();
            app.sessions.track_sign_ins();
            list.start(key.get());
        });
        on_cleanup(move || abort(list.running));
        list
    }

    /// The rows, followed. While refreshing they may still be those of the query before.
    pub fn rows(self) -> Option<Arc<Rows>> {
        self.rows.get()
    }

    /// What is going on, followed.
    pub fn phase(self) -> Phase {
        self.phase.get()
    }

    /// Why the newest attempt failed, followed.
    pub fn failure(self) -> Option<Failure> {
        self.failure.get()
    }

    /// Whether what failed was reading on, followed.
    pub fn failed_to_read_on(self) -> bool {
        self.failed_in.get() == Phase::More
    }

    /// Fetches again what is shown, as many rows as are shown.
    pub fn refresh(self) {
        self.again.notify();
    }

    /// Fetches the next rows and adds them.
    pub fn more(self) {
        let rows = self.rows.get_untracked();
        let Some(rows) = rows.filter(|_| self.phase.get_untracked() == Phase::Idle) else { return };
        let Some(cursor) = rows.next().cloned() else { return };
        let (moniker, query) = self.key.get_untracked();
        self.phase.set(Phase::More);
        self.failure.set(None);
        self.run(
            moniker.clone(),
            list_key(&moniker, &query),
            Box::pin(async move {
                let mut rows = (*rows).clone();
                let query = SubscriptionQuery { cursor: Some(cursor), ..query };
                rows.append(self.page(&moniker, query).await?);
                Ok(rows)
            }),
        );
    }

    fn start(self, (moniker, query): (Moniker, SubscriptionQuery)) {
        let kept = kept_rows(self.app, &list_key(&moniker, &query));
        let wanted = kept.as_ref().map_or(0, |rows| rows.items.len());
        if kept.is_some() {
            self.rows.set(kept);
        }
        let nothing_yet = self.rows.with_untracked(Option::is_none);
        self.phase.set(if nothing_yet { Phase::First } else { Phase::Refreshing });
        self.failure.set(None);
        self.run(
            moniker.clone(),
            list_key(&moniker, &query),
            Box::pin(async move {
                // As many rows as were in sight, so that coming back or refreshing moves nothing.
                let limit = (wanted > query.limit()).then_some(MAX_LIMIT);
                let mut rows = Rows::new(
                    self.page(&moniker, SubscriptionQuery { limit, ..query.clone() }).await?,
                    timer::now(),
                );
                while let Some(cursor) = rows.next().filter(|_| rows.items.len() < wanted).cloned() {
                    let next = SubscriptionQuery { cursor: Some(cursor), limit, ..query.clone() };
                    rows.append(self.page(&moniker, next).await?);
                }
                Ok(rows)
            }),
        );
    }

    async fn page(self, moniker: &Moniker, query: SubscriptionQuery) -> Result<Page<Subscription>, Failure> {
        let operation = ListSubscriptions(query);
        let Some(client) = self.app.backend.client(moniker) else { std::future::pending().await };
        let call = client.prepare(&operation);
        let page = self.app.cache.fetch(client, call, cache::decode::<Page<Subscription>>).await;
        let page = page.map_err(Failure::from)?.downcast::<Page<Subscription>>();
        // A key stands for one type, so this always fits.
        let page = page.map_err(|_| Failure::from(CallError::wrong_type()))?;
        Ok((*page).clone())
    }

    /// Runs the work in place of whatever runs, shows what it comes to, and keeps it under `key`.
    fn run(self, moniker: Moniker, key: String, work: LocalBoxFuture<'static, Result<Rows, Failure>>) {
        abort(self.running);
        let (work, handle) = abortable(work);
        self.running.set_value(Some(handle));
        let age = self.app.cache.age();
        spawn_local(async move {
            let Ok(result) = work.await else { return };
            // Somebody else may have signed in meanwhile: these rows are not theirs.
            if age == self.app.cache.age() {
                self.finish(&moniker, &key, result);
            }
        });
    }

    fn finish(self, moniker: &Moniker, key: &str, result: Result<Rows, Failure>) {
        match result {
            Ok(rows) => {
                let rows = Arc::new(rows);
                self.app.cache.put(key, rows.clone());
                self.rows.try_set(Some(rows));
                self.failure.try_set(None);
            }
            Err(failure) => {
                if failure.kind == FailureKind::SignIn {
                    self.app.sessions.end(moniker);
                }
                // Rows of another query must not stand under this one's filters.
                self.rows.try_set(kept_rows(self.app, key));
                self.failed_in.try_set(self.phase.try_get_untracked().unwrap_or(Phase::Idle));
                self.failure.try_set(Some(failure));
            }
        }
        self.phase.try_set(Phase::Idle);
    }
}

fn kept_rows(app: App, key: &str) -> Option<Arc<Rows>> {
    app.cache.get(key)?.downcast().ok()
}

fn list_key(moniker: &Moniker, query: &SubscriptionQuery) -> String {
    format!("{moniker} rows {:?}", query.filter_pairs())
}
