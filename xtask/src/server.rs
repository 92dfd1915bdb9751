//! The reference backend, started for tests on a free port with a database of its own.

use crate::{paths, process::Group, toolchain::Toolchain};
use anyhow::{Context, Result, bail};
use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Write},
    path::Path,
    process::Stdio,
    sync::mpsc,
    thread,
    time::Duration,
};

/// How long a server may take until it listens.
const START: Duration = Duration::from_secs(30);

/// A running server; dropping it ends it.
pub(crate) struct Server {
    /// Where it listens: `http://localhost:PORT/`.
    pub(crate) url: String,
    _running: Group,
}

impl Server {
    /// Starts it over a dist folder. What it says goes to `target/NAME.log`.
    pub(crate) fn start(toolchain: &Toolchain, program: &Path, dist: &Path, name: &str) -> Result<Self> {
        let target = paths::root().join("target");
        let data_dir = target.join(format!("{name}-data"));
        fs::create_dir_all(&data_dir)?;
        let log_path = target.join(format!("{name}.log"));
        let mut log = File::create(&log_path)?;
        let mut command = toolchain.command(&program.to_string_lossy());
        command
            .args(["serve", "--port", "0", "--fresh", "--data-dir"])
            .arg(&data_dir)
            .arg("--dist")
            .arg(dist);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log.try_clone()?);
        let mut running = Group::spawn(&mut command)?;
        let output =
            running.child().and_then(|child| child.stdout.take()).context("the server has no output")?;
        let (found, listening) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Some(url) = line.strip_prefix("listening on ") {
                    let _ = found.send(url.to_owned());
                }
                let _ = writeln!(log, "{line}");
            }
        });
        let Ok(url) = listening.recv_timeout(START) else {
            bail!(
                "the server did not start:\n{}",
                fs::read_to_string(&log_path).unwrap_or_default().trim_end()
            );
        };
        Ok(Self { url, _running: running })
    }
}
