//! The page around an embedded app, as far as it wants to be asked and told (docs/embedding.md).

use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::{GetValue, LocalStorage, StoredValue};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

#[derive(Clone)]
struct Functions {
    emit: Function,
    renew: Function,
}

/// The page around. Copy it around.
#[derive(Clone, Copy)]
pub struct Host(StoredValue<Functions, LocalStorage>);

impl Host {
    /// A page that hears by `emit(name, detail)` and gets another token by `renew(reason)`.
    pub fn new(emit: Function, renew: Function) -> Self {
        Self(StoredValue::new_local(Functions { emit, renew }))
    }

    /// Tells the page something; false when it does not want it to happen.
    pub fn tell(self, name: &str, detail: &[(&str, JsValue)]) -> bool {
        let Some(Functions { emit, .. }) = self.0.try_get_value() else { return true };
        let members = Object::new();
        for (key, value) in detail {
            // Fails for frozen objects only.
            let _ = Reflect::set(&members, &(*key).into(), value);
        }
        let answer = emit.call2(&JsValue::NULL, &name.into(), &members);
        // What throws there is the page's own; it does not stop us.
        answer.map_or(true, |answer| answer != JsValue::FALSE)
    }

    /// Asks the page for another token; false when it gives none.
    pub async fn renew(self, reason: &str) -> bool {
        let Some(Functions { renew, .. }) = self.0.try_get_value() else { return false };
        let asked = renew.call1(&JsValue::NULL, &reason.into());
        match asked.and_then(|asked| asked.dyn_into::<Promise>()) {
            Ok(asked) => JsFuture::from(asked).await.is_ok(),
            Err(_) => false,
        }
    }
}
