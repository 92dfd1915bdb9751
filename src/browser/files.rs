//! Files of the app itself.

use gloo_net::http::Request;

/// The text of a file; nothing when it is not there or something else answers in its place.
pub async fn text(url: String) -> Option<String> {
    let response = Request::get(&url).send().await.ok()?;
    let is_page = response.headers().get("content-type").is_some_and(|kind| kind.starts_with("text/html"));
    if !response.ok() || is_page {
        return None;
    }
    response.text().await.ok()
}
