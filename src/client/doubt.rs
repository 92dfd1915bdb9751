//! What is done about an answer that is missing: reading, until it is known what became of the request
//! (reliability B2).

use super::{Call, CallError, Client, HttpReply, NoReply, Unreadable};
use contract::RequestId;

/// How often one request is sent. Each time its version, or its key, makes sure that it is done once.
pub(super) const SENDINGS: u32 = 3;
/// Milliseconds between two looks: at first, and at most.
const FIRST_WAIT: u32 = 500;
const LONGEST_WAIT: u32 = 2_000;
/// Milliseconds one look may take. A look that hangs, a wait and the next look are less than 10 s: so long
/// after the network is back everything is known (reliability B2).
pub(super) const LONGEST_LOOK: u32 = 7_000;
/// Milliseconds after which a request that was sent arrives nowhere any more: it is given up after 30 s,
/// and what lies between us and the service may hold it for as long again.
pub(super) const LONGEST_WAY: u64 = 120_000;
/// Milliseconds between two looks for a request that was most likely lost.
const PATIENT_WAIT: u32 = 5_000;
/// A longer wait is not hidden behind a spinner: the page shows it, with a button (reliability A2).
const LONGEST_HIDDEN_WAIT: u32 = 30_000;

/// What a look has shown.
pub(super) enum Seen {
    /// Nothing: why the answer is missing, or why reading failed.
    Nothing(CallError),
    /// It was not done so far, but the request may still arrive.
    NotYet(HttpReply),
}

impl Client {
    /// Reads until what was read shows what became of a request that was sent so many milliseconds ago:
    /// `is_known` says whether it does. What does not by then was not done.
    pub(super) async fn find_out(
        &self,
        look: &Call,
        is_known: &dyn Fn(&HttpReply) -> Result<bool, CallError>,
        why: CallError,
        sent_ago: u64,
        tell: &dyn Fn(Seen),
    ) -> Result<HttpReply, CallError> {
        let settled = self.port.now() + LONGEST_WAY.saturating_sub(sent_ago);
        let mut wait = FIRST_WAIT;
        tell(Seen::Nothing(why));
        let mut blind = true;
        loop {
            let request_id = RequestId::new(self.port.new_request_id());
            // One attempt: this loop is the policy.
            let outcome = self.attempt(look, &request_id, LONGEST_LOOK).await;
            let found = self.conclude(outcome, request_id);
            match found.and_then(|reply| Ok((is_known(&reply)?, reply))) {
                Ok((false, reply)) if self.port.now() < settled => {
                    tell(Seen::NotYet(reply));
                    blind = false;
                    self.port.sleep(PATIENT_WAIT).await;
                }
                Ok((_, reply)) => return Ok(reply),
                Err(error) if !is_waited_for(&error) => return Err(error),
                Err(error) => {
                    let asked = asked_wait(&error);
                    if blind {
                        tell(Seen::Nothing(error));
                    }
                    self.port.sleep(wait.max(asked)).await;
                    wait = (wait * 2).min(LONGEST_WAIT);
                }
            }
        }
    }
}

/// Whether what was asked for may have been done all the same. A version that is too old may be so because
/// this very change was made, by a copy that came before: only what is there now tells.
pub(super) fn is_open(error: &CallError) -> bool {
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
pub(super) fn may_arrive(error: &CallError) -> bool {
    match error {
        CallError::Problem(problem) => matches!(problem.status, 502 | 504),
        CallError::Unreadable { why: Unreadable::NoProblem, status, .. } => *status >= 500 && *status != 503,
        CallError::Unreadable { .. } => false,
        CallError::NoReply { .. } => true,
    }
}

/// Whether the same request could be answered otherwise a moment later.
pub(super) fn passes(error: &CallError) -> bool {
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
