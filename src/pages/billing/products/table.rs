//! The table: sorted by its headings; cards on phones by style alone, so the roles are written out.

use super::{List, Question, columns::Column, row::row};
use crate::{
    erase::{derived, dynamic, sometimes},
    l10n::ids,
    pages::heading::{Sorted, heading as sorting_heading, plain_heading},
    state::{App, Selection},
    ui::{SkeletonRows, Text},
};
use contract::{Sort, SortKey, SortOrder, Subscription, SubscriptionQuery};
use leptos::prelude::*;
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
    let Some(key) = key else { return plain_heading(label, class) };
    let mine = key.clone();
    let sort = move |as_well: bool| {
        let now = question.get_now();
        let sort = if as_well {
            now.sort.clone().and(&key)
        } else {
            let descending = now.sort.of(&key) == Some((0, false));
            SortOrder::by(Sort { key: key.clone(), descending })
        };
        question.ask(SubscriptionQuery { sort, ..now }, false);
    };
    sorting_heading(label, class, derived(move || Sorted::of(&question.get().sort, &mine)), Box::new(sort))
}
