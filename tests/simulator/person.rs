//! What all people do in their tabs, whatever they are about.

use crate::{
    network::admin_of,
    play::{Deed, Play},
};
use contract::RequestId;
use partner_admin::client::{CallError, NoReply};
use std::{cell::Cell, future::poll_fn, task::Poll};

/// How long a page takes to load again, in milliseconds.
const LOADING: u64 = 400;
/// How long somebody looks at a failure before trying again.
pub const WONDERING: u64 = 2_000;

/// The page goes, with all that waits in it; the next one knows only what was kept.
pub async fn reload<D: Deed>(play: &Play<D>, tab: usize) {
    play.note(|| format!("tab {tab} is reloaded"));
    play.figures.borrow_mut().reloads += 1;
    play.world.sleep(LOADING).await;
}

/// Signs in anew, after a look at the failure.
pub async fn sign_in<D: Deed>(play: &Play<D>, tab: usize) {
    play.world.sleep(WONDERING).await;
    play.note(|| format!("tab {tab} signs in anew"));
    play.server.borrow_mut().sign_in(play.world.now(), admin_of(tab));
}

/// Whether signing in anew would help.
pub fn needs_sign_in(error: &CallError) -> bool {
    matches!(error, CallError::Problem(problem) if problem.status == 401)
}

/// Why an answer is missing whose page has gone.
pub fn interrupted() -> CallError {
    CallError::NoReply { why: NoReply::Interrupted, request_id: RequestId::new("") }
}

/// Ends as soon as something was noted.
pub async fn noted(flag: &Cell<bool>) {
    poll_fn(|_| if flag.get() { Poll::Ready(()) } else { Poll::Pending }).await;
}
