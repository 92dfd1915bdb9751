//! Debian's whole Rust (`rustc-web` and its sisters), completed with a standard library for wasm32.

use super::{Toolchain, WASM, sysroot};
use crate::{paths, process, step::step, tools::apt};
use anyhow::{Context, Result};
use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy", "rustfmt-web"];
const RUSTLIB: &str = "/usr/lib/rustlib";

/// The toolchain, with whatever it lacked installed.
pub(super) fn ready() -> Result<Toolchain> {
    apt::provide(PACKAGES)?;
    let linker = ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker()?);
    let path_first = vec!["/usr/bin".into()];
    let toolchain = Toolchain { name: "debian", is_callers: false, path_first, env: vec![linker] };
    provide_std(&toolchain)?;
    forget_artefacts_of_another_std(&toolchain)?;
    Ok(toolchain)
}

/// Debian's rustc comes without `rust-lld`: rustup's does the same work, and so does Debian's LLVM.
fn linker() -> Result<OsString> {
    let of_rustup = sysroot().and_then(|root| {
        let host = fs::read_dir(root.join("lib/rustlib")).ok()?;
        host.flatten().map(|entry| entry.path().join("bin/rust-lld")).find(|file| file.exists())
    });
    if let Some(linker) = of_rustup {
        return Ok(linker.into());
    }
    apt::provide(&["lld-19"])?;
    Ok("/usr/bin/wasm-ld-19".into())
}

/// How it is built: for size, as the app is. rustup's is built for speed, with which the app is
/// 4 KB (brotli) larger.
const RECIPE: &str = "opt-level=z optimize_for_size";

/// Builds the standard library and puts it where rustc looks. A stamp beside it names its compiler
/// and recipe: libraries of another compiler are useless.
fn provide_std(toolchain: &Toolchain) -> Result<()> {
    let version = format!("{}\n{RECIPE}\n", toolchain.version()?);
    let home = Path::new(RUSTLIB).join(WASM);
    let stamp = home.join("built-by");
    if fs::read_to_string(&stamp).is_ok_and(|built_by| built_by == version) {
        return Ok(());
    }
    let _alone = paths::lock_cache()?;
    let libraries = step("standard library for wasm32", || build_std(toolchain))?;
    let lib = home.join("lib");
    let install = || -> Result<()> {
        let _ = fs::remove_dir_all(&lib);
        fs::create_dir_all(&lib)?;
        for library in libraries {
            fs::copy(&library, lib.join(library.file_name().unwrap_or_default()))?;
        }
        Ok(fs::write(&stamp, version)?)
    };
    install().with_context(|| format!("cannot write to {}; run this once as root", home.display()))
}

/// Cargo does not notice that what was built before wants libraries that are gone: this clone or
/// another may have built them anew, and then they have other names.
fn forget_artefacts_of_another_std(toolchain: &Toolchain) -> Result<()> {
    let libraries = paths::files_below(&Path::new(RUSTLIB).join(WASM).join("lib"), &|_| false)?;
    let names: Vec<String> = libraries.iter().map(|library| library.display().to_string()).collect();
    let (names, target) = (names.join("\n"), toolchain.target_dir());
    let stamp = target.join("wasm32-std");
    if fs::read_to_string(&stamp).is_ok_and(|built_with| built_with == names) {
        return Ok(());
    }
    let _ = fs::remove_dir_all(target.join(WASM));
    fs::create_dir_all(&target)?;
    Ok(fs::write(&stamp, names)?)
}

/// A crate without content makes cargo build all of the standard library. `test` is what `cargo test`
/// links; the bitcode is what fat LTO reads.
fn build_std(toolchain: &Toolchain) -> Result<Vec<PathBuf>> {
    let dir = paths::cache()?.join("std");
    // Libraries of an earlier recipe must not be found beside the new ones.
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(dir.join("src"))?;
    fs::write(dir.join("src/lib.rs"), "")?;
    fs::write(
        dir.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n",
    )?;
    let target = dir.join("target");
    let mut cargo: Command = toolchain.command("cargo");
    cargo
        .args(["build", "--release", "--target", WASM, "-Zbuild-std=std,panic_abort,test"])
        .arg("-Zbuild-std-features=optimize_for_size")
        .current_dir(&dir)
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "z")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes");
    process::succeed(&mut cargo)?;
    let built = paths::files_below(&target.join(WASM).join("release/deps"), &|_| false)?;
    let is_library = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".rlib") && !name.starts_with("libempty")
    };
    Ok(built.into_iter().filter(is_library).collect())
}
