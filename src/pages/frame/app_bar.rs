//! The bar at the top: the app, the cloud, the user's own settings.

use super::{
    account_menu::AccountMenu,
    cloud_menu::CloudMenu,
    preferences::{LocaleChoice, ThemeMenu},
    rail::RAIL_ID,
};
use crate::{
    l10n::ids,
    route::Route,
    state::{App, SignedIn},
    ui::{Icon, Logo, opener},
};
use leptos::prelude::*;

use crate::pages::link::Link;

#[component]
pub(super) fn AppBar(signed_in: bool) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let home = Signal::derive(move || {
        let session = use_context::<SignedIn>().filter(|_| signed_in);
        session.map_or(Route::Clouds, |inside| inside.session.with(|session| Route::home(&session.cloud)))
    });
    view! {
        <header class="app-bar">
            {signed_in.then(|| opener(
                "button button--subtle button--icon app-bar__menu",
                Icon::Navigation,
                l10n.text(ids::NAV_MENU),
                RAIL_ID.to_owned(),
            ))}
            <Link class="app-bar__brand" to=home>
                <Logo/>
                <span class="app-bar__name">{l10n.text(ids::APP_NAME)}</span>
            </Link>
            {signed_in.then(|| view! { <CloudMenu/> })}
            <div class="app-bar__end">
                <LocaleChoice/>
                <ThemeMenu/>
                {signed_in.then(|| view! { <AccountMenu/> })}
            </div>
        </header>
    }
}
