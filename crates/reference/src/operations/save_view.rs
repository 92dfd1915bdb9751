//! `PUT /v1/saved-views/{id}`: saves a view, or another one in its place.

use super::{Context, Principal};
use crate::{
    body::{self, invalid},
    message::{Answer, ApiResponse, Failure},
    store::Saved,
};
use contract::{
    Problem, ProblemCode, SavedView, SavedViewId, SavedViewList,
    saved_view::{MAX_NAME, MAX_QUERY},
};
use serde_json::Value;

/// Most columns of a view, and the longest name of one: more than any list has.
const MAX_COLUMNS: usize = 50;

/// Answers with the view as it is kept.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let view = read(context)?;
    let refused = match context.store.save_view(&principal.session.account.id, &view)? {
        Saved::Done => return ApiResponse::json(&view),
        Saved::OfAnother => ProblemCode::NotFound,
        Saved::NameTaken => ProblemCode::NameTaken,
        Saved::TooMany => ProblemCode::TooMany,
    };
    Err(Problem::new(refused).into())
}

/// The id in the path: a UUID, written in one way.
pub(super) fn view_id(context: &Context) -> Result<SavedViewId, Failure> {
    let id = uuid::Uuid::try_parse(&context.id).map_err(|_| invalid("id", "not-a-uuid"))?;
    Ok(SavedViewId::new(id.hyphenated().to_string()))
}

fn read(context: &Context) -> Result<SavedView, Failure> {
    let id = view_id(context)?;
    let body = body::read(context.body)?;
    let list = SavedViewList::from(body::text(&body, "list")?);
    if !list.is_known() {
        return Err(invalid("/list", "unknown-value"));
    }
    let name = short(&body, "name", MAX_NAME)?.trim();
    if name.is_empty() {
        return Err(invalid("/name", "required"));
    }
    let query = short(&body, "query", MAX_QUERY)?;
    Ok(SavedView { id, list, name: name.to_owned(), query: query.to_owned(), columns: columns(&body)? })
}

fn short<'a>(body: &'a Value, name: &str, most: usize) -> Result<&'a str, Failure> {
    let text = body::text(body, name)?;
    if text.chars().count() > most { Err(invalid(&format!("/{name}"), "too-long")) } else { Ok(text) }
}

fn columns(body: &Value) -> Result<Vec<String>, Failure> {
    let Some(columns) = body.get("columns") else { return Ok(Vec::new()) };
    let columns = columns.as_array().ok_or_else(|| invalid("/columns", "not-a-list"))?;
    if columns.len() > MAX_COLUMNS {
        return Err(invalid("/columns", "too-long"));
    }
    let name = |(place, column): (usize, &Value)| {
        let name = column.as_str().filter(|name| name.chars().count() <= MAX_COLUMNS);
        name.map(str::to_owned).ok_or_else(|| invalid(&format!("/columns/{place}"), "not-a-column"))
    };
    columns.iter().enumerate().map(name).collect()
}

#[cfg(test)]
mod tests;
