//! The pages. They read state and texts, and say what to do; they know no host, no request, no browser detail.

mod agreement;
mod billing;
mod export;
mod failure_view;
mod filter_button;
mod frame;
mod gate;
mod head;
mod heading;
mod here;
mod home;
mod link;
mod names;
mod not_found;
mod older;
mod pager;
mod rest;
mod search;
mod settings;
mod sign_in;

pub use here::Here;

use crate::{
    erase::{derived, dynamic},
    route::{Page, Route},
    state::App,
};
use gate::Gate;
use home::HomePage;
use leptos::prelude::*;
use not_found::NotFoundPage;
use older::OlderPage;
use rest::Rest;
use sign_in::{AccountsPage, CloudsPage};

/// The page of the present address.
#[component]
pub fn Page() -> impl IntoView {
    let here = Here::from_context();
    let app = App::from_context();
    Rest::provide();
    // Of pages behind sign-in only that they are: the gate and the frame stay when one follows another.
    let screen = derived(move || {
        let route = here.route().page();
        let offered = route.moniker().is_none_or(|moniker| app.backend.profile(moniker).is_some());
        match route {
            // Of the page around.
            Route::NotFound | Route::Clouds | Route::Older(..) | Route::SignIn { .. }
                if app.host.is_some() =>
            {
                Route::Clouds
            }
            _ if !offered => Route::NotFound,
            Route::Inside(moniker, _) => Route::home(&moniker),
            page => page,
        }
    });
    dynamic(move || match screen.get() {
        Route::Clouds if app.host.is_some() => ().into_any(),
        Route::Clouds => view! { <CloudsPage/> }.into_any(),
        Route::Older(older, of) => view! { <OlderPage older of/> }.into_any(),
        Route::SignIn { moniker, .. } => view! { <AccountsPage moniker/> }.into_any(),
        Route::Inside(moniker, _) => view! { <Gate moniker/> }.into_any(),
        Route::NotFound => view! { <NotFoundPage/> }.into_any(),
    })
}

/// The page behind sign-in of the present address: the first ones at once, the rest when it is there.
fn inner(here: Here) -> impl IntoView {
    let rest = Rest::from_context();
    dynamic(move || match here.page().inside() {
        Some(Page::Home) => view! { <HomePage/> }.into_any(),
        Some(Page::Products(_)) => view! { <billing::ProductsPage/> }.into_any(),
        Some(page) => rest.page(page),
        None => ().into_any(),
    })
}
