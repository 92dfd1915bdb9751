//! Where the program is cut: what nothing but these pages reaches is the second file.

use crate::{
    pages::{billing, settings},
    route::{Checkout, Page},
};
pub(super) use cut::load;
use cut::page;
use futures_util::FutureExt;
use leptos::prelude::*;

#[cfg(not(debug_assertions))]
mod cut {
    use super::{AnyView, Page, view_of};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    /// Fetches the file; after a success it is there for good.
    #[wasm_split(rest, fallible, preload(load))]
    pub(in crate::pages::rest) fn page(page: Page) -> Result<AnyView, SplitLoaderError> {
        Ok(view_of(page))
    }
}

/// Uncut, as one works on it.
#[cfg(debug_assertions)]
mod cut {
    use super::{AnyView, Page, view_of};
    use std::convert::Infallible;

    pub(in crate::pages::rest) async fn load() -> Result<(), Infallible> {
        Ok(())
    }

    pub(in crate::pages::rest) async fn page(page: Page) -> Result<AnyView, Infallible> {
        Ok(view_of(page))
    }
}

/// The page, if the file is there.
pub(super) fn page_of(address: Page) -> Option<AnyView> {
    page(address).now_or_never()?.ok()
}

fn view_of(page: Page) -> AnyView {
    match page {
        Page::Subscription { id, .. } => view! { <billing::SubscriptionPage id/> }.into_any(),
        Page::Catalogue { .. } => view! { <billing::CataloguePage/> }.into_any(),
        Page::Product(id) => view! { <billing::ProductPage id/> }.into_any(),
        Page::Checkout(Checkout { product, .. }) => view! { <billing::CheckoutPage product/> }.into_any(),
        Page::Order(id) => view! { <billing::OrderPage id/> }.into_any(),
        Page::Coverage { .. } => view! { <billing::CoveragePage/> }.into_any(),
        Page::BulkChanges => view! { <billing::BulkChangesPage/> }.into_any(),
        Page::NewBulkChange => view! { <billing::NewBulkChangePage/> }.into_any(),
        Page::BulkChange { id, .. } => view! { <billing::BulkChangePage id/> }.into_any(),
        Page::History(_) => view! { <billing::HistoryPage/> }.into_any(),
        Page::Settings(page) => settings::view_of(page),
        // These come with the first file.
        Page::Home | Page::Products(_) => ().into_any(),
    }
}
