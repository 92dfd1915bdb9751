//! Where an embedded app is: in the address bar below a path of the page around it, or nowhere but in
//! memory. The router of the stand-alone app would take over the page's own links (ARCHITECTURE.md).

use super::history;
use leptos::prelude::*;

/// A place of its own. Copy it around.
#[derive(Clone, Copy)]
pub struct Place {
    /// `path?query`.
    address: RwSignal<String>,
    in_bar: bool,
}

impl Place {
    /// The address bar's, as long as the present owner lives.
    pub fn in_bar() -> Self {
        let place = Self { address: RwSignal::new(history::address()), in_bar: true };
        // Of a change by the page around it we hear when it says so, as single-spa does.
        let moved = window_event_listener_untyped("popstate", move |_| {
            place.address.try_set(history::address());
        });
        on_cleanup(move || moved.remove());
        place
    }

    /// Only in memory.
    pub fn in_memory(address: String) -> Self {
        Self { address: RwSignal::new(address), in_bar: false }
    }

    /// `path?query`, followed.
    pub fn address(self) -> String {
        self.address.get()
    }

    /// Whether it stands in the address bar.
    pub fn is_in_bar(self) -> bool {
        self.in_bar
    }

    /// Goes to another.
    pub fn go(self, address: &str, replace: bool) {
        if self.in_bar && history::address() != address {
            if replace {
                history::replace(address);
            } else {
                history::push(address);
            }
        }
        self.address.set(address.to_owned());
    }
}
