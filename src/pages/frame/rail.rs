//! The navigation: a rail beside the page, a drawer on narrow screens. Only what this account may open.

use crate::erase::sometimes;
use crate::{
    l10n::ids,
    pages::{Here, link::Link, names},
    route::Route,
    state::{App, SignedIn},
    ui::{Icon, IconView, opener},
};
use contract::OperationName;
use leptos::prelude::*;

pub(super) const RAIL_ID: &str = "rail";

#[component]
pub(super) fn Rail() -> impl IntoView {
    let app = App::from_context();
    let here = Here::from_context();
    let inside = SignedIn::from_context();
    let l10n = app.l10n;
    let profile = move || inside.session.with(|session| app.backend.profile(&session.cloud));
    let title =
        Signal::derive(move || l10n.now(names::products_title(profile().as_ref()), crate::l10n::Args::new()));
    let products = Signal::derive(move || inside.session.with(|session| Route::products(&session.cloud)));
    let current = Signal::derive(move || match here.route() {
        Route::Products { .. } => Some("page"),
        Route::Subscription { .. } => Some("true"),
        Route::Clouds | Route::SignIn { .. } | Route::NotFound => None,
    });
    // A partner's delegated user does not see products (row I9). Until the answer is there nothing is offered.
    let may = move || {
        let capabilities = inside.capabilities.value();
        capabilities.is_some_and(|all| all.access(&OperationName::ListSubscriptions).is_allowed())
    };
    view! {
        <nav class="rail" id=RAIL_ID popover="auto" aria-label=l10n.text(ids::NAV_MAIN)>
            {opener(
                "button button--subtle button--icon rail__close",
                Icon::Dismiss,
                l10n.text(ids::NAV_CLOSE),
                RAIL_ID.to_owned(),
            )}
            {sometimes(move || may().then(|| view! {
                <p class="rail__group" id="rail-billing">
                    <IconView icon=Icon::Receipt/>
                    {l10n.text(ids::NAV_BILLING)}
                </p>
                <ul aria-labelledby="rail-billing">
                    <li><Link class="rail__link" to=products current=current>{title}</Link></li>
                </ul>
            }).map(IntoAny::into_any))}
        </nav>
    }
}
