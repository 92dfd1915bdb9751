//! Child processes: each leads a group of its own, so that the whole tree below it (cargo, test
//! runner, driver, browser) can be ended at once, by a time limit or by Ctrl-C.

use anyhow::{Context, Result, bail};
use signal_hook::{
    consts::{SIGINT, SIGTERM},
    iterator::Signals,
};
use std::{
    collections::BTreeSet,
    io::{self, Read},
    os::unix::process::CommandExt,
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Mutex, MutexGuard, PoisonError, mpsc},
    thread,
    time::Duration,
};

/// Far above what any single step takes; a step that reaches it hangs.
const LONGEST: Duration = Duration::from_secs(60 * 60);

static GROUPS: Mutex<BTreeSet<u32>> = Mutex::new(BTreeSet::new());

fn groups() -> MutexGuard<'static, BTreeSet<u32>> {
    GROUPS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on Ctrl-C and SIGTERM end every child, then this process with the given exit code.
pub(crate) fn end_children_on_signal(code: i32) {
    let Ok(mut signals) = Signals::new([SIGINT, SIGTERM]) else { return };
    thread::spawn(move || {
        if signals.forever().next().is_some() {
            end_children();
            std::process::exit(code);
        }
    });
}

/// Asks every child, and all below it, to end.
pub(crate) fn end_children() {
    groups().iter().for_each(|group| signal_group("TERM", *group));
}

/// What a finished process left behind.
pub(crate) struct Finished {
    pub(crate) status: Option<ExitStatus>,
    /// Both output streams, in the order they were written.
    pub(crate) output: String,
}

impl Finished {
    /// Whether it ended by itself, with exit code 0.
    pub(crate) fn success(&self) -> bool {
        self.status.is_some_and(|status| status.success())
    }
}

/// Runs to the end and gives back everything printed, even on failure; `status` is `None` when the
/// limit was reached.
pub(crate) fn finish(command: &mut Command, limit: Duration) -> Result<Finished> {
    let (mut reader, writer) = io::pipe()?;
    command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    let mut child = Group::spawn(command)?;
    // The command holds the writing ends: as long as it does, reading cannot end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let reading = thread::spawn(move || {
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).map(|_| String::from_utf8_lossy(&bytes).into_owned())
    });
    let status = child.wait_at_most(limit)?;
    drop(child);
    let output = reading.join().unwrap_or_else(|_| Ok(String::new()))?;
    Ok(Finished { status, output })
}

/// Runs to the end; on failure the error is everything it printed.
pub(crate) fn succeed(command: &mut Command) -> Result<String> {
    let finished = finish(command, LONGEST)?;
    if finished.success() {
        return Ok(finished.output);
    }
    bail!("`{}` failed:\n{}", shown(command), finished.output.trim_end())
}

/// What it prints on standard output, trimmed, or `None` when it is missing or fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A child and everything below it, ended when dropped.
pub(crate) struct Group {
    child: Option<Child>,
    id: u32,
}

impl Group {
    /// Starts the command as the leader of a new group.
    pub(crate) fn spawn(command: &mut Command) -> Result<Self> {
        let child = command.process_group(0).spawn().with_context(|| match which(command) {
            true => format!("cannot start `{}`", shown(command)),
            false => format!("`{}` is not installed", command.get_program().to_string_lossy()),
        })?;
        let id = child.id();
        groups().insert(id);
        Ok(Self { child: Some(child), id })
    }

    /// The child itself, for its streams.
    pub(crate) fn child(&mut self) -> Option<&mut Child> {
        self.child.as_mut()
    }

    /// Waits for the child; `None` when the limit came first.
    pub(crate) fn wait_at_most(&mut self, limit: Duration) -> Result<Option<ExitStatus>> {
        let Some(mut child) = self.child.take() else { return Ok(None) };
        let (done, ended) = mpsc::channel();
        thread::spawn(move || done.send(child.wait()));
        match ended.recv_timeout(limit) {
            Ok(status) => Ok(Some(status?)),
            Err(_) => Ok(None),
        }
    }

    /// Asks the whole group to end and waits for the child.
    pub(crate) fn end(mut self) -> Result<Option<ExitStatus>> {
        signal_group("TERM", self.id);
        self.wait_at_most(Duration::from_secs(5))
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        signal_group("KILL", self.id);
        groups().remove(&self.id);
        if let Some(mut child) = self.child.take() {
            let _ = child.wait();
        }
    }
}

/// Sends the signal by the `kill` command: the standard library has no safe way to.
fn signal_group(signal: &str, group: u32) {
    let _ = Command::new("kill")
        .args([&format!("-{signal}"), "--", &format!("-{group}")])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
}

fn which(command: &Command) -> bool {
    let program = command.get_program();
    let given = command.get_envs().find_map(|(key, value)| (key == "PATH").then_some(value)).flatten();
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(given.unwrap_or(&inherited)).any(|dir| dir.join(program).exists())
}

/// The command as one would type it.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn output_keeps_the_order_of_both_streams() {
        let finished = finish(&mut shell("echo one; echo two >&2; echo three; exit 3"), LONGEST).unwrap();
        assert_eq!(finished.output, "one\ntwo\nthree\n");
        assert!(!finished.success());
    }

    #[test]
    fn a_hanging_tree_is_ended_at_the_limit() {
        let finished = finish(&mut shell("sleep 600 & sleep 600"), Duration::from_millis(200)).unwrap();
        assert!(finished.status.is_none());
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = succeed(&mut Command::new("no-such-program-here")).unwrap_err();
        assert_eq!(error.to_string(), "`no-such-program-here` is not installed");
    }
}
