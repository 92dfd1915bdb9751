//! `test`: everything, the quick parts first, each timed.

pub(crate) use lanes::release_server;

mod features;
mod lanes;
mod outcome;

use crate::{report::Report, step::spoken};
use anyhow::{Result, bail};
use std::time::Instant;

/// The parts, in the order they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lane {
    /// What can be said without running anything.
    Check,
    /// Native tests: unit, property and contract tests.
    Unit,
    /// The SPA's tests in Chromium and Firefox.
    Browser,
    /// The release build against a real server, as people use it.
    E2e,
    /// What a visitor downloads.
    Size,
}

const LANES: [Lane; 5] = [Lane::Check, Lane::Unit, Lane::Browser, Lane::E2e, Lane::Size];

impl Lane {
    /// The part called so on the command line.
    pub(crate) fn named(name: &str) -> Result<Self> {
        let known = LANES.into_iter().find(|lane| lane.name() == name);
        known
            .map_or_else(|| bail!("there is no part `{name}`; there are check, unit, browser, e2e, size"), Ok)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Unit => "unit",
            Self::Browser => "browser",
            Self::E2e => "e2e",
            Self::Size => "size",
        }
    }
}

/// Runs the parts asked for, or all. A part that fails stops no other: people want to see all there
/// is to mend. Only a run of everything can tell whether docs/features.md is true.
pub(crate) fn test(only: &[Lane]) -> Result<Report> {
    let mut report = Report::default();
    for lane in LANES.into_iter().filter(|lane| only.is_empty() || only.contains(lane)) {
        println!("{}", lane.name());
        let start = Instant::now();
        let part = run(lane);
        println!("{} … {}, {}", lane.name(), part.totals(), spoken(start.elapsed()));
        report.add(part);
    }
    let covered = features::covered(&report.titles);
    features::write(&covered)?;
    if only.is_empty() {
        let titles = report.titles.clone();
        report.step("rows of docs/features.md", || features::compare(&covered, &titles));
    }
    Ok(report)
}

/// A part without any test proves nothing, so it fails.
fn run(lane: Lane) -> Report {
    let outcome = match lane {
        Lane::Check => lanes::check(),
        Lane::Unit => lanes::unit(),
        Lane::Browser => lanes::browser(),
        Lane::E2e => lanes::e2e(),
        Lane::Size => lanes::size(),
    };
    let mut report = outcome.unwrap_or_else(|error| {
        let mut report = Report::default();
        report.fail(lane.name(), format!("{error:#}"));
        report
    });
    if report.is_empty() {
        report.fail(lane.name(), "no test ran".to_owned());
    }
    report
}
