//! What an export of the list holds.

use super::{
    Question,
    columns::{Column, FIRST_FIELDS, first_values},
};
use crate::{
    pages::export::{Choice, Read, Scope, Sheet, Tell, export},
    state::{App, Chosen, Failure, Selection, whole},
};
use contract::{
    Subscription, SubscriptionQuery, operation::ListSubscriptions, subscription_query::MAX_LIMIT,
};
use futures_util::future::{FutureExt, LocalBoxFuture};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn export_list(question: Question) -> AnyView {
    let (app, selection) = (App::from_context(), Selection::from_context());
    let read: Read = Box::new(move |choice, tell| read(app, selection, question, choice, tell));
    export("subscriptions", true, read)
}

fn read(
    app: App,
    selection: Selection,
    question: Question,
    choice: Choice,
    tell: Tell,
) -> LocalBoxFuture<'static, Result<Sheet, Failure>> {
    let columns = if choice.all_columns { Column::ALL.to_vec() } else { untrack(|| Column::shown(app)) };
    let now = question.get_now();
    let asked = match (choice.scope, untrack(|| selection.chosen())) {
        (Scope::All, _) => SubscriptionQuery { sort: now.sort, ..SubscriptionQuery::default() },
        (Scope::Filtered, _) => now,
        (Scope::Chosen, Chosen::Matching(query, _)) => query,
        (Scope::Chosen, Chosen::Rows(rows)) => {
            let rows = rows.into_iter().map(Arc::unwrap_or_clone).collect();
            return async move { Ok(sheet(columns, rows)) }.boxed_local();
        }
    };
    let query = SubscriptionQuery { cursor: None, limit: Some(MAX_LIMIT), ..asked };
    let page = move |cursor| ListSubscriptions(SubscriptionQuery { cursor, ..query.clone() });
    async move { Ok(sheet(columns, whole(app, question.moniker(), page, tell).await?)) }.boxed_local()
}

fn sheet(columns: Vec<Column>, rows: Vec<Subscription>) -> Sheet {
    let names = columns.iter().flat_map(|column| column.fields()).copied();
    let values = |row: &Subscription| {
        let others = columns.iter().flat_map(|column| column.values(row));
        first_values(row).into_iter().chain(others).collect()
    };
    Sheet { names: FIRST_FIELDS.into_iter().chain(names).collect(), rows: rows.iter().map(values).collect() }
}
