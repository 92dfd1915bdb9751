//! Choose the account, then go where one was wanted.

use super::account_list::AccountList;
use crate::{
    l10n::ids,
    pages::{
        Here,
        frame::PlainFrame,
        head::{Breadcrumb, use_page_title},
        here::HEADING_ID,
        names,
    },
    route::Route,
    state::App,
};
use contract::Moniker;
use leptos::prelude::*;

#[component]
pub(in crate::pages) fn AccountsPage(moniker: Moniker) -> impl IntoView {
    let app = App::from_context();
    let here = Here::from_context();
    let l10n = app.l10n;
    let title = l10n.text(ids::SIGN_IN_TITLE);
    use_page_title(title);
    let profile = app.backend.profile(&moniker);
    let cloud = Signal::derive(move || {
        profile.as_ref().map(|profile| names::cloud(l10n, profile)).unwrap_or_default()
    });
    let home = Route::home(&moniker);
    let on_done = Callback::new(move |()| {
        let return_to = match here.route_now() {
            Route::SignIn { return_to, .. } => return_to,
            _ => None,
        };
        let next = return_to.map_or_else(|| home.clone(), |address| Route::parse_address(&address));
        here.replace(&next);
    });
    view! {
        <PlainFrame>
            <Breadcrumb parent=Route::Clouds parent_title=l10n.text(ids::CLOUD_MENU) title=cloud/>
            <h1 id=HEADING_ID tabindex="-1">{title}</h1>
            <p class="page-head__lead">{l10n.text(ids::SIGN_IN_LEAD)}</p>
            <AccountList moniker on_done/>
        </PlainFrame>
    }
}
