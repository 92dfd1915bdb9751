//! The map: products down, partners across, the darker the more; arrow keys move between its cells.

use super::{
    columns::{Column, total},
    list,
};
use crate::{
    l10n::{Args, ids},
    pages::{Here, link::Link},
    state::App,
};
use contract::{Coverage, CoverageRow, SubscriptionQuery};
use leptos::{ev, prelude::*};

/// Names the steps of the colour, from nothing to all.
const STEPS: [&str; 6] = [
    "heat__cell heat--0",
    "heat__cell heat--1",
    "heat__cell heat--2",
    "heat__cell heat--3",
    "heat__cell heat--4",
    "heat__cell heat--5",
];

/// The step of a part of a whole: nothing alone is 0, and all alone is 5.
fn step(part: u32, whole: u32) -> usize {
    let step = u64::from(part) * 5 / u64::from(whole.max(1));
    if part == 0 { 0 } else { usize::try_from(step.clamp(1, 5)).unwrap_or(5) }
}

pub(super) fn heat_map(coverage: &Coverage) -> AnyView {
    let app = App::from_context();
    let l10n = app.l10n;
    let (credited, bought) = Column::of(coverage);
    let across: Vec<Column> = credited.iter().chain(&bought).copied().collect();
    let all = total(coverage, l10n.now(ids::COVERAGE_ALL, Args::new()));
    let size = (coverage.rows.len() + 1, across.len());
    // The one cell that Tab comes to.
    let at = RwSignal::new((0_usize, 0_usize));
    let rows: Vec<AnyView> = std::iter::once(&all)
        .chain(&coverage.rows)
        .enumerate()
        .map(|(down, row)| row_of(coverage, row, &across, down, at))
        .collect();
    let press = move |event: ev::KeyboardEvent| {
        // Those are the browser's: an arrow with them goes back or on.
        if event.alt_key() || event.meta_key() {
            return;
        }
        let (down, across) = at.get_untracked();
        let (last_down, last_across) = (size.0 - 1, size.1 - 1);
        let all = event.ctrl_key();
        let to = match event.key().as_str() {
            "ArrowUp" => (down.saturating_sub(1), across),
            "ArrowDown" => ((down + 1).min(last_down), across),
            "ArrowLeft" => (down, across.saturating_sub(1)),
            "ArrowRight" => (down, (across + 1).min(last_across)),
            "Home" => (if all { 0 } else { down }, 0),
            "End" => (if all { last_down } else { down }, last_across),
            _ => return,
        };
        event.prevent_default();
        at.set(to);
        app.surface.focus_and_show(&cell_id(to));
    };
    let heading = |column: &Column| {
        view! { <th role="columnheader" scope="col" class="heat__head">{column.name(l10n, coverage)}</th> }
            .into_any()
    };
    view! {
        <p class="small muted" id="heat-hint">{l10n.text(ids::COVERAGE_MAP_HINT)}</p>
        <div class="heat__scroll">
            <table class="heat" role="grid" aria-label=l10n.text(ids::COVERAGE_MAP) aria-describedby="heat-hint" on:keydown=press>
                <thead role="rowgroup">
                    <tr role="row" class="heat__groups">
                        <td></td>
                        <th role="columnheader" scope="colgroup" colspan=credited.len()>{l10n.text(ids::COVERAGE_CREDITED)}</th>
                        <th role="columnheader" scope="colgroup" colspan=bought.len()>{l10n.text(ids::COVERAGE_BOUGHT)}</th>
                    </tr>
                    <tr role="row">
                        <th role="columnheader" scope="col" class="heat__product">{l10n.text(ids::COVERAGE_PRODUCT)}</th>
                        {across.iter().map(heading).collect_view()}
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn cell_id((down, across): (usize, usize)) -> String {
    format!("cell-{down}-{across}")
}

fn row_of(
    coverage: &Coverage,
    row: &CoverageRow,
    across: &[Column],
    down: usize,
    at: RwSignal<(usize, usize)>,
) -> AnyView {
    let query = SubscriptionQuery { sku: row.sku_part_number.clone(), ..SubscriptionQuery::default() };
    let cells =
        across.iter().enumerate().map(|(place, column)| cell(coverage, row, *column, (down, place), at));
    let name = row.name.clone();
    view! {
        <tr role="row">
            <th role="rowheader" scope="row" class="heat__product">
                <Link to=list(query)>{name}</Link>
            </th>
            {cells.collect_view()}
        </tr>
    }
    .into_any()
}

/// A number that leads to its subscriptions; nothing leads nowhere, and still has its place.
fn cell(
    coverage: &Coverage,
    row: &CoverageRow,
    column: Column,
    place: (usize, usize),
    at: RwSignal<(usize, usize)>,
) -> AnyView {
    let app = App::from_context();
    let here = Here::from_context();
    let l10n = app.l10n;
    let (count, total, product) = (column.count(row), row.subscriptions, row.name.clone());
    let name = column.name(l10n, coverage);
    let label = l10n.text_with(ids::COVERAGE_CELL, move || {
        let args = Args::new().text("product", product.clone()).text("column", name.get());
        args.count("count", count).count("total", total)
    });
    let number = l10n.text_with(ids::NUMBER_PLAIN, move || Args::new().count("count", count));
    let query = column.query(coverage, &row.sku_part_number).filter(|_| count > 0);
    let tab = move || if at.get() == place { "0" } else { "-1" };
    let is_link = query.is_some();
    let content = match query {
        Some(query) => {
            let to = list(query);
            let href = app.href(&to);
            let follow = move |event: ev::MouseEvent| {
                let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
                if event.button() == 0 && !elsewhere {
                    event.prevent_default();
                    here.go(&to);
                }
            };
            view! { <a id=cell_id(place) href=href tabindex=tab aria-label=label on:click=follow>{number}</a> }
                .into_any()
        }
        None => number.into_any(),
    };
    let class = STEPS.get(step(count, total)).copied().unwrap_or_default();
    let nobody = (column == Column::Nobody).then_some("");
    view! {
        <td
            role="gridcell"
            class=class
            data-nobody=nobody
            data-label=name
            id=(!is_link).then(|| cell_id(place))
            tabindex=move || (!is_link).then(tab)
            aria-label=(!is_link).then_some(label)
            on:focusin=move |_| at.set(place)
        >
            {content}
        </td>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn n8_nothing_and_all_have_a_colour_of_their_own() {
        assert_eq!((step(0, 10), step(0, 0)), (0, 0));
        assert_eq!((step(1, 1_000), step(3, 10), step(999, 1_000), step(10, 10)), (1, 1, 4, 5));
        assert_eq!(step(u32::MAX, u32::MAX), 5);
    }
}
