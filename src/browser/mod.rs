//! Thin wrappers over the browser, the only ones: storage, clipboard, calendar, history, the document.
//!
//! Nothing of ours is named here. What a browser refuses (storage in a private window, the
//! clipboard without permission) is a plain `None` or `false`, never a panic.

pub mod calendar;
pub mod clipboard;
pub mod document;
pub mod files;
pub mod history;
pub mod keyboard;
pub mod panic;
pub mod storage;
pub mod timer;

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}
