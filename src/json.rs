//! JSON. In the wasm the browser reads and writes it: a reader of our own would take 12 KB of brotli.
//!
//! Both readers see the same values, but not the same faults: a browser reads any depth and keeps the last
//! of two members of one name, and a struct is asked only for the fields it has. [`guard`] refuses what
//! must be refused; what must notice unknown members looks itself.

#[cfg(target_arch = "wasm32")]
mod browser;
mod guard;

#[cfg(not(target_arch = "wasm32"))]
pub use native::{parse, quoted};
#[cfg(target_arch = "wasm32")]
pub use web::{parse, quoted};

#[cfg(target_arch = "wasm32")]
mod web {
    use super::browser::Parsed;
    use js_sys::JSON;
    use serde::de::DeserializeOwned;
    use wasm_bindgen::{JsCast, JsValue};

    /// Reads a text as a value.
    ///
    /// # Errors
    /// When it is not JSON or not of that shape; why, in English, for the log and the deployer.
    pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, String> {
        super::guard::check(text)?;
        let value = JSON::parse(text).map_err(message)?;
        T::deserialize(Parsed(value)).map_err(|error| error.to_string())
    }

    /// Writes a text as JSON: quoted, and escaped.
    pub fn quoted(text: &str) -> String {
        // Only what is no value, such as a function, has no form in JSON.
        JSON::stringify(&text.into()).map(String::from).unwrap_or_default()
    }

    fn message(error: JsValue) -> String {
        error.dyn_into::<js_sys::Error>().map(|error| String::from(error.message())).unwrap_or_default()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use serde::de::DeserializeOwned;

    /// Reads a text as a value.
    ///
    /// # Errors
    /// When it is not JSON or not of that shape; why, in English, for the log and the deployer.
    pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, String> {
        super::guard::check(text)?;
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    /// Writes a text as JSON: quoted, and escaped.
    pub fn quoted(text: &str) -> String {
        serde_json::Value::from(text).to_string()
    }
}
