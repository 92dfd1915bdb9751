//! Requests that create: the same key with the same content is the same request (reliability B1).

use super::{Context, Principal};
use crate::{
    digest::Digest,
    message::{Answer, ApiResponse, Failure},
    store::{Intent, Reply},
};
use contract::{IdempotencyKey, OperationName, Problem, ProblemCode};

/// What the request stands for.
///
/// # Errors
/// When it has no key, or one that is no UUID.
pub(super) fn read(
    context: &Context,
    principal: &Principal,
    name: &OperationName,
) -> Result<Intent, Failure> {
    let sent = context.idempotency_key.map(str::trim).filter(|key| !key.is_empty());
    let sent = sent.ok_or_else(|| Problem::new(ProblemCode::IdempotencyKeyRequired))?;
    let invalid = || Problem::new(ProblemCode::InvalidRequest).with_error("Idempotency-Key", "not-a-uuid");
    Ok(Intent {
        account: principal.session.account.id.clone(),
        key: key(sent).ok_or_else(invalid)?,
        digest: digest(context, name),
    })
}

/// Of everything that says what is asked for: also of what it is about, and of which version.
fn digest(context: &Context, name: &OperationName) -> Digest {
    let fields = [name.as_str(), &context.id, context.if_match.unwrap_or_default()];
    Digest::of("partner-admin intent 2", fields.into_iter().map(str::as_bytes).chain([context.body]))
}

/// A key, which is a UUID, however it is written.
pub(super) fn key(text: &str) -> Option<IdempotencyKey> {
    let key = uuid::Uuid::try_parse(text).ok()?;
    Some(IdempotencyKey::new(key.hyphenated().to_string()))
}

/// What was answered before, when it was.
pub(super) fn before(context: &Context, intent: &Intent) -> Result<Option<ApiResponse>, Failure> {
    let reply = context.store.reply(&intent.account, &intent.key)?;
    reply.map(|reply| again(intent, reply)).transpose()
}

/// The same answer again; a refusal when the key stands for something else.
pub(super) fn again(intent: &Intent, reply: Reply) -> Answer {
    if reply.digest != intent.digest {
        return Err(Problem::new(ProblemCode::IdempotencyKeyReused).into());
    }
    Ok(ApiResponse::of_json(reply.body).with_header("idempotent-replayed", "true"))
}
