//! A table that is not sorted: cards on phones by style alone, so the roles are written out.

use crate::{l10n::MessageId, state::App, ui::Text};
use leptos::prelude::*;

/// The table; each column has its name and its class.
pub(in crate::pages) fn table(
    name: MessageId,
    columns: &[(MessageId, &'static str)],
    rows: AnyView,
) -> AnyView {
    let l10n = App::from_context().l10n;
    let heading = |(label, class): &(MessageId, &'static str)| {
        view! {
            <th role="columnheader" scope="col" class=*class>
                <span class="table__plain">{l10n.text(*label)}</span>
            </th>
        }
        .into_any()
    };
    view! {
        <table class="table table--plain" role="table" aria-label=l10n.text(name)>
            <thead role="rowgroup"><tr role="row">{columns.iter().map(heading).collect_view()}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A cell that names its column on a card.
pub(in crate::pages) fn cell(label: Text, content: AnyView) -> AnyView {
    view! {
        <td role="cell" class="table__labelled" data-label=label>
            <span class="table__value">{content}</span>
        </td>
    }
    .into_any()
}
