//! The API's published description.
/// x
pub fn document() -> Result<String, serde_json::Error> { Ok(String::new()) }
