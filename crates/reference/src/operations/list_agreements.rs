//! `GET /v1/agreements`: the agreements of the organisation.

use super::{Context, Principal};
use crate::{
    agreements::{self, ID},
    message::{Answer, ApiResponse},
};
use contract::{Access, Agreement, AgreementId, AgreementKind, OperationName};

/// Answers with how it stands to each.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let decided = context.store.acceptances(&principal.session.organization.id)?;
    let current = context.setup.agreements.current();
    let agreement = current.map(|version| Agreement {
        id: AgreementId::new(ID),
        kind: AgreementKind::CustomerAgreement,
        title: version.title().to_owned(),
        version: version.id.clone(),
        effective_at: version.effective_at,
        locales: version.locales(),
        state: agreements::state(version, &decided),
        last_decision: decided.last().map(|kept| kept.acceptance.id.clone()),
        accept: Access::in_cloud(&principal.session.roles, &OperationName::AcceptAgreement, &context.cloud),
    });
    ApiResponse::json(&agreement.as_slice())
}
