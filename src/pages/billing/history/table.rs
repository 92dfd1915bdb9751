//! The table of what was changed; cards on phones by style alone.

use super::List;
use crate::{
    erase::{dynamic, sometimes},
    l10n::{Args, ids},
    pages::{billing::events, link::Link, settings::partner_name},
    route::{Asked, Page, Route, Settings},
    state::{App, SignedIn},
    ui::SkeletonRows,
};
use contract::HistoryEvent;
use leptos::prelude::*;

const COLUMNS: usize = 4;

pub(super) fn table(list: List) -> AnyView {
    let l10n = App::from_context().l10n;
    let heads = [ids::AUDIT_WHAT, ids::AUDIT_ON, ids::AUDIT_WHO, ids::AUDIT_WHEN].map(|label| {
        view! {
            <th role="columnheader" scope="col" class="table__head">
                <span class="table__plain">{l10n.text(label)}</span>
            </th>
        }
    });
    let rows = move || {
        let items = list.value().map(|page| page.items.clone()).unwrap_or_default();
        items.iter().map(row).collect_view().into_any()
    };
    let waiting =
        move || list.value().is_none().then(|| view! { <SkeletonRows rows=8 columns=COLUMNS/> }.into_any());
    view! {
        <table
            class="table"
            role="table"
            aria-label=l10n.text(ids::AUDIT_TITLE)
            aria-busy=move || list.busy().then_some("true")
        >
            <thead role="rowgroup"><tr role="row">{heads.into_iter().collect_view()}</tr></thead>
            <tbody role="rowgroup">{sometimes(waiting)} {dynamic(rows)}</tbody>
        </table>
    }
    .into_any()
}

fn row(event: &HistoryEvent) -> AnyView {
    let l10n = App::from_context().l10n;
    let (at, actor) = (event.at, events::who(l10n, event));
    let when = l10n.text_with(ids::AUDIT_AT, move || Args::new().at("at", at));
    view! {
        <tr role="row">
            <td role="cell" class="table__wide">{events::what(l10n, event)}</td>
            <td role="cell" class="table__labelled" data-label=l10n.text(ids::AUDIT_ON)>
                <span class="table__value">{subject(event)}</span>
            </td>
            <td role="cell" class="table__labelled" data-label=l10n.text(ids::AUDIT_WHO)>{actor}</td>
            <td role="cell" class="table__labelled numeric" data-label=l10n.text(ids::AUDIT_WHEN)>
                <time datetime=at.to_string()>{when}</time>
            </td>
        </tr>
    }
    .into_any()
}

/// What it was done to, with the way there.
fn subject(event: &HistoryEvent) -> AnyView {
    let l10n = App::from_context().l10n;
    let moniker = SignedIn::from_context().session.with_untracked(|session| session.cloud.clone());
    let line = |to: Route, text: String| {
        view! { <span class="table__line"><Link to=to>{text}</Link></span> }.into_any()
    };
    let subscription =
        event.subscription.as_ref().map(|of| line(Route::subscription(&moniker, &of.id), of.name.clone()));
    let order =
        event.order.as_ref().map(|of| line(Page::Order(of.id.clone()).of(&moniker), of.number.clone()));
    let bulk = event.bulk_change.as_ref().map(|id| {
        let to = Page::BulkChange { id: id.clone(), outcome: None }.of(&moniker);
        line(to, l10n.now(ids::AUDIT_BULK, Args::new()))
    });
    let settings = settings_of(event).map(|(page, text)| line(Page::Settings(page).of(&moniker), text));
    view! { {subscription} {order} {bulk} {settings.into_iter().collect_view()} }.into_any()
}

/// The pages about partners that an event is about.
fn settings_of(event: &HistoryEvent) -> impl Iterator<Item = (Settings, String)> {
    let l10n = App::from_context().l10n;
    let named = move |id| l10n.now(id, Args::new());
    let relation = event.relation.as_ref();
    let partner = relation.map(|of| {
        let opened = of.relationship_id.as_ref().map(|id| Asked::one("relationship", id.as_str()));
        let page = Settings::Partner { id: of.partner_id.clone(), asked: opened.unwrap_or_default() };
        (page, partner_name::plain(&of.partner))
    });
    let invitation = relation.and_then(|of| of.invitation_id.clone());
    let invitation = invitation.map(|id| (Settings::Invitation(id), named(ids::AUDIT_SUBJECT_INVITATION)));
    let agreement =
        event.agreement.as_ref().map(|of| (Settings::Acceptances(Asked::default()), of.title.clone()));
    let review = event.review.clone().map(|id| (Settings::Review(id), named(ids::AUDIT_SUBJECT_REVIEW)));
    let inquiry = event.inquiry.as_ref().map(|_| (Settings::Inquiries, named(ids::AUDIT_SUBJECT_INQUIRY)));
    [partner, invitation, agreement, review, inquiry].into_iter().flatten()
}
