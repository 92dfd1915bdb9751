//! Choose the cloud (row A1).

use crate::erase::{derived, sometimes};
use crate::{
    cloud::Profile,
    l10n::{Args, ids},
    pages::{frame::PlainFrame, head::use_page_title, here::HEADING_ID, link::Link, names},
    route::{Older, Route},
    state::{App, SessionState},
    ui::{Icon, IconView, StatusBadge},
};
use leptos::prelude::*;

#[component]
pub(in crate::pages) fn CloudsPage(
    /// Where to go in the cloud that is chosen; none means where it begins.
    #[prop(optional)]
    older: Option<Older>,
) -> impl IntoView {
    let app = App::from_context();
    let title = app.l10n.text(ids::CLOUDS_TITLE);
    use_page_title(title);
    view! {
        <PlainFrame>
            <h1 id=HEADING_ID tabindex="-1">{title}</h1>
            <p class="page-head__lead">{app.l10n.text(ids::CLOUDS_LEAD)}</p>
            <ul class="doors">
                {app.backend.profiles().into_iter().map(|profile| view! { <CloudDoor profile older/> }).collect_view()}
            </ul>
        </PlainFrame>
    }
}

#[component]
fn CloudDoor(profile: Profile, older: Option<Older>) -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let moniker = profile.moniker.clone();
    let state = derived(move || app.sessions.get(&moniker));
    let to = {
        let moniker = profile.moniker.clone();
        let page = older.map_or_else(|| Route::home(&moniker), |older| older.of(&moniker));
        Signal::derive(move || match state.get() {
            // Of a session that could not be checked the page says why, and checks it again.
            SessionState::SignedIn(_) | SessionState::Failed(_) => page.clone(),
            _ => Route::SignIn { moniker: moniker.clone(), return_to: older.map(|_| page.address()) },
        })
    };
    let (family, operator) = (profile.product_family.clone(), profile.operator.clone());
    let about = move || Args::new().text("family", family.clone()).text("operator", operator.clone());
    view! {
        <li>
            <Link class="door" to=to>
                <IconView icon=Icon::Cloud/>
                <span class="door__text">
                    <span class="door__name">{Signal::derive(move || names::cloud(l10n, &profile))}</span>
                    <span class="small muted">{l10n.text_with(ids::CLOUD_OPERATOR, about)}</span>
                </span>
                {sometimes(move || match state.get() {
                    SessionState::SignedIn(session) => {
                        let account = session.account.display_name;
                        let label = l10n.text_with(ids::CLOUDS_SIGNED_IN, move || Args::new().text("account", account.clone()));
                        Some(view! { <StatusBadge tone="badge--success" icon=Icon::CheckmarkCircle label/> }.into_any())
                    }
                    SessionState::Failed(_) => {
                        let label = l10n.text(ids::CLOUD_UNKNOWN);
                        Some(view! { <StatusBadge tone="badge--warning" icon=Icon::Warning label/> }.into_any())
                    }
                    _ => None,
                })}
                <IconView icon=Icon::ChevronRight/>
            </Link>
        </li>
    }
}
