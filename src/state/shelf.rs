//! What pages of the second file keep from one to the next while somebody is signed in. The first of them makes
//! it, so that nothing of it is in the first file (ARCHITECTURE.md, "Two files").

use leptos::prelude::*;
use std::any::Any;

/// A place for one value of each type. It belongs to the signed-in part of the app, not to a page.
#[derive(Clone)]
pub struct Shelf {
    owner: Owner,
    kept: StoredValue<Vec<Box<dyn Any + Send + Sync>>>,
}

impl Shelf {
    /// An empty one, for everything beneath.
    pub fn provide() {
        if let Some(owner) = Owner::current() {
            provide_context(Self { owner, kept: StoredValue::default() });
        }
    }

    /// The value of a type; `make` makes the first.
    pub fn get<T: Copy + Send + Sync + 'static>(make: impl FnOnce() -> T) -> T {
        let Self { owner, kept } = expect_context();
        let found = kept.with_value(|kept| kept.iter().find_map(|one| one.downcast_ref::<T>().copied()));
        found.unwrap_or_else(|| {
            let made = owner.with(make);
            kept.update_value(|kept| kept.push(Box::new(made)));
            made
        })
    }
}
