//! Inquiries in memory.

use super::{MemoryStore, StoreError};
use crate::store::{Asking, InquiryQuestion, InquiryStore, Numbered, Once};
use contract::{AccountId, IdempotencyKey, Inquiry, TenantId};

/// An inquiry, by whom and whose it is.
pub(super) struct Asked {
    account: AccountId,
    key: IdempotencyKey,
    organization: TenantId,
    inquiry: Inquiry,
}

impl InquiryStore for MemoryStore {
    fn create_inquiry(&self, asking: &Asking) -> Result<Once, StoreError> {
        let Asking { intent, reply, organization, inquiry, letters, event } = asking;
        let mut changing = self.changing();
        if let Some(before) = changing.reply_once(intent, reply) {
            return Ok(Once::Before(before));
        }
        changing.inquiries.push(Asked {
            account: intent.account.clone(),
            key: intent.key.clone(),
            organization: organization.clone(),
            inquiry: inquiry.clone(),
        });
        changing.write_letters(letters);
        changing.record(event);
        Ok(Once::Done)
    }

    fn inquiries(&self, question: &InquiryQuestion) -> Result<Numbered<Inquiry>, StoreError> {
        let changing = self.changing();
        let is_asked_for = |(_, asked): &(u64, &Asked)| {
            let made =
                |(account, key): &(AccountId, IdempotencyKey)| (&asked.account, &asked.key) == (account, key);
            asked.organization == question.organization && question.made.as_ref().is_none_or(made)
        };
        let rows = (1..).zip(&changing.inquiries).filter(is_asked_for);
        let page = Numbered::newest_first(rows, question.edge.as_ref(), question.limit);
        Ok(page.map(|(number, asked)| (number, asked.inquiry.clone())))
    }

    fn has_contacted(&self, organization: &TenantId, partner: &TenantId) -> Result<bool, StoreError> {
        let changing = self.changing();
        let mut own = changing.inquiries.iter().filter(|asked| asked.organization == *organization);
        Ok(own.any(|asked| asked.inquiry.recipients.iter().any(|recipient| recipient.partner.id == *partner)))
    }
}
