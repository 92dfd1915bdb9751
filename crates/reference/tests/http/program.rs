//! The program itself, as somebody starts it.

use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

/// Where it lies.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_partner-admin-reference");

/// A server on a port of its own, killed at the end of its test.
pub struct Running {
    child: Child,
    stdout: BufReader<ChildStdout>,
}

impl Running {
    /// Starts a server with a new database, and with further arguments.
    pub fn fresh(home: &Path, arguments: &[&str]) -> Self {
        let mut child = Command::new(PROGRAM)
            .args(["serve", "--port", "0", "--fresh", "--data-dir"])
            .arg(home.join("data"))
            .arg("--dist")
            .arg(home)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        Self { child, stdout }
    }

    /// Its first line: that it listens, or nothing when it ended before.
    pub fn first_line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        line
    }

    /// Whether it ended well, once it has ended.
    pub fn succeeds(&mut self) -> bool {
        self.child.wait().unwrap().success()
    }

    /// Ends it; everything that it wrote and that was not read before.
    pub fn end(mut self) -> String {
        self.child.kill().unwrap();
        let mut text = String::new();
        self.stdout.read_to_string(&mut text).unwrap();
        text + &self.complaint()
    }

    /// What it complained of before it ended.
    pub fn complaint(&mut self) -> String {
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
