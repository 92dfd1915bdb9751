//! Builds: the SPA by trunk, the server by cargo.

use crate::{
    paths, process,
    stamp::Stamp,
    step::step,
    toolchain::{Toolchain, WASM},
    tools,
};
use anyhow::{Context, Result};
use std::{env, path::PathBuf, process::Command};

/// How much the compiler does for the result.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to build.
    Dev,
    /// Small and fast, as people get it.
    Release,
}

/// Where the SPA of a profile is built to.
pub(crate) fn dist(profile: Profile) -> PathBuf {
    paths::root().join(match profile {
        Profile::Dev => "target/dist-dev",
        Profile::Release => "dist",
    })
}

/// A toolchain with everything on its PATH that the SPA's tests run.
pub(crate) fn toolchain_with_bindgen() -> Result<Toolchain> {
    let mut toolchain = Toolchain::ready()?;
    let _alone = paths::lock_cache()?;
    toolchain.add_path(tools::wasm_bindgen()?.provide(&toolchain)?);
    Ok(toolchain)
}

/// A toolchain with everything on its PATH that the SPA's build runs.
pub(crate) fn toolchain() -> Result<Toolchain> {
    let mut toolchain = toolchain_with_bindgen()?;
    let _alone = paths::lock_cache()?;
    toolchain.add_path(tools::TRUNK().provide(&toolchain)?);
    Ok(toolchain)
}

/// A toolchain with everything on its PATH that cuts a release in two.
pub(crate) fn toolchain_to_cut() -> Result<Toolchain> {
    let mut toolchain = toolchain_with_bindgen()?;
    let _alone = paths::lock_cache()?;
    toolchain.add_path(tools::WASM_SPLIT().provide(&toolchain)?);
    Ok(toolchain)
}

/// `trunk build` or `trunk watch`, ready to be started.
pub(crate) fn trunk(toolchain: &Toolchain, verb: &str, profile: Profile) -> Result<Command> {
    let own = env::current_exe().context("cannot tell where this program is")?;
    let mut trunk = toolchain.command("trunk");
    trunk.args([verb, "--offline=true", "--locked=true", "--dist"]).arg(dist(profile));
    // Trunk's hook calls this very program instead of building it once more.
    trunk.env("PARTNER_ADMIN_XTASK", own).env("RUST_BACKTRACE", "0").env_remove("NO_COLOR");
    if profile == Profile::Release {
        trunk.arg("--release");
    }
    Ok(trunk)
}

/// Builds the SPA in release, unless nothing it is made from has changed.
pub(crate) fn spa(toolchain: &Toolchain) -> Result<PathBuf> {
    let dist = dist(Profile::Release);
    let _alone = paths::lock_build()?;
    let stamp = Stamp::of_spa(toolchain)?;
    if !stamp.holds_in(&dist) {
        step("SPA (release)", || process::succeed(&mut trunk(toolchain, "build", Profile::Release)?))?;
        stamp.leave_in(&dist)?;
    }
    Ok(dist)
}

/// Builds the SPA quickly; cargo itself knows what has changed.
pub(crate) fn spa_dev(toolchain: &Toolchain) -> Result<PathBuf> {
    let _alone = paths::lock_build()?;
    step("SPA (dev)", || process::succeed(&mut trunk(toolchain, "build", Profile::Dev)?))?;
    Ok(dist(Profile::Dev))
}

/// Builds the reference backend. Quickly: its libraries are optimised, which is where its time goes.
pub(crate) fn server(toolchain: &Toolchain) -> Result<PathBuf> {
    let stamp = Stamp::of_server(toolchain)?;
    let home = toolchain.native_programs()?;
    let server = home.join("partner-admin-reference");
    if !(server.exists() && stamp.holds_in(&home)) {
        let mut cargo = toolchain.cargo_native("build")?;
        cargo.args(["--quiet", "--package", "reference", "--bin", "partner-admin-reference"]);
        step("reference backend", || process::succeed(&mut cargo))?;
        stamp.leave_in(&home)?;
    }
    Ok(server)
}

/// Builds the network between browser and backend that end-to-end tests let fail.
pub(crate) fn fault_proxy(toolchain: &Toolchain) -> Result<PathBuf> {
    let mut cargo = toolchain.cargo_native("build")?;
    cargo.args(["--quiet", "--package", "fault-proxy"]);
    step("fault proxy", || process::succeed(&mut cargo))?;
    Ok(toolchain.native_programs()?.join("fault-proxy"))
}

/// `cargo` on wasm32, for the SPA's package.
pub(crate) fn cargo_wasm(toolchain: &Toolchain, verb: &str) -> Command {
    let mut cargo = toolchain.command("cargo");
    cargo.args([verb, "--locked", "--package", "partner-admin", "--target", WASM]);
    cargo
}
