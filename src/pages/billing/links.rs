//! Links that lead out of the app, in a new tab: what stands here stays. Where to is the cloud's (rows A10, B1).

use crate::{
    cloud::Profile,
    l10n::ids,
    pages::link::Link,
    route::{Page, Settings},
    state::App,
    ui::{Icon, IconView, Text},
};
use contract::Moniker;
use leptos::prelude::*;

/// One link.
pub(super) fn out(href: String, label: Text) -> AnyView {
    view! {
        <p>
            <a href=href target="_blank" rel="noopener noreferrer">
                {label} " " <IconView icon=Icon::Open small=true/>
            </a>
        </p>
    }
    .into_any()
}

/// The way to the field for a partner's link, for the clouds in which partners begin (row D6).
pub(super) fn paste_invitation(moniker: &Moniker) -> AnyView {
    let to = Page::Settings(Settings::Invitations).of(moniker);
    let label = App::from_context().l10n.text(ids::INVITATIONS_PASTE_ACTION);
    view! { <Link class="button" to>{label}</Link> }.into_any()
}

/// What there is to read about finding a partner and about what follows.
pub(in crate::pages) fn learn_more(profile: &Profile) -> Vec<AnyView> {
    let l10n = App::from_context().l10n;
    let links = [
        (&profile.links.find_partner, ids::LINKS_FIND_PARTNER),
        (&profile.links.plan_setup, ids::LINKS_PLAN_SETUP),
    ];
    let links = links.into_iter().filter_map(|(href, label)| Some(out(href.clone()?, l10n.text(label))));
    links.collect()
}
