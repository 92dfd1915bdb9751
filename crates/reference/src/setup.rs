//! What a backend has beside its store and its clock.

use crate::{agreements::Agreements, receipts::Seal};
use contract::Timestamp;

/// What does not change while a backend runs.
pub struct Setup {
    /// What it signs receipts with.
    pub seal: Seal,
    /// What can be accepted.
    pub agreements: Agreements,
    /// The address by which people reach it: `http://localhost:8080`.
    pub public_url: String,
    /// By how many milliseconds its clock is shifted.
    pub clock_shift: i64,
}

impl Setup {
    /// With our own sample, at the usual address, by the machine's clock.
    pub fn new(seal: Seal) -> Self {
        Self {
            seal,
            agreements: Agreements::sample(),
            public_url: "http://localhost:8080".to_owned(),
            clock_shift: 0,
        }
    }

    /// Of a backend that is gone with its process: what it signs proves nothing, for everybody has its secret.
    pub fn of_demo() -> Self {
        Self::new(Seal::of([0x5e; 32], Timestamp::from_millis(0)))
    }

    /// The host by which people reach it, with its port.
    pub(crate) fn host(&self) -> &str {
        let rest = self.public_url.split_once("://").map_or(self.public_url.as_str(), |(_, rest)| rest);
        rest.split('/').next().unwrap_or_default()
    }
}
