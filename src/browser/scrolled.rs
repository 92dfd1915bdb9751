//! How far something is scrolled.

use web_sys::Element;

/// Pixels that may be missing at the end: zoom makes them fractions.
const SLACK: i32 = 8;

/// Whether the end of what an element holds is in sight.
pub fn to_end(element: &Element) -> bool {
    element.scroll_top() + element.client_height() + SLACK >= element.scroll_height()
}
