//! What partners invite to, and the field for a link of theirs (rows H1 to H9).

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
    view! { <PageHead title=l10n.text(ids::INVITATIONS_TITLE) organization lead=l10n.text(ids::INVITATIONS_LEAD)/> }.into_any()
}
