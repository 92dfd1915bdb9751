//! The figures about partners, each a link to what it counts (row J6).

use super::question::Asking;
use crate::{
    l10n::{Args, L10n, ids},
    pages::{link::Link, settings::words},
    route::{Page, Settings},
    state::{App, SignedIn},
    ui::Text,
};
use contract::{
    OperationName, RelationshipOverview, RelationshipQuery, RoleRisk, overview::OVERVIEW_DAYS,
    role::GLOBAL_ADMINISTRATOR,
};
use leptos::prelude::*;

/// So many roles are named.
const TOP_ROLES: usize = 5;

/// A strip of totals; what is behind them unfolds.
pub(super) fn figures(overview: &RelationshipOverview) -> AnyView {
    let l10n = App::from_context().l10n;
    let query = RelationshipQuery::default;
    let delegated = RelationshipQuery { risks: RoleRisk::KNOWN.to_vec(), ..query() };
    let global = RelationshipQuery { role: Some(contract::RoleId::new(GLOBAL_ADMINISTRATOR)), ..query() };
    let ending = RelationshipQuery { ends_within: Some(OVERVIEW_DAYS), ..query() };
    let text = |id| l10n.text(id);
    let share = share(l10n, overview);
    let totals = [
        figure(text(ids::RELATIONSHIPS_FIGURE_PARTNERS), overview.partners, list(query()), None),
        figure(text(ids::RELATIONSHIPS_FIGURE_DELEGATED), overview.delegated, list(delegated), None),
        figure(
            text(ids::RELATIONSHIPS_FIGURE_GLOBAL),
            overview.with_global_administrator,
            list(global),
            share,
        ),
        figure(text(ids::RELATIONSHIPS_FIGURE_ENDING), overview.ending, list(ending), None),
        figure(
            text(ids::RELATIONSHIPS_FIGURE_INVITATIONS),
            overview.pending_invitations,
            Settings::Invitations,
            None,
        ),
    ];
    let may_decide = SignedIn::from_context().may(&OperationName::ListAgreements);
    let agreements = (overview.pending_agreements > 0 && may_decide).then(|| {
        let label = text(ids::RELATIONSHIPS_FIGURE_AGREEMENTS);
        figure(label, overview.pending_agreements, Settings::Agreements, None)
    });
    let roles = overview.roles.iter().take(TOP_ROLES).map(|count| {
        let to = list(RelationshipQuery { role: Some(count.role.id.clone()), ..query() });
        line(Signal::stored(count.role.name.clone()), count.relationships, to)
    });
    let kinds = overview.kinds.iter().map(|count| {
        // What is not known cannot be asked for.
        let kinds = if count.kind.is_known() { vec![count.kind.clone()] } else { Vec::new() };
        line(
            words::kind(l10n, &count.kind),
            count.relationships,
            list(RelationshipQuery { kinds, ..query() }),
        )
    });
    let statuses = overview.statuses.iter().map(|count| {
        let statuses = if count.status.is_known() { vec![count.status.clone()] } else { Vec::new() };
        let to = list(RelationshipQuery { statuses, ..query() });
        line(words::status(l10n, &count.status), count.relationships, to)
    });
    let part = |title, lines: Vec<AnyView>| {
        view! { <section><h3>{l10n.text(title)}</h3><ul class="lines">{lines}</ul></section> }.into_any()
    };
    view! {
        <ul class="figures" aria-label=l10n.text(ids::RELATIONSHIPS_FIGURES)>{totals.into_iter().chain(agreements).collect_view()}</ul>
        <details class="figures__more">
            <summary>{l10n.text(ids::RELATIONSHIPS_FIGURES)}</summary>
            <div class="figures__parts">
                {part(ids::RELATIONSHIPS_FIGURE_ROLES, roles.collect())}
                {part(ids::RELATIONSHIPS_FIGURE_KINDS, kinds.collect())}
                {part(ids::RELATIONSHIPS_FIGURE_STATUSES, statuses.collect())}
            </div>
        </details>
    }
    .into_any()
}

/// How many of those that give roles give the most harmful one.
fn share(l10n: L10n, overview: &RelationshipOverview) -> Option<Text> {
    let percent = overview.with_global_administrator * 100;
    let percent = percent.checked_div(overview.delegated)?;
    Some(l10n.text_with(ids::RELATIONSHIPS_SHARE, move || Args::new().count("percent", percent)))
}

fn list(query: RelationshipQuery) -> Settings {
    Settings::Relationships(Asking { query, ..Asking::default() }.to_asked())
}

fn number(count: u32) -> Text {
    App::from_context().l10n.text_with(ids::NUMBER_PLAIN, move || Args::new().count("count", count))
}

fn figure(label: Text, count: u32, to: Settings, about: Option<Text>) -> AnyView {
    let moniker = SignedIn::from_context().session.with_untracked(|of| of.cloud.clone());
    let to = Page::Settings(to).of(&moniker);
    view! {
        <li class="figure">
            <Link class="figure__link" to>
                <span class="figure__count numeric">{number(count)}</span>
                <span class="figure__label">{label}</span>
            </Link>
            {about.map(|about| view! { <span class="small muted">{about}</span> })}
        </li>
    }
    .into_any()
}

fn line(label: Text, count: u32, to: Settings) -> AnyView {
    let moniker = SignedIn::from_context().session.with_untracked(|of| of.cloud.clone());
    let to = Page::Settings(to).of(&moniker);
    view! { <li><Link to><bdi>{label}</bdi></Link> <span class="numeric">{number(count)}</span></li> }
        .into_any()
}
