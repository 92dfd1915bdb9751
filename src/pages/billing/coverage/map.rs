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
    let down: Vec<&CoverageRow> = std::iter::once(&all).chain(&coverage.rows).collect();
    let size = (down.len(), across.len());
    // Cells of nothing are not shown on phones.
    let first = down.iter().zip(0..).find_map(|(row, place)| {
        let column = across.iter().position(|column| column.count(row) > 0)?;
        Some((place, column))
    });
    // The one cell that Tab comes to.
    let at = RwSignal::new(first.unwrap_or_default());
    let rows: Vec<AnyView> =
        down.iter().zip(0..).map(|(row, place)| row_of(coverage, row, &across, place, at)).collect();
    let press = move |event: ev::KeyboardEvent| {
        // Those are the browser's: an arrow with them goes back or on.
        if event.alt_key() || event.meta_key() {
            return;
        }
        let is_shown = |place| app.surface.is_shown(&cell_id(place));
        let (key, from) = (event.key(), at.get_untracked());
        let Some(to) = target(&key, event.ctrl_key(), from, size, is_shown) else { return };
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

/// Rows down, columns across.
type Place = (usize, usize);

/// The cell that a key leads to, of those that are shown; nothing for keys that lead nowhere.
fn target(
    key: &str,
    all: bool,
    from: Place,
    (rows, columns): (usize, usize),
    is_shown: impl Fn(Place) -> bool,
) -> Option<Place> {
    let (down, across) = from;
    let row = |down| (0..columns).map(move |across| (down, across)).filter(|place| is_shown(*place));
    let nearest = |down| row(down).min_by_key(|place| place.1.abs_diff(across));
    let to = match key {
        "ArrowUp" => (0..down).rev().find_map(nearest),
        "ArrowDown" => (down + 1..rows).find_map(nearest),
        "ArrowLeft" => row(down).take_while(|place| place.1 < across).last(),
        "ArrowRight" => row(down).find(|place| place.1 > across),
        "Home" if all => (0..rows).find_map(|down| row(down).next()),
        "End" if all => (0..rows).rev().find_map(|down| row(down).last()),
        "Home" => row(down).next(),
        "End" => row(down).last(),
        _ => return None,
    };
    Some(to.unwrap_or(from))
}

fn cell_id((down, across): Place) -> String {
    format!("cell-{down}-{across}")
}

fn row_of(
    coverage: &Coverage,
    row: &CoverageRow,
    across: &[Column],
    down: usize,
    at: RwSignal<Place>,
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
    place: Place,
    at: RwSignal<Place>,
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
    use super::{Place, step, target};

    /// Where keys lead one after the other, `Ctrl` written as `^`.
    fn walk(from: Place, is_shown: fn(Place) -> bool, keys: &[&str]) -> Vec<Place> {
        let mut at = from;
        let follow = |key: &&str| {
            let plain = key.trim_start_matches('^');
            at = target(plain, plain != *key, at, (3, 4), is_shown).unwrap();
            at
        };
        keys.iter().map(follow).collect()
    }

    #[test]
    fn n8_keys_move_between_all_cells_and_stop_at_the_edges() {
        let keys = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowUp", "^End", "Home", "^Home"];
        let places = [(0, 1), (1, 1), (1, 0), (1, 0), (0, 0), (2, 3), (2, 0), (0, 0)];
        assert_eq!(walk((0, 0), |_| true, &keys), places);
        assert_eq!(target("Enter", false, (0, 0), (3, 4), |_| true), None);
    }

    #[test]
    fn n8_keys_pass_over_cells_that_are_not_shown() {
        // Of the first row two are shown, of the second none, of the third the second and the last.
        let is_shown = |place| matches!(place, (0, 1 | 2) | (2, 1 | 3));
        let keys = [
            "ArrowRight",
            "ArrowRight",
            "ArrowDown",
            "ArrowRight",
            "ArrowUp",
            "ArrowUp",
            "^End",
            "Home",
            "^Home",
        ];
        let places = [(0, 2), (0, 2), (2, 1), (2, 3), (0, 2), (0, 2), (2, 3), (2, 1), (0, 1)];
        assert_eq!(walk((0, 1), is_shown, &keys), places);
    }

    #[test]
    fn n8_nothing_and_all_have_a_colour_of_their_own() {
        assert_eq!((step(0, 10), step(0, 0)), (0, 0));
        assert_eq!((step(1, 1_000), step(3, 10), step(999, 1_000), step(10, 10)), (1, 1, 4, 5));
        assert_eq!(step(u32::MAX, u32::MAX), 5);
    }
}
