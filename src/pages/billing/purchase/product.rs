//! One product: what a license includes, what it costs, and buying it (row C1).

use super::{Texts, absent, closed::open_to, of_product, organization, settled, way, words};
use crate::{
    browser::history,
    erase::{derived, dynamic},
    l10n::ids,
    pages::{billing::letter::letter, failure_view::refusal, head::PageHead, link::Link, names},
    route::{Checkout, Page},
    state::{App, Remote, SignedIn},
    ui::{Icon, IconView},
};
use contract::{Access, Denial, OperationName, Plan, Product, ProductId, operation::GetProduct};
use leptos::prelude::*;

pub(super) const TEXTS: Texts = Texts {
    loading: ids::PRODUCT_LOADING,
    failed: ids::PRODUCT_FAILED,
    not_found: ids::PRODUCT_NOT_FOUND,
    not_found_text: ids::PRODUCT_NOT_FOUND_TEXT,
};
/// The reason why somebody may not buy.
const REASON_ID: &str = "buy-reason";

#[component]
pub(in crate::pages) fn ProductPage(id: ProductId) -> impl IntoView {
    open_to(OperationName::GetProduct, move || {
        let remote = fetch(id.clone());
        let is_there = derived(move || remote.value().is_some());
        dynamic(move || match is_there.get().then(|| untrack(|| remote.value())).flatten() {
            Some(first) => {
                let product = settled(remote, first);
                dynamic(move || details(&product.get())).into_any()
            }
            None => absent(remote, &TEXTS),
        })
        .into_any()
    })
}

/// Fetches a product.
pub(super) fn fetch(id: ProductId) -> Remote<Product> {
    let session = SignedIn::from_context().session;
    Remote::new(App::from_context(), move || {
        Some((session.with(|session| session.cloud.clone()), GetProduct(id.clone())))
    })
}

pub(super) fn details(product: &Product) -> AnyView {
    let l10n = App::from_context().l10n;
    let title = Signal::stored(product.name.clone());
    let features = product.features.iter().filter_map(words::feature);
    let features = features
        .map(|id| view! { <li><IconView icon=Icon::Checkmark small=true/> {l10n.text(id)}</li> }.into_any());
    let plans = product.plans.iter().map(|Plan { term, unit_price, .. }| {
        view! {
            <div>
                <dt>{names::term(l10n, term)}</dt>
                <dd class="numeric">{names::price(l10n, term, *unit_price)}</dd>
            </div>
        }
        .into_any()
    });
    let limits = product.clone();
    let kind = words::category(&product.category)
        .map(|label| view! { <span class="badge badge--plain">{l10n.text(label)}</span> }.into_any());
    view! {
        {way(title)}
        <PageHead title organization=organization()>{kind}</PageHead>
        <div class="cards">
            <section class="card" aria-labelledby="includes">
                <h2 id="includes">{l10n.text(ids::PRODUCT_INCLUDES)}</h2>
                <ul class="ticks">{features.collect::<Vec<_>>()}</ul>
            </section>
            <section class="card" aria-labelledby="plans">
                <h2 id="plans">{l10n.text(ids::PRODUCT_PLANS)}</h2>
                <dl class="facts">{plans.collect::<Vec<_>>()}</dl>
                <p class="card__note small muted numeric">
                    {l10n.text_with(ids::PRODUCT_LICENSES, move || words::limits(&limits))}
                </p>
                {buy(product)}
            </section>
        </div>
    }
    .into_any()
}

/// The way to the checkout, or why there is none.
fn buy(product: &Product) -> AnyView {
    let l10n = App::from_context().l10n;
    let inside = SignedIn::from_context();
    if product.plans.is_empty() {
        return view! { <p>{l10n.text(ids::CATALOGUE_NOT_SOLD)}</p> }.into_any();
    }
    let access = inside.capabilities.value().map(|all| all.access(&OperationName::PlaceOrder));
    if let Some(Access::Denied(denial)) = access {
        return denied(product, denial);
    }
    let moniker = inside.session.with_untracked(|session| session.cloud.clone());
    let to = Page::Checkout(Checkout::of(product.id.clone())).of(&moniker);
    view! {
        <div class="actions">
            <Link class="button button--primary" to>{l10n.text(ids::PRODUCT_BUY)}</Link>
        </div>
    }
    .into_any()
}

/// The button stays there with its reason: the rule, who can, and what to send them.
fn denied(product: &Product, denial: Denial) -> AnyView {
    let l10n = App::from_context().l10n;
    let (organization, name) = (organization(), product.name.clone());
    let ask = l10n.text_with(ids::PRODUCT_ASK, move || {
        let args = of_product(&name)();
        args.text("organization", organization.get()).text("address", history::href())
    });
    view! {
        <div class="actions">
            <button class="button button--primary" type="button" aria-disabled="true" aria-describedby=REASON_ID>
                {l10n.text(ids::PRODUCT_BUY)}
            </button>
        </div>
        <p class="small" id=REASON_ID>{refusal(l10n, Some(denial))}</p>
        {letter(l10n, ask)}
    }
    .into_any()
}
