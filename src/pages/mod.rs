//! The pages. They read state and texts, and say what to do; they know no host, no request, no browser detail.

mod billing;
mod failure_view;
mod frame;
mod gate;
mod head;
mod here;
mod link;
mod names;
mod not_found;
mod sign_in;

pub use here::Here;

use crate::{erase::derived, erase::dynamic, route::Route, state::App};
use gate::Gate;
use leptos::prelude::*;
use not_found::NotFoundPage;
use sign_in::{AccountsPage, CloudsPage};

/// The page of the present address.
#[component]
pub fn Page() -> impl IntoView {
    let here = Here::from_context();
    let app = App::from_context();
    // Of pages behind sign-in only that they are: the gate and the frame stay when one follows another.
    let screen = derived(move || {
        let route = here.route().page();
        let offered = route.moniker().is_none_or(|moniker| app.backend.profile(moniker).is_some());
        match route {
            // Of the page around.
            Route::NotFound | Route::Clouds | Route::SignIn { .. } if app.host.is_some() => Route::Clouds,
            _ if !offered => Route::NotFound,
            Route::Subscription { moniker, .. } => Route::products(&moniker),
            page => page,
        }
    });
    dynamic(move || match screen.get() {
        Route::Clouds if app.host.is_some() => ().into_any(),
        Route::Clouds => view! { <CloudsPage/> }.into_any(),
        Route::SignIn { moniker, .. } => view! { <AccountsPage moniker/> }.into_any(),
        Route::Products { moniker, .. } | Route::Subscription { moniker, .. } => {
            view! { <Gate moniker/> }.into_any()
        }
        Route::NotFound => view! { <NotFoundPage/> }.into_any(),
    })
}

/// The page behind sign-in of the present address.
fn inner(here: Here) -> impl IntoView {
    dynamic(move || match here.page() {
        Route::Products { .. } => view! { <billing::ProductsPage/> }.into_any(),
        Route::Subscription { id, .. } => view! { <billing::SubscriptionPage id/> }.into_any(),
        Route::Clouds | Route::SignIn { .. } | Route::NotFound => ().into_any(),
    })
}
