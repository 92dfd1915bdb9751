//! The navigation: a rail beside the page, a drawer on narrow screens; in another page a row above ours. Only
//! what this account may open.

use crate::{
    erase::sometimes,
    l10n::{Args, MessageId, ids},
    pages::{Here, link::Link, names},
    route::{Asked, Page, Settings},
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
    let Entries { home, billing, settings } = entries();
    let group =
        move |id: &'static str, icon: Icon, title: MessageId, first: OperationName, links: Vec<AnyView>| {
            let is_there = move || inside.may(&first);
            let (shown, named) = (is_there.clone(), is_there);
            let head =
                move || view! { <p class="rail__group" id=id><IconView icon=icon/> {l10n.text(title)}</p> };
            view! {
                {sometimes(move || shown().then(|| head().into_any()))}
                <ul aria-labelledby=move || named().then_some(id)>{links}</ul>
            }
            .into_any()
        };
    view! {
        <nav class="rail" id=RAIL_ID popover="auto" aria-label=l10n.text(ids::NAV_MAIN)>
            {opener(
                "button button--subtle button--icon rail__close",
                Icon::Dismiss,
                l10n.text(ids::NAV_CLOSE),
                RAIL_ID.to_owned(),
            )}
            <ul>{home}</ul>
            {group("rail-billing", Icon::Receipt, ids::NAV_BILLING, OperationName::ListSubscriptions, billing)}
            {group("rail-settings", Icon::Partner, ids::NAV_SETTINGS, OperationName::ListRelationships, settings)}
        </nav>
    }
}

/// The navigation where the frame is another page's: a row above the page.
#[component]
pub(super) fn Strip() -> impl IntoView {
    let l10n = App::from_context().l10n;
    let Entries { home, billing, settings } = entries();
    view! {
        <nav class="strip" aria-label=l10n.text(ids::NAV_MAIN)>
            <ul>{home} {billing} {settings}</ul>
        </nav>
    }
}

/// The pages that can be gone to from everywhere.
struct Entries {
    /// Where a cloud begins.
    home: AnyView,
    billing: Vec<AnyView>,
    settings: Vec<AnyView>,
}

fn entries() -> Entries {
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
    let settings = |title: MessageId, page: Settings, operation: OperationName| {
        entry(l10n.text(title), Page::Settings(page), operation)
    };
    let (partners, find) =
        (Settings::Relationships(Asked::default()), Settings::FindPartner(Asked::default()));
    Entries {
        home: entry(l10n.text(ids::HOME_TITLE), Page::Home, OperationName::GetSession),
        billing: vec![
            entry(products, Page::Products(no_query), OperationName::ListSubscriptions),
            entry(l10n.text(ids::CATALOGUE_TITLE), catalogue, OperationName::ListProducts),
            entry(
                l10n.text(ids::COVERAGE_TITLE),
                Page::Coverage { table: false },
                OperationName::GetCoverage,
            ),
            entry(l10n.text(ids::BULK_TITLE), Page::BulkChanges, OperationName::ListBulkChanges),
            entry(l10n.text(ids::AUDIT_TITLE), Page::History(nothing), OperationName::ListAuditEvents),
        ],
        settings: vec![
            settings(ids::RELATIONSHIPS_TITLE, partners, OperationName::ListRelationships),
            settings(ids::FIND_TITLE, find, OperationName::ListPartnerDirectory),
            settings(ids::INVITATIONS_TITLE, Settings::Invitations, OperationName::ListInvitations),
            settings(ids::AGREEMENTS_TITLE, Settings::Agreements, OperationName::ListAgreements),
        ],
    }
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
        (Page::Settings(now), Page::Settings(entry)) => place_of_settings(now, entry),
        _ => None,
    }
}

fn place_of_settings(now: &Settings, entry: &Settings) -> Option<&'static str> {
    match (now, entry) {
        (Settings::Relationships(_), Settings::Relationships(_))
        | (Settings::FindPartner(_), Settings::FindPartner(_))
        | (Settings::Invitations, Settings::Invitations)
        | (Settings::Agreements, Settings::Agreements) => Some("page"),
        (
            Settings::Partner { .. } | Settings::Ending(_) | Settings::Reviews | Settings::Review(_),
            Settings::Relationships(_),
        )
        | (Settings::Inquiries, Settings::FindPartner(_))
        | (Settings::Invitation(_), Settings::Invitations)
        | (Settings::Agreement { .. } | Settings::Acceptances(_), Settings::Agreements) => Some("true"),
        _ => None,
    }
}
