//! Partner relationships: who may do what, and for how long (rows G1 to G10).

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
    view! { <PageHead title=l10n.text(ids::RELATIONSHIPS_TITLE) organization lead=l10n.text(ids::RELATIONSHIPS_LEAD)/> }.into_any()
}
