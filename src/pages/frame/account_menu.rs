//! Who is signed in, as what, and the way out.

use crate::erase::sometimes;
use crate::{
    l10n::{Args, ids},
    pages::{Here, names},
    state::{App, SignedIn},
    ui::{Icon, Popover, menu_button},
};
use leptos::{prelude::*, task::spawn_local};

const MENU_ID: &str = "account";

#[component]
pub(super) fn AccountMenu() -> impl IntoView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let name = Signal::derive(move || session.with(|session| session.account.display_name.clone()));
    let initials = move || names::initials(&name.get());
    view! {
        <button class="app-bar__account" type="button" popovertarget=MENU_ID>
            <span class="avatar" aria-hidden="true">{initials}</span>
            <span class="visually-hidden">
                {l10n.text_with(ids::ACCOUNT_MENU, move || Args::new().text("name", name.get()))}
            </span>
        </button>
        <Popover id=MENU_ID class="popover--end" label=l10n.text(ids::ACCOUNT_TITLE)>
            <AccountFacts/>
        </Popover>
    }
}

#[component]
fn AccountFacts() -> impl IntoView {
    let app = App::from_context();
    let here = Here::from_context();
    let l10n = app.l10n;
    let session = SignedIn::from_context().session;
    let name = move || session.with(|session| session.account.display_name.clone());
    let sign_in_name = move || session.with(|session| session.account.user_principal_name.clone());
    let organization = move || session.with(|session| session.organization.name.clone());
    let roles =
        move || session.with(|session| Args::new().list("roles", &names::roles(l10n, &session.roles)));
    let role_count = move || session.with(|session| Args::new().count("count", session.roles.len() as u32));
    let partner = move || session.with(|session| session.on_behalf_of_partner.clone());
    let busy = RwSignal::new(false);
    let sign_out = move || {
        busy.set(true);
        let moniker = session.with_untracked(|session| session.cloud.clone());
        spawn_local(async move {
            match app.sessions.sign_out(&moniker).await {
                Ok(()) => here.left(&moniker),
                Err(_) => {
                    app.notice.try_set(Some(ids::ACCOUNT_SIGN_OUT_FAILED));
                }
            }
            busy.try_set(false);
        });
    };
    view! {
        <div class="popover__section person">
            <span class="avatar avatar--large" aria-hidden="true">{Signal::derive(move || names::initials(&name()))}</span>
            <div class="menu-item__text">
                <span class="person__name">{name}</span>
                <span class="small muted">{sign_in_name}</span>
                {sometimes(move || partner().map(|partner| {
                    let text = l10n.text_with(ids::ACCOUNT_FOR_PARTNER, move || Args::new().text("partner", partner.clone()));
                    view! { <span class="small muted">{text}</span> }
                }).map(IntoAny::into_any))}
            </div>
        </div>
        <dl class="popover__section facts">
            <div><dt>{l10n.text_with(ids::ACCOUNT_ROLE, role_count)}</dt><dd>{l10n.text_with(ids::ROLES_LIST, roles)}</dd></div>
            <div><dt>{l10n.text(ids::ACCOUNT_ORGANIZATION)}</dt><dd>{organization}</dd></div>
        </dl>
        <div class="popover__section">
            {menu_button("menu-item", Icon::SignOut, l10n.text(ids::ACCOUNT_SIGN_OUT), busy, sign_out)}
        </div>
    }
}
