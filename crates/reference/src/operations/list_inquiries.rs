//! `GET /v1/partner-inquiries`: whom the organisation contacted, the newest first.

use super::{Context, Principal, inquiry::Teller, once, parameters, turning};
use crate::{
    message::{Answer, ApiResponse},
    store::{InquiryQuestion, cursor::Scope},
};
use contract::IdempotencyKey;

/// Answers with one page.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let organization = &principal.session.organization.id;
    let account = &principal.session.account.id;
    let key = parameters::value(context, "key")
        .map(|text| once::key(text).ok_or_else(|| parameters::invalid("key", "not-a-uuid")));
    let key = key.transpose()?;
    let filters =
        [key.as_ref().map_or("", |_| account.as_str()), key.as_ref().map_or("", IdempotencyKey::as_str)];
    let scope = Scope::of(organization, "inquiries", &filters);
    let limit = parameters::limit(context)?;
    let made = key.map(|key| (account.clone(), key));
    let question = InquiryQuestion { organization: organization.clone(), made, edge: None, limit };
    let ask = |edge| context.store.inquiries(&InquiryQuestion { edge, ..question.clone() });
    let teller = Teller::new(context, principal)?;
    let cursor = parameters::cursor(context);
    ApiResponse::json(&turning::page(cursor.as_ref(), &scope, ask, |(_, inquiry)| teller.tell(inquiry))?)
}
