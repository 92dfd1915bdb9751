//! Files: those of the app itself, those a user gives it, those it gives to a user.

use gloo_net::http::Request;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlInputElement, Url,
    js_sys::{Array, Uint8Array},
};

/// Milliseconds after which a browser has long taken over what it saves.
const TAKEN_OVER: u32 = 60_000;

/// The text of a file; nothing when it is not there or something else answers in its place.
pub async fn text(url: String) -> Option<String> {
    let response = Request::get(&url).send().await.ok()?;
    let is_page = response.headers().get("content-type").is_some_and(|kind| kind.starts_with("text/html"));
    if !response.ok() || is_page {
        return None;
    }
    response.text().await.ok()
}

/// The bytes of the file that was chosen in the field of `event`, which is empty again afterwards, so that
/// the same file can be chosen anew; nothing when it cannot be read or has more than `most` bytes.
pub async fn chosen(event: Event, most: u32) -> Option<Vec<u8>> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = field.files()?.get(0)?;
    field.set_value("");
    if file.size() > f64::from(most) {
        return None;
    }
    let bytes = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// Gives a text to the user as a file; false when the browser does not allow it. A table (`text/csv`)
/// begins with the byte-order mark, without which spreadsheets take it for another encoding.
pub fn save(name: &str, mime: &str, text: &str) -> bool {
    let mark = if mime == "text/csv" { "\u{FEFF}" } else { "" };
    hand_over(name, mime, &[mark, text]).is_ok()
}

fn hand_over(name: &str, mime: &str, parts: &[&str]) -> Result<(), JsValue> {
    let parts: Array = parts.iter().map(|part| JsValue::from_str(part)).collect();
    let options = BlobPropertyBag::new();
    options.set_type(&format!("{mime};charset=utf-8"));
    let url = Url::create_object_url_with_blob(&Blob::new_with_str_sequence_and_options(&parts, &options)?)?;
    let document = super::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link = document.create_element("a")?.unchecked_into::<HtmlAnchorElement>();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    wasm_bindgen_futures::spawn_local(async move {
        super::timer::sleep(TAKEN_OVER).await;
        let _ = Url::revoke_object_url(&url);
    });
    Ok(())
}
