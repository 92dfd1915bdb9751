//! Reviewing what partners may do (row J4).

use crate::{
    l10n::ids,
    pages::head::PageHead,
    state::{App, SignedIn},
};
use contract::ReviewId;
use leptos::prelude::*;

pub(in crate::pages) fn page() -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    view! { <PageHead title=l10n.text(ids::REVIEWS_TITLE) organization lead=l10n.text(ids::REVIEWS_LEAD)/> }
        .into_any()
}

pub(in crate::pages) fn review_page(_id: ReviewId) -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    view! { <PageHead title=l10n.text(ids::REVIEWS_TITLE) organization lead=l10n.text(ids::REVIEWS_LEAD)/> }
        .into_any()
}

/// Delegated rights are to be reviewed, or are being reviewed (row J4).
pub(super) fn due_banner(_overview: &contract::RelationshipOverview) -> Option<AnyView> {
    None
}
