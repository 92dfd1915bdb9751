//! Changing many partners of record at once, to an end that is known (reliability B1, B2).
//!
//! All of it may be sent again: a draft has a key, its rows have numbers, a state is set, and a step makes
//! whatever rows are left, each for the version it was planned for. So silence is answered by asking what
//! is there, and nothing is done twice.

use super::{Call, CallError, Client, HttpReply, NoReply, Unreadable, doubt::asked_wait, read};
use contract::{
    BulkChange, BulkChangeId, BulkRowRequest, BulkState, IdempotencyKey, ProblemCode,
    bulk::MAX_CHUNK,
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

/// Milliseconds before something is sent again: at first, and at most.
const FIRST_WAIT: u32 = 500;
const LONGEST_WAIT: u32 = 5_000;
/// A longer wait is not hidden: the page shows it, with a button (reliability A2).
const LONGEST_HIDDEN_WAIT: u32 = 30_000;
/// How often in a row something may answer that it cannot; silence lasts as long as it lasts.
const MOST_FAILURES: u32 = 5;
/// How many steps in a row may come to nothing before the service is taken to go in circles.
const MOST_IDLE_STEPS: u32 = 3;

impl Client {
    /// Begins a bulk change and adds its rows, chunk by chunk. What was done of that before is not done
    /// again. Dropping the future is giving up.
    ///
    /// # Errors
    /// What a person must see to first: [`CallError::Problem`], or a service that keeps failing.
    pub async fn fill_bulk(&self, draft: &BulkDraft, tell: Tell<'_>) -> Result<BulkChange, CallError> {
        let BulkDraft { key, retry_of, rows } = draft;
        let create = CreateBulkChange { key: key.clone(), retry_of: retry_of.clone() };
        let mut now = self.until_answered(&self.prepare(&create), tell).await?;
        for rows in rows.chunks(MAX_CHUNK) {
            let add = AddBulkRows { id: now.id.clone(), rows: rows.to_vec() };
            now = match self.until_answered(&self.prepare(&add), tell).await {
                // It was filled before, and started since.
                Err(error) if is_wrong_state(&error) => return self.look_at_bulk(&now.id, tell).await,
                added => added?,
            };
            tell(BulkStage::At(now.clone()));
        }
        Ok(now)
    }

    /// Brings a bulk change to the state that is `wanted`, which is asked anew after every step: running, it
    /// makes row after row until none is planned; paused or cancelled, it ends there. When somebody else
    /// pauses or cancels it meanwhile, that is the end too.
    ///
    /// # Errors
    /// As [`Self::fill_bulk`].
    pub async fn drive_bulk(
        &self,
        id: &BulkChangeId,
        wanted: &dyn Fn() -> BulkState,
        tell: Tell<'_>,
    ) -> Result<BulkChange, CallError> {
        let mut now = self.look_at_bulk(id, tell).await?;
        let mut started = now.state == BulkState::Running;
        let (mut failures, mut idle) = (0, 0);
        let mut wait = FIRST_WAIT;
        loop {
            tell(BulkStage::At(now.clone()));
            let wanted = wanted();
            if now.state == wanted && wanted == BulkState::Running {
                let left = now.counts.planned;
                match self.call(&StepBulkChange(id.clone())).await {
                    Ok(after) => {
                        now = after;
                        (failures, wait) = (0, FIRST_WAIT);
                        idle = if now.counts.planned < left { 0 } else { idle + 1 };
                        if now.state == BulkState::Running && idle == MOST_IDLE_STEPS {
                            return Err(CallError::wrong_type());
                        }
                        continue;
                    }
                    // Somebody else paused it, or made its last row.
                    Err(error) if is_wrong_state(&error) && failures < MOST_FAILURES => failures += 1,
                    Err(error) => {
                        self.wait_after(error, &mut failures, &mut wait, tell).await?;
                    }
                }
                // Whatever became of the step: what is there now is what counts.
                now = self.look_at_bulk(id, tell).await?;
            } else if now.state == wanted || is_over(&now.state) || started && wanted == BulkState::Running {
                return Ok(now);
            } else {
                let set = SetBulkState { id: id.clone(), state: wanted };
                now = match self.until_answered(&self.prepare(&set), tell).await {
                    Err(error) if is_wrong_state(&error) => {
                        let found = self.look_at_bulk(id, tell).await?;
                        if !is_over(&found.state) {
                            return Err(error);
                        }
                        found
                    }
                    set => set?,
                };
            }
            started |= now.state == BulkState::Running;
        }
    }

    async fn look_at_bulk(&self, id: &BulkChangeId, tell: Tell<'_>) -> Result<BulkChange, CallError> {
        self.until_answered(&self.prepare(&GetBulkChange(id.clone())), tell).await
    }

    /// Sends what may be sent any number of times until something answers that it was done, or why not.
    async fn until_answered(&self, call: &Call, tell: Tell<'_>) -> Result<BulkChange, CallError> {
        let (mut failures, mut wait) = (0, FIRST_WAIT);
        loop {
            let answer = self.exchange(call).await.and_then(|reply: HttpReply| read(&reply));
            match answer {
                Ok(change) => return Ok(change),
                Err(error) => self.wait_after(error, &mut failures, &mut wait, tell).await?,
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
        failures: &mut u32,
        wait: &mut u32,
        tell: Tell<'_>,
    ) -> Result<(), CallError> {
        let is_silence = matches!(error, CallError::NoReply { why, .. } if why != NoReply::OutsideCloud);
        let asked = asked_wait(&error);
        let is_tried = is_silence || passes(&error) && *failures < MOST_FAILURES;
        if !is_tried || asked > LONGEST_HIDDEN_WAIT {
            return Err(error);
        }
        *failures = if is_silence { 0 } else { *failures + 1 };
        tell(BulkStage::Waiting(error));
        self.port.sleep(asked.max(*wait)).await;
        *wait = (*wait * 2).min(LONGEST_WAIT);
        Ok(())
    }
}

/// Whether nothing can be set any more.
fn is_over(state: &BulkState) -> bool {
    !matches!(state, BulkState::Draft | BulkState::Running | BulkState::Paused)
}

fn is_wrong_state(error: &CallError) -> bool {
    matches!(error, CallError::Problem(problem) if problem.code == ProblemCode::WrongState)
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
