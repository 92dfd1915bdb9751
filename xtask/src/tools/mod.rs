//! The programs that builds and tests need beyond Rust, each at one version, kept in the cache folder.

pub(crate) mod apt;
mod browsers;
mod cargo_tools;
mod npm;

pub(crate) use browsers::{Browser, chromium, firefox};
pub(crate) use cargo_tools::{TRUNK, WASM_SPLIT, wasm_bindgen};
pub(crate) use npm::{BINARYEN, ESBUILD, modules};
