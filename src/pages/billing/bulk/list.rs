//! The bulk changes of the organisation, the newest first; those that are not at their end say so.

use super::{cloud, failed, may_change, words, words::state_badge};
use crate::{
    erase::{dynamic, sometimes},
    l10n::{Args, MessageId, ids},
    pages::{
        billing::plain_table::{cell, table},
        head::PageHead,
        link::Link,
        pager::pager,
    },
    route::Page,
    state::{App, FailureKind, Remote, SignedIn},
    ui::{Picture, SkeletonRows, StateView},
};
use contract::{BulkChange, BulkState, Cursor, RowOutcome, operation::ListBulkChanges};
use leptos::prelude::*;

const COLUMNS: [(MessageId, &str); 3] = [
    (ids::BULK_COLUMN_BEGUN, "table__head table__first"),
    (ids::BULK_COLUMN_STATE, "table__head"),
    (ids::BULK_COLUMN_ROWS, "table__head"),
];

#[component]
pub(in crate::pages) fn BulkChangesPage() -> impl IntoView {
    let app = App::from_context();
    let l10n = app.l10n;
    let session = SignedIn::from_context().session;
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    let pages = RwSignal::new(Vec::<Cursor>::new());
    let list = Remote::list(app, move || {
        let cursor = pages.with(|pages| pages.last().cloned());
        let cloud = session.with(|session| session.cloud.clone());
        Some((cloud, ListBulkChanges { cursor, ..ListBulkChanges::default() }))
    });
    let body = move || {
        let failure = list.failure().filter(|failure| failure.kind != FailureKind::SignIn);
        match (list.value(), failure) {
            (None, Some(failure)) => {
                failed(failure, l10n.text(ids::BULK_FAILED_TITLE), move || list.reload())
            }
            (Some(page), _) if page.items.is_empty() => {
                let text = l10n.text(ids::BULK_EMPTY_TEXT).into_any();
                let title = l10n.text(ids::BULK_EMPTY_TITLE);
                view! { <StateView picture=Picture::Empty title text>{begin()}</StateView> }.into_any()
            }
            (page, _) => {
                let rows: Vec<AnyView> = page.iter().flat_map(|page| page.items.iter().map(row)).collect();
                let waiting = page.is_none().then(|| view! { <SkeletonRows rows=4 columns=COLUMNS.len()/> });
                view! {
                    {begin()}
                    {table(ids::BULK_TITLE, &COLUMNS, view! { {waiting} {rows} }.into_any())}
                }
                .into_any()
            }
        }
    };
    let turns = move || list.value().is_some_and(|page| page.total as usize > page.items.len());
    let turn = move |cursor: Option<Cursor>| turn(pages, cursor);
    view! {
        <PageHead title=l10n.text(ids::BULK_TITLE) organization lead=l10n.text(ids::BULK_LEAD)/>
        {dynamic(body)}
        {sometimes(move || turns().then(|| pager(list, turn)))}
    }
}

/// Turns the pages of a list that is read forward only: the way back is where it came from.
pub(super) fn turn(pages: RwSignal<Vec<Cursor>>, to: Option<Cursor>) {
    pages.update(|pages| match to {
        Some(cursor) => pages.push(cursor),
        None => drop(pages.pop()),
    });
}

/// The way to a new one, for who may.
fn begin() -> AnyView {
    let to = Page::NewBulkChange.of(&cloud());
    let l10n = App::from_context().l10n;
    let link = move || {
        let to = to.clone();
        view! { <Link class="button button--primary" to=to>{l10n.text(ids::BULK_NEW)}</Link> }.into_any()
    };
    view! { <div class="actions bulk__begin">{sometimes(move || may_change().then(&link))}</div> }.into_any()
}

fn row(change: &BulkChange) -> AnyView {
    let l10n = App::from_context().l10n;
    let (at, name) = (change.created_at, change.created_by.clone());
    let to = Page::BulkChange { id: change.id.clone(), outcome: None }.of(&cloud());
    let unfinished = match change.state {
        BulkState::Draft => Some(ids::BULK_CONTINUE),
        BulkState::Running | BulkState::Paused => Some(ids::BULK_RESUME),
        _ => None,
    };
    let on = to.clone();
    // What the account may do can be known after the list.
    let again = move || {
        let (label, to) = (unfinished.filter(|_| may_change())?, on.clone());
        Some(view! { <Link class="button" to=to>{l10n.text(label)}</Link> }.into_any())
    };
    view! {
        <tr role="row">
            <td role="cell" class="table__first">
                <span class="table__title">
                    <Link class="table__name" to=to>
                        {l10n.text_with(ids::DATE_LONG, move || Args::new().at("at", at))}
                    </Link>
                    {sometimes(again)}
                </span>
                <span class="table__line small">
                    {l10n.text_with(ids::BULK_BY, move || Args::new().text("name", name.clone()))}
                </span>
            </td>
            <td role="cell" class="table__status">{state_badge(&change.state)}</td>
            {cell(l10n.text(ids::BULK_COLUMN_ROWS), view! { <span class="bulk__counts numeric">{counts(change)}</span> }.into_any())}
        </tr>
    }
    .into_any()
}

/// How many rows there are of each outcome that there is.
fn counts(change: &BulkChange) -> Vec<AnyView> {
    let l10n = App::from_context().l10n;
    let counts = change.counts;
    let of = [
        (RowOutcome::Planned, counts.planned),
        (RowOutcome::Done, counts.done),
        (RowOutcome::Failed, counts.failed),
        (RowOutcome::Skipped, counts.skipped),
    ];
    let some = of.into_iter().filter(|(_, count)| *count > 0);
    some.map(|(outcome, count)| {
        let outcome = l10n.text(words::outcome(&outcome));
        let args = move || Args::new().count("count", count).text("outcome", outcome.get());
        view! { <span>{l10n.text_with(ids::BULK_COUNT, args)}</span> }.into_any()
    })
    .collect()
}
