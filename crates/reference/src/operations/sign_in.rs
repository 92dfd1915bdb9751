//! `POST /v1/session/sign-in`: begins a session as a demo account.

use super::{Context, session};
use crate::{
    audit::Action,
    cookie,
    message::{Answer, ApiResponse, Failure},
    session::{SessionRecord, Token},
};
use contract::{AccountId, DemoAccount, Problem, ProblemCode};
use serde_json::Value;

/// Begins a session and ends the one the browser had in this cloud, if any: a token is never used on.
pub fn handle(context: &Context) -> Answer {
    let id = read_account_id(context.body)?;
    let Some(account) = context.store.account(&context.cloud, &id)? else {
        context.store.record(&context.event(Action::SignInDenied, None))?;
        return Err(invalid("/accountId", "unknown-value"));
    };
    let token = Token::from_random(context.random);
    let record = SessionRecord {
        key: token.key(),
        cloud: context.cloud.clone(),
        account: id,
        signed_in_at: context.now,
        used_at: context.now,
    };
    let before = context.token.as_ref().map(|old| context.live_session(old)).transpose()?.flatten();
    let left = before
        .as_ref()
        .map(|(_, account): &(_, DemoAccount)| context.event(Action::SignedOut, Some(account)));
    let mut events: Vec<_> = left.into_iter().collect();
    events.push(context.event(Action::SignedIn, Some(&account)));
    context.store.open_session(&record, before.as_ref().map(|(old, _)| &old.key), &events)?;
    let response = ApiResponse::json(&session(&record, account))?;
    Ok(response.with_header("set-cookie", cookie::write(&context.cloud, &token)))
}

fn read_account_id(body: &[u8]) -> Result<AccountId, Failure> {
    let body: Value = serde_json::from_slice(body).map_err(|_| invalid("", "not-json"))?;
    let id = body.get("accountId").ok_or_else(|| invalid("/accountId", "required"))?;
    id.as_str().map(AccountId::new).ok_or_else(|| invalid("/accountId", "not-a-string"))
}

fn invalid(field: &str, code: &str) -> Failure {
    Problem::new(ProblemCode::InvalidRequest).with_error(field, code).into()
}
