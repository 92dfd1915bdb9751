//! The app in a real browser, over the in-process backend: no network, every request counted.
#![cfg(target_arch = "wasm32")]

mod host;
mod lists;
mod locales;
mod page;
mod sessions;
mod teardown;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
