//! Changing many partners of record at once, to an end that is known (reliability B1, B2).
//!
//! All of it may be sent again: a draft has a key, its rows have numbers, a state is set for the version that
//! was seen, and a step makes whatever rows are left, each for the version it was planned for. So silence is
//! answered by asking what is there, and nothing is done twice.

use super::{
    Call, CallError, Client, NoReply, Unreadable,
    chunks::chunks,
    doubt::{LONGEST_LOOK, asked_wait, may_arrive},
    read,
};
use contract::{
    BulkChange, BulkChangeId, BulkRowRequest, BulkState, ETag, IdempotencyKey, ProblemCode, RequestId,
    operation::{AddBulkRows, CreateBulkChange, GetBulkChange, SetBulkState, StepBulkChange},
};

/// A bulk change that is to be begun.
#[derive(Clone, Debug, PartialEq)]
pub struct BulkDraft {
    /// Which intent it is: begun again with the same key it is the same one.
    pub key: IdempotencyKey,
    /// The one whose failed rows it tries again.
    pub retry_of: Option<BulkChangeId>,
    /// Its rows, each with a number of its own.
    pub rows: Vec<BulkRowRequest>,
}

/// What becomes of a bulk change while it is followed.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkStage {
    /// How far it is.
    At(BulkChange),
    /// The answer is missing, for this reason; it is asked for again.
    Waiting(CallError),
}

type Tell<'a> = &'a dyn Fn(BulkStage);

/// Milliseconds before something is asked again: at first, and at most. With a look that hangs and the next
/// one they are less than 10 s: so long after the network is back everything is known (reliability B2).
const FIRST_WAIT: u32 = 500;
const LONGEST_WAIT: u32 = 2_000;
/// A longer wait is not hidden: the page shows it, with a button (reliability A2).
const LONGEST_HIDDEN_WAIT: u32 = 30_000;
/// How often in a row something may answer that it cannot; silence lasts as long as it lasts.
const MOST_FAILURES: u32 = 8;
/// How many steps in a row may come to nothing before the service is taken to go in circles.
const MOST_IDLE_STEPS: u32 = 3;

/// How often in a row it went wrong, and how long to wait then.
struct Patience {
    failures: u32,
    wait: u32,
}

impl Default for Patience {
    fn default() -> Self {
        Self { failures: 0, wait: FIRST_WAIT }
    }
}

impl Client {
    /// Begins a bulk change and adds its rows, chunk by chunk. What was done of that before is not done
    /// again. Dropping the future is giving up.
    ///
    /// # Errors
    /// What a person must see to first: [`CallError::Problem`], or a service that keeps failing. Somebody who
    /// started it before all rows were there is such a problem.
    pub async fn fill_bulk(&self, draft: &BulkDraft, tell: Tell<'_>) -> Result<BulkChange, CallError> {
        let BulkDraft { key, retry_of, rows } = draft;
        let create = CreateBulkChange { key: key.clone(), retry_of: retry_of.clone() };
        let mut now = match self.call(&create).await {
            Err(error) => {
                let mut patience = Patience::default();
                self.wait_after(error, &mut patience, tell).await?;
                self.until_answered(&self.prepare(&create), &mut patience, tell).await?
            }
            created => created?,
        };
        tell(BulkStage::At(now.clone()));
        let mut patience = Patience::default();
        for rows in chunks(rows) {
            let add = AddBulkRows { id: now.id.clone(), rows: rows.to_vec() };
            now = loop {
                match self.call(&add).await {
                    // All of it was filled before, and started since.
                    Err(error) if is_passed(&error) => {
                        let found = self.look_at_bulk(&now.id, &mut patience, tell).await?;
                        return if found.counts.total() as usize == draft.rows.len() {
                            Ok(found)
                        } else {
                            Err(error)
                        };
                    }
                    Err(error) => {
                        self.wait_after(error, &mut patience, tell).await?;
                        tell(BulkStage::At(self.look_at_bulk(&now.id, &mut patience, tell).await?));
                    }
                    added => break added?,
                }
            };
            patience = Patience::default();
            tell(BulkStage::At(now.clone()));
        }
        Ok(now)
    }

    /// Brings a bulk change, as it was `seen`, to the state that is `wanted`, which is asked anew after every
    /// step: running, it makes row after row until none is planned; paused or cancelled, it ends there. When
    /// somebody else has set its state meanwhile, that is the end too.
    ///
    /// # Errors
    /// As [`Self::fill_bulk`].
    pub async fn drive_bulk(
        &self,
        id: &BulkChangeId,
        seen: &ETag,
        wanted: &dyn Fn() -> BulkState,
        tell: Tell<'_>,
    ) -> Result<BulkChange, CallError> {
        let (mut seen, mut patience, mut idle) = (seen.clone(), Patience::default(), 0);
        // What was set by us, as far as is known, and whether that may still arrive.
        let (mut set, mut open) = (None, false);
        let mut now = match self.call(&GetBulkChange(id.clone())).await {
            Err(error) => {
                self.wait_after(error, &mut patience, tell).await?;
                self.look_at_bulk(id, &mut patience, tell).await?
            }
            found => found?,
        };
        loop {
            tell(BulkStage::At(now.clone()));
            if set.as_ref() == Some(&now.state) {
                seen = now.etag.clone();
            }
            let state = match &set {
                // It is settled before anything else is set: then no copy of it can do anything later.
                Some(set) if open && now.etag == seen && now.state != *set => set.clone(),
                _ => wanted(),
            };
            let is_there = now.state == state;
            let steps = is_there && state == BulkState::Running;
            if is_there {
                seen = now.etag.clone();
            }
            // What was not started need not be paused.
            let is_idle = now.state == BulkState::Draft && state == BulkState::Paused;
            if !steps && (is_there || is_idle || now.etag != seen || is_over(&now.state)) {
                return Ok(now);
            }
            let answer = if steps {
                self.call(&StepBulkChange(id.clone())).await
            } else {
                set = Some(state.clone());
                self.call(&SetBulkState { id: id.clone(), state, if_match: seen.clone() }).await
            };
            match answer {
                Ok(after) => {
                    idle = if steps && after.counts.planned >= now.counts.planned { idle + 1 } else { 0 };
                    (now, patience, open) = (after, Patience::default(), false);
                    if now.state == BulkState::Running && idle == MOST_IDLE_STEPS {
                        return Err(CallError::wrong_type());
                    }
                }
                // Somebody else set it, or made its last row; or a copy of this request came before.
                Err(error) if is_passed(&error) => {
                    let found = self.look_at_bulk(id, &mut patience, tell).await?;
                    if (&found.state, &found.etag) == (&now.state, &now.etag) {
                        return Err(error);
                    }
                    (now, open) = (found, false);
                }
                // Whatever became of it: what is there now is what counts.
                Err(error) => {
                    open |= !steps && may_arrive(&error);
                    self.wait_after(error, &mut patience, tell).await?;
                    now = self.look_at_bulk(id, &mut patience, tell).await?;
                }
            }
        }
    }

    async fn look_at_bulk(
        &self,
        id: &BulkChangeId,
        patience: &mut Patience,
        tell: Tell<'_>,
    ) -> Result<BulkChange, CallError> {
        self.until_answered(&self.prepare(&GetBulkChange(id.clone())), patience, tell).await
    }

    /// Sends what may be sent any number of times until something answers that it was done, or why not.
    async fn until_answered(
        &self,
        call: &Call,
        patience: &mut Patience,
        tell: Tell<'_>,
    ) -> Result<BulkChange, CallError> {
        loop {
            let request_id = RequestId::new(self.port.new_request_id());
            // One attempt: this loop is the policy.
            let outcome = self.attempt(call, &request_id, LONGEST_LOOK).await;
            match self.conclude(outcome, request_id).and_then(|reply| read(&reply)) {
                Err(error) => self.wait_after(error, patience, tell).await?,
                answered => return answered,
            }
        }
    }

    /// Waits for the next try.
    ///
    /// # Errors
    /// The error itself, when trying again is no use or a person's matter.
    async fn wait_after(
        &self,
        error: CallError,
        patience: &mut Patience,
        tell: Tell<'_>,
    ) -> Result<(), CallError> {
        let is_silence = matches!(error, CallError::NoReply { why, .. } if why != NoReply::OutsideCloud);
        let asked = asked_wait(&error);
        let is_tried = is_silence || passes(&error) && patience.failures < MOST_FAILURES;
        if !is_tried || asked > LONGEST_HIDDEN_WAIT {
            return Err(error);
        }
        patience.failures = if is_silence { 0 } else { patience.failures + 1 };
        tell(BulkStage::Waiting(error));
        self.port.sleep(asked.max(patience.wait)).await;
        patience.wait = (patience.wait * 2).min(LONGEST_WAIT);
        Ok(())
    }
}

/// Whether nothing can be set any more.
fn is_over(state: &BulkState) -> bool {
    !matches!(state, BulkState::Draft | BulkState::Running | BulkState::Paused)
}

/// Whether its state, or who set it, is another than was thought.
fn is_passed(error: &CallError) -> bool {
    let is_it = |code: &ProblemCode| matches!(code, ProblemCode::WrongState | ProblemCode::Stale);
    matches!(error, CallError::Problem(problem) if is_it(&problem.code))
}

/// Whether the same request could be answered otherwise a moment later.
fn passes(error: &CallError) -> bool {
    match error {
        CallError::Problem(problem) => problem.status >= 500 || problem.status == 429,
        CallError::Unreadable { why: Unreadable::NoProblem, status, .. } => {
            *status >= 500 || matches!(*status, 408 | 429)
        }
        CallError::Unreadable { .. } => true,
        CallError::NoReply { .. } => false,
    }
}
