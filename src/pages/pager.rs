//! Turning the pages of a list: where it is, and the ways back and on.

use crate::{
    l10n::{Args, ids},
    state::{App, Remote},
    ui::busy_button,
};
use contract::{Cursor, Page};
use leptos::prelude::*;

/// "51–100 of 312", and two buttons. They stay when there is nothing before or behind, so that the focus does.
pub(super) fn pager<T: Send + Sync + 'static>(
    list: Remote<Page<T>>,
    turn: impl Fn(Option<Cursor>) + Copy + Send + Sync + 'static,
) -> AnyView {
    pager_in(list, |page| page, turn)
}

/// As [`pager`], of a reply that has a page in it.
pub(super) fn pager_in<R: Send + Sync + 'static, T: 'static>(
    list: Remote<R>,
    page_in: fn(&R) -> &Page<T>,
    turn: impl Fn(Option<Cursor>) + Copy + Send + Sync + 'static,
) -> AnyView {
    let look = Signal::derive(move || {
        let reply = list.value()?;
        let page = page_in(&reply);
        let count = u32::try_from(page.items.len()).unwrap_or(u32::MAX);
        let (first, last) = ((page.start + 1).min(page.start + count), page.start + count);
        Some(Look {
            first,
            last,
            total: page.total,
            previous: page.previous.clone(),
            next: page.next.clone(),
        })
    });
    pages(look, Box::new(turn))
}

#[derive(Clone)]
struct Look {
    first: u32,
    last: u32,
    total: u32,
    previous: Option<Cursor>,
    next: Option<Cursor>,
}

fn pages(look: Signal<Option<Look>>, turn: Box<dyn Fn(Option<Cursor>) + Send + Sync>) -> AnyView {
    let l10n = App::from_context().l10n;
    let turn = StoredValue::new(turn);
    let args = move || {
        let look = look.get();
        let of = |part: fn(&Look) -> u32| look.as_ref().map_or(0, part);
        Args::new()
            .count("first", of(|look| look.first))
            .count("last", of(|look| look.last))
            .count("total", of(|look| look.total))
    };
    // Not while a list is refreshed: what is shown still leads to its neighbours.
    let is_first = Signal::derive(move || look.with(|look| look.as_ref().is_none_or(|look| look.first <= 1)));
    let is_last =
        Signal::derive(move || look.with(|look| look.as_ref().is_none_or(|look| look.next.is_none())));
    // Without a cursor it is the first page: who came by a link of its own has only that way back.
    let back = move || turn.with_value(|turn| turn(look.get_untracked().and_then(|look| look.previous)));
    let on = move || turn.with_value(|turn| turn(look.get_untracked().and_then(|look| look.next)));
    view! {
        <nav class="more" aria-label=l10n.text(ids::PAGER)>
            <p class="numeric" role="status">{l10n.text_with(ids::PAGER_ROWS, args)}</p>
            {busy_button("button", l10n.text(ids::PAGER_PREVIOUS), is_first, back)}
            {busy_button("button", l10n.text(ids::PAGER_NEXT), is_last, on)}
        </nav>
    }
    .into_any()
}
