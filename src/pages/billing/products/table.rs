//! The table: sorted by its headings; cards on phones by style alone, so the roles are written out.

use super::{List, Question, columns::Column, row::row};
use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::{Args, ids},
    state::{App, Selection},
    ui::{Icon, IconView, SkeletonRows, Text},
};
use contract::{Sort, SortKey, SortOrder, Subscription, SubscriptionQuery};
use leptos::{ev, prelude::*};
use std::sync::Arc;

const FIRST_LOAD_ROWS: usize = 8;

#[component]
pub(super) fn Table(question: Question, list: List, title: Text) -> impl IntoView {
    let app = App::from_context();
    let columns = derived(move || Column::shown(app));
    let busy = move || list.busy().then_some("true");
    // Not `<For>`: row by row in place keeps the elements too, and takes 5 KB of brotli less.
    let rows = move || {
        let items = list.value().map(|page| page.items.clone()).unwrap_or_default();
        let row = |one: Subscription| columns.with(|columns| row(Arc::new(one), columns));
        items.into_iter().map(row).collect_view().into_any()
    };
    let waiting = move || list.value().is_none();
    let headings = move || {
        let of = |column: Column| {
            let class = match column {
                Column::Licenses | Column::Price => "table__head table__number",
                _ => "table__head",
            };
            heading(question, column.sort_key(), app.l10n.text(column.label()), class)
        };
        columns.get().into_iter().map(of).collect_view().into_any()
    };
    let name = app.l10n.text(ids::PRODUCTS_COLUMN_NAME);
    view! {
        <table class="table" role="table" aria-label=title aria-busy=busy>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col" class="table__select">{choose_page(list)}</th>
                    {heading(question, Some(SortKey::Name), name, "table__head table__first")}
                    {dynamic(headings)}
                </tr>
            </thead>
            <tbody role="rowgroup">
                {sometimes(move || waiting().then(|| {
                    let columns = columns.with(Vec::len) + 2;
                    view! { <SkeletonRows rows=FIRST_LOAD_ROWS columns/> }.into_any()
                }))}
                {dynamic(rows)}
            </tbody>
        </table>
    }
}

/// Chooses all rows of the page.
fn choose_page(list: List) -> AnyView {
    let (l10n, selection) = (App::from_context().l10n, Selection::from_context());
    let all = move || {
        let page = list.value();
        page.is_some_and(|page| {
            !page.items.is_empty() && page.items.iter().all(|row| selection.contains(&row.id))
        })
    };
    let choose = move |event| {
        let page = untrack(|| list.value());
        let rows = page.map(|page| page.items.iter().cloned().map(Arc::new).collect::<Vec<_>>());
        selection.choose(&rows.unwrap_or_default(), event_target_checked(&event));
    };
    view! {
        <input
            type="checkbox"
            aria-label=l10n.text(ids::PRODUCTS_SELECT_PAGE)
            prop:checked=all
            disabled=move || selection.is_matching()
            on:change=choose
        />
    }
    .into_any()
}

/// The heading of a column. A press sorts by it alone, a press with Shift by it as well.
fn heading(question: Question, key: Option<SortKey>, label: Text, class: &'static str) -> AnyView {
    let Some(key) = key else {
        return view! { <th role="columnheader" scope="col" class=class><span class="table__plain">{label}</span></th> }
            .into_any();
    };
    let l10n = App::from_context().l10n;
    let mine = key.clone();
    let sort = move |event: ev::MouseEvent| {
        let now = question.get_now();
        let sort = if event.shift_key() {
            now.sort.clone().and(&key)
        } else {
            let descending = now.sort.of(&key) == Some((0, false));
            SortOrder::by(Sort { key: key.clone(), descending })
        };
        question.ask(SubscriptionQuery { sort, ..now }, false);
    };
    // Which place it has among several, from 0, and its direction.
    let place = derived(move || {
        let order = question.get().sort;
        order.of(&mine).map(|(place, descending)| (place, descending, order.columns().len() > 1))
    });
    let direction = move || match place.get() {
        Some((0, descending, _)) => Some(if descending { "descending" } else { "ascending" }),
        _ => None,
    };
    let icon = move || match place.get() {
        Some((_, true, _)) => Icon::ArrowDown,
        Some((_, false, _)) => Icon::ArrowUp,
        None => Icon::ArrowSort,
    };
    let number = move || match place.get() {
        Some((place, descending, true)) => {
            let count = u32::try_from(place + 1).unwrap_or(u32::MAX);
            let id = if descending { ids::PRODUCTS_SORTED_DOWN } else { ids::PRODUCTS_SORTED_UP };
            let words = l10n.text_with(id, move || Args::new().count("place", count));
            Some(
                view! {
                    <span class="table__place-number" aria-hidden="true">{count}</span>
                    <span class="visually-hidden">{words}</span>
                }
                .into_any(),
            )
        }
        _ => None,
    };
    view! {
        <th role="columnheader" scope="col" class=class aria-sort=direction data-sorted=move || place.with(Option::is_some).then_some("")>
            <button class="table__sort" type="button" on:click=sort>
                {label}
                {dynamic(move || view! { <IconView icon=icon() small=true/> }.into_any())}
                {sometimes(number)}
            </button>
        </th>
    }
    .into_any()
}
