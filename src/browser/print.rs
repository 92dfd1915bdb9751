//! Paper.

/// Lets the user print the page.
pub fn page() {
    // Fails only where a page may not: then nothing happens, as the browser wants it.
    let _ = super::window().map(|window| window.print());
}
