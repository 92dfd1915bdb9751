//! `DELETE /v1/saved-views/{id}`: forgets a view. Where there is none, it succeeds.

use super::{Context, Principal, save_view::view_id};
use crate::message::{Answer, ApiResponse};
use contract::{Problem, ProblemCode};

/// Answers with nothing.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    if context.store.delete_view(&principal.session.account.id, &view_id(context)?)? {
        Ok(ApiResponse::no_content())
    } else {
        Err(Problem::new(ProblemCode::NotFound).into())
    }
}
