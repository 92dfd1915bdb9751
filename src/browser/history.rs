//! The address bar.

use wasm_bindgen::JsValue;

/// What the address bar shows, as `path?query`.
pub fn address() -> String {
    let Some(location) = super::window().map(|window| window.location()) else { return String::new() };
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    format!("{path}{query}")
}

/// The whole address, with the origin: to be sent to somebody.
pub fn href() -> String {
    super::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// Puts `address` in the place of the present entry.
pub fn replace(address: &str) {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        // As in `push`.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Goes back to the entry before.
pub fn back() {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        // As in `push`.
        let _ = history.back();
    }
}

/// Adds an entry for `address`.
pub fn push(address: &str) {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        // A browser may refuse too many entries in a short time; the page is right all the same.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Loads the whole page again.
pub fn reload() {
    if let Some(window) = super::window() {
        // It can fail only where nothing could be shown either.
        let _ = window.location().reload();
    }
}

/// Whether the page came from this very computer, as a demo does.
pub fn is_loopback() -> bool {
    let host = super::window().and_then(|window| window.location().hostname().ok()).unwrap_or_default();
    matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]")
}
