//! The invitations to the organisation: those that wait, and then all others.

use super::super::partner_name;
use crate::{
    erase::{dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    pages::{
        agreement::{cloud, organization, words},
        billing::{Date, cell, plain_table},
        failure_view::{FailureState, failure_bar},
        link::Link,
        pager::pager,
    },
    route::{Asked, Page, Settings},
    state::{App, FailureKind, Remote},
    ui::{Picture, SkeletonRows, StateView},
};
use contract::{Cursor, Invitation, InvitationState, Page as Rows, operation::ListInvitations};
use leptos::prelude::*;

const COLUMNS: [(MessageId, &str); 4] = [
    (ids::RELATIONSHIPS_COLUMN_PARTNER, "table__head table__first"),
    (ids::INVITATIONS_COLUMN_KIND, "table__head"),
    (ids::RELATIONSHIPS_COLUMN_STATUS, "table__head"),
    (ids::INVITATIONS_COLUMN_WHEN, "table__head"),
];

/// What was answered, or whose time is over.
const CLOSED: [InvitationState; 4] = [
    InvitationState::Accepted,
    InvitationState::Declined,
    InvitationState::Expired,
    InvitationState::Revoked,
];

pub(super) fn lists() -> AnyView {
    view! {
        {section("invitations-waiting", ids::INVITATIONS_WAITING, vec![InvitationState::Pending], waiting_empty)}
        {section("invitations-closed", ids::INVITATIONS_CLOSED, CLOSED.to_vec(), closed_empty)}
    }
    .into_any()
}

fn section(
    id: &'static str,
    title: MessageId,
    states: Vec<InvitationState>,
    empty: fn() -> AnyView,
) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let moniker = cloud();
    let pages = RwSignal::new(Vec::<Cursor>::new());
    let list = Remote::list(app, move || {
        let cursor = pages.with(|pages| pages.last().cloned());
        let states = states.clone();
        Some((moniker.clone(), ListInvitations { states, cursor, ..ListInvitations::default() }))
    });
    let turns = move || list.value().is_some_and(|page| page.total as usize > page.items.len());
    let turn = move |to: Option<Cursor>| {
        pages.update(|pages| match to {
            Some(cursor) => pages.push(cursor),
            None => drop(pages.pop()),
        });
    };
    view! {
        <section class="invitations" aria-labelledby=id>
            <h2 id=id>{l10n.text(title)}</h2>
            {dynamic(move || body(list, title, empty))}
            {sometimes(move || turns().then(|| pager(list, turn)))}
        </section>
    }
    .into_any()
}

fn body(list: Remote<Rows<Invitation>>, name: MessageId, empty: fn() -> AnyView) -> AnyView {
    let title = App::from_context().l10n.text(ids::INVITATIONS_FAILED);
    let retry = Callback::new(move |()| list.reload());
    let failure = list.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    match (list.value(), failure) {
        (None, Some(failure)) => view! { <FailureState failure title moniker=cloud() retry/> }.into_any(),
        (Some(page), None) if page.items.is_empty() => empty(),
        (page, failure) => {
            let bar = failure.map(|failure| failure_bar(failure, Some(title), Some(retry)));
            let rows: Vec<AnyView> = page.iter().flat_map(|page| page.items.iter().map(row)).collect();
            let waiting = page.is_none().then(|| view! { <SkeletonRows rows=2 columns=COLUMNS.len()/> });
            view! { {bar} {plain_table(name, &COLUMNS, view! { {waiting} {rows} }.into_any())} }.into_any()
        }
    }
}

fn waiting_empty() -> AnyView {
    let l10n = App::from_context().l10n;
    let organization = organization();
    let text =
        l10n.text_with(ids::INVITATIONS_EMPTY, move || Args::new().text("organization", organization.get()));
    let may_find = crate::pages::agreement::may(contract::OperationName::ListPartnerDirectory).get();
    let find = may_find.then(|| {
        let to = Page::Settings(Settings::FindPartner(Asked::default())).of(&cloud());
        view! {
            <div class="actions"><Link class="button" to>{l10n.text(ids::FIND_TITLE)}</Link></div>
        }
    });
    view! {
        <StateView picture=Picture::Empty title=l10n.text(ids::INVITATIONS_EMPTY_TITLE) text=text.into_any()>
            {find}
        </StateView>
    }
    .into_any()
}

fn closed_empty() -> AnyView {
    view! { <p class="muted">{App::from_context().l10n.text(ids::INVITATIONS_CLOSED_EMPTY)}</p> }.into_any()
}

fn row(invitation: &Invitation) -> AnyView {
    let l10n = App::from_context().l10n;
    let to = Page::Settings(Settings::Invitation(invitation.id.clone())).of(&cloud());
    let (name, kind) = (partner_name::plain(&invitation.partner.name), &invitation.kind);
    let roles = (!invitation.roles.is_empty()).then(|| {
        let count = u32::try_from(invitation.roles.len()).unwrap_or(u32::MAX);
        let text = l10n.text_with(ids::INVITATIONS_ROLES, move || Args::new().count("count", count));
        view! { <span class="table__line small muted numeric">{text}</span> }
    });
    let (label, at) = match (&invitation.state, invitation.closed_at) {
        (InvitationState::Pending, _) => (ids::INVITATIONS_UNTIL, invitation.expires_at),
        (_, Some(at)) => (ids::INVITATIONS_ON, at),
        (_, None) => (ids::INVITATIONS_ON, invitation.expires_at),
    };
    let when = view! {
        <span class="table__line small muted">{l10n.text(label)}</span>
        <Date at/>
    };
    view! {
        <tr role="row">
            <td role="cell" class="table__first">
                <span class="table__title"><Link class="table__name" to><bdi>{name}</bdi></Link></span>
                <span class="table__line">{partner_name::about(&invitation.partner)}</span>
            </td>
            {cell(l10n.text(ids::INVITATIONS_COLUMN_KIND), view! { {words::kind(l10n, kind)} {roles} }.into_any())}
            <td role="cell" class="table__status">{words::state_badge(&invitation.state)}</td>
            {cell(l10n.text(ids::INVITATIONS_COLUMN_WHEN), when.into_any())}
        </tr>
    }
    .into_any()
}
