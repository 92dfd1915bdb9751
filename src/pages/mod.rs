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

use crate::{erase::dynamic, route::Route, state::App};
use contract::{Moniker, SubscriptionId};
use gate::Gate;
use leptos::prelude::*;
use not_found::NotFoundPage;
use sign_in::{AccountsPage, CloudsPage};

/// What stands on the screen, without what changes inside it: the query of a list is not a new screen.
#[derive(Clone, PartialEq)]
enum Screen {
    Clouds,
    SignIn(Moniker),
    Inside(Moniker),
    NotFound,
}

/// A page behind sign-in.
#[derive(Clone, PartialEq)]
enum Inner {
    Products,
    Subscription(SubscriptionId),
    Nothing,
}

/// The page of the present address.
#[component]
pub fn Page() -> impl IntoView {
    let here = Here::from_context();
    let app = App::from_context();
    let screen = Memo::new(move |_| {
        let route = here.route();
        let offered = route.moniker().is_none_or(|moniker| app.backend.profile(moniker).is_some());
        match route {
            _ if !offered => Screen::NotFound,
            Route::Clouds => Screen::Clouds,
            Route::SignIn { moniker, .. } => Screen::SignIn(moniker),
            Route::Products { moniker, .. } | Route::Subscription { moniker, .. } => Screen::Inside(moniker),
            Route::NotFound => Screen::NotFound,
        }
    });
    dynamic(move || match screen.get() {
        Screen::Clouds => view! { <CloudsPage/> }.into_any(),
        Screen::SignIn(moniker) => view! { <AccountsPage moniker/> }.into_any(),
        Screen::Inside(moniker) => view! { <Gate moniker/> }.into_any(),
        Screen::NotFound => view! { <NotFoundPage/> }.into_any(),
    })
}

/// The page behind sign-in of the present address.
fn inner(here: Here) -> impl IntoView {
    let inner = Memo::new(move |_| match here.route() {
        Route::Products { .. } => Inner::Products,
        Route::Subscription { id, .. } => Inner::Subscription(id),
        Route::Clouds | Route::SignIn { .. } | Route::NotFound => Inner::Nothing,
    });
    dynamic(move || match inner.get() {
        Inner::Products => view! { <billing::ProductsPage/> }.into_any(),
        Inner::Subscription(id) => view! { <billing::SubscriptionPage id/> }.into_any(),
        Inner::Nothing => ().into_any(),
    })
}
