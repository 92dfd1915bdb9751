//! `GET /v1/acceptances`: the decisions of the organisation, the newest first.

use super::{Context, Principal, once, parameters, turning};
use crate::{
    agreements::Version,
    message::{Answer, ApiResponse},
    store::{KeptAcceptance, Numbered, cursor::Scope},
};
use contract::{Acceptance, AccountId, AgreementId, IdempotencyKey};

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let account = &principal.session.account.id;
    let key = parameters::value(context, "key")
        .map(|text| once::key(text).ok_or_else(|| parameters::invalid("key", "not-a-uuid")));
    let key = key.transpose()?;
    let agreement = parameters::value(context, "agreement").map(AgreementId::new);
    let own = match parameters::value(context, "own") {
        None | Some("false") => false,
        Some("true") => true,
        Some(_) => return Err(parameters::invalid("own", "unknown-value")),
    };
    let filters = [
        if own || key.is_some() { account.as_str() } else { "" },
        key.as_ref().map_or("", IdempotencyKey::as_str),
        agreement.as_ref().map_or("", AgreementId::as_str),
    ];
    let scope = Scope::of(organization, "acceptances", &filters);
    let limit = parameters::limit(context)?;
    let all = context.store.acceptances(organization)?;
    let is_asked_for = |kept: &KeptAcceptance| {
        let is_own = kept.account == *account;
        (is_own || !own)
            && key.as_ref().is_none_or(|key| is_own && kept.key == *key)
            && agreement.as_ref().is_none_or(|agreement| kept.acceptance.agreement_id == *agreement)
    };
    let ask = |edge: Option<_>| {
        let rows = (1..).zip(&all).filter(|(_, kept)| is_asked_for(kept));
        Ok(Numbered::newest_first(rows, edge.as_ref(), limit))
    };
    let cursor = parameters::cursor(context);
    let show = |(_, kept): (u64, &KeptAcceptance)| Ok(shown(context, account, kept));
    ApiResponse::json(&turning::page(cursor.as_ref(), &scope, ask, show)?)
}

/// A decision as an account sees it now.
pub(super) fn shown(context: &Context, account: &AccountId, kept: &KeptAcceptance) -> Acceptance {
    let is_over = |current: &Version| {
        current.id > kept.acceptance.version || kept.acceptance.sample && !current.is_sample
    };
    Acceptance {
        own: kept.account == *account,
        superseded: context.setup.agreements.current().is_some_and(is_over),
        ..kept.acceptance.clone()
    }
}
