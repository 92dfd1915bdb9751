//! The program itself: its data folder has one server at a time, and room for a command beside it.

use std::{
    fs,
    io::{BufRead, BufReader, Read},
    os::unix::fs::MetadataExt,
    path::Path,
    process::{Child, ChildStdout, Command, Output, Stdio},
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_partner-admin-reference");

/// A server on a port of its own, killed at the end of its test.
struct Running {
    child: Child,
    stdout: BufReader<ChildStdout>,
}

impl Running {
    /// Starts a server with a new database.
    fn fresh(home: &Path) -> Self {
        let mut child = Command::new(PROGRAM)
            .args(["serve", "--port", "0", "--fresh", "--data-dir"])
            .arg(home.join("data"))
            .arg("--dist")
            .arg(home)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        Self { child, stdout }
    }

    /// Its first line: that it listens, or nothing when it ended before.
    fn first_line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        line
    }

    /// What it complained of before it ended.
    fn complaint(&mut self) -> String {
        let mut text = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
        text
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn verify_audit(home: &Path) -> Output {
    Command::new(PROGRAM).args(["verify-audit", "--data-dir"]).arg(home.join("data")).output().unwrap()
}

#[test]
fn a_second_server_leaves_the_database_of_the_first_alone() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("index.html"), "").unwrap();
    let mut first = Running::fresh(home.path());
    assert!(first.first_line().starts_with("listening on "));
    let database = home.path().join("data/partner-admin.sqlite3");
    // Held open, the number of the file is not given to a new one that takes its name.
    let held = fs::File::open(&database).unwrap();
    let is_still_there = || fs::metadata(&database).unwrap().ino() == held.metadata().unwrap().ino();

    let mut second = Running::fresh(home.path());
    assert_eq!(second.first_line(), "");
    let folder = home.path().join("data");
    let complaint = second.complaint();
    assert!(complaint.contains(&format!("another server uses {}; stop it", folder.display())), "{complaint}");
    assert_eq!(complaint.lines().count(), 1, "{complaint}");
    assert!(!second.child.wait().unwrap().success());
    assert!(is_still_there());

    let beside = verify_audit(home.path());
    assert!(beside.status.success(), "{beside:?}");

    // Even of a server that was killed, nothing stays behind that would keep the next one out.
    drop(first);
    let mut third = Running::fresh(home.path());
    assert!(third.first_line().starts_with("listening on "));
    assert!(!is_still_there());
}
