//! An address of an older article (row A9): it carries no cloud, so the one where somebody is signed in decides,
//! and somebody who is signed in nowhere, or in several, does.

use super::{Here, sign_in::CloudsPage};
use crate::{
    erase::{derived, effect},
    route::Older,
    state::{App, SessionState},
};
use contract::Moniker;
use leptos::prelude::*;

#[component]
pub(super) fn OlderPage(older: Older, of: Option<Moniker>) -> impl IntoView {
    let app = App::from_context();
    let here = Here::from_context();
    // The only cloud where somebody is signed in, once all have answered.
    let only = derived(move || {
        if of.is_some() {
            return of.clone();
        }
        let mut live = Vec::new();
        for profile in app.backend.profiles() {
            match app.sessions.get(&profile.moniker) {
                SessionState::Loading => return None,
                SessionState::SignedIn(_) => live.push(profile.moniker),
                _ => {}
            }
        }
        live.pop().filter(|_| live.is_empty())
    });
    effect(move || {
        if let Some(moniker) = only.get() {
            here.replace(&older.of(&moniker));
        }
    });
    view! { <CloudsPage older/> }
}
