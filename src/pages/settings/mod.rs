//! Settings: partners and what they may do.

mod ending;
mod find_partner;
mod invitations;
mod opened;
mod partner;
pub(super) mod partner_name;
mod relationships;
mod removal;
mod reviews;
mod role_texts;
pub(super) mod roles;
pub(super) mod words;

use super::agreement;
use crate::{
    erase::{derived, dynamic},
    route::Settings,
    state::SignedIn,
};
use leptos::prelude::*;

/// The page of an address. What one account typed, ticked or was answered is not shown to the next, who may
/// sign in while the page stays (threat T24): it begins anew.
pub(super) fn view_of(page: Settings) -> AnyView {
    let session = SignedIn::from_context().session;
    let account = derived(move || session.with(|session| session.account.id.clone()));
    dynamic(move || {
        account.track();
        untrack(|| page_of(page.clone()))
    })
    .into_any()
}

fn page_of(page: Settings) -> AnyView {
    match page {
        Settings::Relationships(_) => relationships::page(),
        Settings::Partner { id, .. } => partner::page(id),
        Settings::Ending(id) => ending::page(id),
        Settings::Reviews => reviews::page(),
        Settings::Review(id) => reviews::review_page(id),
        Settings::FindPartner(_) => find_partner::page(),
        Settings::Inquiries => find_partner::inquiries_page(),
        Settings::Invitations => invitations::page(),
        Settings::Invitation(id) => agreement::invitation_page(id),
        Settings::Agreements => agreement::page(),
        Settings::Agreement { id, .. } => agreement::document_page(id),
        Settings::Acceptances(_) => agreement::acceptances_page(),
    }
}
