//! The document around the app: title, language, theme, focus. Only the stand-alone app calls these.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusOptions, HtmlDialogElement, HtmlElement};

fn document() -> Option<Document> {
    super::window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// Sets what the tab says.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of `<html>`, or removes it.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    let Some(root) = root() else { return };
    // Both can only fail for a malformed name, and the names are ours.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

fn select(selector: &str) -> Option<HtmlElement> {
    // A browser that does not know the selector has nothing of the kind.
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// Moves the focus to an element by id, without scrolling; false when there is none.
pub fn focus(id: &str) -> bool {
    let Some(element) = element(id) else { return false };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).is_ok()
}

/// Moves the focus to an element by id and scrolls to it.
pub fn focus_and_show(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Moves the focus to the first element of a selector and scrolls to it.
pub fn focus_first(selector: &str) {
    if let Some(element) = select(selector) {
        let _ = element.focus();
    }
}

/// Scrolls the page to its beginning.
pub fn scroll_to_top() {
    if let Some(window) = super::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens a `<dialog>` as a modal one, or closes it.
pub fn show_modal(dialog: &HtmlDialogElement, open: bool) {
    if open && !dialog.open() {
        // Fails only when the element is not in the page, and then there is nothing to open.
        let _ = dialog.show_modal();
    } else if !open && dialog.open() {
        dialog.close();
    }
}

/// Closes a `<dialog>` by id.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = element(id).and_then(|element| element.dyn_into::<HtmlDialogElement>().ok()) {
        dialog.close();
    }
}

/// Whether a dialog or an open popover lies above the page.
pub fn is_covered() -> bool {
    select("dialog[open], :popover-open").is_some()
}

/// Hides the popover that is open, if there is one.
pub fn hide_popover() {
    if let Some(element) = select(":popover-open") {
        // Fails only when it is not open.
        let _ = element.hide_popover();
    }
}
