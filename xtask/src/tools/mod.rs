//! The programs that builds and tests need beyond Rust, each at one version, kept in the cache folder.

pub(crate) mod apt;
mod cargo_tools;
mod npm;

pub(crate) use cargo_tools::{GECKODRIVER, TRUNK, wasm_bindgen};
pub(crate) use npm::{BINARYEN, modules};
