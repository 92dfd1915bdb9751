//! All rows of a bulk change, for what is done with all of them: a file, and trying failed ones again.

use super::{run::Run, words};
use crate::{
    browser::files,
    csv,
    l10n::{Args, without_isolation},
    state::{Failure, whole},
};
use contract::{BulkAction, BulkRow, RowOutcome, operation::ListBulkRows, subscription_query::MAX_LIMIT};
use leptos::prelude::*;

/// The columns, by the names under which they can be read in again.
const FIELDS: [&str; 10] = [
    "line",
    "subscriptionId",
    "subscriptionName",
    "partnerId",
    "partnerName",
    "action",
    "outcome",
    "reason",
    "partnerIdBefore",
    "partnerNameBefore",
];

/// Reads all rows, or those of an outcome.
pub(super) fn all_rows(
    run: Run,
    outcome: Option<RowOutcome>,
) -> impl Future<Output = Result<Vec<BulkRow>, Failure>> {
    let id = run.id.get_value();
    let page = move |cursor| ListBulkRows {
        id: id.clone(),
        outcome: outcome.clone(),
        cursor,
        limit: Some(MAX_LIMIT),
    };
    whole(run.app, run.moniker.get_value(), page, |_, _| {})
}

/// Saves what became of every row, with the reasons in words; false when the browser does not allow it.
pub(super) fn save(run: Run, rows: &[BulkRow]) -> bool {
    let l10n = run.app.l10n;
    let mut text = String::new();
    csv::write_row(&mut text, FIELDS);
    for row in rows {
        let before = row.before.as_ref();
        let outcome = untrack(|| l10n.now(words::outcome(&row.outcome), Args::new()));
        let reason = words::why(l10n, row).map(|why| without_isolation(&untrack(|| why.get())));
        // What was read of it; else as it was typed.
        let partner = row.partner_id.map(|id| id.digits());
        let values = [
            row.request.number.to_string(),
            row.request.subscription.clone(),
            row.subscription_name.clone().unwrap_or_default(),
            partner.unwrap_or_else(|| row.request.partner.clone()),
            row.after.as_ref().map(|after| after.name.clone()).unwrap_or_default(),
            row.action.as_ref().map(BulkAction::to_string).unwrap_or_default(),
            outcome,
            reason.unwrap_or_default(),
            before.map(|before| before.partner_id.digits()).unwrap_or_default(),
            before.map(|before| before.name.clone()).unwrap_or_default(),
        ];
        csv::write_row(&mut text, values.iter().map(String::as_str));
    }
    let id = run.id.get_value();
    files::save(&format!("partner-changes-{id}.csv"), "text/csv", &text)
}
