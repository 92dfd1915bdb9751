//! What a partner of record is, and how one comes here: each cloud has its own words (rows A3, A4).

use super::Subject;
use crate::{
    cloud::PartnerEntry,
    l10n::{Args, ids},
    ui::{Icon, IconView},
};
use leptos::prelude::*;

/// The directory in which Microsoft lists its partners.
const DIRECTORY: &str = "https://appsource.microsoft.com/marketplace/partner-dir";

/// Folded away: it is read once.
pub(super) fn about(subject: Subject) -> AnyView {
    let l10n = subject.app.l10n;
    let family = subject.profile.with_value(|profile| profile.product_family.clone());
    let words = if subject.entry() == PartnerEntry::Invitation {
        view! { <p>{l10n.text(ids::PARTNER_ABOUT_DELEGATION)}</p> }.into_any()
    } else {
        let intro = move || Args::new().text("family", family.clone());
        view! {
            <p>{l10n.text_with(ids::PARTNER_ABOUT_INTRO, intro)}</p>
            <p>{l10n.text(ids::PARTNER_ABOUT_BEFORE)}</p>
            <p>
                <a href=DIRECTORY target="_blank" rel="noreferrer">
                    {l10n.text(ids::PARTNER_ABOUT_DIRECTORY)} " " <IconView icon=Icon::Open small=true/>
                </a>
            </p>
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
