//! What a partner may do: roles with what they mean and how much harm they can do (rows G8, H3).

use super::{role_texts, words};
use crate::{
    l10n::{Args, L10n, ids},
    state::App,
    ui::{Icon, IconView},
};
use contract::DirectoryRole;
use leptos::prelude::*;

/// How many roles a line names before it counts the others (row G3).
const NAMED: usize = 2;

/// The roles in a line: the most harmful by name, how many others there are.
pub(super) fn in_short(l10n: L10n, roles: &[DirectoryRole]) -> AnyView {
    if roles.is_empty() {
        return view! { <span class="muted">{l10n.text(ids::RELATIONSHIPS_NO_ROLES)}</span> }.into_any();
    }
    let lines = roles.iter().take(NAMED).map(|role| {
        let harmful =
            role.is_global_administrator().then(|| view! { <IconView icon=Icon::Warning small=true/> });
        let class = if harmful.is_some() { "table__line warn" } else { "table__line" };
        view! { <bdi class=class lang="en">{harmful} {role.name.clone()}</bdi> }
    });
    let others = u32::try_from(roles.len().saturating_sub(NAMED)).unwrap_or_default();
    let more = (others > 0).then(|| {
        let text = l10n.text_with(ids::RELATIONSHIPS_MORE_ROLES, move || Args::new().count("count", others));
        view! { <span class="table__line small">{text}</span> }
    });
    view! { {lines.collect_view()} {more} }.into_any()
}

/// Every role, with its risk and what it may.
pub(in crate::pages) fn list(roles: &[DirectoryRole]) -> AnyView {
    view! { <ul class="roles">{roles.iter().map(|role| view! { <li>{one(role)}</li> }).collect_view()}</ul> }
        .into_any()
}

/// One role, with its risk and what it may.
pub(in crate::pages) fn one(role: &DirectoryRole) -> AnyView {
    let l10n = App::from_context().l10n;
    let narrower = role.narrower.clone().map(|name| {
        let text =
            l10n.text_with(ids::RELATIONSHIPS_NARROWER, move || Args::new().text("role", name.clone()));
        view! { <span class="roles__about small">{text}</span> }
    });
    view! {
        <span class="roles__name">
            <bdi lang="en">{role.name.clone()}</bdi>
            {words::risk_badge(&role.risk)}
        </span>
        {description(l10n, role)}
        {narrower}
    }
    .into_any()
}

/// What a role may: our own words, else the operator's, which are English.
fn description(l10n: L10n, role: &DirectoryRole) -> AnyView {
    match (role_texts::of(&role.key), role.description.clone()) {
        (Some(id), _) => view! { <span class="roles__about small muted">{l10n.text(id)}</span> }.into_any(),
        (None, Some(text)) => {
            view! { <span class="roles__about small muted" lang="en" dir="ltr">{text}</span> }.into_any()
        }
        (None, None) => {
            view! { <span class="roles__about small muted">{l10n.text(ids::ROLE_DOES_UNKNOWN)}</span> }
                .into_any()
        }
    }
}
