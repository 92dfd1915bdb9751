//! When to try again, and how long to wait before: pure, so that it is tested on a fake clock.
//!
//! Figures: reliability A1, A2, A4. Reads are retried; a write is not, for it may have been done.

use super::{
    budget::Budget,
    http_date::retry_after_seconds,
    port::{HttpReply, NoReply},
};

const READ_ATTEMPTS: u32 = 3;
const READ_TIMEOUT: u32 = 10_000;
const WRITE_TIMEOUT: u32 = 30_000;
const READ_TOTAL: u64 = 30_000;
const BACKOFF_BASE: u32 = 300;
const BACKOFF_CAP: u32 = 5_000;
/// A longer wait is not hidden behind a spinner: the page shows it, with a button.
const LONGEST_HIDDEN_WAIT: u64 = 30_000;

/// What one attempt came to.
#[derive(Debug)]
pub(super) enum Outcome {
    Reply(HttpReply),
    None(NoReply),
}

/// What to do then.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Tell the caller.
    Done,
    /// Try again after so many milliseconds.
    Wait(u32),
}

/// The attempts of one call.
#[derive(Debug)]
pub(super) struct Attempts {
    is_safe: bool,
    began: u64,
    made: u32,
}

impl Attempts {
    pub(super) fn new(is_safe: bool, now: u64) -> Self {
        Self { is_safe, began: now, made: 0 }
    }

    /// Milliseconds the next attempt may take.
    pub(super) fn timeout(&self) -> u32 {
        if self.is_safe { READ_TIMEOUT } else { WRITE_TIMEOUT }
    }

    pub(super) fn next(&mut self, outcome: &Outcome, now: u64, random: u32, budget: &mut Budget) -> Next {
        self.made += 1;
        if self.made == 1 && is_clean(outcome) {
            budget.give_back();
        }
        if !self.is_safe || self.made >= READ_ATTEMPTS || !is_transient(outcome) {
            return Next::Done;
        }
        let wait = wait(outcome, self.made, random);
        let ends = now.saturating_sub(self.began) + wait + u64::from(self.timeout());
        if wait > LONGEST_HIDDEN_WAIT || ends > READ_TOTAL {
            return Next::Done;
        }
        if !budget.take(matches!(outcome, Outcome::None(NoReply::Timeout))) {
            return Next::Done;
        }
        u32::try_from(wait).map_or(Next::Done, Next::Wait)
    }
}

fn is_clean(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Reply(reply) if reply.status < 500 && reply.status != 429)
}

fn is_transient(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Reply(reply) => matches!(reply.status, 408 | 429 | 502 | 503 | 504),
        Outcome::None(NoReply::Network | NoReply::Timeout) => true,
        Outcome::None(_) => false,
    }
}

/// Full jitter, never less than the server asked for.
fn wait(outcome: &Outcome, made: u32, random: u32) -> u64 {
    let ceiling = BACKOFF_BASE.saturating_mul(1 << made.min(10)).min(BACKOFF_CAP);
    let jitter = u64::from(random % (ceiling + 1));
    let asked = match outcome {
        Outcome::Reply(reply) => {
            reply.retry_after.as_deref().and_then(|value| retry_after_seconds(value, reply.date.as_deref()))
        }
        Outcome::None(_) => None,
    };
    asked.map_or(jitter, |seconds| u64::from(seconds) * 1000 + jitter)
}
