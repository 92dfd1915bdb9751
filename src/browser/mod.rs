//! Thin wrappers over the browser, the only ones: storage, clipboard, history, what the app is
//! drawn on, the page around it.
//!
//! Nothing of ours is named here. What a browser refuses (storage in a private window, the
//! clipboard without permission) is a plain `None` or `false`, never a panic.

pub mod build;
pub mod clipboard;
pub mod digest;
pub mod files;
pub mod history;
pub mod host;
pub mod keyboard;
pub mod panic;
pub mod place;
pub mod print;
pub mod scrolled;
pub mod storage;
pub mod surface;
pub mod timer;

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}
