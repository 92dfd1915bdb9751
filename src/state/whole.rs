//! A whole list, read page by page, with the guards of reliability A11.

use super::{App, Failure, FailureKind};
use contract::{Cursor, Moniker, Operation, Page};
use serde::de::DeserializeOwned;

const MAX_PAGES: usize = 1_000;
/// Most rows that are read.
pub const MAX_ROWS: usize = 200_000;

/// All rows of a list: `page` asks for the page at a cursor, `progress` hears how many there are of how many.
/// Dropping the future ends it.
///
/// # Errors
/// When a page cannot be read, or the list goes in circles or does not end.
pub async fn whole<T, O>(
    app: App,
    moniker: Moniker,
    page: impl Fn(Option<Cursor>) -> O,
    progress: impl Fn(usize, u32),
) -> Result<Vec<T>, Failure>
where
    T: DeserializeOwned + 'static,
    O: Operation<Reply = Page<T>>,
{
    whole_of(app, moniker, page, |reply| reply, progress).await
}

/// As [`whole`], of replies that have a page in them.
///
/// # Errors
/// As [`whole`].
pub async fn whole_of<T, O>(
    app: App,
    moniker: Moniker,
    page: impl Fn(Option<Cursor>) -> O,
    page_in: fn(O::Reply) -> Page<T>,
    progress: impl Fn(usize, u32),
) -> Result<Vec<T>, Failure>
where
    O: Operation,
    O::Reply: DeserializeOwned + 'static,
{
    let Some(client) = app.backend.client(&moniker) else { std::future::pending().await };
    let (mut rows, mut seen, mut cursor) = (Vec::new(), Vec::new(), None);
    loop {
        let read = client.call(&page(cursor)).await.map_err(Failure::from);
        if matches!(&read, Err(failure) if failure.kind == FailureKind::SignIn) {
            app.sessions.end(&moniker);
        }
        let read = page_in(read?);
        rows.extend(read.items);
        progress(rows.len(), read.total);
        let Some(next) = read.next else { return Ok(rows) };
        if seen.contains(&next) || seen.len() >= MAX_PAGES || rows.len() >= MAX_ROWS {
            return Err(Failure::endless());
        }
        seen.push(next.clone());
        cursor = Some(next);
    }
}
