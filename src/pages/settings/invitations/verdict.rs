//! What a link stands for, before anything is done with it: what it is, whose, in which cloud, and what is odd
//! about it (product.md e6; reliability T1, T3).

use super::super::partner_name;
use crate::{
    l10n::{Args, MessageId, ids},
    pages::{
        agreement::{cloud, words},
        billing::{Date, Fact, bar},
        link::Link,
        names,
    },
    route::{Page, Settings},
    state::{App, SignedIn, keep_link},
    ui::{Tone, button},
};
use contract::{Invitation, LinkWarning, LookedUpInvitation, LookupVerdict};
use leptos::prelude::*;

pub(super) fn verdict(known: &LookedUpInvitation, text: String) -> AnyView {
    let l10n = App::from_context().l10n;
    let none = || ().into_any();
    let words = |id: MessageId| view! { <p>{l10n.text(id)}</p> }.into_any();
    let said = match known.verdict {
        LookupVerdict::Found => found(known),
        LookupVerdict::OtherCloud => other_cloud(known, text),
        LookupVerdict::OtherOrganization => {
            let session = SignedIn::from_context().session;
            let organization = move || {
                Args::new().text("organization", session.with(|session| session.organization.name.clone()))
            };
            let text =
                view! { <p>{l10n.text_with(ids::INVITATION_LINK_OTHERS_TEXT, organization)}</p> }.into_any();
            bar(Tone::Warning, ids::INVITATION_OTHERS, text, none())
        }
        LookupVerdict::NotFound => bar(
            Tone::Warning,
            ids::INVITATION_LINK_NOT_FOUND,
            words(ids::INVITATION_LINK_NOT_FOUND_TEXT),
            none(),
        ),
        LookupVerdict::OtherPage => bar(
            Tone::Warning,
            ids::INVITATION_LINK_OTHER_PAGE,
            words(ids::INVITATION_LINK_OTHER_PAGE_TEXT),
            none(),
        ),
        LookupVerdict::NoLink => {
            bar(Tone::Warning, ids::INVITATION_LINK_NO_LINK, words(ids::INVITATION_LINK_NO_LINK_TEXT), none())
        }
        LookupVerdict::Other(_) => {
            bar(Tone::Warning, ids::INVITATION_LINK_UNKNOWN, words(ids::INVITATION_ABOUT_UNKNOWN), none())
        }
    };
    // Whatever it is: a link can be odd that stands for nothing here.
    view! { {warnings(known)} {said} }.into_any()
}

/// What is odd about it.
fn warnings(known: &LookedUpInvitation) -> Option<AnyView> {
    let l10n = App::from_context().l10n;
    let warnings = known.warnings.iter().map(|warning| {
        let id = match warning {
            LinkWarning::UnknownHost => ids::INVITATION_LINK_WARNING_HOST,
            LinkWarning::OtherRights => ids::INVITATION_LINK_WARNING_RIGHTS,
            LinkWarning::OtherProvider => ids::INVITATION_LINK_WARNING_PROVIDER,
            LinkWarning::Other(_) => ids::INVITATION_LINK_WARNING_UNKNOWN,
        };
        let host = known.host.clone().unwrap_or_default();
        let text = l10n.text_with(id, move || Args::new().text("host", host.clone()));
        view! { <li class="warn">{text}</li> }
    });
    let warnings = warnings.collect_view();
    (!known.warnings.is_empty()).then(|| view! { <ul class="points">{warnings}</ul> }.into_any())
}

/// What it is: one, or several of the partner that it names.
fn found(known: &LookedUpInvitation) -> AnyView {
    let l10n = App::from_context().l10n;
    if known.invitations.is_empty() {
        // The link of the agreement, where the agreement itself waits.
        let to = Page::Settings(Settings::Agreements).of(&cloud());
        let link =
            view! { <Link class="button button--primary" to>{l10n.text(ids::AGREEMENTS_TITLE)}</Link> };
        return bar(Tone::Info, ids::INVITATION_LINK_AGREEMENT, ().into_any(), link.into_any());
    }
    let cards: Vec<AnyView> = known.invitations.iter().map(card).collect();
    let several = known.invitations.len() > 1;
    view! {
        <p class="message__title">{l10n.text(if several { ids::INVITATION_LINK_SEVERAL } else { ids::INVITATION_LINK_FOUND })}</p>
        <ul class="cards lookup">{cards}</ul>
    }
    .into_any()
}

fn card(invitation: &Invitation) -> AnyView {
    let l10n = App::from_context().l10n;
    let to = Page::Settings(Settings::Invitation(invitation.id.clone())).of(&cloud());
    let (roles, until) = (u32::try_from(invitation.roles.len()).unwrap_or(u32::MAX), invitation.expires_at);
    let roles = l10n.text_with(ids::INVITATIONS_ROLES, move || Args::new().count("count", roles));
    let (kind, state) = (words::kind(l10n, &invitation.kind), words::state_badge(&invitation.state));
    view! {
        <li class="card">
            <p>{partner_name::named(&invitation.partner)}</p>
            <dl class="facts">
                <Fact name=l10n.text(ids::INVITATIONS_COLUMN_KIND)>{kind}</Fact>
                <Fact name=l10n.text(ids::RELATIONSHIPS_COLUMN_ROLES)><span class="numeric">{roles}</span></Fact>
                <Fact name=l10n.text(ids::RELATIONSHIPS_COLUMN_STATUS)>{state}</Fact>
                <Fact name=l10n.text(ids::INVITATION_UNTIL)><Date at=until/></Fact>
            </dl>
            <div class="actions"><Link class="button button--primary" to>{l10n.text(ids::INVITATIONS_OPEN)}</Link></div>
        </li>
    }
    .into_any()
}

/// The way to the cloud that it is of, where that is one of ours; the link goes along.
fn other_cloud(known: &LookedUpInvitation, text: String) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let here = crate::pages::Here::from_context();
    let profile = known.cloud.as_ref().and_then(|moniker| app.backend.profile(moniker));
    let Some(profile) = profile else {
        let text = view! { <p>{l10n.text(ids::INVITATION_LINK_CLOUD_ABSENT)}</p> }.into_any();
        return bar(Tone::Warning, ids::INVITATION_LINK_CLOUD, text, ().into_any());
    };
    let moniker = profile.moniker.clone();
    let name = Signal::derive(move || names::cloud(l10n, &profile));
    let args = move || Args::new().text("cloud", name.get());
    let page = known.id.clone().map_or(Settings::Invitations, Settings::Invitation);
    let open = move || {
        if page == Settings::Invitations {
            keep_link(&text);
        }
        here.go(&Page::Settings(page.clone()).of(&moniker));
    };
    let open = button("button button--primary", l10n.text_with(ids::INVITATION_LINK_CLOUD_OPEN, args), open);
    let text = view! { <p>{l10n.text_with(ids::INVITATION_LINK_CLOUD_TEXT, args)}</p> }.into_any();
    bar(Tone::Info, ids::INVITATION_LINK_CLOUD, text, open)
}
