//! Whom the organisation asked, and what became of it (row B3).

use super::{super::partner_name, words};
use crate::{
    erase::{dynamic, sometimes},
    l10n::{Args, ids},
    pages::{
        agreement::{cloud, demo_mail, organization},
        billing::{Date, Fact},
        failure_view::{FailureState, failure_bar},
        head::{Breadcrumb, PageHead},
        link::Link,
        pager::pager,
    },
    route::{Asked, Page, Route, Settings},
    state::{App, FailureKind, Remote},
    ui::{Picture, SkeletonLines, StateView, StatusBadge},
};
use contract::{Cursor, Inquiry, InquiryContact, InquiryRecipient, operation::ListInquiries};
use leptos::prelude::*;

fn find() -> Route {
    Page::Settings(Settings::FindPartner(Asked::default())).of(&cloud())
}

pub(in crate::pages) fn inquiries_page() -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let moniker = cloud();
    let pages = RwSignal::new(Vec::<Cursor>::new());
    let list = Remote::list(app, move || {
        let cursor = pages.with(|pages| pages.last().cloned());
        Some((moniker.clone(), ListInquiries { cursor, ..ListInquiries::default() }))
    });
    let title = l10n.text(ids::INQUIRIES_FAILED);
    let retry = Callback::new(move |()| list.reload());
    let body = move || {
        let failure = list.failure().filter(|failure| failure.kind != FailureKind::SignIn);
        match (list.value(), failure) {
            (None, Some(failure)) => view! { <FailureState failure title moniker=cloud() retry/> }.into_any(),
            (None, None) => {
                view! { <div class="skeletons" aria-hidden="true"><SkeletonLines lines=4/></div> }.into_any()
            }
            (Some(page), None) if page.items.is_empty() => {
                let text = l10n.text(ids::INQUIRIES_EMPTY).into_any();
                view! {
                    <StateView picture=Picture::Empty title=l10n.text(ids::INQUIRIES_EMPTY_TITLE) text>
                        <div class="actions">
                            <Link class="button button--primary" to=find()>{l10n.text(ids::FIND_TITLE)}</Link>
                        </div>
                    </StateView>
                }
                .into_any()
            }
            (Some(page), failure) => {
                let bar = failure.map(|failure| failure_bar(failure, Some(title), Some(retry)));
                view! {
                    {bar}
                    <ul class="inquiries">{page.items.iter().map(card).collect_view()}</ul>
                }
                .into_any()
            }
        }
    };
    let turns = move || list.value().is_some_and(|page| page.total as usize > page.items.len());
    let turn = move |to: Option<Cursor>| {
        pages.update(|pages| match to {
            Some(cursor) => pages.push(cursor),
            None => drop(pages.pop()),
        });
    };
    let heading = l10n.text(ids::INQUIRIES_TITLE);
    view! {
        <Breadcrumb parent=find() parent_title=l10n.text(ids::FIND_TITLE) title=heading/>
        <PageHead title=heading organization=organization() lead=l10n.text(ids::INQUIRIES_LEAD)/>
        {dynamic(body)}
        {sometimes(move || turns().then(|| pager(list, turn)))}
        {demo_mail()}
    }
    .into_any()
}

fn card(inquiry: &Inquiry) -> AnyView {
    let l10n = App::from_context().l10n;
    let (name, at) = (inquiry.created_by.clone(), inquiry.created_at);
    let args = move || Args::new().text("name", name.clone()).at("at", at);
    let size = words::size(&inquiry.size)
        .map(|id| view! { <Fact name=l10n.text(ids::INQUIRY_SIZE)>{l10n.text(id)}</Fact> });
    let InquiryContact { name, email, phone } = inquiry.contact.clone();
    let phone = phone.map(|phone| view! { <span class="table__line"><bdi>{phone}</bdi></span> });
    view! {
        <li class="card">
            <h2>{l10n.text_with(ids::INQUIRIES_BY, args)}</h2>
            <blockquote class="letter inquiry__needs"><bdi>{inquiry.needs.clone()}</bdi></blockquote>
            <dl class="facts">
                {size}
                <Fact name=l10n.text(ids::INQUIRY_CONTACT)>
                    <bdi>{name}</bdi>
                    <span class="table__line"><bdi>{email}</bdi></span>
                    {phone}
                </Fact>
            </dl>
            <ul class="lines">{inquiry.recipients.iter().map(recipient).collect_view()}</ul>
        </li>
    }
    .into_any()
}

fn recipient(recipient: &InquiryRecipient) -> AnyView {
    let l10n = App::from_context().l10n;
    let (label, tone, icon) = words::state(&recipient.state);
    let invitation = recipient.invitation_id.clone().map(|id| {
        let to = Page::Settings(Settings::Invitation(id)).of(&cloud());
        view! { <Link to>{l10n.text(ids::INVITATIONS_OPEN)}</Link> }
    });
    view! {
        <li>
            {partner_name::named(&recipient.partner)}
            <span class="inquiry__state">
                <StatusBadge tone icon label=l10n.text(label)/>
                <span class="small muted"><Date at=recipient.since/></span>
                {invitation}
            </span>
        </li>
    }
    .into_any()
}
