//! When to try again what failed: each time twice as long, up to a most.

use contract::Timestamp;
use std::{collections::BTreeMap, time::Duration};

/// What waits, by key. In memory only: a restart tries everything once more.
pub(super) struct Waiting<K> {
    first: Duration,
    most: Duration,
    waits: BTreeMap<K, (Duration, Timestamp)>,
}

impl<K: Copy + Ord> Waiting<K> {
    pub(super) fn new(first: Duration, most: Duration) -> Self {
        Self { first, most, waits: BTreeMap::new() }
    }

    pub(super) fn lasts(&self, key: K, now: Timestamp) -> bool {
        self.waits.get(&key).is_some_and(|(_, until)| now < *until)
    }

    /// Whether it failed so often that its wait grows no more.
    pub(super) fn is_longest(&self, key: K) -> bool {
        self.waits.get(&key).is_some_and(|(wait, _)| *wait == self.most)
    }

    pub(super) fn lengthen(&mut self, key: K, now: Timestamp) {
        let last = self.waits.get(&key);
        let wait = last.map_or(self.first, |(wait, _)| wait.saturating_mul(2).min(self.most));
        let millis = i64::try_from(wait.as_millis()).unwrap_or(i64::MAX);
        self.waits.insert(key, (wait, now.plus_millis(millis)));
    }

    pub(super) fn end(&mut self, key: K) {
        self.waits.remove(&key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f2_each_failure_waits_twice_as_long_up_to_a_most_until_one_succeeds() {
        let mut waiting = Waiting::new(Duration::from_secs(5), Duration::from_secs(30));
        let start = Timestamp::from_millis(1_000_000);
        for seconds in [5, 10, 20, 30, 30] {
            waiting.lengthen('a', start);
            assert!(waiting.lasts('a', start.plus_millis(seconds * 1000 - 1)), "{seconds}");
            assert!(!waiting.lasts('a', start.plus_millis(seconds * 1000)), "{seconds}");
            assert!(!waiting.lasts('b', start));
            assert_eq!(waiting.is_longest('a'), seconds == 30);
        }
        waiting.end('a');
        assert!(!waiting.lasts('a', start));
        waiting.lengthen('a', start);
        assert!(!waiting.lasts('a', start.plus_millis(5000)));
    }
}
