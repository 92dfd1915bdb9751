//! What was tried and how it ended, told while it happens and summed up at the end.

use crate::step::spoken;
use anyhow::Result;
use std::time::Instant;

/// The outcome of one or more steps.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    /// Titles of the tests that passed: the last part of a Rust path, or what a JavaScript test is called.
    pub(crate) titles: Vec<String>,
    /// What a person needs to mend each failure.
    failures: Vec<(String, String)>,
}

impl Report {
    /// Does one step, which counts as one test, and tells how it went.
    pub(crate) fn step(&mut self, name: &str, work: impl FnOnce() -> Result<()>) {
        let start = Instant::now();
        let result = work();
        let outcome = if result.is_ok() { "ok" } else { "FAILED" };
        println!("  {name} … {outcome}, {}", spoken(start.elapsed()));
        match result {
            Ok(()) => self.passed += 1,
            Err(error) => self.fail(name, format!("{error:#}")),
        }
    }

    /// Counts a failure, to be explained at the end.
    pub(crate) fn fail(&mut self, name: &str, explanation: String) {
        self.failed += 1;
        self.explain(name, explanation);
    }

    /// Explains failures that are counted already.
    pub(crate) fn explain(&mut self, name: &str, explanation: String) {
        self.failures.push((name.to_owned(), explanation));
    }

    /// Adds what another part found.
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.titles.extend(other.titles);
        self.failures.extend(other.failures);
    }

    /// Whether everything that ran passed, and something did.
    pub(crate) fn is_good(&self) -> bool {
        self.failed == 0 && self.passed > 0
    }

    /// Whether nothing ran.
    pub(crate) fn is_empty(&self) -> bool {
        self.passed + self.failed == 0
    }

    /// `12 passed, 0 failed`.
    pub(crate) fn totals(&self) -> String {
        format!("{} passed, {} failed", self.passed, self.failed)
    }

    /// Prints all explanations, then the totals as the very last line.
    pub(crate) fn print(&self) {
        for (name, explanation) in &self.failures {
            println!("\n── {name}\n{explanation}");
        }
        println!("\n{}", self.totals());
    }
}
