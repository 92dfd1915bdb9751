//! Find a partner, and who was contacted (rows B2, B3).

use crate::{
    l10n::ids,
    pages::head::PageHead,
    state::{App, SignedIn},
};
use leptos::prelude::*;

pub(in crate::pages) fn page() -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    view! { <PageHead title=l10n.text(ids::FIND_TITLE) organization lead=l10n.text(ids::FIND_LEAD)/> }
        .into_any()
}

pub(in crate::pages) fn inquiries_page() -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    view! { <PageHead title=l10n.text(ids::INQUIRIES_TITLE) organization lead=l10n.text(ids::INQUIRIES_LEAD)/> }.into_any()
}
