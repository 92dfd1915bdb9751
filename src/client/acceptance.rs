//! Answering invitations and deciding about agreements, to an end that is known (reliability B1, B2, G2).
//!
//! An answer carries a key, by which it is given once, and the version that was seen, by which nothing is
//! agreed to that was not on screen (reliability B5). An invitation itself shows what became of an answer to
//! it; a decision about an agreement is found by its key.

use super::{
    Call, CallError, Client, HttpReply,
    once::{End, Look, OnceStage},
    read,
};
use contract::{
    Acceptance, AcceptedInvitation, ETag, IdempotencyKey, Invitation, InvitationId, InvitationState, Page,
    operation::{AcceptAgreement, AcceptInvitation, DeclineInvitation, GetInvitation, ListAcceptances},
};

/// What is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Yes to an invitation, and to the agreement and the offer that go with it.
    Accept(Box<AcceptInvitation>),
    /// No to an invitation.
    Decline(DeclineInvitation),
    /// Yes or no to an agreement.
    Decide(Box<AcceptAgreement>),
}

/// By what it is found out what became of an answer; all that outlives a reload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerTrace {
    /// Of an invitation: the version that was answered, and what it shall be then.
    Invitation {
        /// Which.
        id: InvitationId,
        /// As it was seen.
        seen: ETag,
        /// What the answer makes of it.
        wanted: InvitationState,
    },
    /// Of an agreement: the decision with this key.
    Agreement(IdempotencyKey),
}

/// What an answer did.
#[derive(Clone, Debug, PartialEq)]
pub enum Answered {
    /// The invitation is what was wanted.
    Invitation(Box<Invitation>),
    /// The decision is recorded: with its receipt.
    Agreement(Box<Acceptance>),
}

/// How an answer ended.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerOutcome {
    /// It was given.
    Done(Answered),
    /// The invitation is another than the one that was answered: this is it now.
    Overtaken(Box<Invitation>),
    /// It was not given, and this is why.
    Refused(CallError),
    /// It was not given, and is too old to arrive any more.
    NotDone,
    /// It cannot be found out, and this is why.
    Unknown(CallError),
}

impl Answer {
    /// By what it is found again; kept before it is sent.
    pub fn trace(&self) -> AnswerTrace {
        let of = |id: &InvitationId, seen: &ETag, wanted| AnswerTrace::Invitation {
            id: id.clone(),
            seen: seen.clone(),
            wanted,
        };
        match self {
            Self::Accept(accept) => of(&accept.invitation, &accept.if_match, InvitationState::Accepted),
            Self::Decline(decline) => of(&decline.invitation, &decline.if_match, InvitationState::Declined),
            Self::Decide(decide) => AnswerTrace::Agreement(decide.key.clone()),
        }
    }

    /// What it did, in the shape of its own answer.
    fn read(&self, reply: &HttpReply) -> Result<Answered, CallError> {
        Ok(match self {
            Self::Accept(_) => Answered::Invitation(Box::new(read::<AcceptedInvitation>(reply)?.invitation)),
            Self::Decline(_) => Answered::Invitation(Box::new(read(reply)?)),
            Self::Decide(_) => Answered::Agreement(Box::new(read(reply)?)),
        })
    }
}

impl AnswerTrace {
    /// What was read of it; nothing as long as it was not answered.
    fn found(&self, reply: &HttpReply) -> Result<Option<AnswerOutcome>, CallError> {
        Ok(match self {
            Self::Invitation { seen, wanted, .. } => {
                let now = Box::new(read::<Invitation>(reply)?);
                if now.state == *wanted {
                    Some(AnswerOutcome::Done(Answered::Invitation(now)))
                } else {
                    (now.etag != *seen).then_some(AnswerOutcome::Overtaken(now))
                }
            }
            Self::Agreement(_) => {
                let found = read::<Page<Acceptance>>(reply)?.items.pop();
                found.map(|found| AnswerOutcome::Done(Answered::Agreement(Box::new(found))))
            }
        })
    }

    fn is_done_in(&self, answered: &Answered) -> bool {
        match (self, answered) {
            (Self::Invitation { wanted, .. }, Answered::Invitation(now)) => now.state == *wanted,
            (Self::Agreement(_), Answered::Agreement(_)) => true,
            _ => false,
        }
    }
}

impl Client {
    /// Gives an answer and follows it to its end. Dropping the future is giving up.
    pub async fn answer(&self, answer: &Answer, tell: &dyn Fn(OnceStage)) -> AnswerOutcome {
        let trace = answer.trace();
        let answers = |reply: &HttpReply| answer.read(reply).is_ok_and(|done| trace.is_done_in(&done));
        let send = match answer {
            Answer::Accept(accept) => self.prepare(&**accept),
            Answer::Decline(decline) => self.prepare(decline),
            Answer::Decide(decide) => self.prepare(&**decide),
        };
        let knows = |reply: &HttpReply| Ok(trace.found(reply)?.is_some());
        let look = Look { call: self.look_of(&trace), knows: &knows };
        let end = self.once(&send, &answers, &look, tell).await;
        ended(end, &trace, |reply| Ok(AnswerOutcome::Done(answer.read(reply)?)))
    }

    /// Finds out what became of an answer that was given so many milliseconds ago, without giving it.
    pub async fn look_for_answer(
        &self,
        trace: &AnswerTrace,
        why: CallError,
        sent_ago: u64,
        tell: &dyn Fn(OnceStage),
    ) -> AnswerOutcome {
        let knows = |reply: &HttpReply| Ok(trace.found(reply)?.is_some());
        let look = Look { call: self.look_of(trace), knows: &knows };
        let end = self.look_once(&look, why, sent_ago, tell).await;
        ended(end, trace, |_| Err(CallError::wrong_type()))
    }

    fn look_of(&self, trace: &AnswerTrace) -> Call {
        match trace {
            AnswerTrace::Invitation { id, .. } => self.prepare(&GetInvitation(id.clone())),
            AnswerTrace::Agreement(key) => {
                self.prepare(&ListAcceptances { key: Some(key.clone()), ..ListAcceptances::default() })
            }
        }
    }
}

fn ended(
    end: End,
    trace: &AnswerTrace,
    answered: impl Fn(&HttpReply) -> Result<AnswerOutcome, CallError>,
) -> AnswerOutcome {
    let outcome = match end {
        End::Answered(reply) => answered(&reply),
        End::Found(reply) => trace.found(&reply).map(|found| found.unwrap_or(AnswerOutcome::NotDone)),
        End::Refused(error) => Ok(AnswerOutcome::Refused(error)),
        End::NotDone => Ok(AnswerOutcome::NotDone),
        End::Unknown(error) => Err(error),
    };
    outcome.unwrap_or_else(AnswerOutcome::Unknown)
}
