//! Purchase services: the catalogue, a product, buying it, what became of it (rows C1 to C5).

use contract::{OrderId, ProductId};
use leptos::prelude::*;

#[component]
pub(in crate::pages) fn CataloguePage() -> impl IntoView {}

#[component]
pub(in crate::pages) fn ProductPage(id: ProductId) -> impl IntoView {
    let _ = id;
}

#[component]
pub(in crate::pages) fn CheckoutPage(product: ProductId) -> impl IntoView {
    let _ = product;
}

#[component]
pub(in crate::pages) fn OrderPage(id: OrderId) -> impl IntoView {
    let _ = id;
}
