//! The navigation: a rail beside the page, a drawer on narrow screens; in another page a row above ours. Only
//! what this account may open.

use crate::{
    erase::sometimes,
    l10n::{Args, ids},
    pages::{Here, link::Link, names},
    route::Page,
    state::{App, SignedIn},
    ui::{Icon, IconView, Text, opener},
};
use contract::{HistoryQuery, OperationName, SubscriptionQuery};
use leptos::prelude::*;

pub(super) const RAIL_ID: &str = "rail";

#[component]
pub(super) fn Rail() -> impl IntoView {
    let l10n = App::from_context().l10n;
    let inside = SignedIn::from_context();
    let [home, billing @ ..] = entries();
    let lists = move || inside.may(&OperationName::ListSubscriptions);
    view! {
        <nav class="rail" id=RAIL_ID popover="auto" aria-label=l10n.text(ids::NAV_MAIN)>
            {opener(
                "button button--subtle button--icon rail__close",
                Icon::Dismiss,
                l10n.text(ids::NAV_CLOSE),
                RAIL_ID.to_owned(),
            )}
            <ul>{home}</ul>
            {sometimes(move || lists().then(|| view! {
                <p class="rail__group" id="rail-billing">
                    <IconView icon=Icon::Receipt/>
                    {l10n.text(ids::NAV_BILLING)}
                </p>
            }.into_any()))}
            <ul aria-labelledby=move || lists().then_some("rail-billing")>{billing.into_iter().collect_view()}</ul>
        </nav>
    }
}

/// The navigation where the frame is another page's: a row above the page.
#[component]
pub(super) fn Strip() -> impl IntoView {
    let l10n = App::from_context().l10n;
    view! {
        <nav class="strip" aria-label=l10n.text(ids::NAV_MAIN)>
            <ul>{entries().into_iter().collect_view()}</ul>
        </nav>
    }
}

/// The pages that can be gone to from everywhere, the one where a cloud begins first.
fn entries() -> [AnyView; 6] {
    let app = App::from_context();
    let here = Here::from_context();
    let inside = SignedIn::from_context();
    let l10n = app.l10n;
    let products = Signal::derive(move || {
        let profile = inside.session.with(|session| app.backend.profile(&session.cloud));
        l10n.now(names::products_title(profile.as_ref()), Args::new())
    });
    let entry = move |title: Text, page: Page, operation: OperationName| {
        let (of, shown) = (page.clone(), page);
        let to = Signal::derive(move || inside.session.with(|session| of.clone().of(&session.cloud)));
        let current = Signal::derive(move || here.route().inside().and_then(|now| place(&now, &shown)));
        let link = move || view! { <li><Link class="rail__link" to=to current=current>{title}</Link></li> };
        sometimes(move || inside.may(&operation).then(|| link().into_any())).into_any()
    };
    let (no_query, nothing) = (SubscriptionQuery::default(), HistoryQuery::default());
    let catalogue = Page::Catalogue { search: String::new(), category: None };
    [
        entry(l10n.text(ids::HOME_TITLE), Page::Home, OperationName::GetSession),
        entry(products, Page::Products(no_query), OperationName::ListSubscriptions),
        entry(l10n.text(ids::CATALOGUE_TITLE), catalogue, OperationName::ListProducts),
        entry(l10n.text(ids::COVERAGE_TITLE), Page::Coverage { table: false }, OperationName::GetCoverage),
        entry(l10n.text(ids::BULK_TITLE), Page::BulkChanges, OperationName::ListBulkChanges),
        entry(l10n.text(ids::AUDIT_TITLE), Page::History(nothing), OperationName::ListAuditEvents),
    ]
}

/// What `aria-current` says at the entry of a page: that it is this one, or one below it.
fn place(now: &Page, entry: &Page) -> Option<&'static str> {
    match (now, entry) {
        (Page::Home, Page::Home)
        | (Page::Products(_), Page::Products(_))
        | (Page::Catalogue { .. }, Page::Catalogue { .. })
        | (Page::Coverage { .. }, Page::Coverage { .. })
        | (Page::BulkChanges, Page::BulkChanges)
        | (Page::History(_), Page::History(_)) => Some("page"),
        (Page::Subscription { .. }, Page::Products(_))
        | (Page::Product(_) | Page::Checkout(_) | Page::Order(_), Page::Catalogue { .. })
        | (Page::NewBulkChange | Page::BulkChange { .. }, Page::BulkChanges) => Some("true"),
        _ => None,
    }
}
