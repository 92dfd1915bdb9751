//! `run`: build everything and serve it.

use crate::{
    build::{self, Profile},
    clock, paths, port,
    process::{self, Group},
    toolchain::Toolchain,
};
use anyhow::{Context, Result, anyhow};
use std::{
    fs,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    sync::mpsc,
    thread,
    time::Duration,
};

/// What the SPA is not made from. Trunk refuses to ignore what does not exist, so `Trunk.toml` cannot
/// list them.
const NOT_WATCHED: &[&str] = &[
    ".git",
    ".ci",
    "api",
    "crates/reference",
    "data",
    "dist",
    "docs",
    "node_modules",
    "target",
    "tests",
    "test-results",
    "xtask",
];

/// What the command line may say.
pub(crate) struct Options {
    pub(crate) port: u16,
    pub(crate) data_dir: PathBuf,
    pub(crate) clock: Option<String>,
    pub(crate) fresh: bool,
    pub(crate) dev: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 8080, data_dir: paths::root().join("data"), clock: None, fresh: false, dev: false }
    }
}

/// Builds and serves until it is told to end.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    // What would stop the server in minutes is said now.
    options.clock.as_deref().map_or(Ok(()), clock::require_shift)?;
    port::require_free(options.port)?;
    require_writable(&options.data_dir)?;
    let toolchain = build::toolchain()?;
    if options.dev {
        return watch_and_serve(&toolchain, options);
    }
    let (spa, server) = build_both(&toolchain)?;
    // From here on this process *is* the server: its output, its signals, its exit code.
    Err(serve(&toolchain, &server, &spa, options).exec()).context("cannot start the server")
}

/// The SPA's last minute is one thread's work, so the server is built beside it. The first failure
/// ends the other build and is the one that is told.
fn build_both(toolchain: &Toolchain) -> Result<(PathBuf, PathBuf)> {
    let (tell, failures) = mpsc::channel();
    let stop = |error: anyhow::Error| {
        let _ = tell.send(error);
        process::end_children();
    };
    let built = thread::scope(|both| {
        let server = both.spawn(|| build::server(toolchain).map_err(&stop).ok());
        let spa = build::spa(toolchain).map_err(&stop).ok();
        Some((spa?, server.join().ok()??))
    });
    built.ok_or_else(|| failures.try_recv().unwrap_or_else(|_| anyhow!("the build ended early")))
}

/// The command that serves a dist folder.
fn serve(toolchain: &Toolchain, server: &Path, dist: &Path, options: &Options) -> Command {
    let mut command = toolchain.command(&server.to_string_lossy());
    command.arg("serve").arg("--port").arg(options.port.to_string());
    command.arg("--data-dir").arg(&options.data_dir).arg("--dist").arg(dist);
    if options.fresh {
        command.arg("--fresh");
    }
    if let Some(shift) = &options.clock {
        command.arg("--clock").arg(shift);
    }
    command
}

/// The quick build, made again by trunk whenever a source changes, under a server that stays.
fn watch_and_serve(toolchain: &Toolchain, options: &Options) -> Result<ExitCode> {
    let server = build::server(toolchain)?;
    let dist = build::spa_dev(toolchain)?;
    let mut trunk = build::trunk(toolchain, "watch", Profile::Dev)?;
    for quiet in NOT_WATCHED.iter().map(|name| paths::root().join(name)).filter(|path| path.exists()) {
        trunk.arg("--ignore").arg(quiet);
    }
    let watcher = Group::spawn(&mut trunk)?;
    let mut serving = Group::spawn(&mut serve(toolchain, &server, &dist, options))?;
    let status = serving.wait_at_most(Duration::MAX)?;
    watcher.end()?;
    Ok(if status.is_some_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn require_writable(data_dir: &Path) -> Result<()> {
    let probe = data_dir.join(".writable");
    fs::create_dir_all(data_dir)
        .and_then(|()| fs::write(&probe, ""))
        .and_then(|()| fs::remove_file(&probe))
        .with_context(|| {
            format!("cannot write to the data folder {}; choose another with --data-dir", data_dir.display())
        })
}
