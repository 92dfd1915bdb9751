//! One read that is asked for by a press, and whose answer nobody keeps.

use super::{App, Failure, FailureKind};
use contract::{Moniker, Operation};

/// Asks.
///
/// # Errors
/// As every call; the end of the session is noted.
pub async fn ask<O: Operation>(app: App, moniker: &Moniker, operation: &O) -> Result<O::Reply, Failure> {
    let Some(client) = app.backend.client(moniker) else { std::future::pending().await };
    let answer = client.call(operation).await.map_err(Failure::from);
    if matches!(&answer, Err(failure) if failure.kind == FailureKind::SignIn) {
        app.sessions.end(moniker);
    }
    answer
}
