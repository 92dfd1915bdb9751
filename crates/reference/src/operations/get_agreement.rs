//! `GET /v1/agreements/{id}`: the document of an agreement. Fetching it has no effect.

use super::{Context, Principal, evidence, parameters};
use crate::{
    agreements::{ID, Shown, challenge},
    message::{Answer, ApiResponse, Failure},
};
use contract::{AgreementDocument, AgreementVersionId, Problem, ProblemCode};

/// Answers with the document; of the current version with a challenge, which a decision brings back.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let locale = parameters::value(context, "locale").unwrap_or_default();
    let version = parameters::value(context, "version").map(AgreementVersionId::new);
    let document = document(context, &context.id, version.as_ref(), locale)?;
    let etag = document.etag.to_string();
    let document = with_challenge(context, principal, document);
    Ok(ApiResponse::json(&document)?.with_header("etag", etag))
}

/// A document of this cloud, without a challenge.
///
/// # Errors
/// When there is none.
pub(super) fn document(
    context: &Context,
    agreement: &str,
    version: Option<&AgreementVersionId>,
    locale: &str,
) -> Result<AgreementDocument, Failure> {
    let agreements = &context.setup.agreements;
    let version = match version {
        None => agreements.current(),
        Some(id) => agreements.version(id),
    };
    let found = version.filter(|_| agreement == ID).and_then(|version| agreements.document(version, locale));
    Ok(found.ok_or_else(|| Problem::new(ProblemCode::NotFound))?)
}

fn with_challenge(
    context: &Context,
    principal: &Principal,
    document: AgreementDocument,
) -> AgreementDocument {
    let current = context.setup.agreements.current();
    if current.is_none_or(|current| current.id != document.version) {
        return document;
    }
    let session = evidence::shown_to(context, principal);
    let shown = Shown { session: &session, document: &document };
    let (challenge, until) = challenge(&context.setup.seal, &shown, context.now);
    AgreementDocument { challenge: Some(challenge), challenge_until: Some(until), ..document }
}
