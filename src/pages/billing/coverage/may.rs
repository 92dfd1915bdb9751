//! Who may act for the organisation: visibly apart from who is credited (row D9).

use crate::{
    l10n::{Args, ids},
    state::App,
    ui::{Icon, IconView},
};
use contract::{Coverage, DelegatedAdmin, DelegationKind};
use leptos::prelude::*;

pub(super) fn who_may_act(coverage: &Coverage) -> AnyView {
    let l10n = App::from_context().l10n;
    let none = coverage.delegated_admins.is_empty();
    let none = none.then(|| view! { <p>{l10n.text(ids::COVERAGE_MAY_NONE)}</p> });
    view! {
        <section class="card coverage__may" aria-labelledby="may-act">
            <h2 id="may-act">{l10n.text(ids::COVERAGE_MAY)}</h2>
            <p class="small muted">{l10n.text(ids::COVERAGE_MAY_TEXT)}</p>
            {none}
            <ul class="events">{coverage.delegated_admins.iter().map(admin).collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn admin(admin: &DelegatedAdmin) -> AnyView {
    let l10n = App::from_context().l10n;
    let kind = match admin.kind {
        DelegationKind::Granular => ids::COVERAGE_MAY_GRANULAR,
        DelegationKind::DelegatedAdmin => ids::COVERAGE_MAY_DELEGATED,
        DelegationKind::Partner => ids::COVERAGE_MAY_PARTNER,
        DelegationKind::Advisor => ids::COVERAGE_MAY_ADVISOR,
        DelegationKind::Other(_) => ids::COVERAGE_MAY_UNKNOWN,
    };
    let until = match admin.ends_at {
        Some(at) => l10n.text_with(ids::COVERAGE_MAY_UNTIL, move || Args::new().at("at", at)),
        None => l10n.text(ids::COVERAGE_MAY_OPEN),
    };
    view! {
        <li>
            <span class="table__name">{admin.name.clone()}</span> " "
            <span class="badge badge--warning"><IconView icon=Icon::Person small=true/>{l10n.text(kind)}</span>
            <span class="table__line small muted">{until}</span>
        </li>
    }
    .into_any()
}
