//! The table: sorted by its headings; cards on phones by style alone, so the roles are written out.

use super::{Question, row::Row};
use crate::erase::{derived, dynamic, effect, sometimes};
use crate::{
    browser::timer,
    l10n::{Args, MessageId, ids},
    state::{App, Phase, ProductList},
    ui::{Icon, IconView, MessageBar, SkeletonRows, Tone, busy_button},
};
use contract::{Sort, SortKey, SortOrder, SubscriptionQuery};
use leptos::{prelude::*, task::spawn_local};

/// The columns in their order; their names are also the labels of the cards.
const COLUMNS: [(SortKey, MessageId, &str); 5] = [
    (SortKey::Name, ids::PRODUCTS_COLUMN_NAME, ""),
    (SortKey::Status, ids::PRODUCTS_COLUMN_STATUS, ""),
    (SortKey::Licenses, ids::PRODUCTS_COLUMN_LICENSES, "table__number"),
    (SortKey::PartnerOfRecord, ids::PRODUCTS_COLUMN_PARTNER, ""),
    (SortKey::TermEnds, ids::PRODUCTS_COLUMN_TERM, ""),
];
const FIRST_LOAD_ROWS: usize = 8;

#[component]
pub(super) fn Table(question: Question, list: ProductList, title: Signal<String>) -> impl IntoView {
    let busy = move || matches!(list.phase(), Phase::First | Phase::Refreshing).then_some("true");
    // Not `<For>`: row by row in place keeps the elements too, and takes 5 KB of brotli less.
    let rows = move || {
        let items = list.rows().map(|rows| rows.items.clone()).unwrap_or_default();
        items.into_iter().map(|subscription| view! { <Row subscription/> }).collect_view().into_any()
    };
    let waiting = move || list.rows().is_none();
    view! {
        <table class="table" role="table" aria-label=title aria-busy=busy>
            <thead role="rowgroup">
                <tr role="row">
                    {COLUMNS.map(|(key, label, class)| view! { <Heading question key label class/> }).collect_view()}
                </tr>
            </thead>
            <tbody role="rowgroup">
                {sometimes(move || waiting().then(|| view! { <SkeletonRows rows=FIRST_LOAD_ROWS columns=COLUMNS.len()/> }).map(IntoAny::into_any))}
                {dynamic(rows)}
            </tbody>
        </table>
    }
}

#[component]
fn Heading(question: Question, key: SortKey, label: MessageId, class: &'static str) -> impl IntoView {
    let l10n = App::from_context().l10n;
    let mine = key.clone();
    let sort = move |_| {
        let now = question.get_now();
        let sort = Sort { key: key.clone(), descending: now.sort.of(&key) == Some((0, false)) };
        question.ask(SubscriptionQuery { sort: SortOrder::by(sort), ..now }, false);
    };
    // One text says all: a memo of its own type would weigh more.
    let direction = derived(move || {
        let sort = question.get().sort;
        let word = |(_, descending): (usize, bool)| if descending { "descending" } else { "ascending" };
        sort.of(&mine).map(word).unwrap_or_default().to_owned()
    });
    let aria_sort = move || Some(direction.get()).filter(|word| !word.is_empty());
    let icon = move || {
        direction.with(|word| match word.as_str() {
            "descending" => Icon::ArrowDown,
            "ascending" => Icon::ArrowUp,
            _ => Icon::ArrowSort,
        })
    };
    view! {
        <th role="columnheader" scope="col" class=format!("table__head {class}") aria-sort=aria_sort>
            <button class="table__sort" type="button" on:click=sort>
                {l10n.text(label)}
                {dynamic(move || view! { <IconView icon=icon() small=true/> }.into_any())}
            </button>
        </th>
    }
}

/// How many are shown, and the next ones.
#[component]
pub(super) fn MoreRows(list: ProductList) -> impl IntoView {
    let App { l10n, surface, .. } = App::from_context();
    let counts = move || {
        list.rows()
            .map(|rows| (u32::try_from(rows.items.len()).unwrap_or(u32::MAX), rows.total))
            .unwrap_or_default()
    };
    let shown = move || {
        let (shown, total) = counts();
        Args::new().count("shown", shown).count("total", total)
    };
    let there = derived(move || list.rows().is_some());
    let has_more = derived(move || list.rows().is_some_and(|rows| rows.next().is_some()));
    let stopped = derived(move || list.rows().is_some_and(|rows| rows.stopped));
    let loading = move || list.phase() == Phase::More;
    let label = move || {
        let id = if loading() { ids::PRODUCTS_MORE_BUSY } else { ids::PRODUCTS_MORE };
        l10n.now(id, Args::new())
    };
    let shown_before = StoredValue::new(None::<u32>);
    let more = move || {
        let (shown, _) = untrack(counts);
        shown_before.set_value(Some(shown));
        list.more();
    };
    // The button goes away with the last rows: then the first of these has the focus.
    effect(move || {
        if list.phase() != Phase::Idle {
            return;
        }
        let before = shown_before.try_update_value(Option::take).flatten();
        if let Some(before) = before.filter(|_| !has_more.get_untracked()) {
            spawn_local(async move {
                // Once the rows are drawn.
                timer::sleep(0).await;
                surface.focus_first(&format!(".table tbody tr:nth-child({}) a", before + 1));
            });
        }
    });
    sometimes(move || {
        there
            .get()
            .then(|| {
                view! {
                    {sometimes(move || stopped.get().then(|| view! {
                        <MessageBar tone=Tone::Warning>
                            <p class="message__text">{l10n.text(ids::PRODUCTS_STOPPED)}</p>
                        </MessageBar>
                    }).map(IntoAny::into_any))}
                    <div class="more">
                        <p class="numeric" role="status">{l10n.text_with(ids::PRODUCTS_SHOWN, shown)}</p>
                        {sometimes(move || has_more.get().then(|| view! {
                            {busy_button("button", Signal::derive(label), Signal::derive(loading), more)}
                        }).map(IntoAny::into_any))}
                    </div>
                }
            })
            .map(IntoAny::into_any)
    })
}
