//! The retry budget of a tab: retries must not become a storm (reliability A3).

const CAPACITY: u32 = 100;
const RETRY: u32 = 5;
const TIMEOUT: u32 = 10;

/// A bucket of tokens: a retry takes 5, after a timeout 10; a clean success gives 1 back.
#[derive(Debug)]
pub(super) struct Budget(u32);

impl Default for Budget {
    fn default() -> Self {
        Self(CAPACITY)
    }
}

impl Budget {
    /// Whether a retry may be made; takes what it costs.
    pub(super) fn take(&mut self, after_timeout: bool) -> bool {
        let cost = if after_timeout { TIMEOUT } else { RETRY };
        match self.0.checked_sub(cost) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    /// A call that succeeded at once.
    pub(super) fn give_back(&mut self) {
        self.0 = (self.0 + 1).min(CAPACITY);
    }
}
