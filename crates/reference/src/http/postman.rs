//! The host's own work beside its requests: mail whose time has come, and entries of what the clock did.

use crate::{clock::Clock, outbox::Outbox, store::Store};
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{task, time};

/// How often to look.
const EVERY: Duration = Duration::from_secs(5);

/// Sends every mail when its time has come, and writes down what the clock did to relationships, for ever.
pub async fn deliver_mail(store: Arc<dyn Store>, clock: Arc<dyn Clock>, outbox: Outbox) {
    let outbox = Arc::new(Mutex::new(outbox));
    let mut ticks = time::interval(EVERY);
    ticks.set_missed_tick_behavior(time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let (store, clock, outbox) = (store.clone(), clock.clone(), outbox.clone());
        let round = move || {
            if let Err(fault) = store.settle_relationships(clock.now()) {
                tracing::error!(%fault, "what the clock did was not written into the trail");
            }
            let mut outbox = outbox.lock().unwrap_or_else(PoisonError::into_inner);
            outbox.deliver(&*store, &*clock)
        };
        // What was not sent stays in the outbox, and a later round tries again.
        match task::spawn_blocking(round).await {
            Ok(Ok(())) => {}
            Ok(Err(fault)) => tracing::error!(%fault, "mail was not sent"),
            Err(fault) => tracing::error!(%fault, "mail was not sent"),
        }
    }
}
