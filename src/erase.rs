//! Closures of effects and views behind one type each: generic over the closure they would stand in
//! the wasm once per use. Boxing them took 10 KB of brotli off the wasm.

use leptos::{prelude::*, tachys::reactive_graph::SharedReactiveFunction};
use std::sync::{Arc, Mutex};

/// Runs `run` now and whenever something that it reads changes.
pub fn effect(run: impl FnMut() + 'static) {
    fn boxed(mut run: Box<dyn FnMut()>) {
        Effect::new(move |_| run());
    }
    boxed(Box::new(run));
}

/// A part of a view that is made anew whenever something that `view` reads changes.
pub fn dynamic(view: impl FnMut() -> AnyView + Send + 'static) -> SharedReactiveFunction<AnyView> {
    Arc::new(Mutex::new(view))
}

/// As [`dynamic`], for a part that is there only sometimes.
pub fn sometimes(
    mut view: impl FnMut() -> Option<AnyView> + Send + 'static,
) -> SharedReactiveFunction<AnyView> {
    dynamic(move || view().unwrap_or_else(|| ().into_any()))
}
