//! No page has this address, or this site does not offer the cloud in it.

use super::{frame::PlainFrame, head::use_page_title, here::HEADING_ID, link::Link};
use crate::{
    l10n::ids,
    route::Route,
    state::App,
    ui::{Picture, StateView},
};
use leptos::prelude::*;

#[component]
pub(super) fn NotFoundPage() -> impl IntoView {
    let l10n = App::from_context().l10n;
    let title = l10n.text(ids::NOT_FOUND_TITLE);
    use_page_title(title);
    view! {
        <PlainFrame>
            <h1 class="visually-hidden" id=HEADING_ID tabindex="-1">{title}</h1>
            <StateView picture=Picture::NoMatch title=title text=l10n.text(ids::NOT_FOUND_TEXT).into_any()>
                <div class="actions">
                    <Link class="button button--primary" to=Route::Clouds>{l10n.text(ids::NOT_FOUND_HOME)}</Link>
                </div>
            </StateView>
        </PlainFrame>
    }
}
