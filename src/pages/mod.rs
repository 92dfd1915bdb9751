//! The pages. They read state and texts, and say what to do; they know no host, no request, no browser detail.

mod billing;
mod export;
mod failure_view;
mod frame;
mod gate;
mod head;
mod here;
mod home;
mod link;
mod names;
mod not_found;
mod older;
mod pager;
mod search;
mod sign_in;

pub use here::Here;

use crate::{
    erase::derived,
    erase::dynamic,
    route::{Checkout, Page, Route},
    state::App,
};
use gate::Gate;
use home::HomePage;
use leptos::prelude::*;
use not_found::NotFoundPage;
use older::OlderPage;
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

/// The page behind sign-in of the present address.
fn inner(here: Here) -> impl IntoView {
    dynamic(move || match here.page().inside() {
        Some(Page::Home) => view! { <HomePage/> }.into_any(),
        Some(Page::Products(_)) => view! { <billing::ProductsPage/> }.into_any(),
        Some(Page::Subscription { id, .. }) => view! { <billing::SubscriptionPage id/> }.into_any(),
        Some(Page::Catalogue { .. }) => view! { <billing::CataloguePage/> }.into_any(),
        Some(Page::Product(id)) => view! { <billing::ProductPage id/> }.into_any(),
        Some(Page::Checkout(Checkout { product, .. })) => {
            view! { <billing::CheckoutPage product/> }.into_any()
        }
        Some(Page::Order(id)) => view! { <billing::OrderPage id/> }.into_any(),
        Some(Page::Coverage { .. }) => view! { <billing::CoveragePage/> }.into_any(),
        Some(Page::BulkChanges) => view! { <billing::BulkChangesPage/> }.into_any(),
        Some(Page::NewBulkChange) => view! { <billing::NewBulkChangePage/> }.into_any(),
        Some(Page::BulkChange { id, .. }) => view! { <billing::BulkChangePage id/> }.into_any(),
        Some(Page::History(_)) => view! { <billing::HistoryPage/> }.into_any(),
        None => ().into_any(),
    })
}
