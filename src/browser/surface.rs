//! What the app is drawn on: the whole document when it stands alone, one element within a shadow root
//! when another page holds it. Outside of an element nothing is looked for and nothing is changed.

use leptos::prelude::{GetValue, LocalStorage, StoredValue};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlDialogElement, HtmlElement};

/// Where the app looks for its elements and says what holds for all of them. Copy it around.
#[derive(Clone, Copy)]
pub struct Surface {
    /// What holds all elements.
    element: StoredValue<Option<Element>, LocalStorage>,
    is_page: bool,
}

impl Surface {
    /// The whole document.
    pub fn page() -> Self {
        let document = super::window().and_then(|window| window.document());
        let root = document.and_then(|document| document.document_element());
        Self { element: StoredValue::new_local(root), is_page: true }
    }

    /// One element, in a page that is not ours.
    pub fn within(element: &Element) -> Self {
        Self { element: StoredValue::new_local(Some(element.clone())), is_page: false }
    }

    /// Sets what the tab says, where the tab is ours.
    pub fn set_title(self, title: &str) {
        let document = super::window().and_then(|window| window.document());
        if let Some(document) = document.filter(|_| self.is_page) {
            document.set_title(title);
        }
    }

    /// Sets an attribute of what holds all elements, or removes it.
    pub fn set_attribute(self, name: &str, value: Option<&str>) {
        let Some(root) = self.root() else { return };
        // Both can only fail for a malformed name, and the names are ours.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }

    fn root(self) -> Option<Element> {
        self.element.try_get_value().flatten()
    }

    fn select(self, selector: &str) -> Option<HtmlElement> {
        // A browser that does not know the selector has nothing of the kind.
        self.root()?.query_selector(selector).ok()??.dyn_into().ok()
    }

    fn element(self, id: &str) -> Option<HtmlElement> {
        self.select(&format!("[id=\"{id}\"]"))
    }

    /// Moves the focus to an element by id, without scrolling; false when there is none.
    pub fn focus(self, id: &str) -> bool {
        let Some(element) = self.element(id) else { return false };
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        element.focus_with_options(&options).is_ok()
    }

    /// Moves the focus to an element by id and scrolls to it.
    pub fn focus_and_show(self, id: &str) {
        if let Some(element) = self.element(id) {
            let _ = element.focus();
        }
    }

    /// Whether an element is there and takes room on the page.
    pub fn is_shown(self, id: &str) -> bool {
        self.element(id).is_some_and(|element| element.offset_width() > 0)
    }

    /// Moves the focus to the first element of a selector and scrolls to it.
    pub fn focus_first(self, selector: &str) {
        if let Some(element) = self.select(selector) {
            let _ = element.focus();
        }
    }

    /// Scrolls to the beginning. A page that is not ours stays where it is, unless it would show our end.
    pub fn scroll_to_top(self) {
        if self.is_page {
            if let Some(window) = super::window() {
                window.scroll_to_with_x_and_y(0.0, 0.0);
            }
        } else if let Some(root) = self.root().filter(|root| root.get_bounding_client_rect().top() < 0.0) {
            root.scroll_into_view();
        }
    }

    /// Closes a `<dialog>` by id.
    pub fn close_dialog(self, id: &str) {
        if let Some(dialog) =
            self.element(id).and_then(|element| element.dyn_into::<HtmlDialogElement>().ok())
        {
            dialog.close();
        }
    }

    /// Whether a dialog or an open popover lies above the page.
    pub fn is_covered(self) -> bool {
        self.select("dialog[open], :popover-open").is_some()
    }

    /// Shows a popover by id.
    pub fn show_popover(self, id: &str) {
        if let Some(element) = self.element(id) {
            // Fails only when it is open.
            let _ = element.show_popover();
        }
    }

    /// Hides the popover that is open, if there is one.
    pub fn hide_popover(self) {
        if let Some(element) = self.select(":popover-open") {
            // Fails only when it is not open.
            let _ = element.hide_popover();
        }
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
