//! The rows of a bulk change: how many came to what, fifty at a time, and of each what stands there, what
//! shall, what became of it and why.

use super::{
    list::turn,
    run::Run,
    words::{outcome as label_of, outcome_badge, why},
};
use crate::{
    erase::{derived, dynamic, effect, sometimes},
    l10n::{Args, L10n, MessageId, ids},
    pages::{
        billing::{
            partner::wanted,
            plain_table::{cell, table},
        },
        failure_view::failure_bar,
        link::Link,
        names,
        pager::pager,
    },
    route::{Page, Route},
    state::{App, FailureKind, Remote, Wanted},
};
use contract::{
    BulkAction, BulkCounts, BulkRow, Cursor, Moniker, RowOutcome, operation::ListBulkRows,
    subscription_query::DEFAULT_LIMIT,
};
use leptos::prelude::*;

/// The columns; their names are also the labels of the cards.
const COLUMNS: [(MessageId, &str); 5] = [
    (ids::BULK_COLUMN_SUBSCRIPTION, "table__head table__first"),
    (ids::BULK_COLUMN_OUTCOME, "table__head"),
    (ids::BULK_COLUMN_BEFORE, "table__head"),
    (ids::BULK_COLUMN_AFTER, "table__head"),
    (ids::BULK_COLUMN_WHY, "table__head"),
];

/// How many rows came to what; each leads to those rows.
pub(super) fn outcomes(run: Run) -> AnyView {
    let l10n = run.app.l10n;
    let of = move |outcome: Option<RowOutcome>, label: MessageId, count: fn(BulkCounts) -> u32| {
        let label = l10n.text(label);
        let args = move || Args::new().count("count", count(run.counts())).text("outcome", label.get());
        let shown = outcome.clone();
        let current = Signal::derive(move || {
            let now = run.here.route().inside();
            matches!(now, Some(Page::BulkChange { outcome, .. }) if outcome == shown).then_some("true")
        });
        let text = l10n.text_with(ids::BULK_COUNT, args);
        view! { <li><Link class="chip numeric" to=run.with(outcome) current>{text}</Link></li> }.into_any()
    };
    let all = RowOutcome::KNOWN.iter().cloned().map(|outcome| {
        let count: fn(BulkCounts) -> u32 = match outcome {
            RowOutcome::Planned => |counts| counts.planned,
            RowOutcome::Skipped => |counts| counts.skipped,
            RowOutcome::Done => |counts| counts.done,
            RowOutcome::Failed | RowOutcome::Other(_) => |counts| counts.failed,
        };
        let label = label_of(&outcome);
        of(Some(outcome), label, count)
    });
    let all: Vec<AnyView> = all.collect();
    view! {
        <nav class="bulk__outcomes" aria-label=l10n.text(ids::BULK_OUTCOMES)>
            <ul class="chips">{of(None, ids::BULK_OUTCOME_ALL, |counts| counts.total())} {all}</ul>
        </nav>
    }
    .into_any()
}

/// The rows, fifty at a time.
pub(super) fn rows(run: Run) -> AnyView {
    let l10n = run.app.l10n;
    let outcome = derived(move || match run.here.route().inside() {
        Some(Page::BulkChange { outcome, .. }) => outcome,
        _ => None,
    });
    let pages = RwSignal::new(Vec::<Cursor>::new());
    effect(move || {
        outcome.track();
        pages.set(Vec::new());
    });
    let list: Remote<contract::Page<BulkRow>> = Remote::list(run.app, move || {
        let cursor = pages.with(|pages| pages.last().cloned());
        let list = ListBulkRows { id: run.id.get_value(), outcome: outcome.get(), cursor, limit: None };
        Some((run.moniker.get_value(), list))
    });
    // Rows that are shown and not made yet are read again after each step, and so is a page with room for more.
    let before = StoredValue::new((run.state(), run.counts()));
    effect(move || {
        let now = (run.state(), run.counts());
        if before.with_value(|before| *before == now) {
            return;
        }
        let open = untrack(|| list.value()).is_some_and(|page| {
            page.items.iter().any(|row| row.outcome == RowOutcome::Planned)
                || page.items.len() < usize::from(DEFAULT_LIMIT)
        });
        let is_step = before.with_value(|before| before.0 == now.0);
        before.set_value(now);
        if open || !is_step {
            list.reload();
        }
    });
    let failure = move || list.failure().filter(|failure| failure.kind != FailureKind::SignIn);
    let body = move || match list.value() {
        Some(page) if page.items.is_empty() => {
            view! { <p class="muted">{l10n.text(ids::BULK_ROWS_NONE)}</p> }.into_any()
        }
        Some(page) => table(
            ids::BULK_OUTCOMES,
            &COLUMNS,
            run.moniker.with_value(|moniker| {
                page.items.iter().map(|row| row_of(moniker, row)).collect_view().into_any()
            }),
        ),
        None => ().into_any(),
    };
    let turns = move || list.value().is_some_and(|page| page.total as usize > page.items.len());
    view! {
        {sometimes(move || failure().map(|failure| {
            let retry = Callback::new(move |()| list.reload());
            failure_bar(failure, Some(l10n.text(ids::BULK_ROWS_FAILED)), Some(retry))
        }))}
        {dynamic(body)}
        {sometimes(move || turns().then(|| pager(list, move |cursor| turn(pages, cursor))))}
    }
    .into_any()
}

fn row_of(moniker: &Moniker, row: &BulkRow) -> AnyView {
    let l10n = App::from_context().l10n;
    let line = row.request.number;
    let line = l10n.text_with(ids::BULK_LINE, move || Args::new().count("line", line));
    // What is no subscription of this organisation is shown as it was typed.
    let name = match (&row.subscription_id, &row.subscription_name) {
        (Some(id), Some(name)) => {
            let to = Route::subscription(moniker, id);
            let name = name.clone();
            view! { <Link class="table__name" to=to>{name}</Link> }.into_any()
        }
        _ => view! { <span class="table__name">{row.request.subscription.clone()}</span> }.into_any(),
    };
    let before = row.before.clone().map(Wanted::from);
    let after = match (&row.after, &row.action) {
        (Some(after), _) => who(l10n, Some(wanted(after.clone()))),
        (None, Some(BulkAction::Remove)) => who(l10n, None),
        (None, Some(BulkAction::Keep)) => who(l10n, before.clone()),
        // Not verified: nobody stands beside it.
        (None, _) => view! { <span class="muted">{row.request.partner.clone()}</span> }.into_any(),
    };
    // Of what is not known nothing is said.
    let before = row.subscription_id.as_ref().map(|_| who(l10n, before));
    let cells = [
        (ids::BULK_COLUMN_BEFORE, before.into_any()),
        (ids::BULK_COLUMN_AFTER, after),
        (
            ids::BULK_COLUMN_WHY,
            why(l10n, row).map(|why| view! { <span class="small">{why}</span> }).into_any(),
        ),
    ];
    let cells = cells.map(|(label, content)| cell(l10n.text(label), content));
    view! {
        <tr role="row">
            <td role="cell" class="table__first">
                {name}
                <span class="table__line small">{line}</span>
            </td>
            <td role="cell" class="table__status">{outcome_badge(&row.outcome)}</td>
            {cells.into_iter().collect_view()}
        </tr>
    }
    .into_any()
}

/// The verified name and place always stand next to an ID (row D5).
fn who(l10n: L10n, partner: Option<Wanted>) -> AnyView {
    let Some(partner) = partner else {
        return view! { <span class="muted">{l10n.text(ids::PARTNER_NONE)}</span> }.into_any();
    };
    let id = move || Args::new().text("id", partner.partner_id.digits());
    view! {
        <span class="table__line">{partner.name}</span>
        <span class="table__line table__place small numeric">
            <span>{names::place(l10n, &partner.city, &partner.country)}</span>
            <span>{l10n.text_with(ids::PARTNER_ID_SHORT, id)}</span>
        </span>
    }
    .into_any()
}
