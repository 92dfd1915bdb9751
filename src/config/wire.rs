//! `clouds.json` as it is written. Its order is the order in which clouds are offered.

use serde::{
    Deserialize,
    de::{Deserializer, Error, MapAccess, Visitor},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WireClouds {
    #[serde(rename = "$schema", default)]
    _schema: Option<String>,
    #[serde(deserialize_with = "in_order")]
    pub(super) clouds: Vec<(String, WireCloud)>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct WireCloud {
    pub(super) api_base: String,
    pub(super) based_on: Option<String>,
    pub(super) display_name: Option<String>,
    pub(super) operator: Option<String>,
    pub(super) product_family: Option<String>,
    pub(super) products_page: Option<WireProductsPage>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum WireProductsPage {
    YourProducts,
    Subscriptions,
}

/// A map as a list of its entries; a key given twice is an error, not a silent last word.
fn in_order<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(String, WireCloud)>, D::Error> {
    struct Entries;
    impl<'de> Visitor<'de> for Entries {
        type Value = Vec<(String, WireCloud)>;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an object with one member per cloud")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut entries: Self::Value = Vec::new();
            while let Some((key, cloud)) = map.next_entry::<String, WireCloud>()? {
                if entries.iter().any(|(earlier, _)| *earlier == key) {
                    return Err(A::Error::custom(format!("\"{key}\" is there twice")));
                }
                entries.push((key, cloud));
            }
            Ok(entries)
        }
    }
    deserializer.deserialize_map(Entries)
}
