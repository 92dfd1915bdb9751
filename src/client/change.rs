//! Changing the partner of record, to an end that is known: a lost answer is found out, never guessed
//! (reliability B1, B2).
//!
//! The request names the version it is meant for, and no version ever comes back. So it can be sent
//! again and is done at most once, and reading the thing tells whether it was done.

use super::{CallError, Client, NoReply, Unreadable, read};
use contract::{
    ETag, PartnerId, PartnerOfRecordSlot, Problem, RequestId, Subscription, SubscriptionId,
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

/// How often one change is sent. Each time the version makes sure that it is done once.
const SENDINGS: u32 = 3;
/// Milliseconds between two looks: at first, and at most.
const FIRST_WAIT: u32 = 500;
const LONGEST_WAIT: u32 = 2_000;
/// Milliseconds one look may take. A look that hangs, a wait and the next look are less than 10 s: so long
/// after the network is back everything is known (reliability B2).
const LONGEST_LOOK: u32 = 7_000;
/// Milliseconds after which a request that was sent arrives nowhere any more: it is given up after 30 s,
/// and what lies between us and the service may hold it for as long again.
const LONGEST_WAY: u64 = 120_000;
/// Milliseconds between two looks for a request that was most likely lost.
const PATIENT_WAIT: u32 = 5_000;
/// A longer wait is not hidden behind a spinner: the page shows it, with a button (reliability A2).
const LONGEST_HIDDEN_WAIT: u32 = 30_000;

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
        let settled = self.port.now() + LONGEST_WAY.saturating_sub(sent_ago);
        let mut wait = FIRST_WAIT;
        tell(Stage::Looking(why));
        let mut blind = true;
        loop {
            let request_id = RequestId::new(self.port.new_request_id());
            // One attempt: this loop is the policy.
            let outcome = self.attempt(&look, &request_id, LONGEST_LOOK).await;
            let found = self.conclude(outcome, request_id).and_then(|reply| read::<Subscription>(&reply));
            match found.map(|found| change.compare(found.partner_of_record)) {
                Ok(Outcome::NotDone(slot)) if self.port.now() < settled => {
                    tell(Stage::NotYet(slot));
                    blind = false;
                    self.port.sleep(PATIENT_WAIT).await;
                }
                Ok(found) => return found,
                Err(error) if !is_waited_for(&error) => return Outcome::Unknown(error),
                Err(error) => {
                    let asked = asked_wait(&error);
                    if blind {
                        tell(Stage::Looking(error));
                    }
                    self.port.sleep(wait.max(asked)).await;
                    wait = (wait * 2).min(LONGEST_WAIT);
                }
            }
        }
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

/// Whether the change may have been made all the same. A version that is too old may be so because this
/// very change was made, by a copy that came before: only what is there now tells.
fn is_open(error: &CallError) -> bool {
    match error {
        CallError::Problem(problem) => {
            problem.status >= 500 || problem.status == 412 && problem.current.is_none()
        }
        CallError::Unreadable { why: Unreadable::NoProblem, status, .. } => {
            *status >= 500 || matches!(*status, 408 | 412)
        }
        CallError::Unreadable { .. } => true,
        CallError::NoReply { why, .. } => *why != NoReply::OutsideCloud,
    }
}

/// Whether the request may reach the server only now: nobody answered, or somebody who gave up waiting.
fn may_arrive(error: &CallError) -> bool {
    match error {
        CallError::Problem(problem) => matches!(problem.status, 502 | 504),
        CallError::Unreadable { why: Unreadable::NoProblem, status, .. } => *status >= 500 && *status != 503,
        CallError::Unreadable { .. } => false,
        CallError::NoReply { .. } => true,
    }
}

/// Whether the same request could be answered otherwise a moment later.
fn passes(error: &CallError) -> bool {
    match error {
        CallError::Problem(problem) => matches!(problem.status, 401 | 409 | 429),
        error => matches!(error, CallError::Unreadable { .. }),
    }
}

/// Whether a look that failed is followed by another. What a person must do first is not waited for,
/// nor what takes so long that it must be seen.
fn is_waited_for(error: &CallError) -> bool {
    let needs_person = match error {
        CallError::Problem(problem) => matches!(problem.status, 401 | 403 | 404 | 410),
        _ => false,
    };
    !needs_person && asked_wait(error) <= LONGEST_HIDDEN_WAIT
}

/// Milliseconds that were asked for, and are never undercut (reliability A2).
pub(super) fn asked_wait(error: &CallError) -> u32 {
    let seconds = match error {
        CallError::Problem(problem) => problem.retry_after_seconds,
        CallError::Unreadable { retry_after, .. } => *retry_after,
        CallError::NoReply { .. } => None,
    };
    // A browser's timers hold no more.
    seconds.unwrap_or_default().saturating_mul(1000).min(i32::MAX.unsigned_abs())
}
