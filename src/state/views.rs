//! The views that the account has saved.

use super::{App, Failure, FailureKind, Remote, SignedIn};
use contract::{
    SavedView, SavedViewId, SavedViewList, SavedViewRequest,
    operation::{DeleteView, ListSavedViews, SaveView},
};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// The saved views. Copy it around.
#[derive(Clone, Copy)]
pub struct Views {
    app: App,
    session: Signal<contract::Session>,
    all: Remote<Vec<SavedView>>,
    /// Whether one is being saved or forgotten.
    busy: RwSignal<bool>,
    failure: RwSignal<Option<Failure>>,
}

impl Views {
    /// Fetches them, once somebody wants to see them.
    pub fn new(app: App, wanted: Signal<bool>) -> Self {
        let session = SignedIn::from_context().session;
        let all = Remote::new(app, move || {
            wanted.get().then(|| (session.with(|session| session.cloud.clone()), ListSavedViews))
        });
        Self { app, session, all, busy: RwSignal::new(false), failure: RwSignal::new(None) }
    }

    /// Those of a list, followed; nothing before they are there.
    pub fn of(self, list: &SavedViewList) -> Option<Vec<SavedView>> {
        let all: Arc<Vec<SavedView>> = self.all.value()?;
        Some(all.iter().filter(|view| view.list == *list).cloned().collect())
    }

    /// Whether a change is under way, followed.
    pub fn busy(self) -> bool {
        self.busy.get()
    }

    /// Why they are not there, or why the newest change was not made, followed.
    pub fn failure(self) -> Option<Failure> {
        self.failure.get().or_else(|| self.all.failure())
    }

    /// Saves a view under an id of its own; `done` hears that it is saved.
    pub fn save(self, id: SavedViewId, view: SavedViewRequest, done: impl Fn() + 'static) {
        let Some(client) = self.begin() else { return };
        spawn_local(async move {
            let result = client.call(&SaveView { id, view }).await.map(|_| ());
            self.finish(result.map_err(Failure::from), done);
        });
    }

    /// Forgets a view; `done` hears that it is gone.
    pub fn delete(self, id: SavedViewId, done: impl Fn() + 'static) {
        let Some(client) = self.begin() else { return };
        spawn_local(async move {
            self.finish(client.call(&DeleteView(id)).await.map_err(Failure::from), done);
        });
    }

    /// An id for a view that is new.
    pub fn new_id(self) -> Option<SavedViewId> {
        self.client().map(|client| SavedViewId::new(client.new_key()))
    }

    fn client(self) -> Option<crate::client::Client> {
        self.app.backend.client(&self.moniker()?)
    }

    /// None once the page is gone.
    fn moniker(self) -> Option<contract::Moniker> {
        self.session.try_with_untracked(|session| session.cloud.clone())
    }

    /// Nothing while another change is under way.
    fn begin(self) -> Option<crate::client::Client> {
        let client = self.client().filter(|_| !self.busy.get_untracked())?;
        self.busy.set(true);
        self.failure.set(None);
        Some(client)
    }

    fn finish(self, result: Result<(), Failure>, done: impl Fn()) {
        self.busy.try_set(false);
        match result {
            Ok(()) => {
                self.all.reload();
                done();
            }
            // The dialog that asks for a new sign-in says it.
            Err(failure) if failure.kind == FailureKind::SignIn => {
                if let Some(moniker) = self.moniker() {
                    self.app.sessions.end(&moniker);
                }
            }
            Err(failure) => drop(self.failure.try_set(Some(failure))),
        }
    }
}
