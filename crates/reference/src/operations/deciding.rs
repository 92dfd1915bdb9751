//! Decisions about the agreement, read and looked at before they are recorded.

use super::{Context, Principal, evidence, get_agreement, if_match::Versions};
use crate::{
    agreements::{Decided, Shown, is_challenge},
    body,
    message::Failure,
    store::Intent,
};
use contract::{
    AcceptanceId, AgreementDecision, AgreementDocument, Decision, InvitationId, OperationName, Problem,
    ProblemCode,
};
use serde_json::Value;

/// Longest text of what stood beside a document, in characters.
const MAX_PRESENTATION: usize = 2_000;
/// Longest name of a build, or digest, that a client claims, in bytes.
const MAX_CLAIM: usize = 100;

/// Reads a decision out of a part of a body.
///
/// # Errors
/// When a member is missing or is no such thing.
pub(super) fn read(part: &Value) -> Result<AgreementDecision, Failure> {
    let decision: AgreementDecision = serde_json::from_value(part.clone()).map_err(|error| {
        let problem = Problem::new(ProblemCode::InvalidRequest).with_error("/agreement", "not-a-decision");
        problem.with_detail(error.to_string())
    })?;
    if !decision.decision.is_known() {
        return Err(body::invalid("/agreement/decision", "unknown-value"));
    }
    let presentation = &decision.presentation;
    let texts = [&presentation.heading, &presentation.statement, &presentation.action, &presentation.locale];
    if texts.iter().any(|text| text.chars().count() > MAX_PRESENTATION) {
        return Err(body::invalid("/agreement/presentation", "too-long"));
    }
    let claims = &decision.claims;
    let digest = claims.texts_sha256.as_ref().map_or(0, |digest| digest.as_str().len());
    if claims.build.len() > MAX_CLAIM || digest > MAX_CLAIM {
        return Err(body::invalid("/agreement/claims", "too-long"));
    }
    if decision.decision == Decision::Accepted
        && (presentation.statement.is_empty() || presentation.action.is_empty())
    {
        return Err(body::invalid("/agreement/presentation", "empty"));
    }
    Ok(decision)
}

/// The document that is decided about.
///
/// # Errors
/// When it is not of the version that is asked for now.
pub(super) fn document(
    context: &Context,
    agreement: &str,
    decision: &AgreementDecision,
) -> Result<AgreementDocument, Failure> {
    let current = get_agreement::document(context, agreement, None, &decision.locale)?;
    if current.version != decision.version {
        return Err(Problem::new(ProblemCode::Stale).into());
    }
    Ok(current)
}

/// Insists that the document was shown as it is, in this session, a short while ago.
///
/// # Errors
/// When other bytes were shown, or none in this session and locale.
pub(super) fn require_shown(
    context: &Context,
    principal: &Principal,
    document: &AgreementDocument,
    decision: &AgreementDecision,
    versions: Option<Versions>,
) -> Result<(), Failure> {
    if let Some(versions) = versions {
        versions.require(&document.etag)?;
    }
    let session = evidence::shown_to(context, principal);
    let shown = Shown { session: &session, document };
    // A text that is there in no such locale was shown in another, and is decided about in that.
    let is_locale = document.locale == decision.locale;
    if !is_locale || !is_challenge(&context.setup.seal, &shown, &decision.challenge, context.now) {
        return Err(Problem::new(ProblemCode::ChallengeInvalid).into());
    }
    if document.sha256 != decision.document_sha256 {
        return Err(Problem::new(ProblemCode::Stale).into());
    }
    Ok(())
}

/// The decision with its evidence.
pub(super) fn decided<'a>(
    context: &'a Context,
    principal: &'a Principal,
    (document, decision): (&'a AgreementDocument, &'a AgreementDecision),
    (id, intent): (AcceptanceId, &Intent),
    (operation, invitation): (&OperationName, Option<InvitationId>),
) -> Decided<'a> {
    Decided {
        id,
        cloud: &context.cloud,
        organization: &principal.session.organization,
        subject: evidence::subject(context, principal, operation),
        document,
        decision,
        invitation,
        seen: evidence::seen(context, intent),
    }
}
