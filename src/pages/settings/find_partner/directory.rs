//! The directory: who can be contacted, several chosen at once.

use super::{super::partner_name, Asking, filters::filters, words};
use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::{Args, ids},
    pages::{
        agreement::{button_with_reason, cloud, may},
        failure_view::{FailureState, failure_bar},
        pager::pager,
        search::SEARCH_ID,
    },
    state::{App, FailureKind, Remote},
    ui::{Picture, SkeletonLines, StateView, button},
};
use contract::{
    Cursor, DirectoryPartner, DirectoryQuery, OperationName, Page as Rows, operation::ListPartnerDirectory,
    partner_directory::MAX_RECIPIENTS,
};
use leptos::prelude::*;

const REASON_ID: &str = "contact-reason";

type List = Remote<Rows<DirectoryPartner>>;

pub(super) fn directory(asking: Asking) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let moniker = cloud();
    let query = derived(move || asking.now.with(super::Question::to_query));
    let pages = RwSignal::new((DirectoryQuery::default(), Vec::<Cursor>::new()));
    let list = List::list(app, move || {
        let query = query.get();
        // Another question begins with its first page.
        let cursor = pages.with(|(of, pages)| pages.last().filter(|_| *of == query).cloned());
        Some((moniker.clone(), ListPartnerDirectory(DirectoryQuery { cursor, ..query })))
    });
    let turns = move || list.value().is_some_and(|page| page.total as usize > page.items.len());
    let turn = move |to: Option<Cursor>| {
        let query = query.get_untracked();
        pages.update(|(of, pages)| {
            if *of != query {
                (*of, *pages) = (query, Vec::new());
            }
            match to {
                Some(cursor) => pages.push(cursor),
                None => drop(pages.pop()),
            }
        });
    };
    let count = move || {
        let page = list.value()?;
        Some(l10n.now(ids::FIND_COUNT, Args::new().count("count", page.total)))
    };
    view! {
        {filters(asking)}
        <p class="small muted numeric" role="status">{count}</p>
        {dynamic(move || body(asking, list))}
        {sometimes(move || turns().then(|| pager(list, turn)))}
        {contact(asking)}
    }
    .into_any()
}

fn body(asking: Asking, list: List) -> AnyView {
    let l10n = App::from_context().l10n;
    let title = l10n.text(ids::FIND_FAILED);
    let retry = Callback::new(move |()| list.reload());
    let failure = list.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    let Some(page) = list.value() else {
        return match failure {
            Some(failure) => view! { <FailureState failure title moniker=cloud() retry/> }.into_any(),
            None => {
                view! { <div class="skeletons" aria-hidden="true"><SkeletonLines lines=6/></div> }.into_any()
            }
        };
    };
    let bar = failure.map(|failure| failure_bar(failure, Some(title), Some(retry)));
    if !page.items.is_empty() {
        let cards: Vec<AnyView> = page.items.iter().map(|partner| card(asking, partner)).collect();
        return view! { {bar} <ul class="shop find">{cards}</ul> }.into_any();
    }
    if !asking.now.with(super::Question::narrows) {
        let text = l10n.text(ids::FIND_EMPTY).into_any();
        return view! {
            {bar}
            <StateView picture=Picture::Empty title=l10n.text(ids::PRODUCTS_EMPTY_TITLE) text/>
        }
        .into_any();
    }
    let clear = move || {
        asking.ask(false, |question| {
            let chosen = std::mem::take(&mut question.chosen);
            *question = super::Question { chosen, ..super::Question::default() };
        });
        asking.here.focus(SEARCH_ID);
    };
    let text = l10n.text(ids::FIND_NO_MATCH).into_any();
    view! {
        {bar}
        <StateView picture=Picture::NoMatch title=l10n.text(ids::PRODUCTS_NO_MATCH_TITLE) text>
            <div class="actions">{button("button", l10n.text(ids::PRODUCTS_FILTERS_CLEAR), clear)}</div>
        </StateView>
    }
    .into_any()
}

fn card(asking: Asking, partner: &DirectoryPartner) -> AnyView {
    let l10n = App::from_context().l10n;
    let id = partner.identity.id.clone();
    let of = id.clone();
    let is_chosen = derived(move || asking.now.with(|question| question.chosen.contains(&of)));
    let is_full = move || asking.now.with(|question| question.chosen.len() >= MAX_RECIPIENTS);
    let choose = move |event| asking.choose(&id, event_target_checked(&event));
    let services = partner.services.iter().filter_map(words::service).collect::<Vec<_>>();
    let services = Signal::derive(move || {
        services.iter().map(|id| l10n.now(*id, Args::new())).collect::<Vec<_>>().join(" · ")
    });
    let related = partner.related.then(|| {
        view! { <p class="badges"><span class="badge badge--plain">{l10n.text(ids::FIND_RELATED)}</span></p> }
    });
    let name = partner_name::plain(&partner.identity.name);
    let label = l10n.text_with(ids::PRODUCTS_SELECT, move || Args::new().text("name", name.clone()));
    let digits = partner.partner_id.digits();
    let short = l10n.text_with(ids::PARTNER_ID_SHORT, move || Args::new().text("id", digits.clone()));
    view! {
        <li class="card shop__item">
            <label class="find__who">
                <input
                    type="checkbox"
                    aria-label=label
                    prop:checked=move || is_chosen.get()
                    prop:disabled=move || is_full() && !is_chosen.get()
                    on:change=choose
                />
                {partner_name::named(&partner.identity)}
            </label>
            {related}
            <p class="find__about"><bdi>{partner_name::plain(&partner.about)}</bdi></p>
            <p class="small muted">{services}</p>
            <p class="small muted numeric find__id">{short}</p>
        </li>
    }
    .into_any()
}

/// How many were chosen, and the way on.
fn contact(asking: Asking) -> AnyView {
    let l10n = App::from_context().l10n;
    let count = move || asking.now.with(|question| u32::try_from(question.chosen.len()).unwrap_or_default());
    let chosen = l10n.text_with(ids::PRODUCTS_CHOSEN, move || Args::new().count("count", count()));
    let may_ask = may(OperationName::CreateInquiry);
    let reason = Signal::derive(move || {
        let id = match (may_ask.get(), count()) {
            (false, _) => ids::FIND_MAY_NOT,
            (true, 0) => ids::FIND_CHOOSE_FIRST,
            _ => return None,
        };
        Some(l10n.text(id).get())
    });
    let most = l10n.text_with(ids::FIND_MOST, || {
        Args::new().count("most", u32::try_from(MAX_RECIPIENTS).unwrap_or_default())
    });
    let go = button_with_reason(
        "button button--primary",
        l10n.text(ids::FIND_CONTACT),
        REASON_ID,
        reason,
        move || {
            asking.step(true);
        },
    );
    view! {
        <div class="find__contact">
            <p class="numeric" role="status">{chosen}</p>
            {go}
            <p class="small muted" id=REASON_ID>{move || reason.get().unwrap_or_else(|| most.get())}</p>
        </div>
    }
    .into_any()
}
