//! A link of an invitation that was followed to here, kept in the tab until the page that inspects it is there:
//! on the way somebody may have to choose a cloud and sign in (row H7). It is no secret and no address of ours,
//! so it stands in neither.

use super::App;
use crate::{
    browser::{history, storage},
    route::{Older, Page, Route, Settings},
};
use leptos::prelude::*;

const KEY: &str = "partner-admin.link";

/// Keeps a link for the page that inspects it.
pub fn keep_link(text: &str) {
    storage::set_in_tab(KEY, Some(text));
}

/// The link that was kept, once.
pub fn take_link() -> Option<String> {
    let text = storage::get_in_tab(KEY)?;
    storage::set_in_tab(KEY, None);
    Some(text)
}

/// Whether the app was opened by such a link, of whatever shape: then it begins with the page that inspects it.
/// The fragment is read here, before the router, which has none.
pub fn follow_link(app: App) {
    let href = history::href();
    if !Older::is_invitation(&href) {
        return;
    }
    let address = history::address();
    let inside = app.base.with_value(|base| base.strip(&address).map(Route::parse_address));
    let is_offered =
        |route: &Route| route.moniker().is_none_or(|moniker| app.backend.profile(moniker).is_some());
    let to = match inside {
        Some(Route::Inside(moniker, Page::Home)) if app.backend.profile(&moniker).is_some() => {
            Page::Settings(Settings::Invitations).of(&moniker)
        }
        Some(route @ (Route::Inside(..) | Route::SignIn { .. })) if is_offered(&route) => return,
        Some(_) => Route::Older(Older::Invitation, None),
        None => return,
    };
    keep_link(&href);
    history::replace(&app.href(&to));
}
