//! What a partner of record is, and how one comes here: each cloud has its own words (rows A3, A4).

use super::Subject;
use crate::{
    cloud::PartnerEntry,
    l10n::{Args, ids},
    pages::billing::links::{learn_more, out},
};
use leptos::prelude::*;

/// Folded away: it is read once.
pub(super) fn about(subject: Subject) -> AnyView {
    let l10n = subject.app.l10n;
    let profile = subject.profile.get_value();
    let family = profile.product_family.clone();
    let directory = profile.links.partner_directory.clone();
    let directory = directory.map(|href| out(href, l10n.text(ids::PARTNER_ABOUT_DIRECTORY)));
    let words = if subject.entry() == PartnerEntry::Invitation {
        view! { <p>{l10n.text(ids::PARTNER_ABOUT_DELEGATION)}</p> }.into_any()
    } else {
        let intro = move || Args::new().text("family", family.clone());
        view! {
            <p>{l10n.text_with(ids::PARTNER_ABOUT_INTRO, intro)}</p>
            <p>{l10n.text(ids::PARTNER_ABOUT_BEFORE)}</p>
            {directory}
            {learn_more(&profile)}
        }
        .into_any()
    };
    view! {
        <details>
            <summary>{l10n.text(ids::PARTNER_ABOUT)}</summary>
            {words}
        </details>
    }
    .into_any()
}
