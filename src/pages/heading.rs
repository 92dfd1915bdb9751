//! The heading of a column by which a list is sorted.

use crate::{
    erase::{Derived, dynamic, sometimes},
    l10n::{Args, ids},
    state::App,
    ui::{Icon, IconView, Text},
};
use contract::sort::{SortColumn, SortOrder};
use leptos::{ev, prelude::*};

/// Where a column stands in an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sorted {
    /// Which place it has among several, from 0.
    place: usize,
    descending: bool,
    /// Whether there are others.
    several: bool,
}

impl Sorted {
    pub(super) fn of<K: SortColumn>(order: &SortOrder<K>, key: &K) -> Option<Self> {
        let (place, descending) = order.of(key)?;
        Some(Self { place, descending, several: order.columns().len() > 1 })
    }
}

/// The heading. `press` hears whether to sort by it as well (a press with Shift), and not by it alone.
pub(super) fn heading(
    label: Text,
    class: &'static str,
    sorted: Derived<Option<Sorted>>,
    press: Box<dyn Fn(bool)>,
) -> AnyView {
    let l10n = App::from_context().l10n;
    let direction = move || match sorted.get() {
        Some(Sorted { place: 0, descending, .. }) => {
            Some(if descending { "descending" } else { "ascending" })
        }
        _ => None,
    };
    let icon = move || match sorted.get() {
        Some(Sorted { descending: true, .. }) => Icon::ArrowDown,
        Some(Sorted { descending: false, .. }) => Icon::ArrowUp,
        None => Icon::ArrowSort,
    };
    let number = move || match sorted.get() {
        Some(Sorted { place, descending, several: true }) => {
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
        <th role="columnheader" scope="col" class=class aria-sort=direction data-sorted=move || sorted.with(Option::is_some).then_some("")>
            <button class="table__sort" type="button" on:click=move |event: ev::MouseEvent| press(event.shift_key())>
                {label}
                {dynamic(move || view! { <IconView icon=icon() small=true/> }.into_any())}
                {sometimes(number)}
            </button>
        </th>
    }
    .into_any()
}

/// The heading of a column that does not sort.
pub(super) fn plain_heading(label: Text, class: &'static str) -> AnyView {
    view! { <th role="columnheader" scope="col" class=class><span class="table__plain">{label}</span></th> }
        .into_any()
}
