//! Deciding: invitations, agreements, and what was accepted.

use crate::{
    l10n::ids,
    pages::head::PageHead,
    state::{App, SignedIn},
};
use contract::{AgreementId, InvitationId};
use leptos::prelude::*;

pub(in crate::pages) fn page() -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    view! { <PageHead title=l10n.text(ids::AGREEMENTS_TITLE) organization lead=l10n.text(ids::AGREEMENTS_LEAD)/> }.into_any()
}

pub(in crate::pages) fn document_page(_id: AgreementId) -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    view! { <PageHead title=l10n.text(ids::AGREEMENTS_TITLE) organization lead=l10n.text(ids::AGREEMENTS_LEAD)/> }.into_any()
}

pub(in crate::pages) fn acceptances_page() -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    view! { <PageHead title=l10n.text(ids::ACCEPTANCES_TITLE) organization lead=l10n.text(ids::ACCEPTANCES_LEAD)/> }.into_any()
}

pub(in crate::pages) fn invitation_page(_id: InvitationId) -> AnyView {
    let l10n = App::from_context().l10n;
    let session = SignedIn::from_context().session;
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    view! { <PageHead title=l10n.text(ids::INVITATIONS_TITLE) organization lead=l10n.text(ids::INVITATIONS_LEAD)/> }.into_any()
}
