//! Changing the partner of record, to an end that is known: a lost answer is found out, never guessed
//! (reliability B1, B2).
//!
//! The request names the version it is meant for, and no version ever comes back. So it can be sent
//! again and is done at most once, and reading the thing tells whether it was done.

use super::{
    CallError, Client, HttpReply,
    doubt::{LONGEST_WAY, SENDINGS, Seen, asked_wait, is_open, may_arrive, passes},
    read,
};
use contract::{
    ETag, PartnerId, PartnerOfRecordSlot, Problem, Subscription, SubscriptionId,
    operation::{GetSubscription, RemovePartnerOfRecord, SetPartnerOfRecord},
};

/// What is wanted, and of which version.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// On which subscription.
    pub subscription: SubscriptionId,
    /// The version that was seen.
    pub seen: ETag,
    /// Who shall be partner of record; nobody removes it.
    pub wanted: Option<PartnerId>,
}

/// What a change is doing.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// The request is under way.
    Sending,
    /// Nobody knows whether it was done; the subscription is being read to find out. Why the answer is
    /// missing, or why reading failed.
    Looking(CallError),
    /// It was not done so far, but the request may still arrive: the subscription is read on for a while.
    NotYet(PartnerOfRecordSlot),
}

/// How a change ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// What was wanted is there.
    Done(PartnerOfRecordSlot),
    /// Somebody else changed it: this is there now.
    Overtaken(PartnerOfRecordSlot),
    /// It was not done, and this is why.
    Refused(CallError),
    /// It was not done, and its request is too old to be done any more.
    NotDone(PartnerOfRecordSlot),
    /// It cannot be found out, and this is why.
    Unknown(CallError),
}

impl Client {
    /// Sends a change and follows it to its end. While the answer is missing it looks again and again,
    /// until something answers: dropping the future is giving up.
    pub async fn change(&self, change: &Change, tell: &dyn Fn(Stage)) -> Outcome {
        let mut sent = 0;
        let mut under_way = false;
        loop {
            tell(Stage::Sending);
            sent += 1;
            let error = match self.send_change(change).await {
                Ok(slot) if change.is_done_in(&slot) => return Outcome::Done(slot),
                // A success that shows something else is no answer to this question.
                Ok(_) => CallError::wrong_type(),
                Err(error) => error,
            };
            if !is_open(&error) {
                // What refuses this one for a while says nothing of one that was sent before it.
                return if under_way && passes(&error) {
                    Outcome::Unknown(error)
                } else {
                    change.refused(error)
                };
            }
            under_way |= may_arrive(&error);
            match self.look(change, error.clone(), LONGEST_WAY, tell).await {
                Outcome::NotDone(_) if !under_way => return Outcome::Refused(error),
                Outcome::NotDone(_) if sent == SENDINGS || asked_wait(&error) > 0 => {
                    return Outcome::Unknown(error);
                }
                Outcome::NotDone(_) => {}
                found => return found,
            }
        }
    }

    /// Finds out what became of a change that was sent so many milliseconds ago, without sending it.
    pub async fn look(
        &self,
        change: &Change,
        why: CallError,
        sent_ago: u64,
        tell: &dyn Fn(Stage),
    ) -> Outcome {
        let look = self.prepare(&GetSubscription(change.subscription.clone()));
        let compare = |reply: &HttpReply| {
            read::<Subscription>(reply).map(|found| change.compare(found.partner_of_record))
        };
        let is_known = |reply: &HttpReply| Ok(!matches!(compare(reply)?, Outcome::NotDone(_)));
        let tell = |seen| match seen {
            Seen::Nothing(error) => tell(Stage::Looking(error)),
            Seen::NotYet(reply) => {
                if let Ok(Outcome::NotDone(slot)) = compare(&reply) {
                    tell(Stage::NotYet(slot));
                }
            }
        };
        let found = self.find_out(&look, &is_known, why, sent_ago, &tell).await;
        found.and_then(|reply| compare(&reply)).unwrap_or_else(Outcome::Unknown)
    }

    async fn send_change(&self, change: &Change) -> Result<PartnerOfRecordSlot, CallError> {
        let Change { subscription, seen, wanted } = change.clone();
        let call = match wanted {
            Some(partner_id) => {
                self.prepare(&SetPartnerOfRecord { subscription, partner_id, if_match: seen })
            }
            None => self.prepare(&RemovePartnerOfRecord { subscription, if_match: seen }),
        };
        read(&self.exchange(&call).await?)
    }
}

impl Change {
    fn is_done_in(&self, slot: &PartnerOfRecordSlot) -> bool {
        slot.value.as_ref().map(|partner| partner.partner_id) == self.wanted
    }

    fn compare(&self, slot: PartnerOfRecordSlot) -> Outcome {
        if self.is_done_in(&slot) {
            Outcome::Done(slot)
        } else if slot.etag == self.seen {
            Outcome::NotDone(slot)
        } else {
            Outcome::Overtaken(slot)
        }
    }

    /// What is there now makes a version that is too old a matter of choosing.
    fn refused(&self, error: CallError) -> Outcome {
        match error {
            CallError::Problem(problem) => match *problem {
                Problem { status: 412, current: Some(current), .. } if self.is_done_in(&current) => {
                    Outcome::Done(current)
                }
                Problem { status: 412, current: Some(current), .. } => Outcome::Overtaken(current),
                problem => Outcome::Refused(CallError::Problem(Box::new(problem))),
            },
            error => Outcome::Refused(error),
        }
    }
}
