//! What the browser keeps for us. Nothing personal is ever stored.

use web_sys::Storage;

fn local() -> Option<Storage> {
    super::window()?.local_storage().ok()?
}

/// A value kept across visits.
pub fn get(key: &str) -> Option<String> {
    local()?.get_item(key).ok()?
}

/// Keeps a value across visits, or forgets it.
pub fn set(key: &str, value: Option<&str>) {
    let Some(storage) = local() else { return };
    // Full or forbidden storage means a preference is forgotten, which is no failure.
    let _ = match value {
        Some(value) => storage.set_item(key, value),
        None => storage.remove_item(key),
    };
}

/// Forgets what was kept for this tab only.
pub fn forget_in_tab(key: &str) {
    if let Some(storage) = super::window().and_then(|window| window.session_storage().ok()?) {
        // As in `set`.
        let _ = storage.remove_item(key);
    }
}
