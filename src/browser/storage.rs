//! What the browser keeps for us. No name of a person is ever stored.

use leptos::prelude::{on_cleanup, window_event_listener_untyped};
use web_sys::{Storage, js_sys::Reflect};

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

fn tab() -> Option<Storage> {
    super::window()?.session_storage().ok()?
}

/// A value kept for this tab.
pub fn get_in_tab(key: &str) -> Option<String> {
    tab()?.get_item(key).ok()?
}

/// Keeps a value for this tab, over a reload, or forgets it.
pub fn set_in_tab(key: &str, value: Option<&str>) {
    let Some(storage) = tab() else { return };
    // As in `set`.
    let _ = match value {
        Some(value) => storage.set_item(key, value),
        None => storage.remove_item(key),
    };
}

/// Forgets what was kept for this tab under keys that begin with `prefix`, but not with `own`.
pub fn forget_in_tab(prefix: &str, own: Option<&str>) {
    let Some(storage) = tab() else { return };
    // From the end: what is removed moves those behind it.
    for index in (0..storage.length().unwrap_or(0)).rev() {
        if let Ok(Some(key)) = storage.key(index)
            && key.starts_with(prefix)
            && !own.is_some_and(|own| key.starts_with(own))
        {
            let _ = storage.remove_item(&key);
        }
    }
}

/// Calls `react` when another tab keeps a new value under `key`, as long as the present owner lives.
pub fn on_change_elsewhere(key: &'static str, react: impl Fn() + 'static) {
    let handle = window_event_listener_untyped("storage", move |event| {
        let changed = Reflect::get(&event, &"key".into()).ok().and_then(|changed| changed.as_string());
        if changed.as_deref() == Some(key) {
            react();
        }
    });
    on_cleanup(move || handle.remove());
}
