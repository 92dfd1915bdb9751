//! The cloud badge, and the way to another cloud. Sessions of several clouds live side by side.

use crate::erase::dynamic;
use crate::{
    cloud::Profile,
    l10n::{Args, ids},
    pages::{link::Link, names},
    route::Route,
    state::{App, SessionState, SignedIn},
    ui::{Icon, IconView, Popover},
};
use leptos::prelude::*;

const MENU_ID: &str = "clouds";

#[component]
pub(super) fn CloudMenu() -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let inside = SignedIn::from_context();
    let name = Signal::derive(move || {
        let profile = inside.session.with(|session| app.backend.profile(&session.cloud));
        profile.map(|profile| names::cloud(l10n, &profile)).unwrap_or_default()
    });
    let label = l10n.text_with(ids::CLOUD_BADGE, move || Args::new().text("cloud", name.get()));
    view! {
        <button class="button button--subtle app-bar__cloud" type="button" popovertarget=MENU_ID>
            <IconView icon=Icon::Cloud/>
            <span class="visually-hidden">{label}</span>
            <span class="button__label" aria-hidden="true">{name}</span>
            <IconView icon=Icon::ChevronDown small=true/>
        </button>
        <Popover id=MENU_ID label=l10n.text(ids::CLOUD_MENU)>
            <p class="popover__title">{l10n.text(ids::CLOUD_MENU)}</p>
            <ul>
                {app.backend.profiles().into_iter().map(|profile| view! { <CloudItem profile/> }).collect_view()}
            </ul>
        </Popover>
    }
}

#[component]
fn CloudItem(profile: Profile) -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let inside = SignedIn::from_context();
    let moniker = profile.moniker.clone();
    let here = moniker.clone();
    let current =
        Signal::derive(move || inside.session.with(|session| (session.cloud == here).then_some("true")));
    let to = Route::home(&moniker);
    let who = Signal::derive(move || match app.sessions.get(&moniker) {
        SessionState::SignedIn(session) => l10n.now(
            ids::CLOUD_SIGNED_IN,
            Args::new()
                .text("account", session.account.display_name)
                .text("organization", session.organization.name),
        ),
        SessionState::Loading => String::new(),
        SessionState::Failed(_) => l10n.now(ids::CLOUD_UNKNOWN, Args::new()),
        SessionState::SignedOut | SessionState::Ended(_) => l10n.now(ids::CLOUD_NOT_SIGNED_IN, Args::new()),
    });
    let icon = move || if current.get().is_some() { Icon::Checkmark } else { Icon::Cloud };
    view! {
        <li>
            <Link class="menu-item" to=to current=current>
                {dynamic(move || view! { <IconView icon=icon()/> }.into_any())}
                <span class="menu-item__text">
                    {Signal::derive(move || names::cloud(l10n, &profile))}
                    <span class="small muted">{who}</span>
                </span>
            </Link>
        </li>
    }
}
