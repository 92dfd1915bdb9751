//! What a key press means, without its event's details.

use super::surface::Surface;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

/// Whether a press is a shortcut: one plain key, not typed into a field, not already handled, and
/// nothing lies above the page.
pub fn is_shortcut(event: &KeyboardEvent, surface: Surface) -> bool {
    let typed_into = |element: &HtmlElement| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
            || element.is_content_editable()
    };
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let typing = target.is_some_and(|target| typed_into(&target));
    let modified = event.ctrl_key() || event.alt_key() || event.meta_key();
    !(typing || modified || event.default_prevented() || surface.is_covered())
}
