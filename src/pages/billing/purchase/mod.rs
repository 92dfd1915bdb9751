//! Purchase services: the catalogue, a product, buying it, what became of it (rows C1 to C5).

mod catalogue;
mod checkout;
mod closed;
mod order;
mod product;
mod words;

pub(in crate::pages) use catalogue::CataloguePage;
pub(in crate::pages) use checkout::CheckoutPage;
pub(in crate::pages) use order::OrderPage;
pub(in crate::pages) use product::ProductPage;

use crate::{
    l10n::{Args, MessageId, ids},
    pages::{
        failure_view::FailureState,
        head::{Breadcrumb, PageHead, keep_title},
        here::HEADING_ID,
        link::Link,
    },
    route::Route,
    state::{App, Failure, FailureKind, Remote, SignedIn},
    ui::{Picture, SkeletonLines, StateView, Text},
};
use leptos::prelude::*;
use std::sync::Arc;

/// The way back to the catalogue.
fn way(title: Text) -> AnyView {
    let session = SignedIn::from_context().session;
    let parent = Signal::derive(move || session.with(|session| Route::catalogue(&session.cloud)));
    let parent_title = App::from_context().l10n.text(ids::CATALOGUE_TITLE);
    view! { <Breadcrumb parent parent_title title/> }.into_any()
}

/// What a page says of the one thing that it fetches.
struct Texts {
    loading: MessageId,
    failed: MessageId,
    not_found: MessageId,
    not_found_text: MessageId,
}

/// What a page shows as long as it has nothing: that it is loading, or why it cannot.
fn absent<T: Send + Sync + 'static>(remote: Remote<T>, texts: &Texts) -> AnyView {
    let failure = remote.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    nothing(failure, texts, Callback::new(move |()| remote.reload()))
}

fn nothing(failure: Option<Failure>, texts: &Texts, retry: Callback<()>) -> AnyView {
    let l10n = App::from_context().l10n;
    let moniker = SignedIn::from_context().session.with_untracked(|session| session.cloud.clone());
    let Some(failure) = failure else {
        let title = l10n.text(texts.loading);
        keep_title(title);
        return view! {
            {way(title)}
            <div class="page-head" role="status"><h1 id=HEADING_ID tabindex="-1">{title}</h1></div>
            <div class="card skeletons" aria-hidden="true"><SkeletonLines lines=4/></div>
        }
        .into_any();
    };
    if failure.kind == FailureKind::NotFound {
        let title = l10n.text(texts.not_found);
        return view! {
            {way(title)}
            <PageHead title/>
            <StateView picture=Picture::NoMatch title text=l10n.text(texts.not_found_text).into_any()>
                <div class="actions">
                    <Link class="button button--primary" to=Route::catalogue(&moniker)>
                        {l10n.text(ids::CATALOGUE_TITLE)}
                    </Link>
                </div>
            </StateView>
        }
        .into_any();
    }
    let title = l10n.text(texts.failed);
    view! {
        {way(title)}
        <PageHead title/>
        <FailureState failure title moniker retry/>
    }
    .into_any()
}

/// The name of the organisation, followed.
fn organization() -> Signal<String> {
    let session = SignedIn::from_context().session;
    Signal::derive(move || session.with(|session| session.organization.name.clone()))
}

/// A value as it was first there, and followed from then on: its page stays.
fn settled<T: Send + Sync + 'static>(remote: Remote<T>, first: Arc<T>) -> Signal<Arc<T>> {
    Signal::derive(move || remote.value().unwrap_or_else(|| first.clone()))
}

/// The name of a product, as an argument.
fn of_product(name: &str) -> impl Fn() -> Args + Send + Sync + 'static {
    let name = name.to_owned();
    move || Args::new().text("product", name.clone())
}
