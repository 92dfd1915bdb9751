//! What a receipt vouches for beside what was decided: whose act it was, and what the server saw. Nothing of it
//! is from the body (reliability section 3).

use super::{Context, Principal};
use crate::{credential::Credential, digest::Digest, receipts::of_evidence, store::Intent};
use contract::{
    OperationName, Role, Sha256,
    evidence::{SeenRequest, Subject},
};
use serde::Serialize;

/// Stands for the session of a request; the same for all of its requests, and for no other session.
pub(super) fn session(context: &Context) -> Sha256 {
    let (Credential::Cookie(token) | Credential::Bearer(Some(token))) = &context.credential else {
        return Sha256::new("");
    };
    Sha256::new(token.digest("partner-admin evidence of a session 1").to_string())
}

/// Stands for whom something was shown to. A page that embeds the app brings another token every few minutes, each
/// a session of its own, so there it is the account.
pub(super) fn shown_to(context: &Context, principal: &Principal) -> Sha256 {
    if context.credential.is_bearer() {
        let account = [principal.session.account.id.as_str().as_bytes()];
        return Sha256::new(Digest::of("partner-admin shown to an account 1", account).to_string());
    }
    session(context)
}

/// The first of the account's roles that may do it.
pub(super) fn role(principal: &Principal, operation: &OperationName) -> Role {
    let mut own = principal.session.roles.iter();
    own.find(|role| operation.roles().contains(role)).cloned().unwrap_or_else(|| Role::from(""))
}

/// Whose act it is.
pub(super) fn subject(context: &Context, principal: &Principal, operation: &OperationName) -> Subject {
    let session = &principal.session;
    let issuer =
        if context.credential.is_bearer() { "partner-admin test issuer" } else { "partner-admin demo" };
    Subject {
        issuer: issuer.to_owned(),
        account: session.account.id.clone(),
        display_name: session.account.display_name.clone(),
        user_principal_name: session.account.user_principal_name.clone(),
        role: role(principal, operation),
        signed_in_at: session.signed_in_at,
        methods: Vec::new(),
        session_sha256: self::session(context),
    }
}

/// What the server saw of the request.
pub(super) fn seen(context: &Context, intent: &Intent) -> SeenRequest {
    // Anybody may write anything there; so much of it is kept.
    let user_agent = context.user_agent.map(|text| text.chars().take(500).collect());
    SeenRequest {
        at: context.now,
        clock_shift: context.setup.clock_shift,
        address: context.address.clone(),
        user_agent,
        request_id: context.request_id.clone(),
        key: intent.key.clone(),
    }
}

/// The digest of evidence without its place in the chain: what the entry in the trail holds.
pub(super) fn digest(evidence: &impl Serialize) -> Sha256 {
    // Evidence is texts and numbers, which always can be written.
    of_evidence(serde_json::to_value(evidence).unwrap_or_default())
}
