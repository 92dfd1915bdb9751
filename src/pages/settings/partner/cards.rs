//! The cards of a partner's page.

use super::timeline::name;
use crate::{
    l10n::{Args, MessageId, ids},
    pages::{
        billing::{Date, Fact, now},
        link::Link,
        names,
        settings::{
            opened::{Panels, opener_id},
            partner_name, roles, words,
        },
    },
    route::{Page, Settings},
    state::{App, SignedIn},
    ui::{CopyButton, Icon, IconView},
};
use contract::{EndingNotice, NoticeState, Partner, PartnerContact, Relationship, SubscriptionQuery};
use leptos::prelude::*;

/// Who it is, with what cannot be taken for another.
pub(super) fn identity(of: &Partner) -> AnyView {
    let l10n = App::from_context().l10n;
    let who = &of.identity;
    let verified = of.verified_at.map(|at| {
        view! { <Fact name=l10n.text(ids::PARTNER_PAGE_VERIFIED)><Date at/></Fact> }
    });
    let (domain, tenant) = (partner_name::plain(&who.domain), names::tenant(&who.id));
    let place = names::place(l10n, &partner_name::plain(&who.city), &who.country);
    let label = l10n.text(ids::PARTNER_PAGE_TENANT);
    let copied = tenant.clone();
    view! {
        <section class="card" aria-labelledby="identity">
            <h2 id="identity">{l10n.text(ids::PARTNER_PAGE_IDENTITY)}</h2>
            <dl class="facts">
                <Fact name=l10n.text(ids::PARTNER_PAGE_DOMAIN)><bdi>{domain}</bdi></Fact>
                <Fact name=l10n.text(ids::PARTNER_PAGE_PLACE)><bdi>{place}</bdi></Fact>
                {verified}
                <Fact name=label wide=true>
                    <code>{tenant}</code> " "
                    <CopyButton
                        value=Signal::stored(copied)
                        label=l10n.text_with(ids::COPY_VALUE, move || Args::new().text("what", label.get()))
                        done=l10n.text(ids::COPY_DONE)
                        failed=l10n.text(ids::COPY_FAILED)
                    />
                </Fact>
            </dl>
        </section>
    }
    .into_any()
}

/// How it is reached. A website is opened only over https (reliability T11).
pub(super) fn contact(of: &Partner) -> AnyView {
    let l10n = App::from_context().l10n;
    let PartnerContact { street, postal_code, region, phone, email, website } = of.contact.clone();
    let place = names::place(l10n, &of.identity.city, &of.identity.country);
    let lines: Vec<String> = [street, postal_code, region].into_iter().flatten().collect();
    let fact =
        |name: MessageId, content: AnyView| view! { <Fact name=l10n.text(name)>{content}</Fact> }.into_any();
    let address = (!lines.is_empty()).then(|| {
        let lines: Vec<AnyView> = lines
            .iter()
            .map(|line| view! { <bdi class="table__line">{partner_name::plain(line)}</bdi> }.into_any())
            .collect();
        let place = view! { <bdi class="table__line">{place}</bdi> };
        fact(ids::PARTNER_PAGE_ADDRESS, view! { {lines} {place} }.into_any())
    });
    let phone = phone.map(|phone| {
        let href = format!("tel:{}", phone.replace(|one: char| !one.is_ascii_digit() && one != '+', ""));
        fact(
            ids::PARTNER_PAGE_PHONE,
            view! { <a href=href><bdi>{partner_name::plain(&phone)}</bdi></a> }.into_any(),
        )
    });
    let email = email.map(|email| {
        // The @ stands as it is: it is what makes the rest an address (RFC 6068).
        let href = format!("mailto:{}", contract::url::percent_encode(&email).replace("%40", "@"));
        fact(
            ids::PARTNER_PAGE_EMAIL,
            view! { <a href=href><bdi>{partner_name::plain(&email)}</bdi></a> }.into_any(),
        )
    });
    let website = website.filter(|website| website.starts_with("https://")).map(|website| {
        let shown = partner_name::plain(&website);
        let link = view! {
            <a href=website target="_blank" rel="noopener noreferrer">
                <bdi>{shown}</bdi> " " <IconView icon=Icon::Open small=true/>
            </a>
        };
        fact(ids::PARTNER_PAGE_WEBSITE, link.into_any())
    });
    let facts: Vec<AnyView> = [address, phone, email, website].into_iter().flatten().collect();
    let content = if facts.is_empty() {
        view! { <p class="muted">{l10n.text(ids::PARTNER_PAGE_NO_CONTACT)}</p> }.into_any()
    } else {
        view! { <dl class="facts">{facts}</dl> }.into_any()
    };
    view! {
        <section class="card" aria-labelledby="contact">
            <h2 id="contact">{l10n.text(ids::PARTNER_PAGE_CONTACT)}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// What it may do: each relationship with its roles, and what can be done with it.
pub(super) fn relationships(of: &Partner, panel: Panels) -> AnyView {
    let l10n = App::from_context().l10n;
    let content = if of.relationships.is_empty() {
        view! { <p class="muted">{l10n.text(ids::PARTNER_PAGE_NO_RELATIONSHIPS)}</p> }.into_any()
    } else {
        let items: Vec<AnyView> = of.relationships.iter().map(|one| relationship(one, panel)).collect();
        view! { <ul class="held">{items}</ul> }.into_any()
    };
    view! {
        <section class="card card--wide" aria-labelledby="relationships">
            <h2 id="relationships">{l10n.text(ids::PARTNER_PAGE_RELATIONSHIPS)}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn relationship(of: &Relationship, panel: Panels) -> AnyView {
    let l10n = App::from_context().l10n;
    let id = of.id.clone();
    let kind = words::kind(l10n, &of.kind);
    let below = (!of.name.is_empty()).then(|| view! { <p class="small muted">{kind}</p> });
    let title = name(l10n, of);
    let what = l10n.text_with(ids::MORE_ACTIONS_OF, move || Args::new().text("name", title.get()));
    let held = (!of.roles.is_empty()).then(|| roles::list(&of.roles));
    let opener = opener_id(&id);
    let open = move |_| panel.open(&id, None);
    view! {
        <li>
            <p class="partner__name">{title}</p>
            {below}
            {words::status_badges(of, now())}
            <p class="small muted">{l10n.text(words::kind_about(&of.kind))}</p>
            {held}
            <button class="button" type="button" id=opener aria-label=what on:click=open>
                {l10n.text(ids::MORE_ACTIONS)}
            </button>
        </li>
    }
    .into_any()
}

/// What it is credited with, which gives no access (row D9).
pub(super) fn record(of: &Partner) -> AnyView {
    let l10n = App::from_context().l10n;
    let moniker = SignedIn::from_context().session.with_untracked(|session| session.cloud.clone());
    let lines: Vec<AnyView> = of
        .locations
        .iter()
        .map(|location| {
            let (id, count) = (location.partner_id, location.subscriptions);
            let query = SubscriptionQuery { partner_id: Some(id), ..SubscriptionQuery::default() };
            let to = Page::Products(query).of(&moniker);
            let number = l10n.text_with(ids::PARTNER_ID_SHORT, move || Args::new().text("id", id.digits()));
            let text =
                l10n.text_with(ids::PARTNER_PAGE_RECORD_COUNT, move || Args::new().count("count", count));
            let link = if count > 0 {
                view! { <Link to>{text}</Link> }.into_any()
            } else {
                view! { <span class="muted">{text}</span> }.into_any()
            };
            view! { <li><span class="numeric">{number}</span> {link}</li> }.into_any()
        })
        .collect();
    let content = if lines.is_empty() {
        view! { <p class="muted">{l10n.text(ids::PARTNER_PAGE_RECORD_NONE)}</p> }.into_any()
    } else {
        view! { <ul class="lines">{lines}</ul> }.into_any()
    };
    view! {
        <section class="card" aria-labelledby="record">
            <h2 id="record">{l10n.text(ids::PARTNER_PAGE_RECORD)}</h2>
            <p class="small muted">{l10n.text(ids::PARTNER_PAGE_RECORD_NOTE)}</p>
            {content}
        </section>
    }
    .into_any()
}

/// What waits for an answer.
pub(super) fn invitations(of: &Partner) -> Option<AnyView> {
    let l10n = App::from_context().l10n;
    let moniker = SignedIn::from_context().session.with_untracked(|session| session.cloud.clone());
    let lines = of.invitations.iter().map(|invitation| {
        let at = invitation.created_at;
        let text = l10n.text_with(ids::PARTNER_PAGE_INVITATION, move || Args::new().at("at", at));
        let to = Page::Settings(Settings::Invitation(invitation.id.clone())).of(&moniker);
        view! { <li><Link to>{text}</Link></li> }.into_any()
    });
    let lines: Vec<AnyView> = lines.collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="card" aria-labelledby="waiting">
                <h2 id="waiting">{l10n.text(ids::PARTNER_PAGE_INVITATIONS)}</h2>
                <ul class="lines">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

/// Who is told of which end when (row J1).
pub(super) fn notices(of: &Partner) -> Option<AnyView> {
    let l10n = App::from_context().l10n;
    let lines: Vec<AnyView> = of.notices.iter().map(notice).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="card" aria-labelledby="notices">
                <h2 id="notices">{l10n.text(ids::PARTNER_PAGE_NOTICES)}</h2>
                <ul class="lines">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

fn notice(of: &EndingNotice) -> AnyView {
    let l10n = App::from_context().l10n;
    let (at, days) = (of.at, of.days);
    let when = match days {
        0 => l10n.text(ids::PARTNER_PAGE_NOTICE_DAY),
        _ => l10n.text_with(ids::PARTNER_PAGE_NOTICE, move || Args::new().count("days", days)),
    };
    let state = match of.state {
        NoticeState::Planned => ids::PARTNER_PAGE_NOTICE_PLANNED,
        NoticeState::Sent => ids::PARTNER_PAGE_NOTICE_SENT,
        NoticeState::Skipped => ids::PARTNER_PAGE_NOTICE_SKIPPED,
        NoticeState::Other(_) => ids::BULK_STATE_UNKNOWN,
    };
    view! {
        <li>
            <span>{when} " · " <Date at class="numeric"/></span>
            <span class="small muted">{l10n.text(state)}</span>
        </li>
    }
    .into_any()
}
