//! The command bar: refresh, how many, search, filters.

use super::{List, Question, arrange::Arrange, export::export_list, filters::Filters, views::SavedViews};
use crate::{
    cloud::PartnerEntry,
    erase::sometimes,
    l10n::{Args, ids},
    pages::{link::Link, search::search_box},
    route::{Page, Settings},
    state::{App, SignedIn},
    ui::{Icon, IconView},
};
use contract::{OperationName, SubscriptionQuery};
use leptos::prelude::*;

#[component]
pub(super) fn Commands(question: Question, list: List) -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let inside = SignedIn::from_context();
    let busy = move || list.busy();
    let count = move || match (busy(), list.value()) {
        (true, None) => l10n.now(ids::PRODUCTS_LOADING, Args::new()),
        (true, Some(_)) => l10n.now(ids::PRODUCTS_REFRESHING, Args::new()),
        (false, Some(page)) => l10n.now(ids::PRODUCTS_COUNT, Args::new().count("count", page.total)),
        (false, None) => String::new(),
    };
    let refresh = l10n.text(ids::PRODUCTS_REFRESH);
    // Where partners begin, what is new comes by an invitation of theirs (row D6).
    let by_partners = move || {
        let profile = inside.session.with(|session| app.backend.profile(&session.cloud));
        profile.is_some_and(|profile| profile.partner_entry == PartnerEntry::Invitation)
    };
    let add = move || {
        let (label, page) = if inside.may(&OperationName::PlaceOrder) {
            (ids::PRODUCTS_ADD, Page::Catalogue { search: String::new(), category: None })
        } else if by_partners() && inside.may(&OperationName::LookUpInvitation) {
            (ids::INVITATIONS_PASTE_ACTION, Page::Settings(Settings::Invitations))
        } else {
            return None;
        };
        let to = Signal::derive(move || inside.session.with(|session| page.clone().of(&session.cloud)));
        (!app.view.is_part()).then(|| {
            view! {
                <Link class="button button--subtle" to>
                    <IconView icon=Icon::Add/>
                    <span class="commands__label">{l10n.text(label)}</span>
                </Link>
            }
            .into_any()
        })
    };
    view! {
        <div class="commands" part="commands">
            {sometimes(add)}
            <button class="button button--subtle" type="button" aria-label=refresh on:click=move |_| list.reload()>
                <IconView icon=Icon::Refresh/>
                <span class="commands__label" aria-hidden="true">{refresh}</span>
            </button>
            {export_list(question)}
            <SavedViews question/>
            <p class="commands__count numeric" role="status">{count}</p>
            {search_box(
                l10n.text(ids::PRODUCTS_SEARCH),
                Signal::derive(move || question.get().search),
                move |search| question.ask(SubscriptionQuery { search, ..question.get_now() }, true),
            )}
            <Filters question/>
            <Arrange question/>
            {sometimes(move || busy().then(|| view! { <div class="progress" aria-hidden="true"></div> }.into_any()))}
        </div>
    }
}
