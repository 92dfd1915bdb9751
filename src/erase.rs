//! Closures of effects and views behind one type each: generic over the closure they would stand in
//! the wasm once per use. Boxing them took 10 KB of brotli off the wasm.

use leptos::{prelude::*, tachys::reactive_graph::SharedReactiveFunction};
use std::{
    any::Any,
    marker::PhantomData,
    sync::{Arc, Mutex},
};

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

/// A value that is computed from others, and is news only when it is another than before: a memo. The
/// machinery of memos stands in the wasm once and not for each type of value, which took 2.4 KB of brotli
/// off it.
pub struct Derived<T> {
    memo: Memo<Erased>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}

/// A value that follows what `compute` reads.
pub fn derived<T: Value>(compute: impl Fn() -> T + Send + Sync + 'static) -> Derived<T> {
    derived_from(move |_| compute())
}

/// As [`derived`], of what it was before.
pub fn derived_from<T: Value>(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Derived<T> {
    type Compute = Box<dyn Fn(Option<&Erased>) -> Erased + Send + Sync>;
    fn boxed(compute: Compute) -> Memo<Erased> {
        Memo::new(compute)
    }
    let memo = boxed(Box::new(move |before| {
        Erased(Arc::new(compute(before.and_then(|before| before.0.as_any().downcast_ref()))))
    }));
    Derived { memo, of: PhantomData }
}

impl<T: Value> Derived<T> {
    /// The value, followed.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// The value as it is now.
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        untrack(|| self.get())
    }

    /// Follows it, without a look at it.
    pub fn track(self) {
        // Read, not only tracked: a memo that nobody reads follows nothing.
        self.memo.with(|_| ());
    }

    /// The value as it is now; none when it is gone with its owner.
    pub fn try_get_untracked(self) -> Option<T>
    where
        T: Clone,
    {
        self.memo.try_get_untracked()?.0.as_any().downcast_ref().cloned()
    }

    /// Something of the value, followed.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        let erased = self.memo.get();
        match erased.0.as_any().downcast_ref() {
            Some(value) => read(value),
            None => unreachable!("only `derived_from` makes one, of this type"),
        }
    }

    /// Something of the value as it is now.
    pub fn with_untracked<U>(self, read: impl FnOnce(&T) -> U) -> U {
        untrack(|| self.with(read))
    }
}

impl<T: Value + Clone> From<Derived<T>> for Signal<T> {
    fn from(derived: Derived<T>) -> Self {
        Signal::derive(move || derived.get())
    }
}

/// What can be derived.
pub trait Value: PartialEq + Send + Sync + 'static {}

impl<T: PartialEq + Send + Sync + 'static> Value for T {}

#[derive(Clone)]
struct Erased(Arc<dyn AnyValue>);

impl PartialEq for Erased {
    fn eq(&self, other: &Self) -> bool {
        self.0.is(other.0.as_any())
    }
}

trait AnyValue: Send + Sync {
    fn as_any(&self) -> &dyn Any;
    fn is(&self, other: &dyn Any) -> bool;
}

impl<T: Value> AnyValue for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn is(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}
