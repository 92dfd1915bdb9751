//! Reviewing what partners may do (row J4): the reviews, and one of them.

mod banner;
mod decide;
mod export;
mod item;
mod review;
mod sign_off;

pub(super) use banner::due_banner;
pub(in crate::pages) use review::page as review_page;

use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::{Args, ids},
    pages::{
        Here,
        billing::{cell, plain_table},
        failure_view::{FailureState, failure_bar, refusal},
        head::{Breadcrumb, PageHead},
        link::Link,
        pager::pager,
    },
    route::{Page, Route, Settings},
    state::{App, Failure, FailureKind, Remote, SignedIn, Starting},
    ui::{Icon, Picture, SkeletonLines, StateView, StatusBadge, busy_button},
};
use contract::{
    Access, Cursor, Denial, Moniker, OperationName, ReviewState, ReviewSummary, operation::ListReviews,
};
use leptos::prelude::*;

type List = Remote<contract::Page<ReviewSummary>>;

pub(in crate::pages) fn page() -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let session = SignedIn::from_context().session;
    let moniker = session.with_untracked(|session| session.cloud.clone());
    let cursor = RwSignal::new(None::<Cursor>);
    let of = moniker.clone();
    let list = List::list(app, move || Some((of.clone(), ListReviews { cursor: cursor.get(), limit: None })));
    let organization = Signal::derive(move || session.with(|session| session.organization.name.clone()));
    let failure = move || list.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    let face = derived(move || match (list.value(), failure()) {
        (None, Some(failure)) => Face::Failed(failure),
        (None, None) => Face::Loading,
        (Some(page), _) if page.items.is_empty() => Face::Empty,
        (Some(_), stale) => Face::Rows(stale),
    });
    let title = l10n.text(ids::REVIEWS_TITLE);
    let parent = Route::relationships(&moniker);
    let cloud = StoredValue::new(moniker);
    let body = move || match face.get() {
        Face::Loading => {
            view! { <div class="skeletons" aria-hidden="true"><SkeletonLines lines=4/></div> }.into_any()
        }
        Face::Failed(failure) => {
            let retry = Callback::new(move |()| list.reload());
            let title = l10n.text(ids::REVIEWS_FAILED);
            view! { <FailureState failure title moniker=cloud.get_value() retry/> }.into_any()
        }
        Face::Empty => {
            let (title, text) =
                (l10n.text(ids::REVIEWS_EMPTY_TITLE), l10n.text(ids::REVIEWS_EMPTY).into_any());
            view! {
                <StateView picture=Picture::Empty title text><div class="actions">{start(cloud, list)}</div></StateView>
            }
            .into_any()
        }
        Face::Rows(stale) => {
            let retry = Callback::new(move |()| list.reload());
            view! {
                {stale.map(|failure| failure_bar(failure, Some(l10n.text(ids::REVIEWS_FAILED)), Some(retry)))}
                <div class="actions review__actions">{start(cloud, list)}</div>
                {dynamic(move || rows(list, cloud))}
                {pager(list, move |to| cursor.set(to))}
            }
            .into_any()
        }
    };
    view! {
        <Breadcrumb parent parent_title=l10n.text(ids::RELATIONSHIPS_TITLE) title/>
        <PageHead title organization lead=l10n.text(ids::REVIEWS_LEAD)/>
        {dynamic(body)}
    }
    .into_any()
}

#[derive(Clone, PartialEq)]
enum Face {
    Loading,
    Failed(Failure),
    Empty,
    Rows(Option<Failure>),
}

/// Begins a review, or goes on with the one that is open.
fn start(cloud: StoredValue<Moniker>, list: List) -> AnyView {
    let App { l10n, .. } = App::from_context();
    let (here, inside) = (Here::from_context(), SignedIn::from_context());
    let open = derived(move || {
        let page = list.value()?;
        page.items.iter().find(|one| one.state == ReviewState::Open).map(|one| one.id.clone())
    });
    let access = derived(move || {
        let capabilities = inside.capabilities.value()?;
        Some(capabilities.access(&OperationName::StartReview))
    });
    let starting = Starting::from_context();
    let press = move || {
        starting.begin(cloud.get_value(), move |id| {
            here.go(&cloud.with_value(|cloud| Page::Settings(Settings::Review(id)).of(cloud)));
        });
    };
    let failure = move || {
        starting.failure().map(|failure| failure_bar(failure, Some(l10n.text(ids::REVIEWS_FAILED)), None))
    };
    view! {
        {dynamic(move || match (open.get(), access.get()) {
            (Some(id), _) => {
                let to = cloud.with_value(|cloud| Page::Settings(Settings::Review(id)).of(cloud));
                view! { <Link class="button button--primary" to>{l10n.text(ids::REVIEWS_CONTINUE)}</Link> }
                    .into_any()
            }
            // Nothing is offered before that is known.
            (None, None) => ().into_any(),
            (None, Some(Access::Allowed)) => {
                busy_button("button button--primary", l10n.text(ids::REVIEWS_START), starting.busy(), press)
            }
            (None, Some(Access::Denied(denial))) => closed(denial),
        })}
        {sometimes(failure)}
    }
    .into_any()
}

const REASON_ID: &str = "review-denied";

fn closed(denial: Denial) -> AnyView {
    let l10n = App::from_context().l10n;
    view! {
        <button class="button" type="button" aria-disabled="true" aria-describedby=REASON_ID>
            {l10n.text(ids::REVIEWS_START)}
        </button>
        <p class="small" id=REASON_ID>{refusal(l10n, Some(denial))}</p>
    }
    .into_any()
}

fn rows(list: List, cloud: StoredValue<Moniker>) -> AnyView {
    let l10n = App::from_context().l10n;
    let page = list.value();
    let rows = page.iter().flat_map(|page| &page.items).map(|one| {
        let at = one.started_at;
        let title = l10n.text_with(ids::REVIEWS_OF, move || Args::new().at("at", at));
        let to = cloud.with_value(|cloud| Page::Settings(Settings::Review(one.id.clone())).of(cloud));
        let (decided, total, removed) = (one.decided, one.relationships, one.removed);
        let progress = l10n.text_with(ids::REVIEWS_PROGRESS, move || {
            Args::new().count("decided", decided).count("total", total)
        });
        let removed = l10n.text_with(ids::NUMBER_PLAIN, move || Args::new().count("count", removed));
        view! {
            <tr role="row">
                <td role="cell" class="table__first table__wide"><Link class="table__name" to>{title}</Link></td>
                {cell(l10n.text(ids::REVIEWS_COLUMN_BY), view! { <bdi>{one.started_by.clone()}</bdi> }.into_any())}
                {cell(l10n.text(ids::REVIEWS_COLUMN_DECIDED), progress.into_any())}
                {cell(l10n.text(ids::REVIEWS_COLUMN_REMOVED), removed.into_any())}
                {cell(l10n.text(ids::REVIEWS_COLUMN_STATE), state_badge(&one.state))}
            </tr>
        }
    });
    let columns = [
        (ids::REVIEWS_COLUMN_REVIEW, ""),
        (ids::REVIEWS_COLUMN_BY, ""),
        (ids::REVIEWS_COLUMN_DECIDED, ""),
        (ids::REVIEWS_COLUMN_REMOVED, ""),
        (ids::REVIEWS_COLUMN_STATE, ""),
    ];
    plain_table(ids::REVIEWS_TABLE, &columns, rows.collect_view().into_any())
}

pub(super) fn state_badge(state: &ReviewState) -> AnyView {
    let l10n = App::from_context().l10n;
    let (tone, icon, id) = match state {
        ReviewState::Open => ("badge--brand", Icon::Clock, ids::REVIEWS_STATE_OPEN),
        ReviewState::SignedOff => ("badge--success", Icon::CheckmarkCircle, ids::REVIEWS_STATE_SIGNED_OFF),
        ReviewState::Other(_) => ("", Icon::Info, ids::BULK_STATE_UNKNOWN),
    };
    view! { <StatusBadge tone icon label=l10n.text(id)/> }.into_any()
}
