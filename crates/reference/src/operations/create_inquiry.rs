//! `POST /v1/partner-inquiries`: asks several partners, once per key (rows B2, B3).

use super::{Context, Principal, ids, once};
use crate::{
    audit::{About, Action, Event},
    body::{self, invalid},
    letters::{Cause, Letter, Matter, address},
    message::{Answer, ApiResponse, Failure},
    seed::directory,
    store::{Asking, Once},
};
use contract::{
    Inquiry, InquiryContact, InquiryId, InquiryRecipient, InquiryState, NamedPartner, OperationName,
    OrganizationSize,
    partner_directory::{MAX_CONTACT, MAX_NEEDS, MAX_RECIPIENTS},
};
use serde_json::Value;

/// Answers with the inquiry.
pub fn handle(context: &Context, principal: &Principal) -> Answer {
    let intent = once::read(context, principal, &OperationName::CreateInquiry)?;
    if let Some(answer) = once::before(context, &intent)? {
        return Ok(answer);
    }
    let inquiry = read(context, principal, &body::read(context.body)?)?;
    let about = About { inquiry: Some(inquiry.id.clone()), ..About::default() };
    let response = ApiResponse::json(&inquiry)?;
    let asking = Asking {
        intent,
        reply: response.body.clone(),
        organization: principal.session.organization.id.clone(),
        letters: letters(context, principal, &inquiry),
        inquiry,
        event: Event { about, ..context.event_by(Action::InquirySent, principal) },
    };
    match context.store.create_inquiry(&asking)? {
        Once::Done => Ok(response),
        Once::Before(reply) => once::again(&asking.intent, reply),
    }
}

fn read(context: &Context, principal: &Principal, body: &Value) -> Result<Inquiry, Failure> {
    let recipient = |partner| InquiryRecipient {
        partner,
        state: InquiryState::Waiting,
        since: context.now,
        invitation_id: None,
    };
    let size = OrganizationSize::from(body::text(body, "size")?);
    if !size.is_known() {
        return Err(invalid("/size", "unknown-value"));
    }
    Ok(Inquiry {
        id: InquiryId::new(ids::uuid(context, "inquiry")),
        needs: required(body, "", "needs", MAX_NEEDS)?,
        size,
        contact: read_contact(body)?,
        recipients: read_partners(context, body)?.into_iter().map(recipient).collect(),
        created_at: context.now,
        created_by: principal.session.account.display_name.clone(),
    })
}

/// Whom: each one that can be found here, and once.
fn read_partners(context: &Context, body: &Value) -> Result<Vec<NamedPartner>, Failure> {
    let ids = body.get("partners").ok_or_else(|| invalid("/partners", "required"))?;
    let ids = ids.as_array().ok_or_else(|| invalid("/partners", "not-a-list"))?;
    match ids.len() {
        0 => return Err(invalid("/partners", "empty")),
        1..=MAX_RECIPIENTS => {}
        _ => return Err(invalid("/partners", "too-many")),
    }
    let mut partners: Vec<NamedPartner> = Vec::new();
    for (place, id) in ids.iter().enumerate() {
        let place = format!("/partners/{place}");
        let id = id.as_str().ok_or_else(|| invalid(&place, "not-a-string"))?;
        let found = directory::listing(&context.cloud).find(|listed| listed.identity.id.as_str() == id);
        let found = found.ok_or_else(|| invalid(&place, "unknown-value"))?.identity;
        if partners.contains(&found) {
            return Err(invalid(&place, "duplicate"));
        }
        partners.push(found);
    }
    Ok(partners)
}

fn read_contact(body: &Value) -> Result<InquiryContact, Failure> {
    let contact = body.get("contact").ok_or_else(|| invalid("/contact", "required"))?;
    let email = required(contact, "/contact", "email", MAX_CONTACT)?;
    // Whether anybody reads it there shows only when somebody writes to it.
    let is_address = matches!(email.split_once('@'), Some((name, host)) if !name.is_empty()
        && !host.is_empty() && !host.contains('@') && !email.contains(char::is_whitespace));
    if !is_address {
        return Err(invalid("/contact/email", "not-an-address"));
    }
    let has_phone = contact.get("phone").is_some_and(|phone| !phone.is_null());
    let phone = if has_phone { Some(required(contact, "/contact", "phone", MAX_CONTACT)?) } else { None };
    Ok(InquiryContact { name: required(contact, "/contact", "name", MAX_CONTACT)?, email, phone })
}

/// A text that is not blank, and not longer than so many characters.
fn required(part: &Value, place: &str, name: &str, longest: usize) -> Result<String, Failure> {
    let text = body::text_at(part, place, name)?.trim();
    let field = format!("{place}/{name}");
    match text.chars().count() {
        0 => Err(invalid(&field, "empty")),
        count if count > longest => Err(invalid(&field, "too-long")),
        _ => Ok(text.to_owned()),
    }
}

/// One to each partner, whose answer reaches the contact.
fn letters(context: &Context, principal: &Principal, inquiry: &Inquiry) -> Vec<Letter> {
    let organization = &principal.session.organization;
    let cause = Cause { organization, about: inquiry.id.as_str(), due_at: context.now };
    let letter = |recipient: &InquiryRecipient| {
        let matter = Matter::Inquiry {
            organization: organization.name.clone(),
            needs: inquiry.needs.clone(),
            size: inquiry.size.clone(),
            contact: inquiry.contact.clone(),
        };
        let letter = cause.letter(address(&recipient.partner), matter);
        Letter { reply_to: Some(inquiry.contact.email.clone()), ..letter }
    };
    inquiry.recipients.iter().map(letter).collect()
}

#[cfg(test)]
mod tests;
