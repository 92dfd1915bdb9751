//! Reads what test runners print.

use crate::{process::Finished, report::Report};

/// `test some::path ... ok` and the like: libtest, and `wasm-bindgen-test-runner` after it.
pub(super) fn of_libtest(part: &str, finished: &Finished) -> Report {
    let mut report = Report::default();
    for line in finished.output.lines() {
        let Some((title, result)) = line.strip_prefix("test ").and_then(|rest| rest.rsplit_once(" ... "))
        else {
            continue;
        };
        match result.split(' ').next().unwrap_or_default().trim_end_matches(',') {
            "ok" => {
                report.passed += 1;
                let title = title.split(" - ").next().unwrap_or(title);
                report.titles.push(title.rsplit("::").next().unwrap_or(title).to_owned());
            }
            "FAILED" | "FAIL" => report.failed += 1,
            _ => {}
        }
    }
    let noise = |line: &&str| {
        !(line.starts_with("test ") && line.ends_with("... ok") || line.starts_with("   Compiling"))
    };
    explained(report, part, finished, &finished.output.lines().filter(noise).collect::<Vec<_>>().join("\n"))
}

/// TAP of `node --test`: subtests are indented, suites repeat what their tests say, so only the
/// totals at the end count.
pub(super) fn of_tap(part: &str, finished: &Finished) -> Report {
    let mut report = Report::default();
    for line in finished.output.lines() {
        if let Some(count) = line.strip_prefix("# pass ") {
            report.passed = count.trim().parse().unwrap_or(0);
        } else if let Some(count) = line.strip_prefix("# fail ").or_else(|| line.strip_prefix("# cancelled "))
        {
            report.failed += count.trim().parse::<usize>().unwrap_or(0);
        } else if let Some(rest) = line.trim_start().strip_prefix("ok ") {
            // A directive (` # SKIP`) says that nothing was tried; a `#` of the title itself is escaped.
            if let Some((_, title)) = rest.split_once(" - ").filter(|_| !rest.contains(" # ")) {
                report.titles.push(title.replace("\\#", "#"));
            }
        }
    }
    explained(report, part, finished, &failed_parts_of_tap(&finished.output))
}

/// From each `not ok` to the end of its details.
fn failed_parts_of_tap(output: &str) -> String {
    let mut kept = Vec::new();
    let mut inside = false;
    for line in output.lines() {
        let text = line.trim_start();
        let begins = text.starts_with("not ok ");
        inside = begins || inside && !text.starts_with("ok ") && !text.starts_with("# Subtest");
        let told = inside || line.starts_with('#') && !line.starts_with("# Subtest");
        if told && !text.starts_with("duration_ms") && !text.starts_with("type:") {
            kept.push(line);
        }
    }
    kept.join("\n")
}

fn explained(mut report: Report, part: &str, finished: &Finished, details: &str) -> Report {
    match finished.status {
        None => report.fail(part, format!("did not end in time, so it was ended\n{details}")),
        Some(_) if finished.success() => {}
        // A build that fails has no test to blame.
        Some(_) if report.failed == 0 => report.fail(part, details.to_owned()),
        Some(_) => report.explain(part, details.to_owned()),
    }
    report
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{os::unix::process::ExitStatusExt, process::ExitStatus};

    fn finished(code: i32, output: &str) -> Finished {
        Finished { status: Some(ExitStatus::from_raw(code << 8)), output: output.to_owned() }
    }

    #[test]
    fn libtest_is_counted_by_its_lines() {
        let output = "   Compiling x\nrunning 4 tests\ntest a::i9_b ... ok\ntest c - should panic ... ok\n\
                      test d ... FAILED\ntest e ... ignored\n\nfailures:\n  why\ntest result: FAILED. 2 passed;";
        let report = of_libtest("unit", &finished(101, output));
        assert_eq!((report.passed, report.failed), (2, 1));
        assert_eq!(report.titles, ["i9_b", "c"]);
    }

    #[test]
    fn a_build_that_fails_is_a_failure() {
        assert_eq!(of_libtest("unit", &finished(101, "error[E0433]")).failed, 1);
    }

    #[test]
    fn a_run_that_hangs_is_a_failure() {
        let hung = Finished { status: None, output: "test a ... ok\n".to_owned() };
        let report = of_libtest("unit", &hung);
        assert_eq!((report.passed, report.failed), (1, 1));
    }

    #[test]
    fn tap_is_counted_by_its_totals() {
        let output = "TAP version 13\n# Subtest: list\n    # Subtest: D2 finds\n    ok 1 - D2 finds\n      ---\n\
                      \x20   not ok 2 - D3 sorts\n      error: why\n    ok 3 - later # SKIP\n1..1\nnot ok 1 - list\n\
                      # tests 3\n# pass 1\n# fail 1\n# cancelled 0\n# skipped 1\n";
        let report = of_tap("e2e", &finished(1, output));
        assert_eq!((report.passed, report.failed), (1, 1));
        assert_eq!(report.titles, ["D2 finds"]);
        assert!(failed_parts_of_tap(output).contains("error: why"));
        assert!(!failed_parts_of_tap(output).contains("D2 finds"));
    }
}
