//! The program itself: its data folder has one server at a time, and room for a command beside it.

use crate::program::{PROGRAM, Running};
use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::Path,
    process::{Command, Output},
};

fn verify_audit(home: &Path) -> Output {
    Command::new(PROGRAM).args(["verify-audit", "--data-dir"]).arg(home.join("data")).output().unwrap()
}

fn enlarge(home: &Path, subscriptions: &str) -> Output {
    let mut seed = Command::new(PROGRAM);
    seed.args(["seed", "--subscriptions", subscriptions, "--data-dir"]).arg(home.join("data"));
    seed.output().unwrap()
}

#[test]
fn a_folder_that_nobody_uses_gets_an_organisation_as_large_as_one_likes() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("index.html"), "").unwrap();
    let told = |subscriptions| String::from_utf8(enlarge(home.path(), subscriptions).stdout).unwrap();
    assert_eq!(told("500"), "added 188 subscriptions\n");
    assert_eq!(told("510"), "added 10 subscriptions\n");
    assert_eq!(told("400"), "added 0 subscriptions\n");
    let mut server = Running::fresh(home.path(), &[]);
    assert!(server.first_line().starts_with("listening on "));
    let refused = enlarge(home.path(), "500");
    assert!(!refused.status.success());
    assert!(String::from_utf8(refused.stderr).unwrap().contains("another server uses"));
}

#[test]
fn a_second_server_leaves_the_database_of_the_first_alone() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("index.html"), "").unwrap();
    let mut first = Running::fresh(home.path(), &[]);
    assert!(first.first_line().starts_with("listening on "));
    let database = home.path().join("data/partner-admin.sqlite3");
    // Held open, the number of the file is not given to a new one that takes its name.
    let held = fs::File::open(&database).unwrap();
    let is_still_there = || fs::metadata(&database).unwrap().ino() == held.metadata().unwrap().ino();

    let mut second = Running::fresh(home.path(), &[]);
    assert_eq!(second.first_line(), "");
    let folder = home.path().join("data");
    let complaint = second.complaint();
    assert!(complaint.contains(&format!("another server uses {}; stop it", folder.display())), "{complaint}");
    assert_eq!(complaint.lines().count(), 1, "{complaint}");
    assert!(!second.succeeds());
    assert!(is_still_there());

    let beside = verify_audit(home.path());
    assert!(beside.status.success(), "{beside:?}");

    // Even of a server that was killed, nothing stays behind that would keep the next one out.
    drop(first);
    let mut third = Running::fresh(home.path(), &[]);
    assert!(third.first_line().starts_with("listening on "));
    assert!(!is_still_there());
}
