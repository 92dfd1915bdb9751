//! What is done with partners once: answering their invitations, deciding about agreements, asking them; each
//! to an end that is known (reliability B1, B2, G2).
//!
//! All of it carries a key, by which it is done once. An answer also names the version that was seen, by which
//! nothing is agreed to that was not on screen (reliability B5). An invitation itself shows what became of an
//! answer to it; a decision and an inquiry are found by their keys.

use super::{
    Call, CallError, Client, HttpReply,
    once::{End, Look, OnceStage},
    read,
};
use contract::{
    Acceptance, AcceptedInvitation, ETag, IdempotencyKey, Inquiry, Invitation, InvitationId, InvitationState,
    Page,
    operation::{
        AcceptAgreement, AcceptInvitation, CreateInquiry, DeclineInvitation, GetInvitation, ListAcceptances,
        ListInquiries,
    },
};

/// What is done.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Yes to an invitation, and to the agreement and the offer that go with it.
    Accept(Box<AcceptInvitation>),
    /// No to an invitation.
    Decline(Box<DeclineInvitation>),
    /// Yes or no to an agreement.
    Decide(Box<AcceptAgreement>),
    /// A question to several partners.
    Inquire(Box<CreateInquiry>),
}

/// By what it is found out what became of an act; all that outlives a reload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trace {
    /// Of an invitation: the version that was answered, and what it shall be then.
    Invitation {
        /// Which.
        id: InvitationId,
        /// As it was seen.
        seen: ETag,
        /// What the answer makes of it.
        wanted: InvitationState,
    },
    /// The decision with this key.
    Decision(IdempotencyKey),
    /// The inquiry with this key.
    Inquiry(IdempotencyKey),
}

/// What an act did.
#[derive(Clone, Debug, PartialEq)]
pub enum Acted {
    /// The invitation is what was wanted.
    Invitation(Box<Invitation>),
    /// The decision is recorded: with its receipt.
    Decision(Box<Acceptance>),
    /// The partners are being asked.
    Inquiry(Box<Inquiry>),
}

/// How an act ended.
#[derive(Clone, Debug, PartialEq)]
pub enum ActOutcome {
    /// It was done.
    Done(Acted),
    /// The invitation is another than the one that was answered: this is it now.
    Overtaken(Box<Invitation>),
    /// It was not done, and this is why.
    Refused(CallError),
    /// It was not done, and is too old to arrive any more.
    NotDone,
    /// It cannot be found out, and this is why.
    Unknown(CallError),
}

impl Act {
    /// By what it is found again; kept before it is sent.
    pub fn trace(&self) -> Trace {
        let of = |id: &InvitationId, seen: &ETag, wanted| {
            let (id, seen) = (id.clone(), seen.clone());
            Trace::Invitation { id, seen, wanted }
        };
        match self {
            Self::Accept(accept) => of(&accept.invitation, &accept.if_match, InvitationState::Accepted),
            Self::Decline(decline) => of(&decline.invitation, &decline.if_match, InvitationState::Declined),
            Self::Decide(decide) => Trace::Decision(decide.key.clone()),
            Self::Inquire(inquire) => Trace::Inquiry(inquire.key.clone()),
        }
    }

    /// What it did, in the shape of its own answer.
    fn read(&self, reply: &HttpReply) -> Result<Acted, CallError> {
        Ok(match self {
            Self::Accept(_) => Acted::Invitation(Box::new(read::<AcceptedInvitation>(reply)?.invitation)),
            Self::Decline(_) => Acted::Invitation(Box::new(read(reply)?)),
            Self::Decide(_) => Acted::Decision(Box::new(read(reply)?)),
            Self::Inquire(_) => Acted::Inquiry(Box::new(read(reply)?)),
        })
    }
}

impl Trace {
    /// What was read of it; nothing as long as it was not done.
    fn found(&self, reply: &HttpReply) -> Result<Option<ActOutcome>, CallError> {
        let acted = match self {
            Self::Invitation { seen, wanted, .. } => {
                let now = Box::new(read::<Invitation>(reply)?);
                if now.state != *wanted {
                    return Ok((now.etag != *seen).then_some(ActOutcome::Overtaken(now)));
                }
                Some(Acted::Invitation(now))
            }
            Self::Decision(_) => newest::<Acceptance>(reply)?.map(Acted::Decision),
            Self::Inquiry(_) => newest::<Inquiry>(reply)?.map(Acted::Inquiry),
        };
        Ok(acted.map(ActOutcome::Done))
    }

    /// Whether that is what was wanted.
    fn is_done_in(&self, acted: &Acted) -> bool {
        match (self, acted) {
            (Self::Invitation { wanted, .. }, Acted::Invitation(now)) => now.state == *wanted,
            (Self::Decision(_), Acted::Decision(_)) | (Self::Inquiry(_), Acted::Inquiry(_)) => true,
            _ => false,
        }
    }

    fn look(&self, client: &Client) -> Call {
        match self {
            Self::Invitation { id, .. } => client.prepare(&GetInvitation(id.clone())),
            Self::Decision(key) => {
                client.prepare(&ListAcceptances { key: Some(key.clone()), ..ListAcceptances::default() })
            }
            Self::Inquiry(key) => {
                client.prepare(&ListInquiries { key: Some(key.clone()), ..ListInquiries::default() })
            }
        }
    }
}

impl Client {
    /// Acts, and follows it to its end. Dropping the future is giving up.
    pub async fn act(&self, act: &Act, tell: &dyn Fn(OnceStage)) -> ActOutcome {
        let trace = act.trace();
        let answers = |reply: &HttpReply| act.read(reply).is_ok_and(|acted| trace.is_done_in(&acted));
        let send = match act {
            Act::Accept(accept) => self.prepare(&**accept),
            Act::Decline(decline) => self.prepare(&**decline),
            Act::Decide(decide) => self.prepare(&**decide),
            Act::Inquire(inquire) => self.prepare(&**inquire),
        };
        let knows = |reply: &HttpReply| Ok(trace.found(reply)?.is_some());
        let look = Look { call: trace.look(self), knows: &knows };
        let end = self.once(&send, &answers, &look, tell).await;
        ended(end, &trace, &|reply| Ok(ActOutcome::Done(act.read(reply)?)))
    }

    /// Finds out what became of an act of so many milliseconds ago, without doing it.
    pub async fn look_for_act(
        &self,
        trace: &Trace,
        why: CallError,
        sent_ago: u64,
        tell: &dyn Fn(OnceStage),
    ) -> ActOutcome {
        let knows = |reply: &HttpReply| Ok(trace.found(reply)?.is_some());
        let look = Look { call: trace.look(self), knows: &knows };
        let end = self.look_once(&look, why, sent_ago, tell).await;
        ended(end, trace, &|_| Err(CallError::wrong_type()))
    }
}

fn newest<T: serde::de::DeserializeOwned>(reply: &HttpReply) -> Result<Option<Box<T>>, CallError> {
    Ok(read::<Page<T>>(reply)?.items.pop().map(Box::new))
}

fn ended(
    end: End,
    trace: &Trace,
    answered: &dyn Fn(&HttpReply) -> Result<ActOutcome, CallError>,
) -> ActOutcome {
    let outcome = match end {
        End::Answered(reply) => answered(&reply),
        End::Found(reply) => trace.found(&reply).map(|found| found.unwrap_or(ActOutcome::NotDone)),
        End::Refused(error) => Ok(ActOutcome::Refused(error)),
        End::NotDone => Ok(ActOutcome::NotDone),
        End::Unknown(error) => Err(error),
    };
    outcome.unwrap_or_else(ActOutcome::Unknown)
}
