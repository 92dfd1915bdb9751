//! The clipboard.

use wasm_bindgen_futures::JsFuture;

/// Copies `text`; false when the browser does not allow it.
pub async fn copy(text: &str) -> bool {
    let Some(window) = super::window().filter(web_sys::Window::is_secure_context) else { return false };
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}
