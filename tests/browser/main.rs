//! The app in a real browser, over the in-process backend: no network, every request counted.
#![cfg(target_arch = "wasm32")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking; clippy.toml's exception knows only functions marked #[test]"
)]

#[expect(dead_code, reason = "the simulator plays all of it")]
#[path = "../simulator/bulk/steps.rs"]
mod bulk_steps;
#[expect(dead_code, reason = "the simulator plays all of it")]
#[path = "../simulator/purchase/steps.rs"]
mod buy_steps;
mod direct;
mod editor;
mod host;
mod lists;
mod locales;
mod network;
mod page;
mod replay;
mod replay_bulk;
mod replay_purchase;
#[expect(dead_code, reason = "the simulator plays all of it")]
#[path = "../simulator/schedule.rs"]
mod schedule;
mod sessions;
mod stage;
#[expect(dead_code, reason = "the simulator plays all of it")]
#[path = "../simulator/change/steps.rs"]
mod steps;
mod teardown;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
