//! Digests, by the browser's own cryptography.

use js_sys::Uint8Array;
use std::fmt::Write as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

/// The SHA-256 of the text that an element shows, in hexadecimal; nothing where the browser offers no
/// cryptography, as it does not on pages that came over an open line.
pub async fn of_shown(element: &Element) -> Option<String> {
    let text = element.text_content()?;
    let crypto = super::window()?.crypto().ok()?;
    // `subtle` is undefined on an open line, and calling it fails like any other call.
    let digest = crypto.subtle().digest_with_str_and_u8_array("SHA-256", text.as_bytes()).ok()?;
    let bytes = Uint8Array::new(&JsFuture::from(digest).await.ok()?).to_vec();
    Some(bytes.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a text does not fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    }))
}
