//! Figures about partners, each the way to what it counts (row J6).

use crate::{
    erase::dynamic,
    l10n::{Args, MessageId, ids},
    pages::{failure_view::failure_bar, link::Link},
    route::{Asked, Page, Settings},
    state::{App, FailureKind, Remote, SignedIn},
    ui::{SkeletonLines, Text},
};
use contract::{
    OperationName, RelationshipOverview, operation::GetRelationshipOverview, overview::OVERVIEW_DAYS,
    role::GLOBAL_ADMINISTRATOR,
};
use leptos::prelude::*;

/// Any of them: what the address says of relationships that give roles.
const EVERY_RISK: &str = "critical,high,medium,low";

pub(super) fn partners() -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let session = SignedIn::from_context().session;
    let remote = Remote::new(app, move || {
        Some((session.with(|session| session.cloud.clone()), GetRelationshipOverview))
    });
    let failure = move || remote.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    let body = move || match (remote.value(), failure()) {
        (None, Some(failure)) => failure_bar(failure, None, Some(Callback::new(move |()| remote.reload()))),
        (None, None) => {
            view! { <div class="skeletons" aria-hidden="true"><SkeletonLines lines=3/></div> }.into_any()
        }
        (Some(overview), _) => view! { <ul class="lines">{lines(&overview)}</ul> }.into_any(),
    };
    view! {
        <section class="card" aria-labelledby="home-partners">
            <h2 id="home-partners">{l10n.text(ids::RELATIONSHIPS_TITLE)}</h2>
            {dynamic(body)}
        </section>
    }
    .into_any()
}

fn lines(of: &RelationshipOverview) -> Vec<AnyView> {
    let list = |name: &str, value: &str| Settings::Relationships(Asked::one(name, value));
    let ending = OVERVIEW_DAYS.to_string();
    let mut lines = vec![
        line(ids::RELATIONSHIPS_FIGURE_PARTNERS, of.partners, Settings::Relationships(Asked::default())),
        line(ids::RELATIONSHIPS_FIGURE_DELEGATED, of.delegated, list("risk", EVERY_RISK)),
        line(
            ids::RELATIONSHIPS_FIGURE_GLOBAL,
            of.with_global_administrator,
            list("role", GLOBAL_ADMINISTRATOR),
        ),
        line(ids::RELATIONSHIPS_FIGURE_ENDING, of.ending, list("endsWithin", &ending)),
        line(ids::RELATIONSHIPS_FIGURE_INVITATIONS, of.pending_invitations, Settings::Invitations),
    ];
    if of.pending_agreements > 0 && SignedIn::from_context().may(&OperationName::ListAgreements) {
        lines.push(line(ids::RELATIONSHIPS_FIGURE_AGREEMENTS, of.pending_agreements, Settings::Agreements));
    }
    lines
}

fn line(label: MessageId, count: u32, page: Settings) -> AnyView {
    let l10n = App::from_context().l10n;
    let to =
        SignedIn::from_context().session.with_untracked(|session| Page::Settings(page).of(&session.cloud));
    let number: Text = l10n.text_with(ids::NUMBER_PLAIN, move || Args::new().count("count", count));
    view! { <li><Link to>{l10n.text(label)}</Link> <span class="numeric">{number}</span></li> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::RoleRisk;

    #[test]
    fn j6_roles_of_every_risk_are_asked_for() {
        let known: Vec<&str> = RoleRisk::KNOWN.iter().map(RoleRisk::as_str).collect();
        assert_eq!(EVERY_RISK, known.join(","));
    }
}
