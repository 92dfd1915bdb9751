//! Debian packages: installed where that is possible, named precisely where it is not.

use crate::{process, step::step};
use anyhow::{Result, bail};
use std::{path::Path, process::Command};

/// Whether this is a Debian, or a child of one.
pub(crate) fn is_here() -> bool {
    Path::new("/etc/debian_version").exists()
}

/// Installs whichever of the packages are missing.
pub(crate) fn provide(packages: &[&str]) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    if process::answer(Command::new("id").arg("-u")).as_deref() != Some("0") {
        bail!("missing Debian packages; run: sudo apt-get install --no-install-recommends {list}");
    }
    step(&format!("apt: {list}"), || {
        process::succeed(Command::new("apt-get").arg("update"))?;
        let mut install = Command::new("apt-get");
        install.args(["install", "--yes", "--no-install-recommends"]).args(&missing);
        process::succeed(install.env("DEBIAN_FRONTEND", "noninteractive"))
    })?;
    Ok(())
}

fn is_installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat", "${db:Status-Status}", package]);
    process::answer(&mut query).as_deref() == Some("installed")
}
