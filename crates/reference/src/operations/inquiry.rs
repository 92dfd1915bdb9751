//! An inquiry as it stands: what became of it is told by its letters and by the invitations that followed.

use super::{Context, Principal};
use crate::{
    invitations::InvitationRecord,
    letters::address,
    message::Failure,
    store::{KeptLetter, LetterState},
};
use contract::{Inquiry, InquiryRecipient, InquiryState};

/// Shows inquiries of an organisation.
pub(super) struct Teller<'a> {
    context: &'a Context<'a>,
    /// All there were to the organisation, the oldest first.
    invitations: Vec<InvitationRecord>,
}

impl<'a> Teller<'a> {
    /// For an account.
    pub(super) fn new(context: &'a Context<'a>, principal: &Principal) -> Result<Self, Failure> {
        let invitations = context.store.invitations(&principal.session.organization.id)?;
        Ok(Self { context, invitations })
    }

    /// An inquiry with what became of it at each partner.
    pub(super) fn tell(&self, inquiry: Inquiry) -> Result<Inquiry, Failure> {
        let letters = self.context.store.letters_about(inquiry.id.as_str())?;
        let tell = |recipient: &InquiryRecipient| self.recipient(&inquiry, recipient, &letters);
        let recipients = inquiry.recipients.iter().map(tell).collect();
        Ok(Inquiry { recipients, ..inquiry })
    }

    fn recipient(
        &self,
        inquiry: &Inquiry,
        recipient: &InquiryRecipient,
        letters: &[KeptLetter],
    ) -> InquiryRecipient {
        let partner = &recipient.partner;
        let answered = |invitation: &&InvitationRecord| {
            invitation.partner.id == partner.id && invitation.created_at > inquiry.created_at
        };
        if let Some(invitation) = self.invitations.iter().find(answered) {
            return InquiryRecipient {
                partner: partner.clone(),
                state: InquiryState::Invited,
                since: invitation.created_at,
                invitation_id: Some(invitation.id.clone()),
            };
        }
        let to = address(partner);
        let letter = letters.iter().find(|kept| kept.letter.to == to).map(|kept| &kept.state);
        let (state, since) = match letter {
            Some(LetterState::Sent(at)) => (InquiryState::Sent, *at),
            Some(LetterState::Refused(at, _)) => (InquiryState::Undeliverable, *at),
            Some(LetterState::Waiting) | None => (InquiryState::Waiting, inquiry.created_at),
        };
        InquiryRecipient { partner: partner.clone(), state, since, invitation_id: None }
    }
}
