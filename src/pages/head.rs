//! The head of a page: breadcrumb, organisation, the one h1, a lead sentence; and the tab's title.

use super::{Here, here::HEADING_ID, link::Link};
use crate::erase::effect;
use crate::{
    l10n::{Args, ids, without_isolation},
    route::Route,
    state::App,
    ui::{Icon, IconView, Text},
};
use leptos::prelude::*;

/// Keeps the tab's title.
pub(super) fn keep_title(title: Text) {
    let app = App::from_context();
    effect(move || {
        let title = app.l10n.now(ids::APP_TAB, Args::new().text("page", title.get()));
        let title = without_isolation(&title);
        app.surface.set_title(&title);
        if let Some(host) = app.host {
            host.tell("title", &[("title", title.into())]);
        }
    });
}

/// Keeps the tab's title, and receives the user: the page is there.
pub(super) fn use_page_title(title: Text) {
    keep_title(title);
    let here = Here::from_context();
    effect(move || here.arrive());
}

/// The head of a page behind sign-in. The children stand beside the title.
#[component]
pub(super) fn PageHead(
    title: Text,
    #[prop(optional, into)] organization: Option<Text>,
    #[prop(optional, into)] lead: Option<Text>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    use_page_title(title);
    view! {
        <div class="page-head" part="head">
            {organization.map(|organization| view! { <p class="page-head__organization">{organization}</p> })}
            <div class="page-head__title">
                <h1 id=HEADING_ID tabindex="-1">{title}</h1>
                {children.map(|children| children())}
            </div>
            {lead.map(|lead| view! { <p class="page-head__lead">{lead}</p> })}
        </div>
    }
}

/// The way from a parent page to this one.
#[component]
pub(super) fn Breadcrumb(
    #[prop(into)] parent: Signal<Route>,
    parent_title: Text,
    title: Text,
) -> impl IntoView {
    let app = App::from_context();
    view! {
        <nav class="breadcrumb" aria-label=app.l10n.text(ids::NAV_PATH)>
            <ol>
                <li>
                    <Link to=parent>{parent_title}</Link>
                    <IconView icon=Icon::ChevronRight small=true/>
                </li>
                <li aria-current="page">{title}</li>
            </ol>
        </nav>
    }
}
