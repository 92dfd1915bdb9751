//! What a relationship is.

use super::Subject;
use crate::{
    l10n::{Args, ids},
    pages::{
        billing::{Date, Fact, now},
        link::Link,
        settings::{partner_name, relationships::duration, roles, words},
    },
    route::Page,
    state::App,
    ui::CopyButton,
};
use contract::{AutoExtend, Relationship, RelationshipKind, RelationshipStatus, SubscriptionQuery};
use leptos::prelude::*;

/// Whether it becomes something else by itself within a moment.
pub(super) fn is_passing(status: &RelationshipStatus) -> bool {
    matches!(
        status,
        RelationshipStatus::Approved
            | RelationshipStatus::Activating
            | RelationshipStatus::TerminationRequested
            | RelationshipStatus::Terminating
            | RelationshipStatus::Expiring
    )
}

pub(super) fn details(subject: Subject, of: &Relationship) -> AnyView {
    let l10n = subject.app.l10n;
    let now = now();
    let text = move |id| l10n.text(id);
    let kind = words::kind(l10n, &of.kind);
    let name = (!of.name.is_empty()).then(|| {
        let name = partner_name::plain(&of.name);
        view! { <Fact name=text(ids::RELATIONSHIPS_COLUMN_NAME)><bdi>{name}</bdi></Fact> }
    });
    let provider = of.provider.as_ref().map(|provider| {
        let named = partner_name::named(provider);
        view! { <Fact name=text(ids::RELATIONSHIPS_PROVIDER) wide=true>{named}</Fact> }
    });
    let extends = (of.kind == RelationshipKind::Granular && of.ends_at.is_some()).then(|| {
        let id = match of.auto_extend {
            AutoExtend::HalfYear => ids::RELATIONSHIPS_AUTO_EXTEND_ON,
            AutoExtend::Off => ids::RELATIONSHIPS_AUTO_EXTEND_OFF,
            AutoExtend::Other(_) => ids::INVITATION_EXTENDS_UNCLEAR,
        };
        view! { <Fact name=text(ids::RELATIONSHIPS_AUTO_EXTEND)>{text(id)}</Fact> }
    });
    let leaves = of.leaves_at.map(|at| {
        let text = l10n.text_with(ids::RELATIONSHIPS_LEAVES, move || Args::new().at("at", at));
        view! { <p class="small muted">{text}</p> }
    });
    let (about, origin, started) =
        (text(words::kind_about(&of.kind)), words::origin(l10n, &of.origin), of.started_at);
    let (duration, ahead) = (duration(of), words::ahead(l10n, of, now));
    view! {
        <div class="relationship">
            {partner_name::linked(&of.partner)}
            {words::status_badges(of, now)}
            <dl class="facts">
                <Fact name=text(ids::RELATIONSHIPS_COLUMN_KIND) wide=true>
                    {kind}
                    <p class="small muted">{about}</p>
                </Fact>
                {name}
                {provider}
                <Fact name=text(ids::RELATIONSHIPS_COLUMN_ORIGIN)>{origin}</Fact>
                <Fact name=text(ids::SUBSCRIPTION_STARTED)><Date at=started/></Fact>
                <Fact name=text(ids::RELATIONSHIPS_COLUMN_DURATION)>
                    <span class="table__line numeric">{duration}</span>
                    <span class="small muted">{ahead}</span>
                </Fact>
                {extends}
                {sold(subject, of)}
                {id(of)}
            </dl>
            {leaves}
            <h3>{text(ids::RELATIONSHIPS_COLUMN_ROLES)}</h3>
            {if of.roles.is_empty() { roles::in_short(l10n, &of.roles) } else { roles::list(&of.roles) }}
        </div>
    }
    .into_any()
}

/// What came through a reseller, with the way there.
fn sold(subject: Subject, of: &Relationship) -> Option<AnyView> {
    let l10n = subject.app.l10n;
    let count = of.subscriptions?;
    let query = SubscriptionQuery { reseller: of.partner.name.clone(), ..SubscriptionQuery::default() };
    let to = subject.moniker.with_value(|moniker| Page::Products(query).of(moniker));
    let text = l10n.text_with(ids::PARTNER_PAGE_RECORD_COUNT, move || Args::new().count("count", count));
    Some(
        view! {
            <Fact name=l10n.text(ids::RELATIONSHIPS_SUBSCRIPTIONS)><Link to>{text}</Link></Fact>
        }
        .into_any(),
    )
}

fn id(of: &Relationship) -> AnyView {
    let l10n = App::from_context().l10n;
    let id = of.id.to_string();
    let name = l10n.text(ids::RELATIONSHIPS_ID);
    view! {
        <Fact name=name wide=true>
            <code>{id.clone()}</code> " "
            <CopyButton
                value=Signal::stored(id)
                label=l10n.text_with(ids::COPY_VALUE, move || Args::new().text("what", name.get()))
                done=l10n.text(ids::COPY_DONE)
                failed=l10n.text(ids::COPY_FAILED)
            />
        </Fact>
    }
    .into_any()
}
