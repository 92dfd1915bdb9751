//! Buttons. All of them are one in the wasm, whatever they do.

use super::{Icon, IconView, Text};
use leptos::prelude::*;

/// A button with a text.
pub fn button(class: &'static str, label: Text, press: impl Fn() + 'static) -> AnyView {
    Look { class, label: Some(label), ..Look::default() }.doing(Box::new(press))
}

/// A button with a text that does nothing while it is `busy`.
pub fn busy_button(
    class: &'static str,
    label: Text,
    busy: impl Into<Signal<bool>>,
    press: impl Fn() + 'static,
) -> AnyView {
    Look { class, label: Some(label), busy: Some(busy.into()), ..Look::default() }.doing(Box::new(press))
}

/// A button with an icon before its text.
pub fn menu_button(
    class: &'static str,
    icon: Icon,
    label: Text,
    busy: impl Into<Signal<bool>>,
    press: impl Fn() + 'static,
) -> AnyView {
    let look =
        Look { class, icon: Some(icon), label: Some(label), busy: Some(busy.into()), ..Look::default() };
    look.doing(Box::new(press))
}

/// A button with nothing but an icon, and its name.
pub fn icon_button(class: &'static str, icon: Icon, name: Text, press: impl Fn() + 'static) -> AnyView {
    Look { class, icon: Some(icon), name: Some(name), ..Look::default() }.doing(Box::new(press))
}

/// A button with nothing but an icon, and its name, that opens the popover with an id, or closes it.
pub fn opener(class: &'static str, icon: Icon, name: Text, target: String) -> AnyView {
    let look = Look { class, icon: Some(icon), name: Some(name), target: Some(target), ..Look::default() };
    look.doing(Box::new(|| {}))
}

#[derive(Default)]
struct Look {
    class: &'static str,
    icon: Option<Icon>,
    label: Option<Text>,
    /// Where no text is.
    name: Option<Text>,
    busy: Option<Signal<bool>>,
    target: Option<String>,
}

impl Look {
    fn doing(self, press: Box<dyn Fn()>) -> AnyView {
        let Self { class, icon, label, name, busy, target } = self;
        let is_busy = move || busy.is_some_and(|busy| busy.get());
        view! {
            <button
                class=class
                type="button"
                aria-label=name
                title=name
                popovertarget=target
                aria-disabled=move || is_busy().then_some("true")
                on:click=move |_| if !untrack(is_busy) { press() }
            >
                {icon.map(|icon| view! { <IconView icon/> })}
                {label}
            </button>
        }
        .into_any()
    }
}
