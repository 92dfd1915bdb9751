//! The host's own work beside its requests: mail whose time has come.

use crate::{clock::Clock, outbox::deliver, store::Store};
use std::{path::PathBuf, sync::Arc, time::Duration};
use tokio::{task, time};

/// How often to look.
const EVERY: Duration = Duration::from_secs(5);

/// Writes every mail into `folder` when its time has come, for ever.
pub async fn deliver_mail(store: Arc<dyn Store>, clock: Arc<dyn Clock>, folder: PathBuf) {
    let mut ticks = time::interval(EVERY);
    ticks.set_missed_tick_behavior(time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let (store, clock, folder) = (store.clone(), clock.clone(), folder.clone());
        let delivered = task::spawn_blocking(move || deliver(&*store, &*clock, &folder)).await;
        // What was not written stays in the outbox, and the next round tries again.
        match delivered {
            Ok(Ok(())) => {}
            Ok(Err(fault)) => tracing::error!(%fault, "mail was not written"),
            Err(fault) => tracing::error!(%fault, "mail was not written"),
        }
    }
}
