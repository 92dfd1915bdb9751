//! `POST /v1/session/sign-out`: ends the session of this cloud.

use super::Context;
use crate::{
    audit::Action,
    cookie,
    message::{Answer, ApiResponse},
};

/// Ends the session, if there is one: ending it twice is ending it once.
pub fn handle(context: &Context) -> Answer {
    let live = context.token.as_ref().map(|token| context.live_session(token)).transpose()?.flatten();
    if let Some((record, account)) = live {
        context.store.end_session(&record.key, &context.event(Action::SignedOut, Some(&account)))?;
    }
    Ok(ApiResponse::no_content().with_header("set-cookie", cookie::remove(&context.cloud)))
}
