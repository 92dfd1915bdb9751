//! Everything about one partner (row G8).

use crate::{
    l10n::ids,
    pages::head::PageHead,
    state::{App, SignedIn},
};
use contract::TenantId;
use leptos::prelude::*;

pub(in crate::pages) fn page(_id: TenantId) -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    view! { <PageHead title=l10n.text(ids::PARTNER_PAGE_TITLE) organization/> }.into_any()
}
