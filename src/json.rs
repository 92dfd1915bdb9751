//! JSON. In the wasm the browser reads and writes it: a reader of our own would take 12 KB of brotli.
//!
//! Both readers see the same values, but not the same faults: a browser reads any depth and keeps the last
//! of two members of one name, and a struct is asked only for the fields it has. [`guard`] refuses what
//! must be refused; what must notice unknown members looks itself.

mod guard;

#[cfg(not(target_arch = "wasm32"))]
pub use native::{parse, text};
#[cfg(target_arch = "wasm32")]
pub use web::{parse, text};

#[cfg(target_arch = "wasm32")]
mod web {
    use js_sys::JSON;
    use serde::{Serialize, de::DeserializeOwned};
    use serde_wasm_bindgen::Serializer;
    use wasm_bindgen::{JsCast, JsValue};

    /// Reads a text as a value.
    ///
    /// # Errors
    /// When it is not JSON or not of that shape; why, in English, for the log and the deployer.
    pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, String> {
        super::guard::check(text)?;
        let value = JSON::parse(text).map_err(message)?;
        serde_wasm_bindgen::from_value(value).map_err(|error| message(error.into()))
    }

    /// Writes a value.
    ///
    /// # Errors
    /// When it has no form in JSON; why, in English.
    pub fn text(value: &impl Serialize) -> Result<String, String> {
        let value = value.serialize(&Serializer::json_compatible()).map_err(|error| message(error.into()))?;
        JSON::stringify(&value).map(String::from).map_err(message)
    }

    fn message(error: JsValue) -> String {
        error.dyn_into::<js_sys::Error>().map(|error| String::from(error.message())).unwrap_or_default()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use serde::{Serialize, de::DeserializeOwned};

    /// Reads a text as a value.
    ///
    /// # Errors
    /// When it is not JSON or not of that shape; why, in English, for the log and the deployer.
    pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, String> {
        super::guard::check(text)?;
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    /// Writes a value.
    ///
    /// # Errors
    /// When it has no form in JSON; why, in English.
    pub fn text(value: &impl Serialize) -> Result<String, String> {
        serde_json::to_string(value).map_err(|error| error.to_string())
    }
}
