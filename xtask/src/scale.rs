//! `seed` and `measure-lists`: lists as long as a large organisation's.

use crate::{build, paths, process, toolchain::Toolchain};
use anyhow::{Context, Result, bail};
use lexopt::{Arg, Parser, ValueExt};
use std::path::{self, PathBuf};

/// The example of the reference backend that measures.
const MEASURE: &str = "measure-lists";

/// What `seed` is told.
pub(crate) struct Seed {
    subscriptions: u32,
    data_dir: PathBuf,
    clock: Option<String>,
}

impl Seed {
    /// Reads the command line.
    pub(crate) fn read(args: &mut Parser) -> Result<Self> {
        let (mut subscriptions, mut clock) = (None, None);
        let mut data_dir = paths::root().join("data");
        while let Some(arg) = args.next()? {
            match arg {
                Arg::Long("subscriptions") => subscriptions = Some(args.value()?.parse()?),
                Arg::Long("data-dir") => data_dir = path::absolute(args.value()?)?,
                Arg::Long("clock") => clock = Some(args.value()?.string()?),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(Self { subscriptions: subscriptions.context("--subscriptions is missing")?, data_dir, clock })
    }

    /// Makes Contoso so large.
    pub(crate) fn run(&self) -> Result<()> {
        let toolchain = Toolchain::ready()?;
        let server = build::server(&toolchain)?;
        let mut seed = toolchain.command(&server.to_string_lossy());
        seed.args(["seed", "--subscriptions", &self.subscriptions.to_string(), "--data-dir"])
            .arg(&self.data_dir);
        seed.args(self.clock.iter().flat_map(|clock| ["--clock", clock]));
        print!("{}", process::succeed(&mut seed)?);
        Ok(())
    }
}

/// Prints how long the API takes for short and for long lists.
pub(crate) fn measure_lists() -> Result<()> {
    let toolchain = Toolchain::ready()?;
    let mut cargo = toolchain.cargo_native("run")?;
    cargo.args(["--quiet", "--package", "reference", "--example", MEASURE]);
    // Shown as it comes: it takes a while.
    if !cargo.status().context("cargo does not start")?.success() {
        bail!("the measurement failed");
    }
    Ok(())
}
